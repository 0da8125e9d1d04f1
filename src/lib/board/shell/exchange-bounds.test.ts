// An answer among hostile and damaged text: what is kept of it, what is given out and when, and how its end is known.
import { describe, expect, test } from 'vitest';
import type { LogLine } from '../console/log-lines.ts';
import { Exchange, type Answer, type ExchangeOptions } from './exchange.ts';

const MARK = '~7: command not found\n';

function setup(options: Partial<ExchangeOptions> = {}) {
	const pieces: string[] = [];
	const exchange = new Exchange({
		marker: '~7',
		claims: (line) => line.startsWith('answer'),
		lineEnds: false,
		output: (text) => void pieces.push(text),
		...options
	});
	return { exchange, pieces, output: () => pieces.join('') };
}

async function answerTo(text: string, options: Partial<ExchangeOptions> = {}) {
	const { exchange, output } = setup(options);
	const rest = exchange.push(text);
	return { exchange, output: output(), rest, answer: await exchange.finished };
}

const log: LogLine = { level: 'inf', module: 'm', text: 'x' };

describe('what is kept', () => {
	test('of an answer is at most 256 KB, and the rest is output', async () => {
		const line = `answer ${'x'.repeat(1016)}`;
		const { exchange, output } = setup();
		for (let i = 0; i < 300; i++) exchange.push(`${line}\n`);
		exchange.push(`short\nanswer\n0\n${MARK}`);
		const { lines } = await exchange.finished;
		const kept = lines.reduce((sum, { length }) => sum + length + 1, 0);
		expect(kept).toBeLessThanOrEqual(256 * 1024);
		expect(kept).toBeGreaterThan(255 * 1024);
		expect(output()).toHaveLength(300 * 1024 + 'short\n'.length + 'answer\n'.length - kept);
	});

	test('of a line that is too long is nothing, whatever it begins with', async () => {
		const long = `answer ${'x'.repeat(4096)}`;
		const fitting = `answer ${'x'.repeat(4096 - 7)}`;
		const { answer, output } = await answerTo(`${long}\n${fitting}\n0\n${MARK}`);
		expect(answer).toMatchObject({ lines: [fitting], returnValue: 0 });
		expect(output).toBe(`${long}\n`);
	});

	test('of empty lines is given out once there are many', () => {
		const { exchange, output } = setup();
		exchange.push('\n'.repeat(64));
		expect(output()).toBe('');
		exchange.push('\n'.repeat(6));
		expect(output()).toBe('\n'.repeat(6));
	});

	test('of log lines are the first 200', async () => {
		const { exchange } = setup();
		for (let i = 0; i < 250; i++) exchange.log({ ...log, text: String(i) });
		expect(exchange.logs.map(({ text }) => text)).toHaveLength(200);
		exchange.push(`0\n${MARK}`);
		expect((await exchange.finished).logs.at(-1)).toMatchObject({ text: '199' });
	});
});

describe('unfinished output', () => {
	test('waits until it is asked for', () => {
		const { exchange, output } = setup();
		exchange.push('half');
		expect(output()).toBe('');
		exchange.flushPartial();
		exchange.push(' and half\n');
		expect(output()).toBe('half and half\n');
	});

	test.each(['~', '~7', 'text ~12', '~7: comm'])('waits on when it may be the end: %j', (text) => {
		const { exchange, output } = setup();
		exchange.push(`1\n${text}`);
		exchange.flushPartial();
		expect(output()).toBe('');
	});

	test.each(['~x', '~7 ', 'tilde ~ in it'])('that cannot be the end does not: %j', (text) => {
		const { exchange, output } = setup();
		exchange.push(text);
		exchange.flushPartial();
		expect(output()).toBe(text);
	});

	test('goes out in its place, behind lines that waited', () => {
		const { exchange, output } = setup();
		exchange.push('12\ntext');
		exchange.flushPartial();
		expect(output()).toBe('12\ntext');
	});

	test('does not wait beyond a long line, even if it looks like the end', () => {
		const { exchange, output } = setup();
		exchange.push(`${'x'.repeat(4095)}~`);
		exchange.flushPartial();
		expect(output()).toBe('');
		exchange.push('7');
		expect(output()).toHaveLength(4097);
	});
});

