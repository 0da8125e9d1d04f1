import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { PromptWatch } from './prompt-watch.ts';
import { filterKeys, pastedLines } from './terminal-keys.ts';

const typed = (text: string, smp = true) => {
	const { bytes, problems } = filterKeys(text, smp);
	return { text: latin1(bytes), problems };
};

test('control keys and arrows reach the board', () => {
	expect(typed('ps\t\x03\x0c\x1b[A\r\x7f')).toEqual({
		text: 'ps\t\x03\x0c\x1b[A\r\x7f',
		problems: []
	});
});

test('bytes that begin an SMP frame are left out where the board answers SMP, and only there', () => {
	expect(typed('a\x04b\x06\tc\x04')).toEqual({ text: 'ab\tc', problems: ['ctrl-d', 'ctrl-f'] });
	expect(typed('a\x04\x06', false)).toEqual({ text: 'a\x04\x06', problems: [] });
});

test('what the shell would drop is left out and told', () => {
	expect(typed('für 🚦')).toEqual({ text: 'fr ', problems: ['not-ascii'] });
});

test('pasted text is one line, or several that end', () => {
	expect(pastedLines('')).toBeNull();
	expect(pastedLines('ocre ps')).toBeNull();
	expect(pastedLines('ocre ps\n')).toBeNull();
	expect(pastedLines('ocre ps\r\nocre images\nhel')).toEqual(['ocre ps\r', 'ocre images\r', 'hel']);
	expect(pastedLines('a\n\nb\r')).toEqual(['a\r', '\r', 'b\r']);
});

test('a prompt is seen in pieces, with and without its colour, and only at the end', async () => {
	const watch = new PromptWatch();
	const never = new AbortController();
	for (const piece of ['x\r\n\x1b[1;32moc', 're:~$ ', '\x1b[m']) watch.receive(utf8(piece));
	expect(watch.atPrompt).toBe(true);
	await watch.prompt(never.signal);
	watch.sent();
	expect(watch.atPrompt).toBe(false);
	const waiting = watch.prompt(never.signal);
	watch.receive(utf8('answer\r\nuart:~$ typed'));
	expect(watch.atPrompt).toBe(false);
	watch.receive(utf8('\r\nuart:~$ '));
	await waiting;
});

test('waiting for a prompt can be cancelled', async () => {
	const stop = new AbortController();
	const waiting = new PromptWatch().prompt(stop.signal);
	stop.abort();
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
