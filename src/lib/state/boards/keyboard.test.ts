import { expect, test } from 'vitest';
import type { CallOptions } from '#lib/board/board.ts';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { latin1 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { BoardSession } from './board-session.svelte.ts';
import { linesOf } from './keyboard.svelte.ts';
import { said } from '#lib/texts/testing-said.ts';
import type { ConsoleEntry } from '#lib/flow/console/console-log.ts';

function textOf(entry: ConsoleEntry): string {
	const text = 'words' in entry ? said(entry.words) : entry.text;
	return `${entry.kind} ${String(text)}`;
}

async function setup() {
	const board = new FakeBoard();
	const session = new BoardSession(board, new ManualClock());
	await session.open();
	const keyboard = await session.keyboard();
	const shown = () => session.console.since(0).entries.map(textOf);
	return { board, session, keyboard, shown };
}

test('a line goes to the shell, and its answer to the console as the shell’s', async () => {
	const { board, keyboard, shown } = await setup();
	board.answers.set('kernel uptime', ['Uptime: 7 ms']);
	await keyboard.send('kernel uptime');
	expect(board.calls).toEqual(['command kernel uptime']);
	expect(shown()).toEqual(['command kernel uptime', 'answer Uptime: 7 ms']);
	expect(keyboard.sending).toBeNull();
});

test('several lines go one after the other, and the first that fails ends it', async () => {
	const { board, keyboard } = await setup();
	const answer = board.command.bind(board);
	board.command = (line) =>
		line === 'bad' ? Promise.reject(new AppError('command-refused', 'no')) : answer(line);
	await expect(keyboard.send('a\r\nbad\nc')).rejects.toMatchObject({ code: 'command-refused' });
	expect(board.calls).toEqual(['command a']);
	expect(keyboard.sending).toBeNull();
});

test('the history keeps what was sent, without repeats in a row', async () => {
	const { keyboard } = await setup();
	for (const line of ['a', 'a', 'b', '', 'a']) await keyboard.send(line);
	expect(keyboard.history).toEqual(['a', 'b', 'a']);
	for (let i = 0; i < 150; i++) await keyboard.send(`line ${i}`);
	expect(keyboard.history).toHaveLength(100);
	expect(keyboard.history.at(-1)).toBe('line 149');
});

test('a cancel sends no further line and is not an error', async () => {
	const { board, keyboard, shown } = await setup();
	board.command = (_line: string, options?: CallOptions) =>
		new Promise((_resolve, reject) =>
			options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error))
		);
	const sending = keyboard.send('one\ntwo');
	expect(keyboard.sending).toEqual({ line: 'one', number: 1, total: 2 });
	keyboard.cancelSending();
	await sending;
	expect(said(shown())).toEqual(['command one', 'note no longer waiting for the answer']);
});

test('pasted text is lines without empty ones at its ends', () => {
	expect(linesOf('a\r\n\r\nb\r\n\n')).toEqual(['a', '', 'b']);
	expect(linesOf('')).toEqual(['']);
	expect(linesOf('\n')).toEqual(['']);
});

test('in the terminal keys go to the board, and what comes is kept for a screen made later', async () => {
	const { session, keyboard, shown } = await setup();
	await keyboard.openTerminal();
	expect([keyboard.terminalState, session.state]).toEqual(['open', 'terminal']);
	const terminal = keyboard.terminal!;
	terminal.type('ps\u0003');
	let seen = '';
	terminal.listen((bytes) => (seen += latin1(bytes)));
	terminal.type('x');
	expect(seen).toBe('ps\u0003x');
	await keyboard.leaveTerminal();
	await Promise.resolve();
	expect([keyboard.terminalState, keyboard.terminal, session.state]).toEqual([
		'closed',
		null,
		'supervisor'
	]);
	expect(said(shown())).toContain('note terminal closed');
});

