// The texts of problems and the report of sizes, in Hindi.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'समस्याएँ',
	noProblems: 'कोई समस्या नहीं',
	nothingCompiledYet: 'अभी कुछ कंपाइल नहीं हुआ',
	theLastBuildHadNo: 'पिछले बिल्ड में कोई एरर या चेतावनी नहीं थी।',
	runTheProjectErrorsAnd: 'प्रोजेक्ट चलाएँ: एरर और चेतावनियाँ यहाँ सूची में आती हैं और कोड में दिखाई जाती हैं।',
	fromBeforeYourLastChanges: 'आपके पिछले बदलावों से पहले की: नई सूची के लिए फिर से चलाएँ।',
	wholeProject: 'पूरा प्रोजेक्ट',
	problemsNotShown:
		'{hidden, plural, one{# और समस्या नहीं दिखाई गई} other{# और समस्याएँ नहीं दिखाई गईं}}: पहले शुरुआती ठीक करें, अक्सर बाक़ी उन्हीं से होती हैं।',
	errors: '{errors, plural, one{# एरर} other{# एरर}}',
	warnings: '{warnings, plural, one{# चेतावनी} other{# चेतावनियाँ}}',
	originCompiled: 'इसी पेज में कंपाइल किया गया।',
	originKept: 'इसी पेज में पहले, इन्हीं फ़ाइलों से कंपाइल किया गया; इस ब्राउज़र ने उसे रखा है।',
	originSite: 'साइट बिल्ड होते समय पेज के साथ कंपाइल किया गया। आपके बदलाव यहाँ कंपाइल होते हैं।',
	sizeOfTheImage: 'इमेज का आकार',
	beforeTheLastChanges: 'पिछले बदलावों से पहले',
	image: 'इमेज <b>{imageBytes}</b>',
	partsOfTheImage: 'इमेज के हिस्से',
	imageExplained:
		'{functions, plural, one{# फ़ंक्शन, जो बोर्ड पर रखा जाता है और हर बदलाव के बाद अपलोड होता है} other{# फ़ंक्शन, जो बोर्ड पर रखे जाते हैं और हर बदलाव के बाद अपलोड होते हैं}}।',
	memoryAtTheStart: 'शुरू में मेमोरी <b>{startBytes}</b>',
	partsOfTheMemory: 'मेमोरी के हिस्से',
	memoryShared:
		'64 KB {initialPages, plural, one{का # पेज} other{के # पेज}}, थ्रेडों में साझा: बोर्ड शुरू में ही इसका अधिकतम {maxBytes} अलग रख देता है।',
	memoryGrowing:
		'64 KB {initialPages, plural, one{का # पेज} other{के # पेज}}; मेमोरी {maxBytes} तक बढ़ सकती है।',
	roomOnTheBoard: 'बोर्ड पर जगह',
	onBoard: '{board} पर',
	hostImports: 'होस्ट इंपोर्ट <b>{count}</b>',
	noneThisProgramCallsNo: 'कोई नहीं: यह प्रोग्राम कोई होस्ट फ़ंक्शन कॉल नहीं करता।',
	noImageYet: 'अभी कोई इमेज नहीं',
	runTheProjectToSee: 'प्रोजेक्ट चलाकर उसका आकार देखें: कोड, डेटा, स्टैक और मेमोरी के पेज।',
	counts:
		'{errors, plural, one{# एरर} other{# एरर}}, {warnings, plural, one{# चेतावनी} other{# चेतावनियाँ}}',
	severityError: 'एरर',
	severityWarning: 'चेतावनी',
	severityNote: 'टिप्पणी'
});
