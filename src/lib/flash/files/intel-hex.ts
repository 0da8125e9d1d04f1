// Intel HEX: lines of records, each with a checksum, the addresses above 64 KiB set by records of their own.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import { SegmentBuilder } from './segments.ts';

export interface HexFirmware {
	segments: FirmwareSegment[];
	/** Where the program begins, when the file says it. */
	entry: number | null;
}

const COLON = 0x3a;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const BLANKS = [NEW_LINE, RETURN, 0x20, 0x09];

const DATA = 0;
const END = 1;
const SEGMENT_BASE = 2;
const SEGMENT_START = 3;
const LINEAR_BASE = 4;
const LINEAR_START = 5;

/** Value of a digit by its character code; 16 and above for what is not one. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, code) => {
	const digit = Number.parseInt(String.fromCharCode(code), 16);
	return Number.isNaN(digit) ? 0xff : digit;
});

function damaged(line: number, problem: string): AppError {
	return new AppError('flash-hex-damaged', `Line ${line} of the HEX file: ${problem}.`, {
		values: { line }
	});
}

/** Whether the file looks like one: its first character that is not blank is a colon. */
export function isIntelHex(bytes: Uint8Array): boolean {
	let at = 0;
	while (at < bytes.length && at < 64 && BLANKS.includes(bytes[at]!)) at++;
	return bytes[at] === COLON && DIGITS[bytes[at + 1] ?? 0]! < 16;
}

export function readIntelHex(file: Uint8Array): HexFirmware {
	return new HexReader(file).read();
}

class HexReader {
	readonly #file: Uint8Array;
	/** Data of all records, one after another: at most half of the file. */
	readonly #data: Uint8Array;
	readonly #segments = new SegmentBuilder();
	#filled = 0;
	#at = 0;
	#line = 1;
	#base = 0;
	/** Records of the old kind count within 64 KiB from their base on. */
	#isLinear = true;
	#entry: number | null = null;

	constructor(file: Uint8Array) {
		this.#file = file;
		this.#data = new Uint8Array(file.length >> 1);
	}

	read(): HexFirmware {
		let hasEnded = false;
		while (this.#skipBlanks()) {
			if (hasEnded) throw damaged(this.#line, 'it comes after the end record');
			hasEnded = this.#record();
		}
		if (!hasEnded) throw damaged(this.#line, 'the file ends before its end record');
		return { segments: this.#segments.build(), entry: this.#entry };
	}

	#skipBlanks(): boolean {
		for (; this.#at < this.#file.length; this.#at++) {
			const code = this.#file[this.#at]!;
			if (code === NEW_LINE) this.#line++;
			else if (!BLANKS.includes(code)) return true;
		}
		return false;
	}

	/** True when it was the last. */
	#record(): boolean {
		if (this.#file[this.#at] !== COLON) throw damaged(this.#line, 'it does not begin with a colon');
		this.#at++;
		const count = this.#byte();
		const high = this.#byte();
		const low = this.#byte();
		const type = this.#byte();
		const from = this.#filled;
		let sum = count + high + low + type;
		for (let i = 0; i < count; i++) {
			const byte = this.#byte();
			this.#data[this.#filled++] = byte;
			sum += byte;
		}
		if (((sum + this.#byte()) & 0xff) !== 0) throw damaged(this.#line, 'its checksum is wrong');
		const data = this.#data.subarray(from, this.#filled);
		if (type !== DATA) this.#filled = from;
		return this.#take(type, (high << 8) | low, data);
	}

	#take(type: number, offset: number, data: Uint8Array): boolean {
		switch (type) {
			case DATA:
				this.#add(offset, data);
				return false;
			case END:
				this.#expect(data, 0);
				return true;
			case SEGMENT_BASE:
				this.#isLinear = false;
				this.#base = this.#expect(data, 2) * 16;
				return false;
			case LINEAR_BASE:
				this.#isLinear = true;
				this.#base = this.#expect(data, 2) * 0x10000;
				return false;
			case SEGMENT_START: {
				const value = this.#expect(data, 4);
				this.#entry = (value >>> 16) * 16 + (value & 0xffff);
				return false;
			}
			case LINEAR_START:
				this.#entry = this.#expect(data, 4);
				return false;
			default:
				throw damaged(this.#line, `records of type ${type} are not known`);
		}
	}

	#add(offset: number, data: Uint8Array): void {
		const room = 0x10000 - offset;
		if (this.#isLinear || data.length <= room) {
			this.#segments.add(this.#base + offset, data);
			return;
		}
		this.#segments.add(this.#base + offset, data.subarray(0, room));
		this.#segments.add(this.#base, data.subarray(room));
	}

	#expect(data: Uint8Array, length: number): number {
		if (data.length !== length) throw damaged(this.#line, `it needs ${length} bytes of data`);
		return data.reduce((value, byte) => value * 256 + byte, 0);
	}

	#byte(): number {
		const high = DIGITS[this.#file[this.#at] ?? 0]!;
		const low = DIGITS[this.#file[this.#at + 1] ?? 0]!;
		if (high > 15 || low > 15) throw damaged(this.#line, 'it is not whole');
		this.#at += 2;
		return high * 16 + low;
	}
}
