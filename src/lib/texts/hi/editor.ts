// The texts of the editor and rendered Markdown, in Hindi.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'अक्षर',
	tabKey: 'Tab',
	noFileIsOpen: 'कोई फ़ाइल खुली नहीं है',
	chooseAFileOfThe: 'प्रोजेक्ट की कोई फ़ाइल चुनें, या नई बनाएँ।',
	tabIndentsEscapeThenTab: 'Tab से इंडेंट होता है; एडिटर से बाहर आने के लिए Escape, फिर Tab दबाएँ',
	lineLineColumnColumn: 'लाइन {line}, कॉलम {column}',
	openPath: '{path} खोलें',
	onlyImagesFromTheProject: 'सिर्फ़ प्रोजेक्ट की तस्वीरें दिखाई जाती हैं',
	picture: 'तस्वीर',
	table: 'तालिका',
	done: 'पूरा',
	thisFileIsTooLong: 'यह फ़ाइल इतनी लंबी है कि फ़ॉर्मैट करके नहीं दिखाई जा सकती।',
	viewItsSource: 'इसका सोर्स देखें।'
});
