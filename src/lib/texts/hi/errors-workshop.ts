// What the errors of workshop files mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged': 'वर्कशॉप फ़ाइल बदली हुई या ख़राब है: {path} का चेकसम ग़लत है।',
	'workshop-damaged.next': 'इसे नहीं खोला गया। फ़ाइल को वहीं से फिर से लोड करें जहाँ से वह आई थी।',
	'workshop-invalid': 'वर्कशॉप फ़ाइल में workshop.yaml की लाइन {line, number} में एक एरर है।',
	'workshop-invalid.next':
		'{problem} इसे नहीं खोला गया। इसे लिखने वाले को बताएँ, या फ़ाइल ठीक करके फिर से खोलें।',
	'workshop-missing': 'यह वर्कशॉप इस ब्राउज़र में नहीं रखी है।',
	'workshop-missing.next': 'उसकी फ़ाइल या उसका लिंक फिर से खोलें।',
	'workshop-newer': 'इस वर्कशॉप फ़ाइल को इस पेज का ज़्यादा नया वर्ज़न चाहिए (फ़ॉर्मैट {version, number})।',
	'workshop-newer.next': 'नया वर्ज़न पाने के लिए ऑनलाइन रहते हुए पेज फिर से लोड करें, फिर फ़ाइल दोबारा खोलें।',
	'workshop-not-ours': 'यह वर्कशॉप फ़ाइल नहीं है: इसमें workshop.yaml नहीं है।',
	'workshop-not-ours.next': 'वर्कशॉप फ़ाइल के नाम के अंत में “.ocre-workshop” होता है।'
});