describe('the end', () => {
	test('is seen once, with what follows it', async () => {
		const { exchange } = setup();
		expect([exchange.done, exchange.push(`0\n${MARK}next\nhalf`)]).toEqual([false, 'next\nhalf']);
		expect([exchange.done, exchange.endedBy, exchange.outstanding]).toEqual([true, 0, undefined]);
		expect((await exchange.finished).garbled).toBe(false);
	});

	test('of another exchange is not its own', () => {
		const { exchange } = setup();
		expect(exchange.push(`0\n~8: command not found\n`)).toBeUndefined();
		expect(exchange.push(`~7: command not found, or so\n`)).toBeUndefined();
		expect(exchange.done).toBe(false);
	});

	test('by the second of three marks leaves the third to come', async () => {
		const { exchange } = setup();
		exchange.addMarker('~8');
		exchange.addMarker('~9');
		expect(exchange.outstanding).toBeUndefined();
		exchange.push('0\n~8: command not found\n');
		expect([exchange.endedBy, exchange.outstanding]).toEqual([1, '~9']);
		expect((await exchange.finished).garbled).toBe(true);
	});

	test.each(['"', 'not terminated: "'])(
		'by a second mark is not preceded by the complaint about it: %j',
		async (line) => {
			const one = await answerTo(`${line}\n0\n${MARK}`);
			expect(one.output).toBe(`${line}\n`);
			const two = setup();
			two.exchange.addMarker('~8');
			two.exchange.push(`${line}\n0\n~8: command not found\n`);
			expect(two.output()).toBe('');
		}
	);

	test.each([
		['behind output', 'text ', 'text '],
		['alone', '', '']
	])('%s', async (_, before, left) => {
		const { output, answer } = await answerTo(`answer\n5\n${before}${MARK}`);
		expect([output, answer.returnValue, answer.lines]).toEqual([left, 5, ['answer']]);
	});

	test('that came back as it was typed is told', async () => {
		const { exchange } = setup();
		exchange.echo('something else');
		exchange.echo('~7');
		exchange.push(`0\n${MARK}`);
		expect((await exchange.finished).echoed).toBe(true);
		const line = await answerTo(`0\n~7\n${MARK}`);
		expect(line.answer.echoed).toBe(true);
		const { exchange: other } = setup();
		other.echo('~8');
		other.push(`0\ntext\n${MARK}`);
		expect((await other.finished).echoed).toBe(false);
	});
});

describe('the return value', () => {
	const NO_RETVAL = 'retval: command not found\n';

	test.each<[string, string, Partial<Answer>, string]>([
		['is missing', `answer\n${MARK}`, { returnValue: undefined, lacksReturnValue: false }, ''],
		[
			'is unknown to the shell',
			`answer\n${NO_RETVAL}${MARK}`,
			{ returnValue: undefined, lacksReturnValue: true, lines: ['answer'] },
			''
		],
		[
			'is unknown, and a number before it is output',
			`answer\n12\n${NO_RETVAL}${MARK}`,
			{ returnValue: undefined, lacksReturnValue: true },
			'12\n'
		],
		['is negative', `-22\n${MARK}`, { returnValue: -22 }, ''],
		['is not a lone sign', `3\n-\n${MARK}`, { returnValue: 3 }, '-\n'],
		['is the last number', `1\n2\n${MARK}`, { returnValue: 2 }, '1\n']
	])('%s', async (_, text, expected, left) => {
		const { answer, output } = await answerTo(text);
		expect(answer).toMatchObject(expected);
		expect(output).toBe(left);
	});

	test('may have eight lines of output behind it, and no more before they go out', async () => {
		const lines = (count: number) => 'text\n'.repeat(count);
		const eight = await answerTo(`7\n${lines(8)}${MARK}`);
		expect([eight.answer.returnValue, eight.output]).toEqual([7, lines(8)]);
		const nine = await answerTo(`7\n${lines(9)}${MARK}`);
		expect([nine.answer.returnValue, nine.output]).toEqual([undefined, `7\n${lines(9)}`]);
	});

	test('is not what stands before more of the answer', async () => {
		const { answer, output } = await answerTo(`7\nanswer\n${MARK}`);
		expect(answer).toMatchObject({ returnValue: undefined, lines: ['answer'] });
		expect(output).toBe('7\n');
	});
});

describe('the end of the typed line', () => {
	test.each<[string, boolean | undefined, string, string, string[]]>([
		['comes first where the shell ends it', true, '\nanswer\n\n0\n\n', '', ['answer']],
		['may have output before it', true, 'text\nanswer\n\n0\n\n', 'text', ['answer']],
		['is not part of the answer before it', true, 'answer\n\n0\n\n', '', ['answer']],
		['is output where the shell does not end it', false, '\nanswer\n0\n', '\n', ['answer']],
		['is found out where it is not known', undefined, '\nanswer\n\n0\n\n', '', ['answer']],
		['is not missed where it is not known', undefined, 'text\nanswer\n0\n', 'text\n', ['answer']]
	])('%s', async (_, lineEnds, text, left, lines) => {
		const { answer, output } = await answerTo(text + MARK, { lineEnds });
		expect([output, answer.lines, answer.returnValue]).toEqual([left, lines, 0]);
		expect(answer.lineEnds).toBe(lineEnds ?? text.endsWith('\n\n'));
	});

	test('with the end mark in the first line is the end', async () => {
		const { exchange, output } = setup({ lineEnds: true });
		expect(exchange.push(`text${MARK}`)).toBe('');
		expect(output()).toBe('text');
		expect((await exchange.finished).lines).toEqual([]);
	});
});
