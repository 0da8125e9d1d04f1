// Tells a console at the wrong baud rate by what comes from it: bytes that no text has, and framing errors.

/** Before so many bytes nothing is said. */
const MIN_BYTES = 8;
const MAX_ODD_SHARE = 0.3;
const MIN_ERRORS = 2;

const TAB = 0x09;
const CR = 0x0d;
const ESC = 0x1b;
/** The first bytes of SMP frames. */
const SMP_BYTES = new Set([0x04, 0x06, 0x14]);

export class LineNoise {
	#bytes = 0;
	#odd = 0;
	#errors = 0;

	heard(bytes: Uint8Array): void {
		this.#bytes += bytes.length;
		for (const byte of bytes) if (!isTextual(byte)) this.#odd++;
	}

	/** The reader of the port failed, and the port did not. */
	failed(): void {
		this.#errors++;
	}

	/** Whether what came since `reset` cannot be text. */
	get isNoise(): boolean {
		if (this.#errors >= MIN_ERRORS) return true;
		return this.#bytes >= MIN_BYTES && this.#odd / this.#bytes > MAX_ODD_SHARE;
	}

	reset(): void {
		this.#bytes = this.#odd = this.#errors = 0;
	}
}

function isTextual(byte: number): boolean {
	return (
		(byte >= 0x20 && byte < 0x7f) ||
		(byte >= 0x08 && byte <= CR && byte !== 0x0b) ||
		byte === TAB ||
		byte === ESC ||
		SMP_BYTES.has(byte)
	);
}
