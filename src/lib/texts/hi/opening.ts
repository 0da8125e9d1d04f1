// What is said of a project that came by a link or from an address, in Hindi.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'यह एक लिंक से आया है।',
	fromAFile: 'यह एक फ़ाइल से आया है।',
	startLesson: 'पाठ शुरू करें',
	editLesson: 'बदलने के लिए खोलें',
	isALesson: 'यह एक पाठ है: टेक्स्ट, शुरुआती फ़ाइलें, हल और जाँचें। शुरू करने पर आपके काम के लिए एक प्रोजेक्ट बनता है।',
	fromPlace: 'यह {place} से लोड हुआ है।',
	nothingRuns: 'जब तक आप “चलाएँ” न दबाएँ, कुछ नहीं चलता।',
	wasReplaced: '“{name}” बदल दिया गया।',
	openQuestion: '“{name}” खोलें?',
	youHaveIt: 'यह प्रोजेक्ट आपके पास पहले से है, बिना बदलाव के, “{name}” नाम से।',
	youHaveOther:
		'आपके पास इसका दूसरा रूप है, “{name}”: {n, plural, =0{उसकी फ़ाइलें वही हैं} one{# फ़ाइल अलग है} other{# फ़ाइलें अलग हैं}}।',
	startedOther: 'यह शुरू भी अलग तरीक़े से होता है।',
	compare: 'तुलना करें',
	hideComparison: 'तुलना छिपाएँ',
	comparison: '“{name}” से तुलना',
	fileAdded: 'नई',
	fileRemoved: 'सिर्फ़ आपके में',
	fileChanged: 'बदली हुई',
	lineEndsOnly: 'सिर्फ़ इसकी लाइनों के अंत अलग हैं, या यह इतनी लंबी है कि लाइन-दर-लाइन तुलना नहीं हो सकती।',
	moreLines:
		'{n, plural, one{बदली हुई # और लाइन नहीं दिखाई गई} other{बदली हुई # और लाइनें नहीं दिखाई गईं}}।',
	lineNumber: 'लाइन {line, number}',
	removedLine: 'आपकी',
	addedLine: 'उनकी',
	files: '{n, plural, one{# फ़ाइल} other{# फ़ाइलें}}, {size}',
	filesLabel: 'फ़ाइलें',
	leftOut:
		'{n, plural, one{# फ़ाइल टेक्स्ट नहीं है और छोड़ी गई} other{# फ़ाइलें टेक्स्ट नहीं हैं और छोड़ी गईं}}: {files}',
	permissions: 'अनुमतियाँ',
	noPermissions: 'कोई नहीं',
	permissionsUnknown: 'इसकी build.yaml पढ़ी नहीं जा सकती',
	noBuildFile: 'इसमें build.yaml नहीं है।',
	startedWith: 'इसके साथ शुरू होता है',
	containerId: 'कंटेनर id {id}',
	argumentsText: 'आर्ग्युमेंट {text}',
	environmentText: 'एनवायरनमेंट {text}',
	mountText: 'बोर्ड का फ़ोल्डर {folder}, {path} के रूप में',
	runRefused: 'इसके रन के विकल्प सही नहीं हैं और छोड़ दिए गए।',
	board: 'बोर्ड',
	boardHere: 'इस बोर्ड पर जाएँ',
	boardLost:
		'बोर्ड बदलने पर {n, plural, one{मौजूदा बोर्ड का # कंटेनर मिट जाएगा} other{मौजूदा बोर्ड के # कंटेनर मिट जाएँगे}}।',
	withoutQuirks: '{board}, क्वर्क के बिना',
	cancel: 'रद्द करें',
	openProject: 'खोलें',
	openMine: 'मेरा वाला खोलें',
	keepBoth: 'दोनों रखें',
	secondCopy: 'कॉपी खोलें',
	replaceMine: 'मेरे वाले को बदलें',
	loading: '{host} से लोड हो रहा है',
	loadedSize: 'अब तक {size}',
	openLink: 'लिंक या पता खोलें',
	linkLabel: 'लिंक या पता',
	linkHint:
		'शेयर किया हुआ लिंक, या किसी फ़ाइल, zip, GitHub, GitLab या Codeberg के फ़ोल्डर, gist या इमेज का पता।',
	linkEmpty: 'लिंक पेस्ट करें।',
	go: 'आगे बढ़ें'
});
