// The board's display of characters. The firmware itself is a subscriber: what containers publish under the display's
// topic is shown. `display` replaces the whole text, `display/2` the third line.
import type { BoardDisplay } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { StreamSink } from '../../stream/stream.ts';
import type { Peripheral } from './peripheral.ts';

/** A program may write faster than anybody can look. */
const REDRAW_MS = 20;
/** The longest UTF-8 sequence. */
const BYTES_A_CHARACTER = 4;

/** What its character set has: printable Latin-1. Control and direction marks of a program stay out. */
const OTHER = /[^\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff]/gu;

export class CharacterDisplay implements Peripheral {
	readonly #options: BoardDisplay | null;
	readonly #clock: Clock;
	readonly #sink: StreamSink;
	#lines: readonly string[];
	#redraw: 'idle' | 'resting' | 'due' = 'idle';
	#cancel = () => {};

	constructor(options: BoardDisplay | null, clock: Clock, sink: StreamSink) {
		this.#options = options;
		this.#clock = clock;
		this.#sink = sink;
		this.#lines = options ? new Array<string>(options.rows).fill('') : [];
		sink.set({ display: this.#lines });
	}

	/** False when the topic is none of the display's. */
	hear(topic: string, payload: () => Uint8Array): boolean {
		const row = this.#rowOf(topic);
		if (row === null) return false;
		this.#write(row, payload());
		return true;
	}

	dispose(): void {
		this.#cancel();
		this.#redraw = 'idle';
	}

	/** A line's number, `all`, or null. */
	#rowOf(topic: string): number | 'all' | null {
		if (!this.#options) return null;
		const { topic: own, rows } = this.#options;
		if (topic === own) return 'all';
		const row = topic.startsWith(`${own}/`) ? topic.slice(own.length + 1) : '';
		return /^\d$/.test(row) && Number(row) < rows ? Number(row) : null;
	}

	#write(row: number | 'all', payload: Uint8Array): void {
		const { columns, rows } = this.#options!;
		const room = (columns + 1) * rows * BYTES_A_CHARACTER;
		const text = new TextDecoder().decode(payload.subarray(0, room)).replaceAll('\0', '');
		const lines = text
			.replaceAll('\r', '')
			.replaceAll(OTHER, '?')
			.split('\n')
			.map((line) => line.slice(0, columns).trimEnd());
		const next =
			row === 'all'
				? this.#lines.map((_, index) => lines[index] ?? '')
				: this.#lines.map((line, index) => (index === row ? lines[0]! : line));
		if (next.every((line, index) => line === this.#lines[index])) return;
		this.#lines = next;
		this.#draw();
	}

	/** At once, then at most every REDRAW_MS. */
	#draw(): void {
		if (this.#redraw !== 'idle') {
			this.#redraw = 'due';
			return;
		}
		this.#redraw = 'resting';
		this.#sink.set({ display: this.#lines });
		this.#cancel = this.#clock.schedule(REDRAW_MS, () => {
			const due = this.#redraw === 'due';
			this.#redraw = 'idle';
			if (due) this.#draw();
		});
	}
}
