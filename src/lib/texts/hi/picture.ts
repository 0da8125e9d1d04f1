// The texts of pictures and prints: of the board, and of a whole project, in Hindi.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'बोर्ड की तस्वीर',
	description: 'जैसा वह अभी है, रखने के लिए या पोस्टर के लिए।',
	pictureOf: '{board} की तस्वीर',
	withConsole: 'कंसोल की आख़िरी लाइनों के साथ',
	save: 'PNG के रूप में सेव करें',
	record: '{seconds, number} सेकंड रिकॉर्ड करें',
	recording: 'रिकॉर्ड हो रहा है…',
	cancel: 'रद्द करें',
	noVideoHere: 'यह ब्राउज़र वीडियो रिकॉर्ड नहीं करता।',
	reset: 'रीसेट',
	printTitle: '“{name}” प्रिंट करें',
	printDescription: 'प्रोग्राम काग़ज़ पर, एक कोड के साथ जो उस तक वापस ले आता है।',
	print: 'प्रिंट करें…',
	whatIsPrinted: 'क्या प्रिंट होगा',
	withBoard: 'बोर्ड',
	withCode: 'लिंक का QR कोड',
	codeTooLong: 'लिंक QR कोड के लिए बहुत लंबा है। प्रोजेक्ट की कुछ फ़ाइलें छोड़ दें, या इसके बिना प्रिंट करें।',
	scan: 'यह प्रोजेक्ट खोलने के लिए स्कैन करें',
	noFile: 'चुनें कि क्या प्रिंट करना है।',
	preview: 'प्रीव्यू',
	sheetOf: '{name} का प्रिंट पेज'
});
