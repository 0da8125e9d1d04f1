// What a console said as text: also where a packet holds something else than it should.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { expect, test } from 'vitest';
import { readable } from './readable-console.ts';
import { encodeFrame } from './smp-frame.ts';
import { encodePacket } from './smp-packet.ts';

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
