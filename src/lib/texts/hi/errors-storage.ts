// What the errors of the browser’s storage mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'एक सेव किया हुआ प्रोजेक्ट पढ़ा नहीं जा सकता।',
	'record-damaged.next':
		'उसे ब्राउज़र के स्टोरेज में वैसे ही छोड़ दिया गया है; आपके दूसरे प्रोजेक्टों पर कोई असर नहीं पड़ा।',
	'setting-damaged': 'एक सेव की हुई सेटिंग पढ़ी नहीं जा सकती।',
	'setting-damaged.next': 'उसकी जगह डिफ़ॉल्ट इस्तेमाल होगी।',
	'storage-blocked': 'दूसरे टैब में इस पेज का पुराना वर्ज़न ब्राउज़र के स्टोरेज का इस्तेमाल कर रहा है।',
	'storage-blocked.next': 'इस पेज के बाक़ी टैब बंद करें और फिर से लोड करें। तब तक कुछ सेव नहीं होगा।',
	'storage-failed': 'सेव नहीं हो सका।',
	'storage-failed.next':
		'जब तक यह टैब खुला है, आपका काम सुरक्षित है, और सेव करने की कोशिश फिर होगी। टैब बंद करने से पहले प्रोजेक्ट एक्सपोर्ट करें।',
	'storage-full': 'बोर्ड का स्टोरेज भर गया है।',
	'storage-full.next': 'जिन इमेज की अब ज़रूरत नहीं, उन्हें हटाएँ।',
	'storage-newer': 'आपके प्रोजेक्ट इस पेज के नए वर्ज़न से सेव किए गए थे।',
	'storage-newer.next': 'वह वर्ज़न पाने के लिए पेज फिर से लोड करें। तब तक कुछ सेव नहीं होगा।',
	'storage-refused': 'यह ब्राउज़र पेज को आपका काम सेव नहीं करने देता।',
	'storage-refused.next':
		'आप काम जारी रख सकते हैं, पर यह टैब बंद होने पर आपका काम मिट जाएगा। प्राइवेट विंडो में ऐसा आम है।'
});
