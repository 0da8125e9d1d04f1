// A console that its prompts divide: what containers print while the shell waits goes out past the answers, at its
// place, and answers come without the line ends of what was typed.
import { HeldLineEnds } from './held-line-ends.ts';
import { IdlePrints } from './idle-prints.ts';
import type { PromptedLines } from './prompted-lines.ts';

export interface DividedConsoleParts {
	/** Lines that wait for their prompts, while no answer is expected. */
	prompted: () => PromptedLines | undefined;
	/** Whether an answer with an end mark is expected. */
	expects: () => boolean;
	/** Text of it. */
	answer: (text: string) => void;
	output: (text: string) => void;
}

/** How an answer begins that may be the return value or the end mark, or say that there is no return value. */
const MAY_BE_LAST = /^[-\d~r]/;

export class DividedConsole {
	readonly #parts: DividedConsoleParts;
	readonly #prints: IdlePrints;
	readonly #held: HeldLineEnds;
	/** Lines that were typed up to each end mark, and those that something was answered to. */
	#typed: number[] = [];
	#answered = 0;
	#unsaid = 0;
	/** A typed line was ended, and nothing of its answer came yet. */
	#begins = false;

	constructor(parts: DividedConsoleParts) {
		this.#parts = parts;
		this.#held = new HeldLineEnds(parts.output);
		this.#prints = new IdlePrints({
			onidle: (text) => this.#idle(text),
			onlineend: () => this.#lineEnd(),
			onanswered: () => this.#lineAnswered(),
			onanswer: (text) => this.#answer(text)
		});
	}

	text(text: string): void {
		this.#prints.text(text);
	}

	/** A log line was found between what is text. Where a typed line was ended just before, the command logs it. */
	log(): void {
		this.#prints.log();
		if (this.#begins) this.#held.settle();
	}

	prompt(): void {
		this.#begins = false;
		this.#prints.prompt();
	}

	/** A typed line came back, with its line end. */
	echo(): void {
		this.#prints.echo();
	}

	/** Something came that was read in another way. */
	passed(what: 'prompt' | 'text'): void {
		this.#prints.passed(what);
	}

	/** Output that is not the shell's own, of whatever kind: it keeps its place behind what waits. */
	output(text: string): void {
		this.#held.text(text);
	}

	/** An answer is expected from now on. */
	begin(): void {
		this.#held.settle();
		this.#typed = [];
		this.#answered = this.#unsaid = 0;
	}

	/** So many lines, the last of which is an end mark. */
	typed(lines: number): void {
		this.#typed.push((this.#typed.at(-1) ?? 0) + this.#unsaid + lines);
		this.#unsaid = 0;
	}

	/** So many line ends may come besides. */
	expectLineEnds(count: number): void {
		this.#unsaid += count;
	}

	/** The answer is complete: lines to which nothing was answered were ended all the same. */
	end(mark: number): void {
		this.#held.settle(Math.max(0, (this.#typed[mark] ?? 0) - this.#answered));
		this.#typed = this.#typed.slice(mark + 1).map((lines) => lines - this.#typed[mark]!);
		this.#answered = 0;
	}

	/** Nobody waits for the answer. */
	release(): void {
		this.#held.settle();
	}

	#idle(text: string): void {
		const prompted = this.#prompted();
		if (prompted) prompted.idle(text);
		else this.#held.text(text);
	}

	#lineEnd(): void {
		if (this.#parts.expects()) this.#held.lineEnd();
		else if (this.#parts.prompted()) this.#parts.prompted()!.lineEnd();
		else this.#held.text('\n');
	}

	#lineAnswered(): void {
		this.#answered++;
		this.#begins = true;
		this.#prompted()?.answered();
	}

	#answer(text: string): void {
		if (!this.#parts.expects()) return this.#held.text(text);
		// The command itself answers: every line end before was a container's.
		if (this.#begins && this.#answered <= 1 && !MAY_BE_LAST.test(text)) this.#held.settle();
		this.#begins = false;
		this.#parts.answer(text);
	}

	#prompted(): PromptedLines | undefined {
		return this.#parts.expects() ? undefined : this.#parts.prompted();
	}
}
