// Why a module does not run on a board, or not as one expects, in Hindi.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing': 'मॉड्यूल फ़ंक्शन {start} एक्सपोर्ट नहीं करता: उसे main फ़ंक्शन वाले प्रोग्राम के रूप में बिल्ड करें।',
	'memory-not-exported': 'मॉड्यूल कोई मेमोरी एक्सपोर्ट नहीं करता: उसे {option} के साथ लिंक करें।',
	'feature-unsupported':
		'मॉड्यूल {feature} इस्तेमाल करता है, जो {board} के रनटाइम में नहीं चलता: उसके बिना कंपाइल करें।',
	'import-unknown':
		'किसी फ़र्मवेयर में {names} नहीं है: कंटेनर {n, plural, one{उसे} other{उनमें से किसी एक को}} कॉल करने पर ख़त्म हो जाता है।',
	'import-uncertain':
		'पहले से पता नहीं कि {board} के फ़र्मवेयर में {names} है या नहीं: मूल सुपरवाइज़र में नहीं है, Playground फ़र्मवेयर में है।',
	'import-missing':
		'{board} में {names} नहीं है: कंटेनर {n, plural, one{उसे} other{उनमें से किसी एक को}} कॉल करने पर ख़त्म हो जाता है।',
	'capability-missing': 'प्रोग्राम {name} को कॉल करता है, जो क्षमता {capability} के बिना कुछ नहीं करता।',
	'image-too-large': 'इमेज {size} की है; {board} की स्टोरेज {room} की है।',
	'memory-too-large': 'इमेज और मेमोरी {needed} लेती हैं; {board} में कंटेनरों के लिए {has} है।',
	'import-not-given': 'मॉड्यूल {names} इंपोर्ट करता है। बोर्ड सिर्फ़ फ़ंक्शन देता है: शुरुआत अटक जाएगी।',
	'import-signature':
		'मॉड्यूल {name} को {type} के रूप में इंपोर्ट करता है, पर बोर्डों पर वह {host} है: कंटेनर उसे कॉल करने पर ख़त्म हो जाता है।',
	'malloc-exported':
		'यह मॉड्यूल malloc और free एक्सपोर्ट करता है। तब बोर्ड उन्हें संदेश भेजने वाले के थ्रेड से कॉल करता है, जिससे प्रोग्राम की मेमोरी ख़राब हो सकती है। उन्हें एक्सपोर्ट न करें।',
	'heap-base-exported':
		'यह मॉड्यूल __heap_base एक्सपोर्ट करता है। तब बोर्ड अपना हीप वहीं रखता है, उस मेमोरी में जिसे प्रोग्राम इस्तेमाल कर सकता है। उसे एक्सपोर्ट न करें: --strip-all के साथ लिंक करें।',
	'threads-not-shared': 'मॉड्यूल थ्रेड शुरू करना चाहता है, पर उसमें शेयर्ड मेमोरी नहीं है: कोई थ्रेड शुरू नहीं होगा।',
	'threads-not-shared.start':
		'मॉड्यूल थ्रेड शुरू करना चाहता है, पर {start} एक्सपोर्ट नहीं करता: कोई थ्रेड शुरू नहीं होगा।'
});
