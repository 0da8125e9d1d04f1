// Breaks lines at spaces before a terminal breaks them anywhere. The rest of the row is filled with blanks of a kind of
// their own, so that the terminal goes on to the next row by itself: to it both rows are one line, which can be searched
// and copied once the blanks are taken out. Text comes in pieces, also in the middle of a word.

/** Fills a row up to its end; as wide as a space. */
export const FILLER = '\u2005';

const ESCAPE = '\u001b';
const TAB_STOP = 8;
/** What is surely as wide as a space each: lines with anything else are left to the terminal. */
const SINGLE =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f]$/;

const PLAIN = /^[\u0020-\u007e]*$/;
// eslint-disable-next-line no-control-regex
const SEQUENCE = /\u001b\[[\d;:]*[A-Za-z]/y;

export class WordWrap {
	#columns: number;
	/** Cells of the present row that are taken. */
	#column = 0;
	/** Where the present word begins; 0: at the beginning of the row or on an earlier one, so that it cannot be moved. */
	#wordAt = 0;
	/** What of it was written. */
	#word = '';
	/** The widths of this line are not known. */
	#lost = false;
	#lineLength = 0;
	#longest = 0;

	constructor(columns: number) {
		this.#columns = columns;
	}

	/** True when something that was written since the last reset would be broken in another way now. */
	resize(columns: number): boolean {
		const narrower = Math.min(columns, this.#columns);
		this.#columns = columns;
		return Math.max(this.#longest, this.#lineLength) > narrower;
	}

	/** The screen is empty. */
	reset(): void {
		this.#newLine();
		this.#longest = 0;
	}

	/** The text for the terminal. */
	wrap(piece: string): string {
		return piece
			.split('\n')
			.map((part, index) => {
				if (index > 0) this.#newLine();
				return this.#part(part);
			})
			.join('\n');
	}

	#newLine(): void {
		this.#longest = Math.max(this.#longest, this.#lineLength);
		this.#column = this.#wordAt = this.#lineLength = 0;
		this.#word = '';
		this.#lost = false;
	}

	/** A piece of one line. */
	#part(part: string): string {
		if (this.#lost) {
			this.#lineLength += part.length;
			return part;
		}
		if (this.#column + part.length <= this.#columns && PLAIN.test(part)) return this.#short(part);
		let text = '';
		for (let at = 0; at < part.length;) {
			const taken = part[at] === ESCAPE ? sequenceAt(part, at) : '';
			if (taken) this.#skip();
			text += taken || this.#character(part[at]!, part[at + 1]);
			at += taken.length || 1;
		}
		return text;
	}

	/** Fits into the row as it is. */
	#short(part: string): string {
		const space = part.lastIndexOf(' ');
		if (space >= 0) this.#beginWord(this.#column + space + 1);
		this.#word += part.slice(space + 1);
		this.#column += part.length;
		this.#lineLength += part.length;
		return part;
	}

	/** A change of colour. A word that has one in it cannot be written again. */
	#skip(): void {
		if (this.#word !== '') this.#wordAt = 0;
	}

	#beginWord(column: number): void {
		this.#wordAt = column;
		this.#word = '';
	}

	#character(character: string, next: string | undefined): string {
		if (character === '\t') return this.#tab();
		this.#lineLength++;
		if (this.#lost || !SINGLE.test(character)) {
			this.#lost = true;
			return character;
		}
		// A space has its place behind its word: at the beginning of a row it would look like an indent.
		const taken = this.#column + (next === ' ' && this.#wordAt > 0 ? 1 : 0);
		const lead = taken >= this.#columns && character !== ' ' ? this.#nextRow() : this.#wrapped();
		this.#column++;
		if (character === ' ') this.#beginWord(this.#column);
		else this.#word += character;
		return lead + character;
	}

	#tab(): string {
		const stop = (Math.floor(this.#column / TAB_STOP) + 1) * TAB_STOP;
		if (this.#column < this.#columns) this.#column = Math.min(this.#columns - 1, stop);
		this.#lineLength = Math.max(this.#lineLength, this.#column);
		this.#beginWord(this.#column);
		return '\t';
	}

	/** What is to be written before the next character, which the terminal then puts onto the next row. */
	#nextRow(): string {
		const { length } = this.#word;
		const from = this.#wordAt;
		if (from === 0 || length >= this.#columns - 1) return this.#wrapped();
		this.#column = length;
		this.#wordAt = 0;
		return `${ESCAPE}[${from + 1}G${FILLER.repeat(this.#columns - from)}${this.#word}`;
	}

	/** A full row goes on in the next one by itself. */
	#wrapped(): string {
		if (this.#column === this.#columns) this.#column = this.#wordAt = 0;
		return '';
	}
}

function sequenceAt(text: string, at: number): string {
	SEQUENCE.lastIndex = at;
	return SEQUENCE.exec(text)?.[0] ?? '';
}

/** The text of the screen as it was printed. */
export function withoutFiller(text: string): string {
	return text.replaceAll(FILLER, '');
}

/** Finds the text in lines that are broken like this, for a search by regular expression. */
export function patternFor(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ` ${FILLER}*`);
}
