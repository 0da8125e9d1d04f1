// Why containers are in the state `error`, read from the board's log: the list of containers says no more than that.
import type { ConsoleEvent } from '#lib/board/board.ts';

const FAILED = /^Setting container '([^']+)' status to ERROR/;
const CREATED = /^Created container '([^']+)' /;

/** The board's own words → what they mean to the user who started it. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[
		/^Failed to create thread: rc=/,
		'the board had no memory left for its thread. Stop other containers or, if timers used up the memory, reset the board'
	],
	[/^Container '[^']+' is not ready to run/, 'it was started while it was already running']
];

export class FailedStarts {
	/** Said before the container is named. */
	#latest: string | null = null;

	/** The container that failed just now, with the reason as far as it was told; null for any other event. */
	hear(event: ConsoleEvent): { id: string; reason: string | null } | null {
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
