import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exchangeKey, unexpected } from './report.ts';
import { LEFT_OUT, playSeries, REAL_TIME_SERIES, SERIES } from './series.ts';

/** Goes up only. */
const EQUAL_EXCHANGES = 470;

test('recorded containers run and are answered as on the board', async () => {
	const answered = [];
	for (const series of REAL_TIME_SERIES) answered.push(...(await playSeries(series)));
	expect(unexpected(answered).map(exchangeKey)).toEqual([]);
	expect(answered.filter(({ equal }) => equal).length).toBe(EQUAL_EXCHANGES);
});

test('each recording is played, or there is a reason why not', () => {
	const folder = new URL('../../../../test/fixtures/recordings/3.4.99/', import.meta.url);
	const recorded = readdirSync(folder).map((file) => file.replace(/\.jsonl$/, ''));
	const played = [...SERIES, ...REAL_TIME_SERIES].flatMap(({ recordings }) =>
		recordings.split(/[ +>]/)
	);
	expect([...played, ...Object.keys(LEFT_OUT)].sort()).toEqual(recorded.sort());
});
