// What a board printed, kept for the console panel: bounded, in order, stamped with the wall clock.
import type { ConsoleEvent } from '#lib/board/board.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { boardState } from '#lib/texts/en/board-state.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/**
 * The board's console, remarks of the page itself (`note`), and lines that the user sent with what the shell answered.
 * `source`: the container that it comes from or tells of, where that can be told. Milliseconds since the epoch.
 */
export type ConsoleEntry =
	| (ConsoleEvent & { source?: string })
	| { kind: 'note'; words: Words; text: ''; atMs: number }
	| { kind: 'command' | 'answer'; text: string; atMs: number };

export interface ConsoleSlice {
	entries: readonly ConsoleEntry[];
	/** Sequence number to ask from next time. */
	next: number;
	/** Lines that were asked for and are gone. */
	skippedLines: number;
}

type Change = 'append' | 'clear';

/** What a console keeps unless it is told to keep less. */
export const MAX_CHARACTERS = 4_000_000;
/** More are not told apart by colour. */
const MAX_SOURCES = 64;

/** Words count as much as they usually are. */
const NOTE_CHARACTERS = 100;

const lengthOf = (entry: ConsoleEntry) =>
	entry.kind === 'note' ? NOTE_CHARACTERS : entry.text.length;

export class ConsoleLog {
	#entries: ConsoleEntry[] = [];
	/** Sequence number of the first entry that is still here. */
	#first = 0;
	#characters = 0;
	#limit = MAX_CHARACTERS;
	/** What was let go since the last clear: lines, and the sequence number behind them. */
	#dropped: { before: number; lines: number }[] = [];
	#listeners = new Set<(change: Change) => void>();
	readonly #wallClock: () => number;
	#sources: readonly string[] = [];
	#mixed = false;

	constructor(wallClock: () => number = () => Date.now()) {
		this.#wallClock = wallClock;
	}

	/** Containers that printed something, in the order in which they were seen first. */
	get sources(): readonly string[] {
		return this.#sources;
	}

	/** Output came of which it cannot be told which of several containers printed it. */
	get mixed(): boolean {
		return this.#mixed;
	}

	/** `among`: the containers that may have printed it, where there are several. Why they are not told apart is said once. */
	append(event: ConsoleEvent, source?: string, among: readonly string[] = []): void {
		if (event.kind === 'output') {
			if (source !== undefined) this.#meet(source);
			else if (among.length > 1 && !this.#mixed) this.#tellMixed(among);
		}
		this.#add({ ...event, atMs: this.#wallClock(), ...(source !== undefined && { source }) });
	}

	#tellMixed(among: readonly string[]): void {
		this.#mixed = true;
		this.note(boardState.mixed({ names: among.map(verbatim), mark: boardState.containersMark }));
	}

	#meet(source: string): void {
		if (this.#sources.includes(source)) return;
		this.#sources = [...this.#sources, source].slice(-MAX_SOURCES);
	}

	note(words: Words): void {
		this.#add({ kind: 'note', words, text: '', atMs: this.#wallClock() });
	}

	/** A line that the user sent to the shell. */
	command(text: string): void {
		this.#add({ kind: 'command', text, atMs: this.#wallClock() });
	}

	/** A line that the shell printed while that command ran. */
	answer(text: string): void {
		this.#add({ kind: 'answer', text, atMs: this.#wallClock() });
	}

	/** From now on: the oldest that is more goes at once. Consoles of many boards share what one page may keep. */
	keepAtMost(characters: number): void {
		this.#limit = Math.min(characters, MAX_CHARACTERS);
		if (this.#characters > this.#limit) this.#trim();
	}

	/** Entries from sequence number `from` on, at most about `maxCharacters` of text (at least one entry). */
	since(from: number, maxCharacters = Infinity): ConsoleSlice {
		const start = Math.min(this.#entries.length, Math.max(0, from - this.#first));
		let end = start;
		for (let characters = 0; end < this.#entries.length; end++) {
			characters += lengthOf(this.#entries[end]!);
			if (characters > maxCharacters && end > start) break;
		}
		return {
			entries: this.#entries.slice(start, end),
			next: this.#first + end,
			skippedLines: this.#linesDroppedSince(from)
		};
	}

	#linesDroppedSince(from: number): number {
		return this.#dropped.reduce((sum, { before, lines }) => sum + (before > from ? lines : 0), 0);
	}

	onchange(listener: (change: Change) => void): Disposable {
		this.#listeners.add(listener);
		return toDisposable(() => this.#listeners.delete(listener));
	}

	clear(): void {
		this.#first += this.#entries.length;
		this.#entries = [];
		this.#characters = 0;
		this.#dropped = [];
		this.#tell('clear');
	}

	#add(entry: ConsoleEntry): void {
		this.#entries.push(entry);
		this.#characters += lengthOf(entry);
		if (this.#characters > this.#limit) this.#trim();
		this.#tell('append');
	}

	/** Lets go of the oldest quarter at once, so that a flood does not trim at every entry. */
	#trim(): void {
		let count = 0;
		let lines = 0;
		while (this.#characters > this.#limit * 0.75 && count < this.#entries.length - 1) {
			const entry = this.#entries[count++]!;
			this.#characters -= lengthOf(entry);
			lines += entry.kind === 'output' ? entry.text.split('\n').length - 1 : 1;
		}
		this.#entries.splice(0, count);
		this.#first += count;
		this.#dropped.push({ before: this.#first, lines });
	}

	#tell(change: Change): void {
		for (const listener of [...this.#listeners]) listener(change);
	}
}
