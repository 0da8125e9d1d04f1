// What the errors of archives mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'यह छोटी-सी फ़ाइल खुलकर बहुत बड़ा डेटा बन जाती है, जैसा उन फ़ाइलों में होता है जो कंप्यूटर को ठप करने के लिए बनाई जाती हैं।',
	'archive-bomb.next':
		'इसे खोला नहीं गया। अगर आपको इस पर भरोसा है, तो इसे ख़ुद अनपैक करें और ज़रूरी फ़ाइलें इंपोर्ट करें।',
	'archive-damaged': 'आर्काइव ख़राब है: उसका कंटेंट उसके चेकसम या लंबाई से मेल नहीं खाता।',
	'archive-damaged.next': 'उसे फिर से डाउनलोड या पैक करें।',
	'archive-encrypted': 'आर्काइव एन्क्रिप्ट किया हुआ है।',
	'archive-encrypted.next': 'उसे पासवर्ड से अनपैक करके फ़ाइलें इंपोर्ट करें, या बिना पासवर्ड के फिर से पैक करें।',
	'archive-inconsistent': 'आर्काइव ख़ुद से मेल नहीं खाता: उसमें लिखी फ़ाइलों की सूची और उसकी फ़ाइलें अलग हैं।',
	'archive-inconsistent.next':
		'इसे खोला नहीं गया, क्योंकि हो सकता है कि यह धोखा देने के लिए बना हो। इसे फिर से पैक करें।',
	'archive-too-deep': 'फ़ाइल में आर्काइव के भीतर आर्काइव के भीतर आर्काइव हैं।',
	'archive-too-deep.next': 'इसे खोला नहीं गया। इसे ख़ुद अनपैक करें और सबसे भीतर वाला आर्काइव इंपोर्ट करें।',
	'archive-too-large':
		'आर्काइव बहुत बड़ा है: अनपैक होने पर वह 128 MB से ज़्यादा है या उसमें 4096 से ज़्यादा फ़ाइलें हैं।',
	'archive-too-large.next': 'इसे खोला नहीं गया। कम फ़ाइलें पैक करें।',
	'archive-unsafe':
		'आर्काइव में कोई लिंक, कोई डिवाइस, एक ही नाम की दो फ़ाइलें, या अपने फ़ोल्डर से बाहर जाने वाला पाथ है।',
	'archive-unsafe.next': 'इसे खोला नहीं गया। इसे सादी फ़ाइलों और रिलेटिव पाथ के साथ फिर से पैक करें।',
	'archive-unsupported': 'आर्काइव इस तरह पैक किया गया है कि यहाँ नहीं खुल सकता।',
	'archive-unsupported.next': 'उसे .zip (Deflate तरीक़ा), .tar या .tar.gz के रूप में फिर से पैक करें।'
});
