// The texts of run options, in Hindi.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'कंटेनर id',
	emptyUsualid: 'ख़ाली छोड़ने पर: “{usualId}”।',
	emptyUsualidFromTheProjects: 'ख़ाली छोड़ने पर: “{usualId}”, प्रोजेक्ट के नाम से।',
	capabilities: 'क्षमताएँ',
	mounts: 'माउंट',
	aMountShowsAFolder:
		'माउंट बोर्ड के स्टोरेज का एक फ़ोल्डर प्रोग्राम को दिखाता है। कंटेनर हटाने पर फ़ोल्डर बना रहता है, और कई कंटेनर उसे साझा कर सकते हैं। फ़ोल्डर न हो तो बना दिया जाता है।',
	pathInTheProgram: 'प्रोग्राम में पाथ',
	folderOnTheBoard: 'बोर्ड पर फ़ोल्डर',
	removeThisMount: 'यह माउंट हटाएँ',
	addAMount: 'माउंट जोड़ें',
	mountOrderOnNameIs: '{name} पर माउंट का क्रम पता नहीं है',
	thisBoardsRuntimeReversesThe: 'इस बोर्ड का रनटाइम माउंट के दोनों सिरे उलट देता है',
	ocre070Documents:
		'Ocre 0.7.0 के दस्तावेज़ में <code>-v /FOLDER:/PATH</code> है, पर वह <code>-v /PATH:/FOLDER</code> चाहता है। पेज वही भेजता है जो बोर्ड चाहता है।',
	whetherMoreThanOneFolder: '{name} पर एक से ज़्यादा फ़ोल्डर चलते हैं या नहीं, यह पता नहीं है',
	ocre070Looks:
		'Ocre 0.7.0 हर पाथ को सबसे बाद में खोले गए फ़ोल्डर में ढूँढता है। सुरक्षित रहने के लिए या तो filesystem अनुमति इस्तेमाल करें या एक माउंट।',
	onlyTheLastFolderWorks: 'इस बोर्ड पर सिर्फ़ आख़िरी फ़ोल्डर चलता है',
	theBoardLooksUpEvery:
		'बोर्ड हर पाथ को उस फ़ोल्डर में ढूँढता है जो किसी भी कंटेनर ने सबसे बाद में खोला हो। या तो filesystem अनुमति इस्तेमाल करें या एक माउंट।',
	commandForBoard: '{board} के लिए कमांड',
	wordsOfMax: '{max} में से {words} शब्द।',
	shownWhenAllFieldsAre: 'सभी फ़ील्ड सही होने पर दिखेगा।',
	shownWhenBuildYamlHas: 'build.yaml में एरर न होने पर दिखेगा।',
	containersAlwaysRunDetachedD:
		'कंटेनर हमेशा अलग होकर (<code>-d</code>) चलते हैं: जुड़े हुए कंटेनर ख़त्म होने तक बोर्ड का कंसोल रोक देते।',
	cancel: 'रद्द करें',
	correctTheMarkedFieldsFirst: 'पहले निशान लगे फ़ील्ड ठीक करें।',
	unknownMountOrder:
		'Ocre के इस वर्ज़न को पेज नहीं जानता। पेज <code>-v {order}</code> भेजता है। अगर शुरू होते समय अटक जाए, तो दोनों सिरे उलटकर आज़माएँ।',
	capabilitiesFrom: 'क्षमताएँ build.yaml की अनुमतियों से आती हैं: {capabilities}।',
	none: 'कोई नहीं',
	runOptions: 'रन के विकल्प',
	howThisProjects: 'इस प्रोजेक्ट का कंटेनर कैसे शुरू होता है। प्रोजेक्ट के साथ सेव होता है।',
	save: 'सेव करें',
	arguments: 'आर्ग्युमेंट',
	onePerLine: 'हर लाइन में एक।',
	environment: 'एनवायरनमेंट',
	variablesPerLine: 'हर लाइन में एक NAME=value।',
	variablesBesideBuildFile: 'हर लाइन में एक NAME=value, build.yaml के अलावा।',
	pathUsedAbove: 'यह पाथ ऊपर पहले से इस्तेमाल हो चुका है।',
	lineProblem: '“{line}”: {problem}'
});
