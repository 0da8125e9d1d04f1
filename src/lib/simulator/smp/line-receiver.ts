// Picks SMP frame lines out of the console's input, before the shell sees it: the firmware's byte states,
// its two line buffers, and what it does when a marker byte comes alone.

const START_1 = 0x06;
const START_2 = 0x09;
const CONTINUATION_1 = 0x04;
const CONTINUATION_2 = 0x14;
const LF = 0x0a;

/** Longest line kept, line feed included; the rest is lost and with it the frame. */
const LINE_BYTES = 127;
const LINE_BUFFERS = 2;

/** `start` and `continuation`: the first marker byte was seen; `payload`: inside a line. */
type State = 'none' | 'start' | 'continuation' | 'payload';

export class LineReceiver {
	#state: State = 'none';
	#line: number[] | null = null;
	#ready: Uint8Array[] = [];
	readonly #onlost: () => void;

	/** `onlost`: a line began while both buffers were in use. */
	constructor(onlost: () => void) {
		this.#onlost = onlost;
	}

	/**
	 * Takes the bytes of one interrupt; the answer is what the shell gets. Once a byte is the shell's, all
	 * after it are, even a whole frame. A first marker byte waits for its second one as long as it takes.
	 */
	receive(chunk: Uint8Array): Uint8Array {
		let taken = 0;
		while (taken < chunk.length && this.#take(chunk[taken]!)) taken++;
		return chunk.subarray(taken);
	}

	/** Lines that are whole, without markers and line feed checked. Frees their buffers. */
	takeLines(): Uint8Array[] {
		return this.#ready.splice(0);
	}

	#take(byte: number): boolean {
		switch (this.#state) {
			case 'none':
				if (byte !== START_1 && byte !== CONTINUATION_1) return false;
				this.#state = byte === START_1 ? 'start' : 'continuation';
				this.#beginLine();
				break;
			case 'start':
				if (byte !== START_2) return false;
				this.#state = 'payload';
				break;
			case 'continuation':
				if (byte !== CONTINUATION_2) return false;
				this.#state = 'payload';
				break;
			case 'payload':
		}
		if (this.#line && this.#line.length < LINE_BYTES) this.#line.push(byte);
		if (this.#state === 'payload' && byte === LF) this.#endLine();
		return true;
	}

	#beginLine(): void {
		if (this.#line) return;
		if (this.#ready.length < LINE_BUFFERS) this.#line = [];
		else this.#onlost();
	}

	#endLine(): void {
		if (this.#line) this.#ready.push(Uint8Array.from(this.#line));
		this.#line = null;
		this.#state = 'none';
	}
}
