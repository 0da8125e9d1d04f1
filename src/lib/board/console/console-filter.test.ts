import { expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { loadRecording } from '../../../../test/recording.ts';
import { ConsoleFilter } from './console-filter.ts';
import { LogSplitter } from './log-lines.ts';

/** Replays a recording: what was sent is announced, what came is filtered. */
function replay(name: string, chunk = Infinity): { text: string; echoes: string[] } {
	const filter = new ConsoleFilter();
	const pieces = loadRecording(name);
	const lines = pieces
		.filter((piece) => piece.direction === 'tx')
		.map((piece) => latin1(piece.bytes))
		.join('')
		.split('\r');
	let text = '';
	const echoes: string[] = [];
	let atLineStart = true;
	for (const { direction, bytes } of pieces) {
		const piece = latin1(bytes);
		if (direction === 'tx') {
			for (const char of piece) {
				if (atLineStart) filter.expectEcho(lines.shift()!);
				atLineStart = char === '\r';
			}
			continue;
		}
		for (let i = 0; i < piece.length; i += chunk)
			for (const token of filter.push(piece.slice(i, i + chunk))) {
				if (token.kind === 'text') text += token.text;
				if (token.kind === 'echo') echoes.push(token.line);
			}
	}
	return { text, echoes };
}

const logless = (text: string) =>
	new LogSplitter()
		.push(text)
		.map((piece) => (piece.kind === 'output' ? piece.text : ''))
		.join('');

test('the output of a detached container is plain text, whatever was typed meanwhile', () => {
	const { text, echoes } = replay('B-07-run-blinky-detached');
	expect(text).not.toMatch(/ocre:~|\[8D|\[J/);
	expect(echoes.filter((line) => line === 'ocre ps')).toHaveLength(4);
	const expected = `=== Generic Blinky Example (Printf Only) ===
This example demonstrates software blinking without physical hardware.
Timer created. ID: 1, Interval: 1000ms
Generic blinking started. You should see 'blink' messages every 1000ms.
Press Ctrl+C to stop.
blinky
blink (count: 1, state: -)
blink (count: 2, state: +)
blink (count: 3, state: -)
ID\tSTATUS\tIMAGE
b898643\tSTOPPED\thello-world.wasm
hello\tSTOPPED\thello-world.wasm
blinky\tRUNNING\tblinky.wasm
blink (count: 4, state: +)
blink (count: 5, state: -)
ID\tSTATUS\tIMAGE
b898643\tSTOPPED\thello-world.wasm
hello\tSTOPPED\thello-world.wasm
blinky\tRUNNING\tblinky.wasm
blink (count: 6, state: +)
Container 'blinky' is in use
Container 'blinky' is not ready to run
Failed to create container
blinky
`;
	expect(logless(text).slice(0, expected.length)).toBe(expected);
});

test('two containers that talk to each other read as lines', () => {
	const output = logless(replay('B-14-messaging').text);
	const lines = output.split('\n').filter((line) => line !== '');
	expect(lines.slice(0, 4)).toEqual([
		'Subscriber initialized: listening on test/',
		'sub',
		'Publisher initialized: timer 1 started, publishing to test/topic',
		'pub'
	]);
	expect(lines).toContain('Published: Test message 0 to topic test/topic');
	for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]+$/);
});

test('output without a line end and binary output lose nothing', () => {
	const output = logless(replay('B-15-output-shapes').text);
	const all = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i));
	expect(output.startsWith('no newline at the end')).toBe(true);
	expect(output.slice('no newline at the end'.length)).toBe(all);
});

test('log lines that redraw a half-typed line leave neither the line nor the prompt', () => {
	const { text, echoes } = replay('A-imm-09-log-interleave');
	// eslint-disable-next-line no-control-regex
	const plain = text.replace(/\x06\t[^\n]*\n/g, '');
	expect(echoes).toEqual(expect.arrayContaining(['logperiod 100', 'kernel uptime', 'busy 700']));
	expect(logless(plain)).toMatch(/^log period 100 ms\nUptime: \d+ ms\nawake\n/);
	const numbers = [...plain.matchAll(/<inf> appa: periodic message (\d+)\n/g)].map((m) => m[1]);
	expect(numbers.length).toBeGreaterThan(25);
	expect(numbers).toEqual(numbers.map((_, i) => String(i)));
});

test('an echo that the terminal’s width wraps is still an echo', () => {
	const { text, echoes } = replay('B-19-shell-settings');
	expect(echoes).toContain(
		'log backend shell_uart disable container wamr_runtime file_alloc_read ocre_common ocre_timer context'
	);
	expect(text).not.toContain('re_common ocre_timer context');
});

test('chunks of any size give the same text', () => {
	for (const name of ['B-07-run-blinky-detached', 'B-15-output-shapes', 'B-14-messaging'])
		for (const chunk of [1, 3, 11]) expect(replay(name, chunk).text).toBe(replay(name).text);
});

test('held characters come out by flush, and what follows them too', () => {
	const filter = new ConsoleFilter();
	expect(filter.push('x oc')).toEqual([{ kind: 'text', text: 'x ' }]);
	expect(filter.holding).toBe(true);
	expect(filter.flush()).toEqual([{ kind: 'text', text: 'oc' }]);
	expect(filter.push('o\r')).toEqual([{ kind: 'text', text: 'o' }]);
	expect(filter.push('\nocre:~$ z')).toEqual([
		{ kind: 'text', text: '\n' },
		{ kind: 'prompt', text: 'ocre:~$ ', colored: false, fresh: false },
		{ kind: 'text', text: 'z' }
	]);
});

