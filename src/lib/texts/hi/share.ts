// The texts of the dialog that shares a project, in Hindi.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: '“{name}” शेयर करें',
	description: 'पूरा प्रोजेक्ट लिंक में ही है: न अकाउंट, न सर्वर, न कहीं और कोई निशान।',
	link: 'लिंक',
	copy: 'लिंक कॉपी करें',
	copied: 'लिंक कॉपी हो गया।',
	send: 'भेजें…',
	withBoard: 'बोर्ड के साथ: {board}',
	withRun: 'रन के विकल्पों के साथ',
	length: '{n, number} अक्षर',
	fitsAll: 'यह संदेशों और QR कोड में समा जाता है।',
	fitsQr: 'यह QR कोड में समा जाता है, पर कुछ मैसेंजर {limit, number} से ज़्यादा अक्षरों के लिंक काट देते हैं।',
	fitsBrowser:
		'कुछ मैसेंजर {limit, number} से ज़्यादा अक्षरों के लिंक काट देते हैं, और यह QR कोड के लिए बहुत लंबा है।',
	fitsNothing: 'यह मैसेंजर, QR कोड और कुछ ब्राउज़रों के लिए बहुत लंबा है।',
	insteadTitle: 'अगर लिंक बहुत लंबा हो',
	insteadFile: 'प्रोजेक्ट फ़ाइल के रूप में भेजें; वह इस पेज पर छोड़ने से खुलती है।',
	saveFile: 'फ़ाइल के रूप में सेव करें',
	insteadFrom:
		'या फ़ाइलें वहाँ रखें जहाँ सब उन्हें पढ़ सकें, जैसे सार्वजनिक रिपॉज़िटरी, gist या वेब सर्वर, और यह पता शेयर करें जिसमें उनका पता हो:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'QR कोड',
	codeOf: 'लिंक का QR कोड',
	saveCode: 'कोड सेव करें',
	dense: 'कोड घना है: उसे बड़ा दिखाएँ, या प्रिंट करें।',
	noCode: 'लिंक QR कोड के लिए बहुत लंबा है: ज़्यादा से ज़्यादा {limit, number} अक्षर समाते हैं।',
	embed: 'पेज में एम्बेड करें…',
	print: 'प्रिंट करें…',
	picture: 'बोर्ड की तस्वीर…',
	copyFailed: 'ब्राउज़र ने पेज को कॉपी नहीं करने दिया।',
	selectByHand: 'लिंक चुनें और उसे कीबोर्ड से कॉपी करें।'
});
