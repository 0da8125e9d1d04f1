import { describe, expect, test } from 'vitest';
import type { Exchange } from './replay.ts';
import { conformanceReport, exchangeKey, unexpected } from './report.ts';
import { playSeries, SERIES } from './series.ts';

/** Goes up only. */
const EQUAL_EXCHANGES = 739;

describe('recorded sessions are answered as the board answered them', () => {
	const exchanges: Exchange[] = [];

	test.each(SERIES)('$title', async (series) => {
		const answered = await playSeries(series);
		exchanges.push(...answered);
		expect(unexpected(answered).map(exchangeKey)).toEqual([]);
	});

	test('as many exchanges are equal as ever', () => {
		console.log(conformanceReport(exchanges).join('\n'));
		expect(exchanges.filter(({ equal }) => equal).length).toBe(EQUAL_EXCHANGES);
	});
});
