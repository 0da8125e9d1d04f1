// How far an upload through the shell may go ahead of the board's answers, learned from what got through.

/** Lines between two looks at the file. */
const LINES = [8, 48, 256, 512] as const;
/** What a shell keeps that does not read (64 bytes), with some to spare. */
const RING_CHARS = 60;
/** Others wait for the console no longer than about that. */
const BLOCK_MS = 4_000;
/** Good blocks before each further step, and how much more there must be after a loss. */
const PATIENCE = 1;
const PATIENCE_GROWTH = 4;
/**
 * A board that takes longer for a line is busy with its flash: then a second line would not fit what its shell keeps
 * meanwhile, and would not make it faster.
 */
const QUICK_LINE_MS = 20;

export class ShellPace {
	#size = 0;
	/** Of a line of the last block. */
	#lineMs = 0;
	/** 0: by the prompt; 1: the beginning of a line goes ahead; 2: and one whole line, too. */
	#step: 0 | 1 | 2 = 0;
	#good = 0;
	#patience = PATIENCE;

	/** Of one block. */
	get lines(): number {
		const inTime = Math.floor(BLOCK_MS / Math.max(1, this.#lineMs));
		return Math.max(LINES[0], Math.min(LINES[this.#size]!, inTime));
	}

	/** Lines that may wait for their prompts. */
	get depth(): 1 | 2 {
		return this.#step === 2 ? 2 : 1;
	}

	/** Characters of the next line that may be sent while the board still works on the last. */
	get aheadChars(): number {
		return this.#step === 0 ? 0 : RING_CHARS;
	}

	/** A block arrived whole, in so much time for each line. */
	succeeded(lineMs: number): void {
		this.#lineMs = lineMs;
		this.#size = Math.min(LINES.length - 1, this.#size + 1);
		if (++this.#good < this.#patience) return;
		if (this.#step === 0) this.#step = 1;
		else if (lineMs < QUICK_LINE_MS) this.#step = 2;
	}

	lost(): void {
		if (this.#step > 0) {
			this.#step--;
			this.#patience *= PATIENCE_GROWTH;
		}
		this.#good = 0;
		this.#size = Math.max(0, this.#size - 1);
	}
}
