// A queue of bytes with a fixed room: what one side of a connection has sent and the other has not read yet.

export class ByteRing {
	readonly #bytes: Uint8Array;
	#start = 0;
	#length = 0;

	constructor(capacity: number) {
		this.#bytes = new Uint8Array(capacity);
	}

	get length(): number {
		return this.#length;
	}

	get room(): number {
		return this.#bytes.length - this.#length;
	}

	/** Takes what fits; the number of bytes taken. */
	write(bytes: Uint8Array): number {
		const taken = Math.min(bytes.length, this.room);
		const end = (this.#start + this.#length) % this.#bytes.length;
		const first = Math.min(taken, this.#bytes.length - end);
		this.#bytes.set(bytes.subarray(0, first), end);
		this.#bytes.set(bytes.subarray(first, taken), 0);
		this.#length += taken;
		return taken;
	}

	/** At most `count` bytes, copied; they leave the ring. */
	read(count: number): Uint8Array<ArrayBuffer> {
		const bytes = this.peek(count);
		this.#start = (this.#start + bytes.length) % this.#bytes.length;
		this.#length -= bytes.length;
		return bytes;
	}

	/** As `read`, but they stay. */
	peek(count: number): Uint8Array<ArrayBuffer> {
		const length = Math.min(count, this.#length);
		const bytes = new Uint8Array(length);
		const first = Math.min(length, this.#bytes.length - this.#start);
		bytes.set(this.#bytes.subarray(this.#start, this.#start + first));
		bytes.set(this.#bytes.subarray(0, length - first), first);
		return bytes;
	}

	clear(): void {
		this.#length = 0;
	}
}
