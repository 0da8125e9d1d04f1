// The texts of scenarios, in Hindi.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'सिनारियो',
	noScenarioYet: 'अभी कोई सिनारियो नहीं',
	aScenarioPressesButtonsWaits:
		'सिनारियो बटन दबाता है, आउटपुट और LED का इंतज़ार करता है, और जाँचता है कि प्रोग्राम वही करता है जो उसे करना चाहिए।',
	newScenario: 'नया सिनारियो',
	scenarioFile: 'सिनारियो फ़ाइल',
	cancel: 'रद्द करें',
	theBoardIsResetFirst: 'बोर्ड पहले रीसेट होगा',
	runAgain: 'फिर से चलाएँ',
	runScenario: 'सिनारियो चलाएँ',
	beforeTheLastChanges: 'पिछले बदलावों से पहले',
	preparingTheBoard: 'बोर्ड तैयार हो रहा है…',
	notRunYet: 'अभी नहीं चलाया गया',
	runTheScenarioToSee:
		'सिनारियो चलाकर हर चरण उसके समय के साथ देखें, और जहाँ कोई चरण असफल हो, वहाँ यह कि क्या होना था और क्या हुआ।',
	steps: 'चरण',
	lineLine: 'लाइन {line}',
	expected: 'होना था',
	got: 'हुआ',
	console: 'कंसोल',
	theBoardIsResetFirstWhere: 'बोर्ड पहले रीसेट होगा, जहाँ हो सके',
	summary: '{n, plural, one{# चरण} other{# चरणों}} में से {passed}, {time}',
	waiting: 'इंतज़ार में',
	running: 'चल रहा है',
	passed: 'सफल',
	failed: 'असफल',
	cancelled: 'रद्द',
	skipped: 'छोड़ा गया',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