test('a terminal that is left and opened again goes on with what was on its screen', async () => {
	const { session, keyboard } = await setup();
	await keyboard.openTerminal();
	keyboard.terminal!.type('one\r');
	await Promise.all([keyboard.leaveTerminal(), keyboard.leaveTerminal(), keyboard.openTerminal()]);
	expect([keyboard.terminalState, session.state]).toEqual(['open', 'terminal']);
	let seen = '';
	keyboard.terminal!.listen((bytes) => (seen += latin1(bytes)));
	keyboard.terminal!.type('two');
	expect(seen).toBe('one\r\r\ntwo');
});

test('a terminal that is left while it is being opened is not opened', async () => {
	const { board, keyboard } = await setup();
	board.attach = (_onbytes, { signal } = {} as CallOptions) =>
		new Promise((_resolve, reject) =>
			signal?.addEventListener('abort', () => reject(signal.reason as Error))
		);
	const opening = keyboard.openTerminal();
	await Promise.resolve();
	await keyboard.leaveTerminal();
	await opening;
	expect(keyboard.terminalState).toBe('closed');
});

test('what was typed or pasted and not sent when the terminal is left is told', async () => {
	const { keyboard, shown } = await setup();
	await keyboard.openTerminal();
	keyboard.terminal!.type('ocre ps\r');
	keyboard.terminal!.type('ocrex\u007f\u001b[A');
	await keyboard.leaveTerminal();
	expect(said(shown().at(-1))).toBe('note the line that was typed in the terminal was not sent');
	await keyboard.openTerminal();
	keyboard.terminal!.type('a\u007f');
	await keyboard.leaveTerminal();
	expect(said(shown().at(-1))).toBe('note terminal closed');
	await keyboard.openTerminal();
	keyboard.terminal!.type('one\ntwo\nthree\n');
	await keyboard.leaveTerminal();
	expect(said(shown().at(-1))).toBe('note 2 of the pasted lines were not sent');
});

test('a shell that does not answer when the terminal is left is told in the console, and nothing is thrown', async () => {
	const { board, keyboard, shown } = await setup();
	const attach = board.attach.bind(board);
	board.attach = async (onbytes) => {
		const handle = await attach(onbytes);
		const detach = handle.detach.bind(handle);
		handle.detach = () => detach().then(() => Promise.reject(new AppError('board-silent', 'no')));
		return handle;
	};
	await keyboard.openTerminal();
	await keyboard.leaveTerminal();
	expect(keyboard.terminalState).toBe('closed');
	expect(said(shown().join())).toMatch(/after leaving the terminal: .*answer/);
});

test('keys that would stop SMP are not sent, and are told once each until dismissed', async () => {
	const { keyboard } = await setup();
	await keyboard.openTerminal();
	const terminal = keyboard.terminal!;
	let seen = '';
	terminal.listen((bytes) => (seen += latin1(bytes)));
	terminal.type('a\u0004');
	terminal.type('\u0004b');
	expect(seen).toBe('ab');
	expect(terminal.problems).toEqual(['ctrl-d']);
	terminal.dismissProblems();
	expect(terminal.problems).toEqual([]);
});

test('pasted lines wait for the prompt, and what waits can be dropped', async () => {
	const { keyboard } = await setup();
	await keyboard.openTerminal();
	const terminal = keyboard.terminal!;
	let seen = '';
	terminal.listen((bytes) => (seen += latin1(bytes)));
	terminal.type('one\ntwo\nthree');
	await Promise.resolve();
	expect(seen).toBe('one\r');
	terminal.receive(Uint8Array.from('ocre:~$ ', (char) => char.charCodeAt(0)));
	await Promise.resolve();
	await Promise.resolve();
	expect(seen).toBe('one\rocre:~$ two\r');
	expect(terminal.pasting).toEqual({ sent: 2, total: 3 });
	terminal.cancelPaste();
	await new Promise((resolve) => setImmediate(resolve));
	expect(terminal.pasting).toBeNull();
	expect(seen).not.toContain('three');
});
