import { describe, expect, test } from 'vitest';
import { playSeries, type RecordedSessions } from './recorded-sessions.ts';
import type { SessionExchange } from './replay.ts';
import { conformanceReport, exchangeKey, unexpected } from './report.ts';
import { SESSIONS_3_4 } from './sessions-3-4.ts';
import { SESSIONS_4_3 } from './sessions-4-3.ts';

const VERSIONS: readonly { sessions: RecordedSessions; equalExchanges: number }[] = [
	// Goes up only.
	{ sessions: SESSIONS_3_4, equalExchanges: 739 },
	{ sessions: SESSIONS_4_3, equalExchanges: 2109 }
];

describe.each(VERSIONS)(
	'sessions recorded on Zephyr $sessions.zephyr are answered as the board answered them',
	({ sessions, equalExchanges }) => {
		const exchanges: SessionExchange[] = [];

		test.each(sessions.series)('$title', async (series) => {
			const answered = await playSeries(sessions, series);
			exchanges.push(...answered);
			expect(unexpected(sessions, answered).map(exchangeKey)).toEqual([]);
		});

		test('as many exchanges are equal as ever', () => {
			console.log(conformanceReport(sessions, exchanges).join('\n'));
			expect(exchanges.filter(({ equal }) => equal).length).toBe(equalExchanges);
		});
	}
);
