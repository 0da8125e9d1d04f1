// `npm run conformance`: plays the recorded sessions to simulated boards of the same Zephyr and prints, for each version,
// how many answers are equal. `-- NAME` plays the series with that recording only; `--zephyr 4.3.0` one version only;
// `--show` prints what was expected and what came.
import { parseArgs } from 'node:util';
import { playSeries, type RecordedSessions } from '#lib/simulator/conformance/recorded-sessions.ts';
import type { SessionExchange } from '#lib/simulator/conformance/replay.ts';
import { conformanceReport, unexpected } from '#lib/simulator/conformance/report.ts';
import { SESSIONS_3_4 } from '#lib/simulator/conformance/sessions-3-4.ts';
import { SESSIONS_4_3 } from '#lib/simulator/conformance/sessions-4-3.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { show: { type: 'boolean' }, zephyr: { type: 'string' } }
});

/** Whether every answer was as expected, or has its reason. */
async function play(sessions: RecordedSessions): Promise<boolean> {
	const exchanges: SessionExchange[] = [];
	for (const series of [...sessions.series, ...sessions.realTimeSeries]) {
		const names = series.recordings.split(' ');
		if (positionals.length > 0 && !positionals.some((name) => names.includes(name))) continue;
		exchanges.push(...(await playSeries(sessions, series)));
	}
	if (exchanges.length === 0) return true;
	console.log(conformanceReport(sessions, exchanges).join('\n'), '\n');
	const wrong = unexpected(sessions, exchanges);
	for (const { recording, index, expected, actual } of values.show ? wrong : [])
		console.log(`${recording}#${index}\n${JSON.stringify(expected)}\n${JSON.stringify(actual)}\n`);
	return wrong.length === 0;
}

let asExpected = true;
for (const sessions of [SESSIONS_3_4, SESSIONS_4_3])
	if ((values.zephyr ?? sessions.zephyr) === sessions.zephyr)
		asExpected = (await play(sessions)) && asExpected;
process.exit(asExpected ? 0 : 1);
