// Changes bytes as broken transmissions and hostile people do: bits, lengths, ends, repetitions, words of the format,
// parts of other inputs.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { Dice } from '#lib/compare/dice.ts';

export interface MutationOptions {
	words: readonly (string | Uint8Array)[];
	maxBytes: number;
}

type Change = (bytes: Uint8Array, dice: Dice, context: Context) => Uint8Array;

interface Context extends MutationOptions {
	from: readonly Uint8Array[];
}

const BYTES = [0, 1, 0x0a, 0x1b, 0x20, 0x22, 0x2f, 0x7f, 0x80, 0xc0, 0xfe, 0xff];
const LENGTHS = [0, 1, 2, 127, 128, 255, 256, 65535, 65536, 0x7fffffff, 0x80000000, 0xffffffff];
const LEB = [
	[0xff, 0xff, 0xff, 0xff, 0x0f],
	[0x80, 0x80, 0x80, 0x80, 0x00],
	[0xff, 0xff, 0xff, 0xff, 0x7f],
	[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]
];
const NUMBERS = [
	'-1',
	'0',
	'1e400',
	'9007199254740993',
	'4294967296',
	'99999999999999999999',
	'NaN'
];

function place(bytes: Uint8Array, dice: Dice): number {
	return dice.below(bytes.length + 1);
}

function range(bytes: Uint8Array, dice: Dice, longest = 64): [start: number, end: number] {
	const start = place(bytes, dice);
	const length = dice.percent(80) ? 1 + dice.below(longest) : dice.below(bytes.length + 1);
	return [start, Math.min(bytes.length, start + length)];
}

function replaced(
	bytes: Uint8Array,
	[start, end]: readonly [number, number],
	by: Uint8Array
): Uint8Array {
	return concatBytes([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

function written(bytes: Uint8Array, dice: Dice, by: Uint8Array): Uint8Array {
	const at = place(bytes, dice);
	return replaced(bytes, [at, Math.min(bytes.length, at + by.length)], by);
}

function withByte(bytes: Uint8Array, dice: Dice, change: (byte: number) => number): Uint8Array {
	if (bytes.length === 0) return Uint8Array.of(dice.below(256));
	const at = dice.below(bytes.length);
	const copy = bytes.slice();
	copy[at] = change(copy[at]!);
	return copy;
}

/** The length of the whole, or one that is off by a little, in the sizes and orders in which formats write it. */
function lengthField(bytes: Uint8Array, dice: Dice): Uint8Array {
	const value = dice.percent(50) ? dice.of(LENGTHS) : bytes.length + dice.below(5) - 2;
	const size = dice.of([2, 4, 8]);
	const view = new DataView(new ArrayBuffer(size));
	const little = dice.percent(50);
	if (size === 2) view.setUint16(0, value & 0xffff, little);
	else if (size === 4) view.setUint32(0, value >>> 0, little);
	else view.setBigUint64(0, BigInt.asUintN(64, BigInt(value)), little);
	return new Uint8Array(view.buffer);
}

/** A number that stands in the text, if there is one near. */
function numberAt(bytes: Uint8Array, dice: Dice): [number, number] | null {
	const isDigit = (at: number) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39;
	const from = place(bytes, dice);
	for (let start = from; start < Math.min(bytes.length, from + 2000); start++) {
		if (!isDigit(start)) continue;
		let end = start;
		while (end < bytes.length && isDigit(end)) end++;
		return [start, end];
	}
	return null;
}

const CHANGES: readonly (readonly [weight: number, change: Change])[] = [
	[6, (bytes, dice) => withByte(bytes, dice, (byte) => byte ^ (1 << dice.below(8)))],
	[5, (bytes, dice) => withByte(bytes, dice, () => dice.of(BYTES))],
	[3, (bytes, dice) => withByte(bytes, dice, () => dice.below(256))],
	[4, (bytes, dice) => written(bytes, dice, lengthField(bytes, dice))],
	[2, (bytes, dice) => written(bytes, dice, Uint8Array.from(dice.of(LEB)))],
	[3, (bytes, dice) => bytes.slice(0, place(bytes, dice))],
	[4, (bytes, dice) => replaced(bytes, range(bytes, dice), new Uint8Array())],
	[
		4,
		(bytes, dice) => {
			const [start, end] = range(bytes, dice);
			return replaced(bytes, [end, end], bytes.subarray(start, end));
		}
	],
	[
		2,
		(bytes, dice, { maxBytes }) => {
			const [start, end] = range(bytes, dice);
			const part = bytes.subarray(start, end);
			if (part.length === 0) return bytes;
			const room = Math.max(0, maxBytes - bytes.length);
			const times = Math.min(1 << dice.below(17), Math.floor(room / part.length));
			return replaced(bytes, [end, end], concatBytes(Array.from({ length: times }, () => part)));
		}
	],
	[
		4,
		(bytes, dice, { words }) => {
			if (words.length === 0) return bytes;
			const word = dice.of(words);
			const by = typeof word === 'string' ? utf8(word) : word;
			const at = place(bytes, dice);
			return dice.percent(60) ? replaced(bytes, [at, at], by) : written(bytes, dice, by);
		}
	],
	[
		3,
		(bytes, dice, { from }) => {
			const other = dice.of(from);
			const [start, end] = range(other, dice, 512);
			return replaced(bytes, range(bytes, dice), other.subarray(start, end));
		}
	],
	[
		2,
		(bytes, dice) =>
			written(bytes, dice, Uint8Array.from(dice.some(1 + dice.below(16), () => dice.below(256))))
	],
	[
		3,
		(bytes, dice) => {
			const found = numberAt(bytes, dice);
			return found ? replaced(bytes, found, utf8(dice.of(NUMBERS))) : bytes;
		}
	],
	[
		1,
		(bytes, dice) => {
			const [start, end] = range(bytes, dice, 4096);
			return bytes.slice().fill(dice.of(BYTES), start, end);
		}
	]
];

/** One of the inputs, changed in one place or in a few. */
export function mutateBytes(
	dice: Dice,
	from: readonly Uint8Array[],
	options: MutationOptions
): Uint8Array {
	let bytes = dice.of(from);
	const context = { ...options, from };
	for (let left = 1 + dice.below(dice.percent(70) ? 3 : 12); left > 0; left--) {
		bytes = dice.weighted(CHANGES)(bytes, dice, context);
		if (bytes.length > options.maxBytes) bytes = bytes.slice(0, options.maxBytes);
	}
	return bytes;
}
