// What the errors of lessons mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'इस पाठ में एरर हैं, इसलिए इसे किया नहीं जा सकता।',
	'lesson-invalid.next':
		'इसे लिखने वाले से बिना एरर का पाठ माँगें, या इसे प्रोजेक्ट के रूप में खोलें: “समस्याएँ” पैनल हर एरर को उसकी लाइन के साथ बताता है।',
	'lesson-missing': 'यहाँ “{id}” नाम का कोई पाठ नहीं है।',
	'lesson-missing.next': 'पाठों की गैलरी में से कोई चुनें, या लिंक जाँचें।',
	'lesson-unreachable': 'पाठ “{id}” की फ़ाइलें लोड नहीं हो सकीं।',
	'lesson-unreachable.next': 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
	'lesson-too-large': 'पाठ {limit, number} MB से बड़ा है।',
	'lesson-too-large.next': 'इसकी तस्वीरें और रिकॉर्डिंग छोटी करें।',
	'lesson-check-too-long': 'एक जाँच ख़त्म नहीं हुई।',
	'lesson-check-too-long.next': 'प्रोग्राम में कभी न रुकने वाला लूप ढूँढें, फिर दोबारा कोशिश करें।'
});
