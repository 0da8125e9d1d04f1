// The texts of the console’s raw bytes, in Hindi.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'रॉ व्यू',
	hexadecimal: 'हेक्साडेसिमल',
	downloadTheRawStream: 'रॉ स्ट्रीम डाउनलोड करें',
	clearTheRawView: 'रॉ व्यू साफ़ करें',
	noDataYet: 'अभी कोई डेटा नहीं',
	everyByteToAndFrom: 'बोर्ड से आने और उसे जाने वाला हर बाइट यहाँ दिखता है: आख़िरी मेगाबाइट रखा जाता है।',
	rawStream: 'रॉ स्ट्रीम',
	jumpToEnd: 'अंत पर जाएँ',
	asShownBothDirections: 'जैसा दिख रहा है, दोनों दिशाएँ',
	textFile: 'टेक्स्ट फ़ाइल',
	bytes: 'बाइट',
	whatWasReceived: 'जो मिला',
	whatWasSent: 'जो भेजा गया',
	arrows: '{sent} भेजे, {received} मिले',
	arrowsAndKept: '{sent} भेजे, {received} मिले; {bytes} रखे हुए'
});
