// Where the items of CBOR begin and end, found without making values of them. What comes from outside is walked over
// first, so that a few bytes cannot become more values, or deeper ones, than a reader has asked for.
import { decode, decodeFirst, type DecodeOptions } from 'cborg';
import { AppError, messageOf } from '#lib/core/errors.ts';

export interface CborLimits {
	/** Lists and maps inside each other; a value alone has a depth of 0. */
	depth: number;
	/** Values, lists and maps, all together. A key of a map is one, too. */
	items: number;
}

/** The beginning of an item. */
export interface CborHead {
	kind: 'integer' | 'bytes' | 'text' | 'list' | 'map' | 'simple' | 'break';
	/** Bytes of a text, entries of a list or pairs of a map; Infinity: up to a break. 0 for other kinds. */
	length: number;
	/** Where what follows it begins. */
	end: number;
}

const KINDS = ['integer', 'integer', 'bytes', 'text', 'list', 'map', 'tag', 'simple'] as const;
/** Major types, by their numbers. */
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;
const INDEFINITE = 31;

/** Throws `cbor-invalid`: what no decoder here takes (tags, texts in pieces) is refused as well. */
export function readCborHead(bytes: Uint8Array, at: number): CborHead {
	const end = headEnd(bytes, at);
	const major = bytes[at]! >> 5;
	const kind = KINDS[major]!;
	if (kind === 'tag') throw invalid('it has a tag');
	if (major === SIMPLE && (bytes[at]! & 31) === INDEFINITE)
		return { kind: 'break', length: 0, end };
	return { kind, length: major >= BYTES && major <= MAP ? headLength(bytes, at, end) : 0, end };
}

function headEnd(bytes: Uint8Array, at: number): number {
	if (at >= bytes.length) throw invalid('it ends too soon');
	const info = bytes[at]! & 31;
	if (info < 24) return at + 1;
	if (info === INDEFINITE) {
		if (bytes[at]! >> 5 < LIST) throw invalid('a value has no length');
		return at + 1;
	}
	if (info > 27) throw invalid('a head is not known');
	const end = at + 1 + (1 << (info - 24));
	if (end > bytes.length) throw invalid('it ends too soon');
	return end;
}

function headLength(bytes: Uint8Array, at: number, end: number): number {
	const info = bytes[at]! & 31;
	if (info < 24) return info;
	if (info === INDEFINITE) return Infinity;
	let value = 0;
	for (let i = at + 1; i < end; i++) value = value * 256 + bytes[i]!;
	return value;
}

/** Where the item at `at` ends. Throws `cbor-invalid`, and `cbor-too-large` beyond the limits. */
export function cborItemEnd(bytes: Uint8Array, at: number, limits: CborLimits): number {
	/** For each list or map that is open: how many items are still to come. */
	const open: number[] = [];
	/** Of the innermost one. */
	let left = 1;
	for (let items = 0; ;) {
		const end = headEnd(bytes, at);
		const major = bytes[at]! >> 5;
		if (major === SIMPLE && (bytes[at]! & 31) === INDEFINITE) {
			if (left !== Infinity) throw invalid('a break where nothing is open');
			left = 0;
		} else {
			if (++items > limits.items) throw tooLarge('it has too many values');
			left--;
		}
		if (major === LIST || major === MAP) {
			if (open.length >= limits.depth) throw tooLarge('it is nested too deeply');
			open.push(left);
			left = headLength(bytes, at, end) * (major === MAP ? 2 : 1);
			at = end;
		} else if (major === TAG) throw invalid('it has a tag');
		else at = major === BYTES || major === TEXT ? end + headLength(bytes, at, end) : end;
		if (at > bytes.length) throw invalid('it ends too soon');
		while (left === 0) {
			const outer = open.pop();
			if (outer === undefined) return at;
			left = outer;
		}
	}
}

/**
 * The one value that the bytes are. Throws `cbor-invalid` or `cbor-too-large`. `limits` may be null for what was walked
 * over already.
 */
export function decodeCbor(
	bytes: Uint8Array,
	limits: CborLimits | null,
	options: DecodeOptions = {}
): unknown {
	if (limits) cborItemEnd(bytes, 0, limits);
	return reading(() => decode(bytes, options) as unknown);
}

/** The first value of the bytes; what follows it is passed over. Throws `cbor-invalid` or `cbor-too-large`. */
export function decodeFirstCbor(
	bytes: Uint8Array,
	limits: CborLimits,
	options: DecodeOptions = {}
): unknown {
	const end = cborItemEnd(bytes, 0, limits);
	return reading(() => (decodeFirst(bytes.subarray(0, end), options) as readonly unknown[])[0]);
}

function reading(read: () => unknown): unknown {
	try {
		return read();
	} catch (error) {
		throw new AppError('cbor-invalid', `not CBOR: ${messageOf(error)}`, { cause: error });
	}
}

function invalid(what: string): AppError {
	return new AppError('cbor-invalid', `not CBOR: ${what}`);
}

function tooLarge(what: string): AppError {
	return new AppError('cbor-too-large', `the CBOR is too large: ${what}`);
}
