// Why the start of a container hangs, in Hindi.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'बोर्ड में इस प्रोग्राम के लिए पर्याप्त मेमोरी नहीं बची है। रीसेट के बाद कम कंटेनर शुरू करें, या ऐरे और बफ़र छोटे करें; थ्रेड के साथ पूरी मेमोरी एक साथ ली जाती है।',
	ranOutOfMemory: 'कंटेनर बनाते समय बोर्ड की मेमोरी ख़त्म हो गई। रीसेट के बाद कम कंटेनर शुरू करें।',
	endedBeforeMain: 'main() कॉल होने से पहले ही प्रोग्राम अपने मॉड्यूल के start फ़ंक्शन में ख़त्म हो गया।',
	noFurtherReason: 'कंटेनर अपनी इमेज से नहीं बन सका; बोर्ड और कोई कारण नहीं बताता।',
	noFolder:
		'बोर्ड पर {folder} नहीं है, या वह फ़ोल्डर नहीं है। अगर किसी प्रोजेक्ट के रन के विकल्प उसे माउंट करते हैं, तो वह शुरू करने से पहले बना दिया जाता है। कमांड लाइन पर Ocre 0.7.0 को -v /PATH_IN_PROGRAM:/FOLDER चाहिए।',
	missingImport: 'प्रोग्राम {kind} {name} इंपोर्ट करता है, जो बोर्ड में नहीं है। उसे इस इंपोर्ट के बिना बिल्ड करें।',
	kindFunction: 'फ़ंक्शन',
	kindMemory: 'मेमोरी',
	kindGlobal: 'ग्लोबल वेरिएबल',
	kindTable: 'टेबल'
});
