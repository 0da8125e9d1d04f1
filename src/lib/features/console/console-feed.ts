// What the console panel reads: an append-only sequence of entries of which the oldest may be gone.
import type { Disposable } from '#lib/core/disposable.ts';
import type { ConsoleEntry, ConsoleSlice } from '#lib/flow/console/console-log.ts';

export type { ConsoleEntry };

export interface ConsoleFeed {
	/** Containers that printed something, in the order in which they were seen first. */
	readonly sources: readonly string[];
	/** Output came of which it cannot be told which of several containers printed it. */
	readonly mixed: boolean;
	/** Entries from sequence number `from` on, at most about `maxCharacters` of text (at least one entry). */
	since(from: number, maxCharacters?: number): ConsoleSlice;
	/** Called after entries were appended, and after a clear. */
	onchange(listener: (change: 'append' | 'clear') => void): Disposable;
	clear(): void;
}
