// One command and its answer on a console where anything may be printed in between.
// The command is followed by `retval` and by a word that no command has: the shell's complaint about that word marks
// the end of the answer, whether or not there are prompts, echo or colours.
import type { LogLine } from '../console/log-lines.ts';

export interface Answer {
	/** Lines that the command's `claims` accepted. */
	lines: string[];
	/** What the command returned; undefined when the shell could not say. */
	returnValue: number | undefined;
	/** Log lines printed meanwhile. */
	logs: LogLine[];
	/** Whether the shell ended the line of each typed command. */
	lineEnds: boolean;
	/** The end mark got lost, so that parts of the answer may be missing too. */
	garbled: boolean;
	/** The shell has no `retval`. */
	lacksReturnValue: boolean;
	/** The end mark came back as it was typed. */
	echoed: boolean;
}

export interface ExchangeOptions {
	/** The word of the end mark. */
	marker: string;
	/** Whether a line belongs to the answer; the others are output. */
	claims: (line: string) => boolean;
	/** Receives everything that does not belong to the answer. */
	output: (text: string) => void;
	/**
	 * Whether the shell ends the line of each typed command although it does not echo it: some do, or only while they
	 * show a prompt. Undefined when not known. (With echo, the line end is part of that.)
	 */
	lineEnds: boolean | undefined;
	/** Whether the return value was asked for; it was unless this is false. */
	returns?: boolean;
	/** The line that the answer ends in, also behind output without a line end. */
	lastWord?: string | undefined;
}

/** Bounds for hostile or endless answers. */
const MAX_LINE = 4096;
const MAX_ANSWER = 256 * 1024;
const MAX_HELD = 64;
const MAX_LOGS = 200;
/** Lines of output that may stand between the return value and the end mark. */
const MAX_BETWEEN = 8;

const HELD_LINE = /^-?\d*$/;
const NUMBER = /^-?\d+$/;
const NO_RETURN_VALUE = 'retval: command not found';

export class Exchange {
	readonly #options: ExchangeOptions;
	readonly #markers: string[];
	#lineEndDue: boolean;
	#partial = '';
	/** Empty and numeric lines: part of what comes before the end mark, or not. Output behind a number waits, too. */
	#held: string[] = [];
	#lines: string[] = [];
	#size = 0;
	#logs: LogLine[] = [];
	#answer: Answer | undefined;
	#endedBy = 0;
	#echoed = false;
	/** The line before. */
	#last = '';
	#finish: (answer: Answer) => void = () => {};
	/** Resolves when the end mark came; never rejects. */
	readonly finished: Promise<Answer>;

