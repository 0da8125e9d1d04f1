// Whatever a board prints, reading it takes time that grows with its length and no faster.
import { expect, it } from 'vitest';
import { growthOf, LINEAR_GROWTH, timesAsLong } from '#lib/core/testing/growth.ts';
import { HOSTILE_TEXTS, repeated } from '#lib/core/testing/hostile-text.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import { ConsoleFilter } from './console-filter.ts';
import { Exchange } from '../shell/exchange.ts';
import { LogSplitter } from './log-lines.ts';
import { isImageLine } from '../supervisor/ocre-text.ts';

const CASES = Object.entries(HOSTILE_TEXTS);

it.each(CASES)('log lines are looked for in %s', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		return () => new LogSplitter().push(text);
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});

it.each(CASES)('prompts and echoes are taken out of %s', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		return () => new ConsoleFilter().push(text);
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});

it('an echo that repeats itself is not compared again for each character', () => {
	const text = repeated('a', 4_000);
	const push = (length: number) => () => {
		const filter = new ConsoleFilter();
		filter.expectEcho(repeated('a', length));
		return filter.push(text);
	};
	// Were it compared again for each character, an echo 60 times as long would take 60 times the time.
	expect(timesAsLong(push(3_000), push(50))).toBeLessThan(20);
});

it.each(CASES)('an answer is looked for in %s', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		const exchange = new Exchange({
			marker: '~1',
			claims: isImageLine,
			output: () => undefined,
			lineEnds: undefined
		});
		return () => exchange.push(`\n${text}\n`);
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});

it('frames of many tiny lines are put together once', () => {
	const line = utf8('\u0004\u0014AAAA\n');
	const prepare = (size: number) => {
		const decoder = new SmpStreamDecoder();
		const lines = Math.floor(size / line.length);
		const bytes = new Uint8Array(9 + lines * line.length);
		bytes.set(utf8('\u0006\u0009H/8A\n'));
		for (let i = 0; i < lines; i++) bytes.set(line, 9 + i * line.length);
		return () => decoder.push(bytes);
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});
