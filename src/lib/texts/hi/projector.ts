// The texts of the projector view, in Hindi.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'प्रोजेक्टर व्यू',
	leave: 'प्रोजेक्टर व्यू से बाहर आएँ',
	showKeys: 'कुंजियाँ दिखाएँ',
	hideKeys: 'कुंजियाँ छिपाएँ',
	showCode: 'कोड दिखाएँ',
	hideCode: 'कोड छिपाएँ',
	board: 'बोर्ड',
	console: 'कंसोल',
	editor: 'एडिटर'
});
