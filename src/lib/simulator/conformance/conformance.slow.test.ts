import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playSeries } from './recorded-sessions.ts';
import { exchangeKey, unexpected } from './report.ts';
import { SESSIONS_3_4 } from './sessions-3-4.ts';
import { SESSIONS_4_3 } from './sessions-4-3.ts';

describe.each([
	// Goes up only.
	{ sessions: SESSIONS_3_4, equalExchanges: 470 },
	{ sessions: SESSIONS_4_3, equalExchanges: 465 }
])('Zephyr $sessions.zephyr', ({ sessions, equalExchanges }) => {
	test('recorded containers run and are answered as on the board', async () => {
		const answered = [];
		for (const series of sessions.realTimeSeries)
			answered.push(...(await playSeries(sessions, series)));
		expect(unexpected(sessions, answered).map(exchangeKey)).toEqual([]);
		expect(answered.filter(({ equal }) => equal).length).toBe(equalExchanges);
	});

	test('each recording is played, or there is a reason why not', () => {
		const folder = `../../../../test/fixtures/recordings/${sessions.zephyr}/`;
		const recorded = readdirSync(new URL(folder, import.meta.url)).map((file) =>
			file.replace(/\.jsonl$/, '')
		);
		const played = [...sessions.series, ...sessions.realTimeSeries].flatMap(({ recordings }) =>
			recordings.split(/[ +>]/)
		);
		expect([...played, ...Object.keys(sessions.leftOut)].sort()).toEqual(recorded.sort());
	});
});
