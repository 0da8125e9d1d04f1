// The texts of the list of projects and the gallery of examples, in Hindi.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'पाठ…',
	projects: 'प्रोजेक्ट',
	storedInThisBrowserOn: 'इसी ब्राउज़र में, इसी डिवाइस पर रखे हैं।',
	open: 'खुला है',
	renameName: '{name} का नाम बदलें',
	duplicateName: '{name} की कॉपी बनाएँ',
	deleteName: '{name} हटाएँ',
	fromExampletitle: ' · {exampleTitle} से',
	fileCount: '{fileCount, plural, one{# फ़ाइल} other{# फ़ाइलें}}',
	cancel: 'रद्द करें',
	keepBoth: 'दोनों रखें',
	replace: 'बदलें',
	replaceFile: '“{path}” को बदलें?',
	replaceCountFiles: '{count} फ़ाइलें बदलें?',
	theProjectHasAFile: 'प्रोजेक्ट में इस नाम की फ़ाइल है, पर उसका कंटेंट अलग है।',
	theProjectHasFilesOf: 'प्रोजेक्ट में इन नामों की फ़ाइलें हैं, पर उनका कंटेंट अलग है।',
	forTheName: '{name} के लिए',
	tooLargeFor: '{names} के लिए बहुत बड़ा',
	newProject: 'नया प्रोजेक्ट',
	startWithAnEmptyProject: 'ख़ाली प्रोजेक्ट से या किसी उदाहरण की कॉपी से शुरू करें, और जो चाहें बदलें।',
	searchTheExamples: 'उदाहरणों में खोजें',
	topics: 'विषय',
	languages: 'भाषाएँ',
	exampleCount: '{count, plural, one{# उदाहरण} other{# उदाहरण}}',
	noExampleMatches: 'कोई उदाहरण नहीं मिला',
	tryFewerWordsOrChoose: 'कम शब्द आज़माएँ, या दूसरा विषय या भाषा चुनें।',
	renameTheProject: 'प्रोजेक्ट का नाम बदलें',
	name: 'नाम',
	rename: 'नाम बदलें',
	resetQuestion: '“{name}” को मूल उदाहरण पर लौटाएँ?',
	filesAreReplaced:
		'उसकी सभी फ़ाइलों की जगह उदाहरण “{example}” की फ़ाइलें आ जाएँगी। आपके बदलाव मिट जाएँगे; उन्हें रखने के लिए पहले प्रोजेक्ट की कॉपी बनाएँ।',
	reset: 'लौटाएँ'
});
