import { expect, it } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { OutputJoiner } from './output-joiner.ts';

it('what containers print is joined, in order, with characters that came in pieces', async () => {
	const clock = new ManualClock();
	const sent: unknown[] = [];
	const joiner = new OutputJoiner(clock, (parts) => sent.push(parts));
	const bytes = utf8('ü');
	joiner.add('a', utf8('1'));
	joiner.add('a', bytes.slice(0, 1));
	joiner.add('b\u202e', utf8('2'));
	joiner.add('a', bytes.slice(1));
	expect(sent).toEqual([]);
	await clock.advance(50);
	expect(sent).toEqual([
		[
			{ container: 'a', text: '1' },
			{ container: 'b\u202e', text: '2' },
			{ container: 'a', text: 'ü' }
		]
	]);
});

it('a flood is cut, and what comes after it is shown again', async () => {
	const clock = new ManualClock();
	const sizes: number[] = [];
	const joiner = new OutputJoiner(clock, (parts) => sizes.push(parts[0]!.text.length));
	for (let i = 0; i < 10; i++) joiner.add('a', new Uint8Array(50_000).fill(120));
	await clock.advance(50);
	joiner.add('a', utf8('calm'));
	await clock.advance(50);
	expect(sizes[0]).toBeLessThan(250_000);
	expect(sizes[1]).toBe(4);
});
