// Why something cannot be done now, where several parts of the page say it, in Hindi.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'प्रोजेक्ट लोड हो रहे हैं।',
	deploymentInProgress: 'कई बोर्डों पर डिप्लॉयमेंट चल रहा है।',
	boardStopped: 'सिम्युलेटेड बोर्ड रुक गया है: उसे फिर से चालू करें।',
	runInProgress: 'एक रन चल रहा है।',
	theBoardIsRestarting: 'बोर्ड रीस्टार्ट हो रहा है।',
	theBoardDoesNotAnswer: 'बोर्ड जवाब नहीं दे रहा है।',
	theTerminalIsUsingThe: 'टर्मिनल बोर्ड के कंसोल का इस्तेमाल कर रहा है: पहले उससे बाहर आएँ।',
	theBoardIsStarting: 'बोर्ड शुरू हो रहा है।',
	boardCannotRun: 'बोर्ड अभी प्रोग्राम नहीं चला सकता।',
	ourProgramRuns: 'इस पेज का एक छोटा प्रोग्राम चल रहा है।',
	runUntilStarted: 'एक रन चल रहा है: उसका कंटेनर शुरू होने तक रुकें।'
});
