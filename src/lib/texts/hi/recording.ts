// The texts of recordings, in Hindi.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'रिकॉर्डिंग',
	stopRecording: 'रिकॉर्डिंग रोकें',
	theRecordingIsBeingSaved: 'रिकॉर्डिंग सेव हो रही है।',
	containersThatStartFromNow: 'अब से शुरू होने वाले कंटेनर रिकॉर्ड होंगे',
	record: 'रिकॉर्ड करें',
	openRecording: 'रिकॉर्डिंग खोलें…',
	recordingToOpen: 'खोलने की रिकॉर्डिंग',
	recordingIt: 'रिकॉर्ड हो रहा है',
	containers: '{runs, plural, one{# कंटेनर} other{# कंटेनर}}',
	fullNoLongerRecording: 'भर गई: अब रिकॉर्ड नहीं हो रहा',
	savingTheRecording: 'रिकॉर्डिंग सेव हो रही है…',
	reading: 'पढ़ा जा रहा है',
	cancel: 'रद्द करें',
	pause: 'पॉज़ करें',
	goOn: 'जारी रखें',
	replayAgain: 'फिर से रीप्ले करें',
	replay: 'रीप्ले करें',
	speedOfTheReplay: 'रीप्ले की स्पीड',
	download: 'डाउनलोड करें',
	closeRecording: 'रिकॉर्डिंग बंद करें',
	timeOf: '{durationMs} में से {atMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# होस्ट कॉल} other{# होस्ट कॉल}}, {sizeBytes}।',
	modeFaithful: 'faithful मोड',
	modeDocumented: 'documented मोड',
	containersOf: 'कंटेनर: {runs}।',
	containerOf: '{container} ({image})',
	noImage: 'कोई इमेज नहीं',
	andMaxNamedMore: '{more} और',
	theRecordingReachedItsSize: 'रन ख़त्म होने से पहले रिकॉर्डिंग अपने आकार की सीमा तक पहुँच गई।',
	nothingRecordedYet: 'अभी कुछ रिकॉर्ड नहीं हुआ',
	pressRecordThenRunButton:
		'“रिकॉर्ड करें” दबाएँ, फिर “चलाएँ”: बटन दबाना, सेंसर के मान, समय और होस्ट कॉल के सभी नतीजे एक फ़ाइल में जाते हैं। जो भी उसे खोले, वह रन को रीप्ले कर सकता है।',
	nowPressRun: 'अब “चलाएँ” दबाएँ',
	onlyContainersStartedFromNow: 'सिर्फ़ अब से शुरू होने वाले कंटेनर रिकॉर्ड होते हैं।',
	quarterSpeed: 'चौथाई स्पीड',
	asRecorded: 'जैसा रिकॉर्ड हुआ',
	atOnce: 'एक साथ',
	consoleOfTheReplay: 'रीप्ले का कंसोल',
	matches:
		'रीप्ले मेल खाता है: {calls, plural, one{होस्ट कॉल के आर्ग्युमेंट और आउटपुट वही थे} other{सभी # होस्ट कॉल के आर्ग्युमेंट और आउटपुट वही थे}}।',
	differs: 'रीप्ले रिकॉर्डिंग से अलग है।',
	difference: '{container}, होस्ट कॉल {call, number}: रिकॉर्ड में {expected}, अब {got}।',
	endedInstead: '{container}, होस्ट कॉल {call, number}: रिकॉर्ड में {expected}, अब कंटेनर ख़त्म हो गया।',
	endedInsteadWith:
		'{container}, होस्ट कॉल {call, number}: रिकॉर्ड में {expected}, अब कंटेनर ख़त्म हो गया: {ending}।',
	noCallInstead: '{container}, होस्ट कॉल {call, number}: रिकॉर्ड में {expected}, अब कोई कॉल नहीं आती।',
	notReplayedNoImage: '{container} का रीप्ले नहीं हुआ: उसकी इमेज रिकॉर्डिंग में नहीं है।',
	notReplayedThreads:
		'{container} का रीप्ले नहीं हुआ: वह थ्रेड शुरू कर सकता है, और उनका क्रम किसी रिकॉर्डिंग में नहीं होता।',
	notReplayedEntry:
		'{container} का रीप्ले नहीं हुआ: उसका शुरुआती फ़ंक्शन आर्ग्युमेंट लेता है, जो किसी रिकॉर्डिंग में नहीं होते।',
	notReplayedMemory: '{container} का रीप्ले नहीं हुआ: उसकी मेमोरी बोर्ड की मेमोरी से बड़ी है।',
	notReplayedBroken: '{container} का रीप्ले नहीं हुआ: {message}।',
	times: '{n, number} गुना',
	pressesAreRecorded: 'यह रीप्ले है: बटन दबाना रिकॉर्डिंग से आता है।',
	moment: '{when, date} {when, time, short}'
});
