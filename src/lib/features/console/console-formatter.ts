// Turns console entries into lines: times, levels and colours. Knows whether the last line is still open.
import { visibleInTerminal } from '#lib/core/hidden-characters.ts';
import type { ConsoleEntry } from './console-feed.ts';
import { isShown, markOf, sourceColour, sourceOf } from './console-sources.ts';
import { sanitizeConsoleText, stripColours } from './sanitize-console-text.ts';
import { console as words } from '#lib/texts/en/console.ts';
import type { Say } from '#lib/texts/words.ts';

export interface ConsoleFormat {
	/** A time before each line. */
	timestamps: boolean;
	/** Log lines of the firmware are shown. */
	boardLog: boolean;
	/** Before each line, what it comes from. */
	sources?: boolean;
	/** Only these sources are shown (`console-sources.ts`); all, when absent. */
	only?: ReadonlySet<string> | null;
	/** Without colours, for files and the clipboard. */
	plain?: boolean;
	/** The language of the page's own remarks. */
	say: Say;
}

const RESET = '\u001b[0m';
const DIM = '\u001b[2m';
const NOTE = '\u001b[3;36m';
const COMMAND = '\u001b[1m';
const LOG_COLOURS = { err: '\u001b[31m', wrn: '\u001b[33m', inf: '\u001b[2m', dbg: '\u001b[2m' };

/** Control characters have no business in a line of the log or the page's own remarks. */
const oneLine = (text: string) =>
	stripColours(sanitizeConsoleText(text).text).replaceAll('\n', ' ');

export class ConsoleFormatter {
	#format: ConsoleFormat;
	#lineOpen = false;
	#pending = '';
	/** What the open line comes from. */
	#openSource = '';
	readonly #order: () => readonly string[];

	/** `order`: containers as their colours are given out. */
	constructor(format: ConsoleFormat, order: () => readonly string[] = () => []) {
		this.#format = format;
		this.#order = order;
	}

	/** The text to append for these entries. */
	format(entries: readonly ConsoleEntry[]): string {
		return entries.map((entry) => this.#entry(entry)).join('');
	}

	/** A remark that lines are missing here. */
	skipped(lines: number): string {
		return this.#line(NOTE, this.#format.say(words.skipped({ lines })), null);
	}

	#entry(entry: ConsoleEntry): string {
		if (!isShown(entry, this.#format.only ?? null)) return '';
		switch (entry.kind) {
			case 'output':
				return this.#output(entry);
			case 'log': {
				if (!this.#format.boardLog) return '';
				const text = `<${entry.level}> ${oneLine(entry.module)}: ${oneLine(entry.text)}`;
				return this.#line(LOG_COLOURS[entry.level], text, entry);
			}
			case 'note':
				return this.#line(NOTE, oneLine(this.#format.say(entry.words)), entry);
			case 'command':
				return this.#line(COMMAND, `› ${oneLine(entry.text)}`, entry);
			case 'answer':
				return this.#line('', oneLine(entry.text), entry);
		}
	}

	#output(entry: ConsoleEntry): string {
		const { text, pending } = sanitizeConsoleText(entry.text, this.#pending);
		this.#pending = pending;
		if (!text) return '';
		const before = this.#lineOpen && this.#changesSource(entry) ? '\n' : '';
		if (before) this.#lineOpen = false;
		this.#openSource = sourceOf(entry);
		return before + this.#lines(text, entry);
	}

	/** Pieces of two sources in one line: told apart only where the source is shown. */
	#changesSource(entry: ConsoleEntry): boolean {
		return this.#format.sources === true && sourceOf(entry) !== this.#openSource;
	}

	#lines(text: string, entry: ConsoleEntry): string {
		// A file has what was printed; a terminal shows what would not be seen.
		const shown = this.#format.plain ? stripColours(text) : visibleInTerminal(text);
		const parts = shown.split('\n');
		const result = parts
			.map((part, index) => {
				const opens = part !== '' || index < parts.length - 1;
				const prefix = opens && !(index === 0 && this.#lineOpen) ? this.#prefix(entry) : '';
				return prefix + part;
			})
			.join('\n');
		this.#lineOpen = parts.at(-1) !== '' || (parts.length === 1 && this.#lineOpen);
		return result;
	}

	/** A line of its own; closes the one that is open. */
	#line(colour: string, text: string, entry: ConsoleEntry | null): string {
		const before = this.#lineOpen ? '\n' : '';
		this.#lineOpen = false;
		const stamp = entry === null ? '' : this.#prefix(entry);
		return this.#format.plain
			? `${before}${stamp}${text}\n`
			: `${RESET}${before}${stamp}${colour}${visibleInTerminal(text)}${RESET}\n`;
	}

	#prefix(entry: ConsoleEntry): string {
		return this.#stamp(entry.atMs) + this.#source(entry);
	}

	#source(entry: ConsoleEntry): string {
		if (!this.#format.sources) return '';
		const name = `${oneLine(this.#format.say(markOf(entry)))} │ `;
		return this.#format.plain
			? name
			: `${sourceColour(entry, this.#order())}${visibleInTerminal(name)}${'\u001b[39m'}`;
	}

	#stamp(atMs: number): string {
		if (!this.#format.timestamps) return '';
		const time = formatTime(atMs);
		return this.#format.plain ? `${time}  ` : `${DIM}${time}${'\u001b[22m'}  `;
	}
}

/** `14:03:07.042` in the user's time zone. */
export function formatTime(epochMs: number): string {
	const date = new Date(epochMs);
	const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
	const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part));
	return `${clock.join(':')}.${pad(date.getMilliseconds(), 3)}`;
}
