import { expect, test } from 'vitest';
import { loadRecording, recordingNames } from '../../../test/recording.ts';
import { concatBytes, fromHex, hex, latin1, utf8 } from '#lib/core/bytes.ts';
import { crc16 } from './crc16.ts';
import { decodeFrameBody, encodeFrame, frameBytes, MAX_FRAME_LINE_BYTES } from './smp-frame.ts';
import { decodePacket, encodePacket, type SmpPacket } from './smp-packet.ts';
import { SmpStreamDecoder, type StreamItem } from './smp-stream.ts';

function received(name: string): Uint8Array {
	const pieces = loadRecording(name).filter((piece) => piece.direction === 'rx');
	return concatBytes(pieces.map((piece) => piece.bytes));
}

function decodeAll(bytes: Uint8Array, chunk = bytes.length): StreamItem[] {
	const decoder = new SmpStreamDecoder();
	const items: StreamItem[] = [];
	for (let i = 0; i < bytes.length; i += chunk)
		items.push(...decoder.push(bytes.subarray(i, i + chunk)));
	return items;
}

const packets = (items: StreamItem[]): SmpPacket[] =>
	items.flatMap((item) => (item.kind === 'packet' ? [item.packet] : []));
const damage = (items: StreamItem[]): string[] =>
	items.flatMap((item) => (item.kind === 'damaged' ? [item.reason] : []));
const text = (items: StreamItem[]): string =>
	items.map((item) => (item.kind === 'text' ? latin1(item.bytes) : '')).join('');

// eslint-disable-next-line no-control-regex
const FRAME = /\x06\t[^\n]*\n(?:\x04\x14[^\n]*\n)*/g;

test('the checksum is CRC-16/XMODEM', () => {
	expect(crc16(utf8('123456789'))).toBe(0x31c3);
});

test('every recorded answer decodes, and encodes to the very bytes of the board', () => {
	let frames = 0;
	for (const name of recordingNames()) {
		const stream = received(name);
		const items = decodeAll(stream);
		expect(damage(items), name).toEqual([]);
		const whole = [...latin1(stream).matchAll(FRAME)].map((match) => match[0]);
		const again = packets(items).map((packet) =>
			latin1(encodeFrame(encodePacket(packet), 'device'))
		);
		// A log line was printed into the middle of one frame of this recording.
		if (name.includes('interleave')) expect(again.length).toBe(whole.length);
		else expect(again, name).toEqual(whole);
		frames += again.length;
	}
	expect(frames).toBeGreaterThan(500);
});

test('recorded requests encode to the same lines', () => {
	const pieces = loadRecording('A-smp-fs-retry');
	const start = pieces.findIndex((piece) => piece.direction === 'tx');
	const end = pieces.findIndex((piece, i) => i > start && piece.direction === 'rx');
	const bytes = concatBytes(pieces.slice(start, end).map((piece) => piece.bytes));
	const [packet] = packets(decodeAll(bytes));
	const lines = encodeFrame(encodePacket(packet!));
	expect(latin1(lines)).toBe(latin1(bytes));
	expect(frameBytes(encodePacket(packet!).length)).toBe(bytes.length);
	for (const line of latin1(lines).trimEnd().split('\n'))
		expect(line.length + 1).toBeLessThanOrEqual(MAX_FRAME_LINE_BYTES);
});

test('the size of the chunks that bytes arrive in makes no difference', () => {
	const stream = received('A115200-imm-smp-log-interleave');
	const whole = decodeAll(stream);
	for (const chunk of [1, 2, 7, 64]) {
		const cut = decodeAll(stream, chunk);
		expect(packets(cut)).toEqual(packets(whole));
		expect(text(cut)).toBe(text(whole));
	}
});

test('a log line in the middle of a frame is given back as text and the frame survives', () => {
	const items = decodeAll(received('A115200-imm-smp-log-interleave'));
	const messages = [...text(items).matchAll(/periodic message (\d+)\b/g)].map((m) => Number(m[1]));
	expect(messages).toContain(25);
	expect(messages).toEqual(messages.map((_, i) => i));
	expect(text(items)).not.toMatch(/enp6/);
});

test('a log line without colours or prompt in the middle of a frame does no harm either', () => {
	const packet = encodePacket({
		version: 1,
		operation: 3,
		flags: 0,
		group: 0,
		sequence: 7,
		command: 0,
		payload: fromHex('bf617263616263ff')
	});
	const frame = latin1(encodeFrame(packet, 'device'));
	const log = '[00:00:01.000,000] <inf> appa: hi\r\n';
	const items = decodeAll(utf8(frame.slice(0, 12) + log + frame.slice(12) + 'after'));
	expect(packets(items)).toHaveLength(1);
	expect(text(items)).toBe(log + 'after');
});

test('damage is reported and the next frame is read', () => {
	const packet = fromHex('0b00000500000000' + 'bf617200ff');
	const frame = encodeFrame(packet);
	const flipped = frame.slice();
	flipped[8] = flipped[8] === 0x41 ? 0x42 : 0x41;
	const truncated = frame.slice(0, -6);
	for (const bad of [flipped, truncated, utf8('\x06\t!!!!\n'), utf8('\x06\tAA==\n')]) {
		const items = decodeAll(concatBytes([bad, frame, utf8('tail')]));
		expect(packets(items).map((p) => hex(p.payload))).toEqual(['bf617200ff']);
		expect(text(items).endsWith('tail')).toBe(true);
	}
	expect(damage(decodeAll(flipped))).toHaveLength(1);
});

test('lines that continue a frame which was given up are not text', () => {
	const frame = latin1(encodeFrame(new Uint8Array(300)));
	const others = frame.slice(frame.indexOf('\n') + 1);
	expect(others).toContain('\n\x04\x14');
	for (const cut of [1, 2, 40]) {
		const decoder = new SmpStreamDecoder();
		decoder.push(utf8(frame.slice(0, cut)));
		decoder.reset();
		expect(text(decoder.push(utf8(`${others}tail`)))).toBe('tail');
		const whole = encodeFrame(fromHex('0b00000500000000' + 'bf617200ff'));
		expect(packets(decoder.push(whole))).toHaveLength(1);
		expect(text(decoder.push(utf8('\x04\x14 end')))).toBe('\x04\x14 end');
	}
});

test('marker bytes in plain output are plain output', () => {
	const output = '\x01\x06\x07\x08\t \x04\x05 \x04\x14 end';
	expect(text(decodeAll(utf8(output)))).toBe(output);
});

test('packets with a wrong header are refused', () => {
	for (const bad of ['', '0b', '0b0000010000000000ff', '1b00000000000000', '0c00000000000000'])
		expect(() => decodePacket(fromHex(bad)), bad).toThrow(
			expect.objectContaining({ code: 'smp-invalid' }) as Error
		);
	expect(() => decodeFrameBody(fromHex('0003010000'))).toThrow(/checksum|bytes/);
});

test('random bytes never make the decoder throw or hold on to more than a frame', () => {
	let seed = 12345;
	const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
	const decoder = new SmpStreamDecoder();
	const alphabet = utf8('\x06\t\x04\x14\n\r\x1b[m$ ABCD/+=!');
	for (let run = 0; run < 300; run++) {
		const bytes = Uint8Array.from({ length: 200 }, () =>
			random() < 0.8 ? alphabet[Math.floor(random() * alphabet.length)]! : random() * 256
		);
		for (const item of decoder.push(bytes)) expect(item.kind).not.toBe('packet');
	}
});
