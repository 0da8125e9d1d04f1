// Where a frame begins and ends among other bytes: half markers, lines that are too long, and what log lines and prompts
// in the middle of a frame leave of it.
import { describe, expect, test } from 'vitest';
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { encodeFrame } from './smp-frame.ts';
import { encodePacket } from './smp-packet.ts';
import { SmpStreamDecoder } from './smp-stream.ts';

const packet = (payloadBytes: number) => ({
	version: 1 as const,
	operation: 1 as const,
	flags: 0,
	group: 0,
	sequence: 1,
	command: 0,
	payload: Uint8Array.from({ length: payloadBytes }, (_, i) => i)
});
const frame = (payloadBytes: number) => latin1(encodeFrame(encodePacket(packet(payloadBytes))));
const SHORT = frame(4);
const LONG = frame(300);

/** What comes out, as one text: packets as `<bytes>`, damage as `!`. */
function read(...pieces: string[]): string {
	const decoder = new SmpStreamDecoder();
	return pieces
		.flatMap((piece) => decoder.push(Uint8Array.from(piece, (char) => char.charCodeAt(0))))
		.map((item) => {
			if (item.kind === 'text') return latin1(item.bytes);
			return item.kind === 'packet' ? `<${item.packet.payload.length}>` : '!';
		})
		.join('');
}

test('it is inside of a frame from the first line to the last', () => {
	const decoder = new SmpStreamDecoder();
	const inside = [...LONG].map((char) => {
		decoder.push(utf8(char));
		return decoder.insideFrame;
	});
	expect(inside[0]).toBe(false);
	expect(inside.slice(1, -1).every(Boolean)).toBe(true);
	expect(inside.at(-1)).toBe(false);
	decoder.push(utf8(LONG.slice(0, LONG.indexOf('\n') + 1)));
	expect(decoder.insideFrame).toBe(true);
	decoder.reset();
	expect(decoder.insideFrame).toBe(false);
});

describe('half a marker', () => {
	test.each(['\x06x', '\x04x', '\x04\t', '\x06\x14', '\x06', '\x06\x04x'])('%j is text', (half) => {
		expect(read(`${half}y`)).toBe(`${half}y`);
		expect(read(...half, 'y')).toBe(`${half}y`);
	});

	test('before a frame is text', () => {
		expect(read(`\x06${SHORT}`)).toBe('\x06<4>');
		expect(read(`\x04${SHORT}`)).toBe('\x04<4>');
	});

	test('between the lines of a frame is text, and the frame goes on', () => {
		const end = LONG.indexOf('\n') + 1;
		expect(read(`${LONG.slice(0, end)}\x04x\x06y${LONG.slice(end)}`)).toBe('\x04x\x06y<300>');
	});
});

describe('a frame that breaks off', () => {
	test('because another begins is damaged once', () => {
		expect(read(SHORT.slice(0, 6), SHORT)).toBe('!<4>');
		expect(read(LONG.slice(0, LONG.indexOf('\n') + 1), SHORT)).toBe('!<4>');
	});

	test('leaves lines that are damage, up to the next whole one', () => {
		const rest = LONG.slice(LONG.indexOf('\n') + 1);
		const lines = rest.split('\n').length - 1;
		expect(read(LONG.slice(0, 20), SHORT, rest)).toBe('!<4>' + rest);
		expect(read(LONG.slice(0, 20) + '\n', rest, SHORT)).toBe('!'.repeat(lines + 1) + '<4>');
	});
});

describe('too long', () => {
	const line = (characters: number) => `\x06\t${'A'.repeat(characters)}\n`;

	test('a line of 4096 characters is read, one more is not', () => {
		// Its length says 0, so that it is damaged either way, but one line feed later.
		expect(read(line(4096))).toBe('!');
		expect(read(line(4100))).toBe('!AAA\n');
	});

	test.each([
		[8192, ''],
		[8193, '!']
	])('a body of %s bytes: %j', (bytes, said) => {
		const length = bytes - 2;
		const head = btoa(String.fromCharCode(length >> 8, length & 255, 0));
		expect(read(`\x06\t${head}\n`)).toBe(said);
	});

	test('base64 ends a line of four each', () => {
		expect(read('\x06\tAAA\n')).toBe('!');
		expect(read('\x06\tA===\n')).toBe('!');
		expect(read('\x06\t=AAA\n')).toBe('!');
		// The letters are right, the length goes on.
		expect(read('\x06\tAA+/\r\n', SHORT)).toBe('!<4>');
		expect(read('\x06\tAA+/\r\n')).toBe('');
	});
});

describe('in the middle of a frame', () => {
	const cut = (between: string, at = 12) => SHORT.slice(0, at) + between + SHORT.slice(at);
	const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';
	const LOG = '[00:00:01.000,000] <inf> appa: hi\r\n';

	test.each([
		['a log line', LOG],
		['a log line and the prompt', LOG + PROMPT],
		['a log line in colours and the prompt', `\x1b[0m${LOG}${PROMPT}`],
		['a plain prompt', `${LOG}\x1b[mabc$ `],
		['a line of one character that is not base64', '-\n'],
		['a comma', ',\n'],
		['a full stop', '.\n']
	])('%s is text', (_name, between) => {
		for (const at of [2, 3, 12, SHORT.length - 1])
			expect(read(cut(between, at))).toBe(`${between}<4>`);
		expect(read(...cut(between))).toBe(`${between}<4>`);
	});

	test('two log lines, each with a prompt, are text', () => {
		expect(read(cut(LOG + PROMPT + LOG + PROMPT))).toBe(LOG + PROMPT + LOG + PROMPT + '<4>');
	});

	test('a prompt that does not end is given up after forty bytes', () => {
		const noPrompt = `\x1b[m${'p'.repeat(60)}`;
		expect(read(cut(`-\n${noPrompt}`))).toContain('!');
	});
});

test('everything between two frames comes out in order', () => {
	const bytes = concatBytes([utf8('one '), utf8(SHORT), utf8('two '), utf8(LONG), utf8('three')]);
	expect(read(latin1(bytes))).toBe('one <4>two <300>three');
});
