// A run as it goes: its steps, and where it stands, in Hindi.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'कंपाइल',
	upload: 'अपलोड',
	verify: 'जाँच',
	start: 'शुरू',
	waiting: 'बाक़ी है',
	active: 'चल रहा है',
	done: 'पूरा',
	failed: 'असफल',
	preparing: 'कंपाइलर तैयार हो रहा है',
	fetching: 'कंपाइलर लाया जा रहा है',
	fetchingBytes: 'कंपाइलर लाया जा रहा है, एक ही बार: {bytes}',
	compiling: 'कंपाइल हो रहा है',
	uploading: 'अपलोड हो रहा है',
	starting: 'कंटेनर शुरू हो रहा है',
	running: '{id} चल रहा है',
	bytes: '{done}',
	bytesOf: '{total} में से {done} ({percent})',
	bytesAtRate: '{total} में से {done}, {rate}/से., {left} बाक़ी',
	comparing: 'बोर्ड पर मौजूद इमेज से मिलान हो रहा है',
	unplugged: 'केबल निकली हुई है: जारी रखने के लिए बोर्ड लगाएँ',
	endedByUser: '{id} को रोका गया',
	endedByError: '{id} रुक गया: {why}',
	ended: '{id} ख़त्म हुआ',
	endedWell: '{id} ख़त्म हुआ, एग्ज़िट कोड 0',
	endedWith: '{id} एग्ज़िट कोड {exitCode} के साथ ख़त्म हुआ'
});
