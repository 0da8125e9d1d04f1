// The texts of the areas of the page, in Hindi.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'सभी प्रोजेक्ट ({n, number})…',
	otherProjects: 'दूसरे प्रोजेक्ट',
	runOn: 'यहाँ चलाएँ',
	onACable: 'केबल पर',
	simulatedFirmware: 'सिम्युलेटेड फ़र्मवेयर',
	switchToBoard: '{board} पर जाएँ?',
	containersLost:
		'मौजूदा बोर्ड {n, plural, one{का # कंटेनर मिट जाएगा} other{के # कंटेनर मिट जाएँगे}}। हर बोर्ड और हर फ़र्मवेयर का अपना स्टोरेज होता है: इस पर मौजूद इमेज उस पर नहीं होतीं।',
	switchBoard: 'बोर्ड बदलें',
	showProblems: 'समस्याएँ दिखाएँ',
	details: 'विवरण',
	removeContainer: '{id} हटाएँ',
	whatWorks: 'आप यहाँ अब भी प्रोग्राम लिख और कंपाइल कर सकते हैं, और इमेज बिल्ड और एक्सपोर्ट कर सकते हैं।',
	whatWorksWithBoards:
		'आप यहाँ अब भी प्रोग्राम लिख और कंपाइल कर सकते हैं, इमेज बिल्ड और एक्सपोर्ट कर सकते हैं, और उन्हें केबल से जुड़े बोर्ड पर चला सकते हैं।',
	boardCrashed: 'सिम्युलेटेड बोर्ड अचानक रुक गया। उसका स्टोरेज सुरक्षित है, उसके कंटेनर मिट गए हैं।',
	switchItOnAgain: 'फिर से चालू करें',
	startHung: 'एक कंटेनर शुरू नहीं हो सका, और बोर्ड उसका हमेशा इंतज़ार करता रहेगा: सिर्फ़ रीसेट से बात बनेगी।',
	noAnswer: 'बोर्ड जवाब नहीं दे रहा है।',
	storageIsKept: 'स्टोरेज सुरक्षित रहता है, कंटेनर मिट जाते हैं।',
	lastLogLine: 'लॉग की आख़िरी लाइन',
	consoleBlocked:
		'जो कंटेनर शुरू नहीं हो सका, उसने कंसोल रोक रखा है, जैसा असली बोर्ड पर होता है। बोर्ड को रीसेट करें: स्टोरेज सुरक्षित रहता है, कंटेनर मिट जाते हैं।',
	resetTheBoard: 'बोर्ड रीसेट करें',
	dropToImport: 'इंपोर्ट करने के लिए यहाँ छोड़ें',
	whatCanBeDropped:
		'प्रोजेक्ट (zip या फ़ोल्डर), सोर्स फ़ाइलें, इमेज, मॉड्यूल या रिकॉर्डिंग। कुछ भी अपने आप नहीं चलता।',
	fileDeleted: '“{path}” हटा दिया गया।',
	folderDeleted: '“{path}” को {n, plural, one{# फ़ाइल} other{# फ़ाइलों}} समेत हटा दिया गया।',
	buildFileStays: 'हर प्रोजेक्ट को अपनी build.yaml चाहिए: इमेज का नाम उसी में होता है।',
	noProjectIsOpen: 'कोई प्रोजेक्ट खुला नहीं है।',
	aRunIsInProgress: 'एक रन चल रहा है।',
	madeFor: 'यह उदाहरण {board} के लिए बना है।',
	containersGone: '{board} {n, plural, one{का # कंटेनर मिट जाएगा} other{के # कंटेनर मिट जाएँगे}}।',
	switchTo: '{board} पर जाएँ',
	runOnBoardQuestion: '{board} पर चलाएँ?',
	toNoEffect: 'यह उदाहरण {wanted} के लिए बना है। {board} पर यह वह नहीं करेगा जो इसमें लिखा है।',
	runOnBoard: '{board} पर चलाएँ',
	switchAndRun: 'बदलें और चलाएँ',
	viewOf: '{path} का व्यू',
	rendered: 'फ़ॉर्मैट किया हुआ',
	formattedText: 'फ़ॉर्मैट किया हुआ टेक्स्ट',
	source: 'सोर्स',
	markdownSource: 'Markdown सोर्स, बदलने के लिए',
	errors: 'एरर',
	running: 'चल रहा है',
	boardHas: '{summary}।',
	languageComes: '{name} लोड हो रही है। तब तक पेज {shown} में दिखाया जाता है।',
	languageDidNotCome: '{name} लोड नहीं हो सकी।',
	languageStays: 'तब तक पेज {shown} में दिखाया जाता है। नेटवर्क कनेक्शन जाँचें और फिर कोशिश करें।',
	tryAgain: 'फिर कोशिश करें',
	doNotWait: 'इंतज़ार न करें'
});
