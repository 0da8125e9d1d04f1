// The line being typed: insertion, deletion, cursor movement and their echo on an 80-column terminal,
// and the erase and redraw around everything that is printed in between.
import { Screen } from './screen.ts';

/** CONFIG_SHELL_CMD_BUFF_SIZE less the terminator: what is typed beyond it is dropped. */
export const MAX_LINE_LENGTH = 255;

const isWordCharacter = (character: string) => /[0-9A-Za-z]/.test(character);

export class LineEditor {
	line = '';
	position = 0;
	echo = true;
	/** Typing replaces what is under the cursor. */
	overwrite = false;
	prompt: string;
	readonly screen: Screen;
	/** An empty line behind an empty prompt counts as a full one. */
	readonly #emptyPromptWraps: boolean;

	constructor(screen: Screen, prompt: string, { emptyPromptWraps }: { emptyPromptWraps: boolean }) {
		this.screen = screen;
		this.prompt = prompt;
		this.#emptyPromptWraps = emptyPromptWraps;
	}

	clear(): void {
		this.line = '';
		this.position = 0;
	}

	/** Replaces the line without drawing. */
	set(line: string): void {
		this.line = line.slice(0, MAX_LINE_LENGTH);
		this.position = this.line.length;
	}

	newLine(): void {
		this.screen.raw('\r\n');
	}

	insert(text: string): void {
		if (this.overwrite && text.length === 1 && this.position !== this.line.length)
			this.#replace(text);
		else this.insertText(text);
	}

	/** Inserts even in overwrite mode. A text that does not fit is dropped whole. */
	insertText(text: string): void {
		if (this.line.length + text.length > MAX_LINE_LENGTH) return;
		const after = this.line.length - this.position;
		this.line = this.line.slice(0, this.position) + text + this.line.slice(this.position);
		if (this.echo) this.#reprint(after, false);
		else this.position += text.length;
	}

	backspace(): void {
		if (this.position === 0) return;
		this.move(-1);
		this.delete();
	}

	delete(): void {
		const after = this.line.length - this.position;
		if (after === 0) return;
		this.line = this.line.slice(0, this.position) + this.line.slice(this.position + 1);
		this.#reprint(after - 1, true);
	}

	deleteToEnd(): void {
		this.line = this.line.slice(0, this.position);
		this.screen.clearToEnd();
	}

	deleteLine(): void {
		this.home();
		this.clear();
		this.screen.clearToEnd();
	}

	/** Back over spaces, then over what is not a space. */
	deleteWord(): void {
		if (this.position === 0) return;
		const before = this.line.slice(0, this.position);
		const kept = before.replace(/[^ ]* *$/, '');
		const rest = this.line.slice(this.position);
		this.line = kept + rest;
		this.move(kept.length - before.length);
		this.screen.vt100('\x1b7');
		this.screen.text(rest);
		this.screen.clearToEnd();
		this.screen.vt100('\x1b8');
	}

	move(delta: number): void {
		const target = this.position + delta;
		this.screen.moveRows(this.#row(this.position) - this.#row(target));
		this.screen.moveColumns(this.#column(target) - this.#column(this.position));
		this.position = target;
	}

	left(): void {
		if (this.position > 0) this.move(-1);
	}

	right(): void {
		if (this.position < this.line.length) this.move(1);
	}

	home(): void {
		this.move(-this.position);
	}

	end(): void {
		this.move(this.line.length - this.position);
	}

	wordLeft(): void {
		let target = this.position;
		for (let found = false; target > 0; target--) {
			if (isWordCharacter(this.line[target] ?? '')) found = true;
			else if (found) break;
		}
		this.move(target - this.position);
	}

	wordRight(): void {
		let target = this.position;
		for (let found = false; target < this.line.length; target++) {
			if (isWordCharacter(this.line[target]!)) found = true;
			else if (found) break;
		}
		this.move(target - this.position);
	}

	/** Shows another line in place of this one (history). */
	show(line: string): void {
		this.home();
		this.screen.clearToEnd();
		this.set(line);
		this.#printLine();
		if (this.atLineStart() || this.#fillsLine()) this.newLine();
	}

	/** Whether the cursor stands at the beginning of an empty terminal line. */
	atLineStart(): boolean {
		const shown = this.echo ? this.position : 0;
		return (shown + this.prompt.length) % this.screen.columns === 0;
	}

	/** Removes prompt and line from the terminal, before something else is printed. */
	erase(): void {
		this.screen.moveColumns(-this.#column(this.position));
		this.screen.moveRows(this.#row(this.position));
		this.screen.clearToEnd();
	}

	/** Prints prompt and line with the cursor where it was. */
	redraw(): void {
		this.screen.coloured('info', this.prompt);
		if (!this.echo) return;
		this.#printLine();
		if (this.#fillsLine()) this.newLine();
		const end = this.line.length;
		this.screen.moveRows(this.#row(end) - this.#row(this.position));
		this.screen.moveColumns(this.#column(this.position) - this.#column(end));
	}

	#row(position: number): number {
		return Math.floor((position + this.prompt.length) / this.screen.columns);
	}

	#column(position: number): number {
		return (position + this.prompt.length) % this.screen.columns;
	}

	#fillsLine(): boolean {
		const length = this.line.length + this.prompt.length;
		if (length === 0) return this.#emptyPromptWraps;
		return length % this.screen.columns === 0;
	}

	#replace(character: string): void {
		this.line = this.line.slice(0, this.position) + character + this.line.slice(this.position + 1);
		this.position++;
		if (!this.echo) return;
		this.screen.raw(character);
		if (this.atLineStart()) this.newLine();
	}

	/** Prints from the cursor to the end and goes back by `back`. */
	#reprint(back: number, removed: boolean): void {
		if (removed) this.screen.clearToEnd();
		for (let at = this.position; at < this.line.length; at++) {
			if (at > this.position && this.#column(at) === 0) this.newLine();
			this.screen.raw(this.line[at]!);
		}
		this.position = this.line.length;
		if (this.#fillsLine() && (!removed || back > 0)) this.newLine();
		this.move(-back);
	}

	#printLine(): void {
		let width = this.screen.columns - this.prompt.length;
		let at = 0;
		for (; this.line.length - at > width; width = this.screen.columns) {
			this.screen.raw(this.line.slice(at, at + width) + '\r\n');
			at += width;
		}
		this.screen.raw(this.line.slice(at));
	}
}
