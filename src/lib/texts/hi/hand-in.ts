// The texts of the dialog in which a student hands something in, in Hindi.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: '“{name}” जमा करें',
	description:
		'आपके शिक्षक को आपसे एक फ़ाइल या लिंक मिलता है: यह पेज अपने आप कुछ नहीं भेजता, और कहीं और कोई कॉपी नहीं रखता।',
	name: 'आपका नाम',
	nameHint: 'जिस नाम से आपके शिक्षक आपको जानते हैं। यह फ़ाइल और लिंक, दोनों में होता है।',
	nameMissing: 'अपना नाम लिखें, ताकि आपके शिक्षक जान सकें कि यह किसका काम है।',
	lesson: 'पाठ',
	noLesson: 'यह प्रोजेक्ट किसी पाठ का नहीं है।',
	progress: '{of, number} में से {done, number} चरण पूरे हुए हैं',
	claims: 'यहाँ {of, number} में से {passed, number} जाँचें पास हुईं। आपके शिक्षक का पेज इन्हें फिर से चलाता है।',
	noClaims: 'इस बार कोई जाँच नहीं चली। आपके शिक्षक का पेज जाँचें चलाता है।',
	warningTitle: 'इसमें आपका नाम और आपका प्रोग्राम है',
	warning:
		'जिसे भी यह फ़ाइल या लिंक मिले, वह आपका नाम, आपका पूरा प्रोग्राम और आपके जवाब पढ़ सकता है। इसे सिर्फ़ अपने शिक्षक को दें।',
	file: 'फ़ाइल के रूप में',
	fileSize: '{size}',
	save: 'फ़ाइल सेव करें',
	send: 'फ़ाइल भेजें…',
	link: 'लिंक के रूप में',
	linkLength: '{n, number} अक्षर',
	linkFits: 'यह एक संदेश में आ जाता है।',
	linkLong: 'कुछ मैसेंजरों के लिए यह बहुत लंबा है, वे इसे काट देंगे। फ़ाइल का इस्तेमाल करें।',
	copy: 'लिंक कॉपी करें',
	copied: 'लिंक कॉपी हो गया।',
	copyFailed: 'ब्राउज़र ने पेज को कॉपी नहीं करने दिया। लिंक चुनें और उसे कीबोर्ड से कॉपी करें।',
	linkLabel: 'लिंक',
	saved: 'फ़ाइल सेव हो गई। इसे अपने शिक्षक को दें।'
});
