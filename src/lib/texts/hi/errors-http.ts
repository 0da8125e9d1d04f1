// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'कंटेनर ने कनेक्शन रीसेट कर दिया।',
	'connection-reset.next': 'हो सकता है कि कारण उसके कंसोल में हो। फिर कोशिश करें।',
	'http-bad-request': 'यह अनुरोध भेजा नहीं जा सकता।',
	'http-bad-request.next': 'पाथ, मेथड या हेडर ठीक करें।',
	'http-empty': 'कंटेनर ने बिना जवाब दिए कनेक्शन बंद कर दिया।',
	'http-empty.next':
		'हो सकता है कि कारण उसके कंसोल में हो; जो सर्वर एक समय में एक ही क्लाइंट को जवाब देता है, वह शायद व्यस्त था।',
	'http-malformed': 'यह जवाब HTTP नहीं है।',
	'http-malformed.next': 'TCP में बाइट देखें, और प्रोग्राम की भेजी हुई स्टेटस लाइन और हेडर जाँचें।',
	'http-redirect': 'सर्वर ऐसी जगह रीडायरेक्ट करता है जो खोली नहीं जा सकती।',
	'http-redirect.next': 'यहाँ से सिर्फ़ कंटेनर तक ही पहुँचा जा सकता है।',
	'http-timeout': 'कंटेनर ने समय पर जवाब नहीं दिया।',
	'http-timeout.next':
		'हो सकता है कि वह व्यस्त हो, या और डेटा का इंतज़ार कर रहा हो। कारण उसके कंसोल में हो सकता है।',
	'http-too-large': 'जवाब बहुत बड़ा है।',
	'http-too-large.next': 'एक बार में कम भेजें।',
	'http-truncated': 'जवाब अधूरा है।',
	'http-truncated.next': 'प्रोग्राम जो Content-Length भेजता है, उसका उसकी बॉडी के आकार से मिलान करें।',
	'websocket-protocol': 'कंटेनर ने कुछ ऐसा भेजा जो WebSocket संदेश नहीं है।',
	'websocket-protocol.next': 'हर संदेश की शुरुआत वाला दो बाइट का हेडर जाँचें।',
	'websocket-refused': 'कंटेनर ने WebSocket नहीं लिया।',
	'websocket-refused.next': 'पाथ और हैंडशेक का प्रोग्राम का दिया हुआ जवाब जाँचें।',
	'websocket-too-large': 'WebSocket का एक संदेश बहुत बड़ा है।',
	'websocket-too-large.next': 'एक बार में कम भेजें।'
});
