// Going up and down through lines that were sent, as shells do it: what was typed before is there again at the end.

export class HistoryWalk {
	/** How many lines back; 0: the line being typed. */
	#back = 0;
	#typed = '';

	reset(): void {
		this.#back = 0;
		this.#typed = '';
	}

	/** The line before; the oldest stays. */
	back(history: readonly string[], current: string): string {
		if (this.#back >= history.length) return current;
		if (this.#back === 0) this.#typed = current;
		this.#back++;
		return history[history.length - this.#back]!;
	}

	forward(history: readonly string[], current: string): string {
		if (this.#back === 0) return current;
		this.#back--;
		return this.#back === 0 ? this.#typed : history[history.length - this.#back]!;
	}
}
