// The texts of the menu of projects and imports, in Hindi.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'प्रोजेक्ट {name}: मेन्यू',
	none: 'कोई नहीं',
	noProject: 'कोई प्रोजेक्ट नहीं',
	import: 'इंपोर्ट करें',
	importAFolder: 'फ़ोल्डर इंपोर्ट करें',
	renameTheProject: 'प्रोजेक्ट का नाम बदलें',
	name: 'नाम',
	rename: 'नाम बदलें',
	resetName: '“{name}” को मूल उदाहरण पर लौटाएँ?',
	allItsFilesAreReplaced:
		'उसकी सभी फ़ाइलों की जगह उदाहरण “{exampleTitle}” की फ़ाइलें आ जाएँगी। आपके बदलाव मिट जाएँगे; उन्हें रखने के लिए पहले प्रोजेक्ट की कॉपी बनाएँ।',
	reset: 'लौटाएँ',
	newProject: 'नया प्रोजेक्ट…',
	importAnything: 'इंपोर्ट करें…',
	aProjectFilesAnImage: 'प्रोजेक्ट, फ़ाइलें, इमेज, रिकॉर्डिंग',
	importAFolderItem: 'फ़ोल्डर इंपोर्ट करें…',
	renameThis: 'नाम बदलें…',
	duplicate: 'कॉपी बनाएँ',
	exportAsZip: 'zip में एक्सपोर्ट करें',
	resetToTheExample: 'मूल उदाहरण पर लौटाएँ…',
	thisProjectDidNotStart: 'यह प्रोजेक्ट किसी उदाहरण से शुरू नहीं हुआ था',
	otherProjects: 'दूसरे प्रोजेक्ट',
	allProjectsCount: 'सभी प्रोजेक्ट ({count})…',
	importInProgress: 'इंपोर्ट हो रहा है',
	readingFilename: '“{fileName}” पढ़ी जा रही है…',
	readingAloud: '{fileName} पढ़ी जा रही है',
	unpackedbytesUnpacked: '{unpackedBytes} अनपैक हुए',
	cancel: 'रद्द करें',
	projectNoneMenu: 'प्रोजेक्ट {none}: मेन्यू'
});
