// A text that may be on its way, told one character at a time. However much of it repeats itself, a character costs a
// bounded number of steps (Knuth, Morris and Pratt).

export class AwaitedText {
	readonly text: string;
	/** For each length of what came: how much of it may be the beginning of the text as well, and is shorter. */
	readonly #shorter: Uint32Array;
	#matched = 0;

	constructor(text: string) {
		this.text = text;
		this.#shorter = new Uint32Array(text.length + 1);
		for (let length = 1, shorter = 0; length < text.length; length++) {
			while (shorter > 0 && text[length] !== text[shorter]) shorter = this.#shorter[shorter]!;
			if (text[length] === text[shorter]) shorter++;
			this.#shorter[length + 1] = shorter;
		}
	}

	/** How much of the text has come, as far as the last characters go. */
	get matched(): number {
		return this.#matched;
	}

	get isWhole(): boolean {
		return this.#matched === this.text.length;
	}

	take(char: string): void {
		let matched = this.#matched;
		while (matched > 0 && (matched === this.text.length || this.text[matched] !== char))
			matched = this.#shorter[matched]!;
		this.#matched = this.text[matched] === char ? matched + 1 : matched;
	}

	reset(): void {
		this.#matched = 0;
	}
}