test('prompts tell whether they are coloured', () => {
	const [prompt] = new ConsoleFilter().push('\x1b[1;32mocre:~$ \x1b[m');
	expect(prompt).toEqual({ kind: 'prompt', text: 'ocre:~$ ', colored: true, fresh: false });
});

test('endless escape sequences and echoes hold nothing back for ever', () => {
	const filter = new ConsoleFilter();
	const text = filter
		.push('\x1b[' + '1;'.repeat(1000) + 'end')
		.map((token) => (token.kind === 'text' ? token.text : ''))
		.join('');
	expect(text.endsWith('end')).toBe(true);
});

const textOf = (...chunks: string[]) => {
	const filter = new ConsoleFilter();
	const tokens = chunks.flatMap((chunk) => filter.push(chunk));
	return tokens.map((token) => (token.kind === 'text' ? token.text : `<${token.kind}>`)).join('');
};

test.each([
	['a colour', 'a\x1b[31mb', 'ab'],
	['a movement', 'a\x1b[8Db', 'ab'],
	['the cursor, kept and put back', 'a\x1b7b\x1b8c', 'abc'],
	['what is not such a sequence', 'a\x1bZb', 'a\x1bZb'],
	['an escape that is not ended by a letter', 'a\x1b[1\nb', 'a\x1b[1\nb'],
	['a sequence in pieces', 'a\x1b|[3|1mb', 'ab']
])('%s in the text', (_what, input, text) => {
	expect(textOf(...input.split('|'))).toBe(text);
	expect(textOf(...input.replaceAll('|', ''))).toBe(text);
});

test.each([
	['a\r\nb', 'a\nb'],
	['a\r\r\nb', 'a\nb'],
	['10 %\r20 %', '10 %\r20 %'],
	['a\nb', 'a\nb'],
	['a\r|\nb', 'a\nb'],
	['a\r|b', 'a\rb']
])('line ends of %j are those of text', (input, text) => {
	expect(textOf(...input.split('|'))).toBe(text);
});

test('a prompt behind what a shell prints at its start is a fresh one', () => {
	const prompts = (text: string) =>
		new ConsoleFilter()
			.push(text)
			.flatMap((token) => (token.kind === 'prompt' ? [[token.colored, token.fresh]] : []));
	expect(prompts('\x1b[m\r\nocre:~$ ')).toEqual([[false, true]]);
	expect(prompts('\x1b[m\r\n\x1b[1;32mocre:~$ \x1b[m')).toEqual([[true, true]]);
	expect(prompts('\x1b[m\nocre:~$ ')).toEqual([[false, false]]);
	expect(prompts('\x1b[m\r\nx\r\nocre:~$ ')).toEqual([[false, false]]);
	expect(prompts('\x1b[m\r\n\x1b[8Docre:~$ ')).toEqual([[false, false]]);
	// The end of a colour is not the beginning of a shell.
	expect(prompts('\x1b[32mgreen\x1b[m\r\nocre:~$ ')).toEqual([[false, false]]);
	expect(prompts('\x1b[0m\r\nocre:~$ ')).toEqual([[false, false]]);
	expect(prompts('\x1b[m\r\nocre:~$ \r\nocre:~$ ')).toEqual([
		[false, true],
		[false, false]
	]);
});

test('other prompts are learned, the last three of them', () => {
	const filter = new ConsoleFilter();
	const kinds = (text: string) => [...filter.push(text), ...filter.flush()].map(({ kind }) => kind);
	expect(kinds('mine> ')).toEqual(['text']);
	filter.learnPrompt('mine> ');
	filter.learnPrompt('mine> ');
	expect(kinds('mine> ')).toEqual(['prompt']);
	for (const name of ['b> ', 'c> ', 'd> ', 'e> ']) filter.learnPrompt(name);
	expect(['mine> ', 'b> ', 'c> ', 'd> ', 'e> '].map((text) => kinds(text)[0])).toEqual([
		'text',
		'prompt',
		'prompt',
		'prompt',
		'prompt'
	]);
	expect(kinds('ocre:~$ uart:~$ ')).toEqual(['prompt', 'prompt']);
});

test('a prompt that is learned while its beginning is held is one', () => {
	const filter = new ConsoleFilter();
	filter.learnPrompt('mine# ');
	filter.push('mi');
	filter.learnPrompt('mine> ');
	expect(filter.push('ne> ')).toEqual([
		{ kind: 'prompt', text: 'mine> ', colored: false, fresh: false }
	]);
});

test('lines whose echo is forgotten are text, but for marks, the last eight of them', () => {
	const filter = new ConsoleFilter();
	const kinds = (text: string) => [...filter.push(text), ...filter.flush()].map(({ kind }) => kind);
	filter.expectEcho('help');
	for (let i = 0; i < 9; i++) filter.expectEcho(`~${i}`);
	filter.forgetEchoes();
	expect(kinds('help\r\n')).toEqual(['text']);
	expect(kinds('~0\r\n')).toEqual(['text']);
	expect(kinds('~1\r\n')).toEqual(['echo']);
	expect(kinds('~8\r\n')).toEqual(['echo']);
	// Each once.
	expect(kinds('~8\r\n')).toEqual(['text']);
});

test('an erased line takes the typed beginning of an echo with it', () => {
	const filter = new ConsoleFilter();
	filter.expectEcho('kernel uptime');
	expect(filter.push('kern\x1b[Jlog\r\n')).toEqual([{ kind: 'text', text: 'log\n' }]);
	expect(filter.push('kernel uptime\r\n')).toEqual([{ kind: 'echo', line: 'kernel uptime' }]);
});
