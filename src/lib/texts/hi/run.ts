// The texts of Run, its menu and the compiler’s state, in Hindi.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'रद्द करें',
	stop: 'रोकें',
	loading: 'लोड हो रहा है…',
	compiling: 'कंपाइल हो रहा है…',
	uploading: 'अपलोड हो रहा है…',
	starting: 'शुरू हो रहा है…',
	compile: 'कंपाइल करें',
	runAgain: 'फिर से चलाएँ',
	run: 'चलाएँ',
	aRunIsInProgress: 'एक रन चल रहा है।',
	thisProjectIsNotRunning: 'यह प्रोजेक्ट नहीं चल रहा है।',
	runOnSelectedChooseWhere: '{selected} पर चलाएँ: चुनें कि कहाँ चलाना है',
	choose: 'चुनें',
	runOn: 'यहाँ चलाएँ',
	onACable: 'केबल पर',
	runOptions: 'रन के विकल्प…',
	deployCheck: 'डिप्लॉय जाँच',
	compileAndCompareWithThe: 'बिना चलाए कंपाइल करें और बोर्ड से मिलान करें',
	thisIsAProgramFor:
		'यह माइक्रोकंट्रोलर का प्रोग्राम है। इसे यहाँ कंपाइल करने और बोर्ड पर चलता देखने के लिए <b>चलाएँ</b> दबाएँ।',
	stopFetchingTheCompiler: 'कंपाइलर लाना रोकें',
	fetchTheCompilerNow: 'कंपाइलर अभी लाएँ',
	fetchNow: 'अभी लाएँ',
	yourBrowserSavesData: 'आपका ब्राउज़र डेटा बचा रहा है',
	yourConnectionMayBeMetered: 'आपके कनेक्शन का डेटा सीमित हो सकता है',
	yourConnectionIsSlow: 'आपका कनेक्शन धीमा है',
	compilerReady: 'कंपाइलर तैयार है',
	builtWithThePage: 'पेज के साथ बिल्ड हुआ; आपके बदलाव यहाँ कंपाइल होते हैं',
	preparingTheCompiler: 'कंपाइलर तैयार हो रहा है',
	fetchingTheCompilerPercent: 'कंपाइलर लाया जा रहा है: {percent} %',
	compilerNotFetchedBy: 'कंपाइलर नहीं लाया गया: {by}',
	compilerNotFetched: 'कंपाइलर नहीं लाया गया',
	theCompilerCouldNotBe: 'कंपाइलर नहीं लाया जा सका',
	runOnLabelChooseWhere: '{label} पर चलाएँ: चुनें कि कहाँ चलाना है',
	hideThisLine: 'यह लाइन छिपाएँ'
});
