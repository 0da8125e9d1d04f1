// Reads the bytes of a module as the runtime's loader does, and fails in its words: numbers and raw bytes that are
// missing have different texts.
import { LoadError } from '#lib/wasm/wasm-reader.ts';

export const NUMBER_MISSING = 'unexpected end';
export const BYTES_MISSING = 'unexpected end of section or function';

/** Reads between an offset and an end within the bytes of a module. */
export class LoadReader {
	constructor(
		readonly bytes: Uint8Array,
		public offset: number,
		readonly end: number
	) {}

	get atEnd(): boolean {
		return this.offset >= this.end;
	}

	byte(): number {
		if (this.offset >= this.end) throw new LoadError(BYTES_MISSING);
		return this.bytes[this.offset++]!;
	}

	skip(length: number, problem = BYTES_MISSING): void {
		if (length > this.end - this.offset) throw new LoadError(problem);
		this.offset += length;
	}

	u32(): number {
		const { bytes } = this;
		const first = bytes[this.offset];
		if (first !== undefined && first < 0x80 && this.offset < this.end) {
			this.offset++;
			return first;
		}
		return this.#number(32, false);
	}

	s32(): number {
		return this.#number(32, true) | 0;
	}

	/** The type of a block: a type's index, or something negative. */
	s33(): number {
		return this.#number(33, true);
	}

	skipS64(): void {
		this.#number(64, true);
	}

	name(): Uint8Array {
		const length = this.u32();
		const start = this.offset;
		this.skip(length);
		return this.bytes.subarray(start, this.offset);
	}

	/** Exact below 53 bits; of longer ones only the length and the unused bits are looked at. */
	#number(bits: number, signed: boolean): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			if (this.offset >= this.end) throw new LoadError(NUMBER_MISSING);
			const byte = this.bytes[this.offset++]!;
			value += (byte & 0x7f) * 2 ** shift;
			const isLast = shift + 7 >= bits;
			if (isLast) checkLast(byte, bits - shift, signed);
			if (byte >= 0x80) continue;
			const isNegative = signed && (byte & 0x40) !== 0;
			return isNegative ? value - 2 ** (shift + 7) : value;
		}
	}
}

/** The last byte that a number can have: it must end here, and its unused bits must be zeros or copies of the sign. */
function checkLast(byte: number, usedBits: number, signed: boolean): void {
	if (byte >= 0x80) throw new LoadError('integer representation too long');
	const unused = (byte & 0x7f) >> usedBits;
	if (unused === 0 && (!signed || (byte & (1 << (usedBits - 1))) === 0)) return;
	const isNegative = (byte & (1 << (usedBits - 1))) !== 0;
	if (signed && isNegative && unused === 0x7f >> usedBits) return;
	throw new LoadError('integer too large');
}

/** UTF-8 as the loader takes it: no overlong forms, no surrogates, nothing beyond U+10FFFF, and no NUL. */
export function isName(bytes: Uint8Array): boolean {
	if (bytes.includes(0)) return false;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice());
		return true;
	} catch {
		return false;
	}
}
