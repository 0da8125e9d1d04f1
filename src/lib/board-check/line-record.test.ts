// What is kept of a line, and how it is shown.
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { LineRecord } from './line-record.ts';
import { SentCommands } from './sent-commands.ts';

test('pieces that follow each other are one line, with escapes for what cannot be printed', () => {
	let now = 1_000;
	const line = new LineRecord(() => now);
	line.add('to board', utf8('ocre ps\r'));
	now += 5;
	line.add('from board', utf8('\x1b[1;32mocre:~$ '));
	now += 5;
	line.add('from board', Uint8Array.of(0xff, 0x0a, 0x5c));
	now += 500;
	line.add('from board', utf8('\tlater'));
	expect(line.text()).toBe(
		[
			'   0.000 → ocre ps\\r',
			'   0.005 ← \\x1b[1;32mocre:~$ \\xff\\n\\\\',
			'   0.510 ← \\tlater'
		].join('\n')
	);
	expect(line.sentBytes).toBe(8);
});

test('of a long record the end is kept, and how much is missing is told', () => {
	const line = new LineRecord(() => 0);
	for (let i = 0; i < 6; i++)
		line.add(i % 2 ? 'to board' : 'from board', new Uint8Array(100_000).fill(65 + i));
	expect(line.text()).toMatch(/^\(100000 bytes before this\)\n/);
	expect(line.text()).not.toContain('AAAA');
	expect(line.text(150_000)).toMatch(/^…\n {3}0\.000 → F+$/);
});

test('commands are read from the bytes, however they are cut up', () => {
	const sent = new SentCommands();
	for (const part of ['ocre run -d -n a a.w', 'asm\rretval\r\x03ocre ps\r', 'fs ls /lfs/ocre \n'])
		sent.add(utf8(part));
	expect(sent.ocre).toEqual(['ocre run -d -n a a.wasm', 'ocre ps']);
	expect(sent.holding).toEqual([]);
	sent.add(utf8('ocre run -n b b.wasm\r'));
	expect(sent.holding).toEqual(['ocre run -n b b.wasm']);
});
