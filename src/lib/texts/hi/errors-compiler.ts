// What the errors of the compiler mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'कंपाइलर समय पर पूरा नहीं कर सका, इसलिए उसे रोक दिया गया।',
	'compile-timeout.next':
		'ऐसी फ़ाइल ढूँढें जो ख़ुद को include करती हो, या ऐसा मैक्रो जो फैलता ही जाता हो, फिर “चलाएँ” दोबारा दबाएँ।',
	'compiler-crashed': 'कंपाइलर अचानक रुक गया।',
	'compiler-crashed.next':
		'उसे फिर से चालू कर दिया गया है। अगर वह उसी प्रोग्राम पर फिर रुके, तो अपना पिछला बदलाव सरल करें।',
	'source-too-large': 'एक सोर्स फ़ाइल इतनी बड़ी है कि पेज में कंपाइल नहीं हो सकती।',
	'source-too-large.next': 'उसे बाँटें, या बड़ी तालिकाएँ उससे बाहर निकालें।',
	'module-text-impossible': 'इस मॉड्यूल को ऐसे टेक्स्ट में नहीं लिखा जा सकता जिससे वह फिर से बिल्ड हो।',
	'module-text-impossible.next':
		'इसमें कुछ ऐसा है जिसे बोर्ड नहीं चलाते, या यह किसी असामान्य टूल से बना है। इसकी डिसअसेंबली फिर भी पढ़ी जा सकती है, और इमेज जैसी है वैसी चलाई जा सकती है।',
	'toolchain-damaged': 'कंपाइलर की फ़ाइलें दो बार बिगड़ी हुई आईं।',
	'toolchain-damaged.next':
		'ये वे फ़ाइलें नहीं हैं जिनके साथ यह पेज बना था, इसलिए इनका इस्तेमाल नहीं होता। हो सकता है कि नेटवर्क के प्रॉक्सी, फ़िल्टर या साइन-इन पेज ने इन्हें बदल दिया हो: पेज फिर से लोड करें, या दूसरा नेटवर्क आज़माएँ। आपका काम सेव है।',
	'toolchain-unavailable': 'कंपाइलर डाउनलोड नहीं हो सका।',
	'toolchain-unavailable.next': 'आपका काम सेव है। नेटवर्क कनेक्शन जाँचें और “चलाएँ” दोबारा दबाएँ।',
	'unsupported-type': 'इस मॉड्यूल का एक फ़ंक्शन ऐसे टाइप का मान लेता या लौटाता है जो यहाँ सपोर्ट नहीं है।',
	'unsupported-type.next': 'इसे वेक्टर (SIMD) और रेफ़रेंस टाइप के बिना बिल्ड करें।'
});
