import { encode } from 'cborg';
import { expect, it } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { cborItemEnd, decodeCbor, decodeFirstCbor, readCborHead } from './cbor-outline.ts';
import { decodePayload, encodeDevicePayload } from './smp-payload.ts';
import { EMPTY_PROMISES, manyLists, nestedLists, nestedMaps } from './testing/hostile-cbor.ts';

const LIMITS = { depth: 8, items: 100 };

function codeOf(read: () => unknown): string {
	try {
		read();
	} catch (error) {
		return error instanceof AppError ? error.code : String(error);
	}
	return 'none';
}

it('an item ends where its last byte does, whatever it is', () => {
	const values = [0, 23, 24, 65_536, -1, 1.5, true, null, '', 'name', new Uint8Array(300), []];
	const nested = { a: [1, [2, { b: 'c' }]], d: new Uint8Array(3), e: 2n ** 60n };
	for (const value of [...values, nested]) {
		const bytes = encode(value);
		const behind = new Uint8Array(bytes.length + 4).fill(0xff);
		behind.set(bytes);
		expect(cborItemEnd(behind, 0, LIMITS)).toBe(bytes.length);
		expect(decodeFirstCbor(behind, LIMITS)).toEqual(value);
	}
	expect(cborItemEnd(encodeDevicePayload({ a: [1, 2], b: { c: 'd' } }), 0, LIMITS)).toBe(16);
	expect(readCborHead(encode({ a: 1 }), 0)).toEqual({ kind: 'map', length: 1, end: 1 });
});

it('what is nested too deeply, or has too many values, is refused before it is read', () => {
	expect(codeOf(() => decodeCbor(nestedLists(8), LIMITS))).toBe('none');
	expect(codeOf(() => decodeCbor(nestedLists(9), LIMITS))).toBe('cbor-too-large');
	expect(codeOf(() => decodeCbor(nestedMaps(9), LIMITS))).toBe('cbor-too-large');
	expect(codeOf(() => decodeCbor(manyLists(99), LIMITS))).toBe('none');
	expect(codeOf(() => decodeCbor(manyLists(100), LIMITS))).toBe('cbor-too-large');
	// Ten million of them: reading those would take half a gigabyte.
	expect(codeOf(() => decodeCbor(manyLists(10_000_000), LIMITS))).toBe('cbor-too-large');
});

it.each(Object.entries(EMPTY_PROMISES))('%s is an error', (_name, bytes) => {
	expect(codeOf(() => cborItemEnd(bytes, 0, LIMITS))).toMatch(/^cbor-/);
});

it('an SMP payload has such limits, too', () => {
	const bytes = (inner: Uint8Array) => Uint8Array.of(0xa1, 0x61, 0x61, ...inner);
	expect(decodePayload(bytes(nestedLists(4))).get('a')).toEqual([[[[0]]]]);
	for (const bad of [bytes(nestedLists(60_000)), bytes(manyLists(60_000)), nestedMaps(5_000)])
		expect(codeOf(() => decodePayload(bad))).toBe('smp-invalid');
});
