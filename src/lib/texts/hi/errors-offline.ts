// What the errors of the offline copy mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'डाउनलोड के दौरान साइट का वर्ज़न बदल गया।',
	'offline-changed.next': 'पेज फिर से लोड करें, फिर दोबारा लाएँ। आपका काम सुरक्षित है।',
	'offline-full': 'ब्राउज़र में ऑफ़लाइन कॉपी के लिए जगह नहीं है।',
	'offline-full.next':
		'पेज नेटवर्क के साथ पहले की तरह चलता है, और आपका काम अलग रखा है। इस डिवाइस पर जगह ख़ाली करें या दूसरी साइटों की रखी हुई चीज़ें हटाएँ, फिर दोबारा लाएँ।',
	'offline-list-invalid': 'इस साइट की अपनी फ़ाइलों की सूची नहीं है, इसलिए इसे ऑफ़लाइन नहीं रखा जा सकता।',
	'offline-list-invalid.next': 'जब तक नेटवर्क है, पेज चलता है। साइट की site.json फ़ाइल नहीं है या ग़लत है।',
	'offline-refused': 'यह ब्राउज़र पेज को ऑफ़लाइन कॉपी नहीं रखने देता।',
	'offline-refused.next': 'प्राइवेट विंडो में ऐसा आम है। जब तक नेटवर्क है, पेज चलता है।',
	'offline-unreachable': 'ऑफ़लाइन कॉपी नहीं लाई जा सकी: साइट जवाब नहीं दे रही है।',
	'offline-unreachable.next': 'जितना आ चुका है, वह रखा हुआ है। नेटवर्क लौटने पर बाक़ी लाएँ।'
});
