// The notices of quirks, in Hindi.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'सभी क्वर्क',
	note: 'ध्यान दें ({containerId}): {title}',
	notesAboutRunningContainers: 'चल रहे कंटेनरों के बारे में टिप्पणियाँ',
	onlyOnRealBoards: 'यहाँ चलता है, क्योंकि बोर्ड documented मोड में है। असली बोर्ड पर: {message}',
	resetAndRunAgain: 'रीसेट करके फिर से चलाएँ',
	whatThisMeans: 'इसका क्या मतलब है'
});
