// Output with line ends of which some may be the shell's: it waits until it is known how many are.

export class HeldLineEnds {
	readonly #output: (text: string) => void;
	/** What stands before, between and behind the line ends that wait; the first part went out already. */
	#parts: string[] = [''];
	/** What went out last ended its line. */
	#atLineStart = true;

	constructor(output: (text: string) => void) {
		this.#output = output;
	}

	/** Line ends that wait. */
	get count(): number {
		return this.#parts.length - 1;
	}

	text(text: string): void {
		if (this.count > 0) this.#parts[this.#parts.length - 1] += text;
		else this.#out(text);
	}

	lineEnd(): void {
		this.#parts.push('');
	}

	/** So many of the line ends that wait are the shell's; all else goes out. */
	settle(ofShell = 0): void {
		for (let left = ofShell; left > 0 && this.count > 0; left--) this.#drop();
		const text = this.#parts.join('\n');
		this.#parts = [''];
		this.#out(text);
	}

	/** A container that prints lines leaves an empty one where the shell ended a line; otherwise it is the last. */
	#drop(): void {
		const isEmpty = (part: string, at: number) =>
			part === '' && (at > 0 ? at < this.#parts.length - 1 : this.#atLineStart);
		const empty = this.#parts.findIndex(isEmpty);
		const at = empty < 0 ? this.#parts.length - 2 : empty;
		const [before, behind] = this.#parts.slice(at, at + 2) as [string, string];
		this.#parts.splice(at, 2, before + behind);
	}

	#out(text: string): void {
		if (!text) return;
		this.#atLineStart = text.endsWith('\n');
		this.#output(text);
	}
}
