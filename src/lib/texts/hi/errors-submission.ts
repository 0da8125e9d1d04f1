// What the errors of submissions mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged': 'सबमिशन रास्ते में बदल गया या कट गया: उसका चेकसम ग़लत है।',
	'submission-damaged.next': 'इसे नहीं लिया गया। विद्यार्थी से इसे फिर से जमा करने को कहें।',
	'submission-invalid': 'सबमिशन पढ़ा नहीं जा सकता: “{field}” नहीं है या ग़लत है।',
	'submission-invalid.next': 'इसे नहीं लिया गया। विद्यार्थी से इसी पेज से फिर से जमा करने को कहें।',
	'submission-newer': 'यह सबमिशन इस पेज के ज़्यादा नए वर्ज़न से बना है (सबमिशन वर्ज़न {version, number})।',
	'submission-newer.next':
		'नया वर्ज़न पाने के लिए ऑनलाइन रहते हुए पेज फिर से लोड करें, फिर सबमिशन दोबारा जोड़ें।',
	'submission-not-ours': 'यह फ़ाइल सबमिशन नहीं है।',
	'submission-not-ours.next':
		'सबमिशन के नाम के अंत में “.ocre-submission” होता है। ऐसी फ़ाइलों वाले फ़ोल्डर और zip फ़ाइलें भी जोड़ी जा सकती हैं।',
	'submission-too-large': 'सबमिशन {limit, number} MB से बड़ा है।',
	'submission-too-large.next': 'इसे नहीं लिया गया। विद्यार्थी से छोटा प्रोजेक्ट माँगें।',
	'submissions-too-many': '{limit, number} से ज़्यादा सबमिशन हैं।',
	'submissions-too-many.next': 'जो सूची में हैं, वे रहेंगे। उनमें से कुछ हटाएँ, या एक बार में एक ही क्लास देखें।'
});
