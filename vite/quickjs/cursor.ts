// Reads a module of our own linker byte by byte. What is not as it should be ends in an error, never in a wrong answer.

export class Cursor {
	readonly #bytes: Uint8Array;
	offset: number;

	constructor(bytes: Uint8Array, offset = 0) {
		this.#bytes = bytes;
		this.offset = offset;
	}

	get isAtEnd(): boolean {
		return this.offset >= this.#bytes.length;
	}

	byte(): number {
		const byte = this.#bytes[this.offset++];
		if (byte === undefined) throw new RangeError('the module ends too early');
		return byte;
	}

	bytes(count: number): Uint8Array {
		if (this.offset + count > this.#bytes.length) throw new RangeError('the module ends too early');
		this.offset += count;
		return this.#bytes.subarray(this.offset - count, this.offset);
	}

	u32(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value >>> 0;
		}
	}

	/** Over a number of any size and sign. */
	skipLeb(): void {
		while (this.byte() >= 0x80);
	}
}
