// Turns console entries into lines: times, levels and colours. Knows whether the last line is still open.
import { plural } from '#lib/ui/format.ts';
import type { ConsoleEntry } from './console-feed.ts';
import { sanitizeConsoleText, stripColours } from './sanitize-console-text.ts';

export interface ConsoleFormat {
	/** A time before each line. */
	timestamps: boolean;
	/** Log lines of the firmware are shown. */
	boardLog: boolean;
	/** Without colours, for files and the clipboard. */
	plain?: boolean;
}

const RESET = '\u001b[0m';
const DIM = '\u001b[2m';
const NOTE = '\u001b[3;36m';
const LOG_COLOURS = { err: '\u001b[31m', wrn: '\u001b[33m', inf: '\u001b[2m', dbg: '\u001b[2m' };

/** Control characters have no business in a line of the log or the page's own remarks. */
const oneLine = (text: string) =>
	stripColours(sanitizeConsoleText(text).text).replaceAll('\n', ' ');

export class ConsoleFormatter {
	#format: ConsoleFormat;
	#lineOpen = false;
	#pending = '';

	constructor(format: ConsoleFormat) {
		this.#format = format;
	}

	/** The text to append for these entries. */
	format(entries: readonly ConsoleEntry[]): string {
		return entries.map((entry) => this.#entry(entry)).join('');
	}

	/** A remark that lines are missing here. */
	skipped(lines: number): string {
		const text = `… ${plural(lines, 'line')} skipped: printed faster than they can be kept`;
		return this.#line(NOTE, text, null);
	}

	#entry(entry: ConsoleEntry): string {
		switch (entry.kind) {
			case 'output':
				return this.#output(entry.text, entry.atMs);
			case 'log': {
				if (!this.#format.boardLog) return '';
				const text = `<${entry.level}> ${oneLine(entry.module)}: ${oneLine(entry.text)}`;
				return this.#line(LOG_COLOURS[entry.level], text, entry.atMs);
			}
			case 'note':
				return this.#line(NOTE, oneLine(entry.text), entry.atMs);
		}
	}

	#output(piece: string, atMs: number): string {
		const { text, pending } = sanitizeConsoleText(piece, this.#pending);
		this.#pending = pending;
		if (!text) return '';
		const shown = this.#format.plain ? stripColours(text) : text;
		const parts = shown.split('\n');
		const result = parts
			.map((part, index) => {
				const opens = part !== '' || index < parts.length - 1;
				const prefix = opens && !(index === 0 && this.#lineOpen) ? this.#stamp(atMs) : '';
				return prefix + part;
			})
			.join('\n');
		this.#lineOpen = parts.at(-1) !== '' || (parts.length === 1 && this.#lineOpen);
		return result;
	}

	/** A line of its own; closes the one that is open. */
	#line(colour: string, text: string, atMs: number | null): string {
		const before = this.#lineOpen ? '\n' : '';
		this.#lineOpen = false;
		const stamp = atMs === null ? '' : this.#stamp(atMs);
		return this.#format.plain
			? `${before}${stamp}${text}\n`
			: `${RESET}${before}${stamp}${colour}${text}${RESET}\n`;
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
