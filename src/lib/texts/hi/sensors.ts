// The texts of sensors, in Hindi.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'साइन',
	triangle: 'त्रिकोण',
	square: 'वर्ग',
	randomWalk: 'रैंडम वॉक',
	random: 'रैंडम',
	followTilt: 'इस डिवाइस का झुकाव फ़ॉलो करें',
	followLight: 'इस डिवाइस की रोशनी फ़ॉलो करें',
	noTilt: 'इस डिवाइस में झुकाव का सेंसर नहीं है। फ़ोन और टैबलेट में होता है।',
	noLight: 'यह ब्राउज़र पेजों को रोशनी के सेंसर तक पहुँच नहीं देता। स्लाइडर या वेवफ़ॉर्म इस्तेमाल करें।',
	permissionDenied: 'अनुमति नहीं दी गई। आप इसे ब्राउज़र में साइट की सेटिंग में बदल सकते हैं।',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
