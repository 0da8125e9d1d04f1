import { expect, test } from 'vitest';
import { Exchange, type Answer, type ExchangeOptions } from './exchange.ts';

function setup(
	lineEnds: boolean | undefined,
	claims = (line: string) => line.startsWith('answer'),
	more: Partial<ExchangeOptions> = {}
) {
	let output = '';
	const exchange = new Exchange({
		marker: '~7',
		claims,
		lineEnds,
		output: (text) => (output += text),
		...more
	});
	return { exchange, output: () => output };
}

const END = '\n~7: command not found\n';

test('the answer is told from output before, between and after it', async () => {
	const { exchange, output } = setup(true);
	expect(exchange.push('unfinished')).toBeUndefined();
	expect(exchange.push('\nanswer 1\nprinted\nans')).toBeUndefined();
	expect(exchange.push('wer 2\n\n-1\n' + END + 'idle')).toBe('idle');
	expect(await exchange.finished).toMatchObject<Partial<Answer>>({
		lines: ['answer 1', 'answer 2'],
		returnValue: -1,
		garbled: false
	});
	expect(output()).toBe('unfinishedprinted\n');
});

test('empty and numeric lines of containers stay output', async () => {
	const { exchange, output } = setup(true);
	exchange.push('\n\n42\n\nanswer\n17\n\n0\n' + END);
	const answer = await exchange.finished;
	expect(answer.returnValue).toBe(0);
	expect(answer.lines).toEqual(['answer']);
	expect(output()).toBe('\n42\n\n17\n');
});

test('a number can be the answer itself', async () => {
	const { exchange } = setup(true, (line) => /^\d+$/.test(line));
	exchange.push('\n3\n\n0\n' + END);
	expect(await exchange.finished).toMatchObject({ lines: ['3'], returnValue: 0 });
});

test('a shell that does not end typed lines is understood, and is found out', async () => {
	const known = setup(false);
	known.exchange.push('answer\n\n0\n~7: command not found\n');
	expect(await known.exchange.finished).toMatchObject({ lines: ['answer'], returnValue: 0 });
	expect(known.output()).toBe('\n');
	const unknown = setup(undefined);
	unknown.exchange.push('answer\n0\n~7: command not found\n');
	expect(await unknown.exchange.finished).toMatchObject({ lines: ['answer'], lineEnds: false });
});

test('output without a line end before the end mark is kept', async () => {
	const { exchange, output } = setup(true);
	exchange.push('\n\n0\nno line end' + '~7: command not found\n');
	await exchange.finished;
	expect(output()).toContain('no line end');
});

test('another mark ends it as garbled, and the first one makes the other outstanding', async () => {
	const lost = setup(true);
	lost.exchange.addMarker('~8');
	lost.exchange.push('\nanswer\n\nnot terminated: "\n\n~8: command not found\n');
	expect(await lost.exchange.finished).toMatchObject({ garbled: true });
	expect(lost.exchange.outstanding).toBeUndefined();
	const late = setup(true);
	late.exchange.addMarker('~8');
	late.exchange.push('\nanswer\n\n0\n' + END);
	expect(await late.exchange.finished).toMatchObject({ garbled: false });
	expect(late.exchange.outstanding).toBe('~8');
});

test('floods are passed on, not kept', () => {
	let passed = 0;
	const exchange = new Exchange({
		marker: '~7',
		claims: () => true,
		lineEnds: true,
		output: (text) => (passed += text.length)
	});
	for (let i = 0; i < 2_000; i++) exchange.push('x'.repeat(997) + (i % 3 ? '' : '\n'));
	for (let i = 0; i < 10_000; i++) exchange.push('answer\n');
	expect(passed).toBeGreaterThan(1_700_000);
});

test.each([true, false])(
	'output between the return value and the end mark leaves no number behind (line ends %s)',
	async (lineEnds) => {
		const end = lineEnds ? '\n' : '';
		for (const text of ['tick 29\n', 'tick 29\ntick 30\n']) {
			for (const places of [`${text}${end}`, `${end}${text}`]) {
				const { exchange, output } = setup(lineEnds);
				exchange.push(`${end}answer\n12\nprinted\n${end}-3\n${places}~7: command not found\n`);
				expect(await exchange.finished).toMatchObject({ lines: ['answer'], returnValue: -3 });
				expect(output()).toBe(`12\nprinted\n${text}`);
			}
		}
	}
);

test('output behind a number does not wait for the end for long', () => {
	const { exchange, output } = setup(false);
	exchange.push('5\n');
	for (let i = 0; i < 20; i++) exchange.push('text\n');
	expect(output()).toMatch(/^5\n(text\n){2,}/);
});

test('where no return value was asked for, a number is output', async () => {
	const { exchange, output } = setup(false, undefined, { returns: false });
	exchange.push('answer\n5\ntext\n7\n~7: command not found\n');
	expect(await exchange.finished).toMatchObject({ lines: ['answer'], returnValue: undefined });
	expect(output()).toBe('5\ntext\n7\n');
});

test.each([
	['no line endanswer-7\n\n0\n', 'no line end'],
	['no line endanswer-7\ntick\n\n0\n', 'no line endtick\n'],
	['about answer-7\n\n0\nno line endanswer-7\n0\n', 'about answer-7\n\n0\nno line end'],
	['about answer-7\nanswer-7\n\n0\n', 'about answer-7\n'],
	['answer-7\nabout answer-7\n\n0\n', 'about answer-7\n'],
	[
		'about answer-7\n' + 'tick\n'.repeat(20) + 'endanswer-7\n\n0\n',
		/^about answer-7\n(tick\n){20}end$/
	]
])('the last word of an answer is taken off output without a line end (%j)', async (text, left) => {
	const claims = (line: string) => line === 'answer-7';
	const { exchange, output } = setup(true, claims, { lastWord: 'answer-7' });
	exchange.push(`\n${text}${END}`);
	expect(await exchange.finished).toMatchObject({ lines: ['answer-7'], returnValue: 0 });
	expect(output()).toMatch(left);
	if (typeof left === 'string') expect(output()).toBe(left);
});
