// The note that quirks of the runtime are off, in Hindi.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: 'असली रनटाइम के क्वर्क बंद हैं',
	text: 'यह बोर्ड वैसे चलता है जैसा रनटाइम के दस्तावेज़ में लिखा है। असली बोर्ड में क्वर्क होते हैं: डिप्लॉय करने से पहले उनके साथ टेस्ट करें।',
	quirks: 'सभी क्वर्क',
	turnOn: 'चालू करें'
});
