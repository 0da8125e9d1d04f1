// The texts of the size report’s parts, in Hindi.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'कोड',
	data: 'शुरुआती मान वाला डेटा',
	names: 'नाम और तालिकाएँ',
	engine: 'JavaScript इंजन, हर प्रोग्राम के लिए वही',
	script: 'आपका प्रोग्राम',
	stack: 'स्टैक',
	zero: 'शून्य से शुरू होने वाला डेटा',
	free: 'हीप के लिए ख़ाली',
	storageUnknown: 'उसका कितना स्टोरेज ख़ाली है, यह रन से पहले पता नहीं होता।',
	storageFree: 'पिछले रन से पहले उसका {free} स्टोरेज ख़ाली था।',
	memoryUnknown:
		'इमेज और मेमोरी {needed} लेते हैं। बोर्ड में कंटेनरों के लिए कितनी मेमोरी है, यह पता नहीं: वह नहीं बताता।',
	fits: 'इमेज और मेमोरी बोर्ड में कंटेनरों के {has} में से {needed} लेते हैं।',
	tooLarge: 'इमेज और मेमोरी {needed} लेते हैं, जो बोर्ड में कंटेनरों के {has} से ज़्यादा है।'
});
