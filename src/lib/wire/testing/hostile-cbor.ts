// For tests: CBOR that is small and wants to become much.
import { concatBytes } from '#lib/core/bytes.ts';

/** So many lists inside each other. */
export function nestedLists(depth: number): Uint8Array<ArrayBuffer> {
	return new Uint8Array(depth + 1).fill(0x81, 0, depth);
}

/** So many maps inside each other, each under an empty name. */
export function nestedMaps(depth: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(2 * depth + 1);
	for (let i = 0; i < depth; i++) bytes.set([0xa1, 0x60], 2 * i);
	return bytes;
}

/** One list of so many empty lists: each is one byte here and an object once it is read. */
export function manyLists(count: number): Uint8Array<ArrayBuffer> {
	return concatBytes([Uint8Array.of(0x9f), new Uint8Array(count).fill(0x80), Uint8Array.of(0xff)]);
}

/** Heads that promise more than there can be. */
export const EMPTY_PROMISES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
	'a list of 2^64 - 1 entries': Uint8Array.of(0x9b, 255, 255, 255, 255, 255, 255, 255, 255),
	'a map of 2^32 - 1 pairs': Uint8Array.of(0xba, 255, 255, 255, 255),
	'a text of 2^53 bytes': Uint8Array.of(0x7b, 0, 32, 0, 0, 0, 0, 0, 0),
	'bytes of 4 GB': Uint8Array.of(0x5a, 255, 255, 255, 255),
	'a list without an end': Uint8Array.of(0x9f),
	'a break': Uint8Array.of(0xff),
	'a map with a key alone': Uint8Array.of(0xa1, 0x60)
};
