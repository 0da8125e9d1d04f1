// The texts of checks of lessons: what is expected, and what was the case, in Hindi.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'सवाल का जवाब दिया गया है।',
	scenario:
		'प्रोग्राम बोर्ड पर वही करता है जो उसे करना चाहिए, {n, plural, one{# चरण में} other{# चरणों में}}।',
	builds: 'प्रोग्राम कंपाइल होता है।',
	noBuild: 'प्रोग्राम कंपाइल नहीं होता।',
	noBuildWith: 'प्रोग्राम कंपाइल नहीं होता, और एरर में “{error}” लिखा होता है।',
	imageUnder: 'इमेज {size} से छोटी है।',
	memoryUnder: 'प्रोग्राम {size} से कम मेमोरी में शुरू होता है।',
	uses: 'कोड {n, plural, one{“{code}” का} other{कम से कम # बार “{code}” का}} इस्तेमाल करता है।',
	usesNot: 'कोड “{code}” का इस्तेमाल नहीं करता।',
	usesLess: 'कोड “{code}” का इस्तेमाल {n, plural, one{# बार} other{# बार}} से कम करता है।',
	calls: 'प्रोग्राम {n, plural, one{{name} को} other{कम से कम # बार {name} को}} कॉल करता है।',
	callsNever: 'प्रोग्राम {name} को कॉल नहीं करता।',
	callsBetween: 'प्रोग्राम {name} को {least, number} से {most, number} बार कॉल करता है।',
	file: 'बोर्ड पर {path} फ़ाइल है।',
	fileWith: 'बोर्ड पर {path} फ़ाइल है, जिसमें “{text}” है।',
	confirm: '{text}',
	stepFailed: 'होना था: {expected}; हुआ: {got}।',
	stepNotDone: '“{step}” नहीं हो पाया: {got}',
	doesNotBuild: 'यह कंपाइल नहीं होता: {message}',
	otherError: 'यह कंपाइल नहीं होता, पर कारण दूसरा है: {message}',
	itBuilds: 'यह कंपाइल होता है।',
	sizeIs: 'इसका आकार {size} है।',
	codeMissing: 'कोड में “{code}” नहीं मिला। टिप्पणियाँ और टेक्स्ट नहीं गिने जाते।',
	codeFound: '“{code}” {n, plural, one{# बार} other{# बार}} मिला।',
	codeUnwanted: '“{code}”, {file} की लाइन {line, number} में है।',
	fileGone: 'प्रोजेक्ट में {file} फ़ाइल नहीं है।',
	called:
		'{name} को {n, plural, =0{एक बार भी कॉल नहीं किया गया} one{# बार कॉल किया गया} other{# बार कॉल किया गया}}।',
	noSuchFile: 'बोर्ड पर {path} फ़ाइल नहीं है।',
	otherContent: 'फ़ाइल में कुछ और है: “{content}”',
	notConfirmed: 'आपने अभी इसकी पुष्टि नहीं की है।',
	notAnswered: 'इसका जवाब अभी नहीं दिया गया है।',
	answeredWrong: 'यह अभी सही जवाब नहीं है।',
	tooLong: 'जाँच {seconds, plural, one{# सेकंड} other{# सेकंड}} के बाद रोक दी गई।'
});
