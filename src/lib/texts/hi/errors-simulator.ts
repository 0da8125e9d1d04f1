// What the errors of the simulated board mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'कनेक्शन बंद हो गया।',
	'connection-closed.next': 'फिर कोशिश करें।',
	'connection-refused': 'इस पोर्ट पर कोई सुन नहीं रहा है।',
	'connection-refused.next': 'जो प्रोग्राम इसे खोलता है उसे चलाएँ, और उसके सुनना शुरू करने तक रुकें।',
	'network-missing': 'बोर्ड में नेटवर्क नहीं है।',
	'network-missing.next': '“चलाएँ” बटन के पास नेटवर्क वाला बोर्ड चुनें, या उसके तैयार होने तक रुकें।',
	'not-isolated': 'ब्राउज़र की यह विंडो कंटेनर नहीं चला सकती।',
	'not-isolated.next':
		'कंटेनरों को शेयर्ड मेमोरी चाहिए, जो इस पेज को नहीं मिली। पेज फिर से लोड करें। अगर इससे बात न बने, तो इसे प्राइवेट के बजाय सामान्य विंडो में खोलें।',
	'recording-board': 'यह रिकॉर्डिंग ऐसे बोर्ड पर बनी है जिसे यह वर्ज़न नहीं जानता।',
	'recording-board.next': 'पेज का सबसे नया वर्ज़न पाने के लिए उसे फिर से लोड करें।',
	'recording-broken': 'रिकॉर्डिंग ख़राब है।',
	'recording-broken.next': 'फ़ाइल का कुछ हिस्सा नहीं है या बदल गया है। उसकी नई कॉपी लें।',
	'recording-failed': 'रीप्ले अचानक रुक गया।',
	'recording-failed.next': 'रिकॉर्डिंग फिर से खोलें। अगर ऐसा फिर हो, तो हो सकता है कि फ़ाइल ख़राब हो।',
	'recording-too-large': 'रिकॉर्डिंग इतनी बड़ी है कि खुल नहीं सकती।',
	'recording-too-large.next': 'छोटा रन रिकॉर्ड करें।',
	'recording-unknown': 'यह फ़ाइल रिकॉर्डिंग नहीं है, या नए वर्ज़न से बनी है।',
	'recording-unknown.next':
		'ऐसी फ़ाइल चुनें जो .ocre-recording पर ख़त्म होती हो, या पेज का सबसे नया वर्ज़न पाने के लिए उसे फिर से लोड करें।',
	'simulator-crashed': 'सिम्युलेटेड बोर्ड अचानक रुक गया।',
	'simulator-crashed.next': 'आप उसे फिर से चालू कर सकते हैं। उसका स्टोरेज सुरक्षित है।',
	'trace-failed': 'ट्रेस पढ़ा नहीं जा सका।',
	'trace-failed.next': 'उसे फिर से खोलें। अगर ऐसा फिर हो, तो हो सकता है कि फ़ाइल ख़राब हो।',
	'trace-invalid': 'यह फ़ाइल ट्रेस नहीं है।',
	'trace-invalid.next': 'वह JSON फ़ाइल खोलें जो टाइमलाइन से डाउनलोड की गई थी।',
	'trace-too-large': 'ट्रेस इतना बड़ा है कि खुल नहीं सकता।',
	'trace-too-large.next': 'सीमा 256 MB है। छोटा ट्रेस रिकॉर्ड करें।',
	'trace-too-new': 'यह ट्रेस Playground के नए वर्ज़न से बना है।',
	'trace-too-new.next': 'मौजूदा वर्ज़न पाने के लिए पेज फिर से लोड करें, फिर उसे दोबारा खोलें।'
});
