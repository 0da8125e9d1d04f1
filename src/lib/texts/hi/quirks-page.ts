// The page of all quirks, in Hindi.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'रनटाइम के क्वर्क – Ocre Playground',
	back: 'Playground पर वापस जाएँ',
	quirks: 'रनटाइम के क्वर्क',
	about:
		'सिम्युलेटेड बोर्ड वैसे चलता है जैसे Zephyr पर Ocre 0.7.0, वहाँ भी जहाँ उसका बर्ताव चौंकाता है। ऐसे अनोखे बर्ताव को यहाँ क्वर्क कहा गया है। जब कोई प्रोग्राम किसी क्वर्क से टकराता है, तो पेज कंटेनरों के पास यह बताता है। “चलाएँ” के पास वाले मेन्यू में “असली रनटाइम के क्वर्क लागू करें” बंद करने पर बोर्ड वैसे चलता है जैसा रनटाइम के दस्तावेज़ में लिखा है। इससे पता चलता है कि गड़बड़ी किसी क्वर्क की वजह से है या नहीं, पर असली बोर्डों में क्वर्क रहते हैं। यहाँ बिल्ड किए प्रोग्राम सभी क्वर्क से नहीं टकराते: SDK कुछ से बचाता है, असली बोर्डों पर भी।',
	whatTheSdkDoes: 'SDK क्या करता है:',
	withQuirksOff: 'क्वर्क बंद होने पर:',
	theSame: 'वही।'
});
