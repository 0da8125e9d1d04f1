// What the console panel reads: an append-only sequence of entries of which the oldest may be gone.
import type { ConsoleEvent } from '#lib/board/board.ts';
import type { Disposable } from '#lib/core/disposable.ts';

/** The board's console, and remarks of the page itself (`note`). Times are those of the system clock. */
export type ConsoleEntry = ConsoleEvent | { kind: 'note'; text: string; atMs: number };

export interface ConsoleSlice {
	entries: readonly ConsoleEntry[];
	/** Sequence number to ask from next time. */
	next: number;
	/** Lines that were asked for and are gone. */
	skippedLines: number;
}

export interface ConsoleFeed {
	/** Entries from sequence number `from` on, at most about `maxCharacters` of text (at least one entry). */
	since(from: number, maxCharacters?: number): ConsoleSlice;
	/** Called after entries were appended, and after a clear. */
	onchange(listener: (change: 'append' | 'clear') => void): Disposable;
	clear(): void;
}
