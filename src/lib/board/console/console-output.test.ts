import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { ConsoleEvent } from '../board.ts';
import { ConsoleOutput } from './console-output.ts';
import { LogSplitter } from './log-lines.ts';

function setup() {
	const clock = new ManualClock();
	const events: ConsoleEvent[] = [];
	return { clock, events, output: new ConsoleOutput(clock, (event) => events.push(event)) };
}

test('characters that come one by one become one event soon', async () => {
	const { clock, events, output } = setup();
	for (const char of 'hello') {
		output.text(char);
		await clock.advance(2);
	}
	await clock.advance(10);
	expect(events).toEqual([{ kind: 'output', text: 'hello', atMs: 12 }]);
});

test('a character of several bytes is joined across events', async () => {
	const { clock, events, output } = setup();
	for (const byte of latin1(utf8('a€😀'))) {
		output.text(byte);
		await clock.advance(20);
	}
	expect(events.map((e) => e.text).join('')).toBe('a€😀');
	expect(events.some((e) => e.text.includes('\ufffd'))).toBe(false);
});

test('log lines keep their place between output', () => {
	const { events, output } = setup();
	output.text('before');
	output.log({ level: 'wrn', module: 'm', text: latin1(utf8('grün')) });
	output.text('after');
	output.flush();
	expect(events.map((e) => e.text)).toEqual(['before', 'grün', 'after']);
});

test('log lines are found wherever they begin, in pieces of any size', () => {
	const text =
		'out [1] put[00:00:01.000,250] <err> fs: failed [x] (-2)\n[99:bad] [00:00:02.000,000] <inf> a.b-c: \nrest [00:00:0';
	const expected = [
		{ kind: 'output', text: 'out [1] put' },
		{ kind: 'log', level: 'err', module: 'fs', text: 'failed [x] (-2)' },
		{ kind: 'output', text: '[99:bad] ' },
		{ kind: 'log', level: 'inf', module: 'a.b-c', text: '' },
		{ kind: 'output', text: 'rest ' },
		{ kind: 'output', text: '[00:00:0' }
	];
	const whole = new LogSplitter();
	expect([...whole.push(text), ...whole.flush()]).toEqual(expected);
	const single = new LogSplitter();
	const joined: { kind: string; text: string }[] = [];
	for (const piece of [...[...text].flatMap((char) => single.push(char)), ...single.flush()]) {
		const last = joined.at(-1);
		if (piece.kind === 'output' && last?.kind === 'output') last.text += piece.text;
		else joined.push({ ...piece });
	}
	expect(joined.slice(0, 4)).toEqual(expected.slice(0, 4));
});

test('what only looks like the beginning of a log line is not held for ever', () => {
	const splitter = new LogSplitter();
	expect(splitter.push('[00:00:01.000,000] <inf> ' + 'x'.repeat(2000))).not.toEqual([]);
	expect(splitter.holding).toBe(false);
});
