// Looks at how a shell behaves: sends two words that no command has and collects what stands between the complaints
// about them, which is a prompt, an echo, a line end, or nothing. What is not part of that is output.
import type { Look, PromptLook } from './shell-settings.ts';

/** Bounds of what is waited for. */
const MAX_TEXT = 4096;
const MAX_PROMPT = 40;
/** A prompt ends in a sign and a blank; a line that somebody printed hardly ever does. */
const PROMPT = /^(?=[\x21-\x7e])[\x20-\x7e]*[!-/:-@[-`{-~] $/;

export interface Seen {
	look: Look;
	/** What may be a prompt that nobody knows yet. */
	unknownPrompt: string | undefined;
	/** Nothing else stood between the complaints. */
	clean: boolean;
}

export const complaint = (word: string): string => `${word}: command not found\n`;

export class ShellLook {
	readonly #first: string;
	readonly #second: string;
	readonly #output: (text: string) => void;
	#began = false;
	/** What stood before the first complaint. */
	#before = '';
	#text = '';
	#prompt: PromptLook = 'none';
	#echo = false;
	#finish: (seen: Seen) => void = () => {};
	/** Never rejects. */
	readonly finished: Promise<Seen>;

	constructor(words: readonly [string, string], output: (text: string) => void) {
		[this.#first, this.#second] = words;
		this.#output = output;
		this.finished = new Promise((resolve) => (this.#finish = resolve));
	}

	prompt(colored: boolean): void {
		if (this.#began) this.#prompt = colored ? 'colored' : 'plain';
	}

	echo(line: string): void {
		if (this.#began && line === this.#second) this.#echo = true;
	}

	/** Returns the text after the second complaint, once that came. */
	push(text: string): string | undefined {
		this.#text += text;
		const before = this.#began ? undefined : this.#take(complaint(this.#first));
		if (before !== undefined) {
			this.#began = true;
			this.#before = before;
		}
		const between = this.#began ? this.#take(complaint(this.#second)) : undefined;
		if (between !== undefined) {
			this.#end(between);
			return this.#text;
		}
		if (this.#text.length > MAX_TEXT) this.flush();
		return undefined;
	}

	/** Gives out as output what is held back. */
	flush(): void {
		const text = this.#before + this.#text;
		this.#before = this.#text = '';
		if (text.trim() && !isPrompt(text)) this.#output(text);
	}

	#take(end: string): string | undefined {
		const at = this.#text.indexOf(end);
		if (at < 0) return undefined;
		const before = this.#text.slice(0, at);
		this.#text = this.#text.slice(at + end.length);
		return before;
	}

	#end(between: string): void {
		const lineEnds = between.endsWith('\n');
		const rest = lineEnds ? between.slice(0, -1) : between;
		const unknownPrompt = this.#prompt === 'none' && isPrompt(rest) ? rest : undefined;
		if (rest && unknownPrompt === undefined) this.#output(between);
		const look: Look = {
			echo: this.#echo,
			prompt: unknownPrompt === undefined ? this.#prompt : 'plain',
			lineEnds: lineEnds && !this.#echo
		};
		const before = look.lineEnds ? withoutLineEnd(this.#before) : this.#before;
		if (before && !isPrompt(before)) this.#output(before);
		this.#finish({ look, unknownPrompt, clean: rest === '' });
	}
}

/** Without the line end of what was typed, which stands before or behind what a container printed. */
function withoutLineEnd(text: string): string {
	return text.startsWith('\n') ? text.slice(1) : text.replace(/\n$/, '');
}

function isPrompt(text: string): boolean {
	return text.length <= MAX_PROMPT && PROMPT.test(text);
}
