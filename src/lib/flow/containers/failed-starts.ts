// Why containers are in the state `error`, read from the board's log: the list of containers says no more than that.
import type { ConsoleEvent } from '#lib/board/board.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

const FAILED = /^Setting container '([^']+)' status to ERROR/;
const CREATED = /^Created container '([^']+)' /;

/** The board's own words → what they mean to the user who started it. */
const REASONS: readonly (readonly [pattern: RegExp, reason: Words])[] = [
	[/^Failed to create thread: rc=/, words.noThread],
	[/^Container '[^']+' is not ready to run/, words.startedTwice]
];

export class FailedStarts {
	/** Said before the container is named. */
	#latest: Words | null = null;

	/** The container that failed just now, with the reason as far as it was told; null for any other event. */
	hear(event: ConsoleEvent): { id: string; reason: Words | null } | null {
		if (event.kind !== 'log' || event.module !== 'container') return null;
		this.#latest = REASONS.find(([pattern]) => pattern.test(event.text))?.[1] ?? this.#latest;
		const created = CREATED.exec(event.text)?.[1];
		if (created !== undefined) this.#latest = null;
		const id = FAILED.exec(event.text)?.[1];
		if (id === undefined) return null;
		const failed = { id, reason: this.#latest };
		this.#latest = null;
		return failed;
	}
}
