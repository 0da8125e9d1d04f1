// Console bytes as text that two runs have in common: what is masked, what stays, and what an SMP packet looks like.
import { expect, test } from 'vitest';
import { concatBytes, fromHex, utf8 } from '#lib/core/bytes.ts';
import { readable } from './readable-console.ts';
import { encodeFrame } from './smp-frame.ts';
import { encodePacket, type SmpPacket } from './smp-packet.ts';
import { encodeDevicePayload } from './smp-payload.ts';

test.each([
	['[00:01:02.345,678] <inf> x', '[time] <inf> x'],
	['[00:01:02:345 - 2001FA8]: y', '[time - thread]: y'],
	['Uptime: 12345 ms', 'Uptime: # ms'],
	['uptime 12 seconds, 345 milliseconds', 'uptime # seconds, # milliseconds'],
	['cycles: 123456 hw cycles', 'cycles: # hw cycles'],
	['1970-01-01 00:00:07', '<since boot>'],
	['1970-01-01 00:01:07', '1970-01-01 00:01:07'],
	['at 0x2001fa8, errno 0x1f', 'at 0x#, errno 0x1f'],
	[`${'0123456789abcdef'.repeat(4)} 5 a`, '<sha256> 5 a'],
	[`${'0123456789abcdef'.repeat(4)}0`, `${'0123456789abcdef'.repeat(4)}0`],
	['Commit ID: abc def\r\nnext', 'Commit ID: <build>\r\nnext'],
	['Build information: x\nnext', 'Build information: <build>\nnext'],
	['"Build date: today\\r\\n"', '"Build date: <build>\\r\\n"'],
	['"Zephyr unknown 4.3.0 abc"', '"<uname>"'],
	['"Zephyr zephyr 4.3.0" b', '"<uname>" b'],
	[
		'version 4.3.0 or 4.4.0, not 4.5.0 or 14.3.0',
		'version <zephyr> or <zephyr>, not 4.5.0 or 14.3.0'
	],
	['plain 12:34 text', 'plain 12:34 text']
])('%j is read as %j', (said, read) => {
	expect(readable(utf8(said))).toBe(read);
	expect(readable(utf8(`${said}|${said}`))).toBe(`${read}|${read}`);
});

test('a packet is its header and its payload, bytes as hexadecimal', () => {
	const packet: SmpPacket = {
		version: 1,
		operation: 1,
		flags: 0,
		group: 8,
		sequence: 7,
		command: 0,
		payload: encodeDevicePayload({ off: 5, data: fromHex('00ff'), name: '/lfs' })
	};
	const bytes = concatBytes([utf8('a'), encodeFrame(encodePacket(packet), 'device'), utf8('b')]);
	expect(readable(bytes)).toBe(
		'a<smp {"version":1,"operation":1,"flags":0,"group":8,"sequence":7,"command":0} ' +
			'{"off":5,"data":"hex:00ff","name":"/lfs"}>b'
	);
});

test('a frame that cannot be read is damaged', () => {
	expect(readable(utf8('a\x06\tAA==\nb'))).toMatch(/^a<damaged>/);
});

const TICK = '\x1b[0m<inf> appa: periodic message 12\x1b[0m\r\n';
const TIME = '[00:00:01.000,000] ';
const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';

test('the lines of the ticker go', () => {
	expect(readable(utf8(`one\r\n${TIME}${TICK}two${TIME}${TICK}`))).toBe('one\r\ntwo');
	expect(readable(utf8(`${TIME}\x1b[0m<inf> appb: periodic message 1\x1b[0m\r\n`))).toContain(
		'appb'
	);
});

test('so do the erasing before them and the prompt after them, but not what is typed then', () => {
	const interrupted = (typed: string, more: string) =>
		`${typed}\x1b[${8 + typed.length}D\x1b[J${TIME}${TICK}${PROMPT}${typed}${more}`;
	expect(readable(utf8(interrupted('ocr', 'e ps\r\n')))).toBe('ocre ps\r\n');
	const twice = interrupted('a', 'b') + '\r\n' + interrupted('c', 'd');
	expect(readable(utf8(twice))).toBe('ab\r\ncd');
});

function frame(...payload: number[]): Uint8Array {
	const head = { version: 1, operation: 1, flags: 0, group: 0, sequence: 0, command: 0 } as const;
	return encodeFrame(encodePacket({ ...head, payload: Uint8Array.from(payload) }));
}

test('a packet is shown as what it says', () => {
	const shown = readable(concatBytes([utf8('a\n'), frame(0xa1, 0x61, 0x72, 0x41, 0xff)]));
	expect(shown).toContain('{"r":"hex:ff"}>');
	expect(shown).toMatch(/^a\n<smp /);
});

test('a payload that is not CBOR is shown as it is', () => {
	expect(readable(frame(0xa1, 0x5f, 0x41))).toContain('not CBOR: a15f41>');
});

test('a number that is larger than JavaScript counts is shown', () => {
	const shown = readable(frame(0xa1, 0x61, 0x72, 0x1b, 0xff, 0, 0, 0, 0, 0, 0, 1));
	expect(shown).toContain('{"r":"18374686479671623681"}');
});
