// What was done to a board, line by line with times: to be shown, and to be copied into a report.
import type { Clock } from '#lib/core/clock.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';

const MAX_LINES = 500;
const MAX_LENGTH = 300;

export interface FlashLogLine {
	/** Since the log began. */
	atMs: number;
	text: string;
}

export class FlashLog {
	readonly #clock: Clock;
	readonly #start: number;
	#lines: readonly FlashLogLine[] = [];

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#start = clock.now();
	}

	get lines(): readonly FlashLogLine[] {
		return this.#lines;
	}

	/** The text may be a device's: what is hidden in it becomes visible, and it stays one line. */
	add(text: string): void {
		const line = visibleText(text.replace(/\s+/g, ' ').trim()).slice(0, MAX_LENGTH);
		const entry = { atMs: this.#clock.now() - this.#start, text: line };
		this.#lines = [...this.#lines, entry].slice(-MAX_LINES);
	}

	toText(): string {
		return this.#lines
			.map(({ atMs, text }) => `${(atMs / 1000).toFixed(1).padStart(7)} s  ${text}`)
			.join('\n');
	}
}
