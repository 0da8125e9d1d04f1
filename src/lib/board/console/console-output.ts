// Turns output text and log lines into the console's events: in order, UTF-8 decoded across pieces, and joined so
// that a board which prints character by character does not cause an event for each, yet nothing waits noticeably.
import type { Clock } from '#lib/core/clock.ts';
import type { ConsoleEvent } from '../board.ts';
import type { LogLine } from './log-lines.ts';

/** How long the first character of an event may wait for company. */
const JOIN_MS = 12;
/** An event is not made longer than this. */
const MAX_EVENT_CHARACTERS = 4096;

export class ConsoleOutput {
	#clock: Clock;
	#emit: (event: ConsoleEvent) => void;
	#decoder = new TextDecoder();
	#pending = '';
	#cancelTimer: (() => void) | undefined;

	constructor(clock: Clock, emit: (event: ConsoleEvent) => void) {
		this.#clock = clock;
		this.#emit = emit;
	}

	/** One character is one byte. */
	text(text: string): void {
		this.#pending += text;
		if (this.#pending.length >= MAX_EVENT_CHARACTERS) this.flush();
		else if (this.#pending) this.#cancelTimer ??= this.#clock.schedule(JOIN_MS, () => this.flush());
	}

	log(line: LogLine): void {
		this.flush();
		this.#emit({
			kind: 'log',
			level: line.level,
			module: line.module,
			text: fromUtf8(line.text),
			atMs: this.#clock.now()
		});
	}

	flush(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = undefined;
		const text = this.#decoder.decode(toBytes(this.#pending), { stream: true });
		this.#pending = '';
		if (text) this.#emit({ kind: 'output', text, atMs: this.#clock.now() });
	}
}

function toBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function fromUtf8(text: string): string {
	return new TextDecoder().decode(toBytes(text));
}
