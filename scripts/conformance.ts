// `npm run conformance`: plays the recorded sessions to the simulated board and prints how many answers are equal.
// `-- NAME` plays the series with that recording only; `--show` prints what was expected and what came.
import { parseArgs } from 'node:util';
import type { Exchange } from '#lib/simulator/conformance/replay.ts';
import { conformanceReport, unexpected } from '#lib/simulator/conformance/report.ts';
import { playSeries, REAL_TIME_SERIES, SERIES } from '#lib/simulator/conformance/series.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { show: { type: 'boolean' } }
});
const exchanges: Exchange[] = [];
for (const series of [...SERIES, ...REAL_TIME_SERIES]) {
	const names = series.recordings.split(' ');
	if (positionals.length > 0 && !positionals.some((name) => names.includes(name))) continue;
	exchanges.push(...(await playSeries(series)));
}
console.log(conformanceReport(exchanges).join('\n'));
const wrong = unexpected(exchanges);
for (const { recording, index, expected, actual } of values.show ? wrong : [])
	console.log(`\n${recording}#${index}\n${JSON.stringify(expected)}\n${JSON.stringify(actual)}`);
process.exit(wrong.length === 0 ? 0 : 1);