	constructor(options: ExchangeOptions) {
		this.#options = options;
		this.#markers = [options.marker];
		this.#lineEndDue = options.lineEnds !== false;
		this.finished = new Promise((resolve) => (this.#finish = resolve));
	}

	get done(): boolean {
		return this.#answer !== undefined;
	}

	/** An end mark that was sent and is still to come although the answer is complete. */
	get outstanding(): string | undefined {
		const last = this.#markers.length - 1;
		return this.#answer && this.#endedBy < last ? this.#markers[last] : undefined;
	}

	/** Which of the end marks ended it, by number. */
	get endedBy(): number {
		return this.#endedBy;
	}

	get logs(): readonly LogLine[] {
		return this.#logs;
	}

	/** Another end mark was sent because the first may be lost. */
	addMarker(marker: string): void {
		this.#markers.push(marker);
	}

	/** A line came back as it was typed. */
	echo(line: string): void {
		if (this.#markers.includes(line)) this.#echoed = true;
	}

	log(line: LogLine): void {
		if (this.#logs.length < MAX_LOGS) this.#logs.push(line);
	}

	/** Returns the text after the end mark, once that came. */
	push(text: string): string | undefined {
		let rest = this.#partial + text;
		for (;;) {
			const end = rest.indexOf('\n');
			if (end < 0) break;
			const line = rest.slice(0, end);
			rest = rest.slice(end + 1);
			if (this.#takeLineEnd(line)) continue;
			if (this.#line(line)) return rest;
		}
		this.#partial = rest;
		if (rest.length > MAX_LINE) this.flushPartial();
		return undefined;
	}

	/** Gives out an unfinished line as output, unless it may become the end mark. */
	flushPartial(): void {
		if (this.#partial.length <= MAX_LINE && /~\d*(:.*)?$/.test(this.#partial)) return;
		this.#release();
		if (this.#partial) this.#options.output(this.#partial);
		this.#partial = '';
	}

	/** True when the line is the line end of the typed command, with unfinished output before it. */
	#takeLineEnd(line: string): boolean {
		if (!this.#lineEndDue) return false;
		this.#lineEndDue = false;
		if (line === '') return true;
		const answer =
			this.#options.lineEnds === undefined ||
			(line.length <= MAX_LINE && this.#options.claims(line));
		if (answer || this.#markers.some((marker) => line.includes(marker))) return false;
		this.#options.output(line);
		return true;
	}

	/** True when the line was the end mark. */
	#line(line: string): boolean {
		const marker = this.#markers.findIndex((m) => line.endsWith(`${m}: command not found`));
		if (marker >= 0) {
			const text = `${this.#markers[marker]}: command not found`;
			this.#end(line.slice(0, -text.length), marker);
			return true;
		}
		this.#last = line;
		// No answer has such a line: nothing of it is matched.
		if (line.length > MAX_LINE) {
			this.#release();
			this.#options.output(line + '\n');
			return false;
		}
		if (line === NO_RETURN_VALUE) {
			this.#held.push(line);
			return false;
		}
		if (this.#markers.length > 1 && /^(not terminated: )?"$/.test(line)) return false;
		if (this.#waits(line)) {
			this.#held.push(line);
			if (this.#held.length > MAX_HELD) this.#sort(this.#held.shift()!);
			return false;
		}
		this.#release();
		this.#sort(line);
		return false;
	}

	/** Whether what the line is shows at the end of the answer only. */
	#waits(line: string): boolean {
		if (HELD_LINE.test(line)) return true;
		if (this.#options.claims(line)) return false;
		if (this.#hasLastWord(line)) return true;
		const end = this.#held.findLastIndex((held) => this.#mayBeTheEnd(held));
		return end >= 0 && this.#held.length - end <= MAX_BETWEEN;
	}

	/** What stands last in an answer: the return value, or the last word. */
	#mayBeTheEnd(line: string): boolean {
		return (this.#options.returns !== false && NUMBER.test(line)) || this.#hasLastWord(line);
	}

	#hasLastWord(line: string): boolean {
		const { lastWord } = this.#options;
		return lastWord !== undefined && line.endsWith(lastWord);
	}

	#sort(line: string): void {
		const fits = this.#size + line.length < MAX_ANSWER;
		if (!fits || !this.#options.claims(line)) return this.#options.output(line + '\n');
		this.#lines.push(line);
		this.#size += line.length + 1;
	}

	#release(): void {
		for (const line of this.#held.splice(0)) this.#sort(line);
	}

	/** Takes the last word off the line that it joined, among so many of the held ones. */
	#takeLastWord(count: number): void {
		const { lastWord, output } = this.#options;
		if (lastWord === undefined || [...this.#lines, ...this.#held].includes(lastWord)) return;
		const at = this.#held.slice(0, count).findLastIndex((line) => this.#hasLastWord(line));
		if (at < 0) return;
		for (const line of this.#held.splice(0, at)) this.#sort(line);
		output(this.#held.shift()!.slice(0, -lastWord.length));
		this.#lines.push(lastWord);
	}

	/** Takes the return value and the two line ends around it out of the held lines. */
	#end(before: string, markerIndex: number): void {
		this.#endedBy = markerIndex;
		const held = this.#held;
		const lineEnds = this.#options.lineEnds ?? held.at(-1) === '';
		const missing = held.lastIndexOf(NO_RETURN_VALUE);
		const lacksReturnValue = missing >= 0;
		const number =
			this.#options.returns === false ? -1 : held.findLastIndex((line) => NUMBER.test(line));
		const at = lacksReturnValue ? missing : number;
		const lineEnd = lineEnds ? held.lastIndexOf('') : -1;
		if (lineEnd > at) held.splice(lineEnd, 1);
		const returnValue = at < 0 || lacksReturnValue ? undefined : Number(held[at]);
		if (at >= 0) held.splice(at, 1);
		if (lineEnds && held[at - 1] === '') held.splice(at - 1, 1);
		this.#takeLastWord(at < 0 ? held.length : at);
		this.#release();
		if (before) this.#options.output(before);
		this.#answer = {
			lines: this.#lines,
			returnValue,
			logs: this.#logs,
			lineEnds,
			garbled: markerIndex > 0,
			lacksReturnValue,
			echoed: this.#echoed || this.#last === this.#markers[markerIndex]
		};
		this.#finish(this.#answer);
	}
}
