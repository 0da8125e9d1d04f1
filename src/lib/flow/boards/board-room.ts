// What a board has room for, by what this page saw: a real board tells neither its limits nor what is taken of them, so
// its log lines and its list of containers are all there is. What the log says is untrusted text.
import type { BoardContainer, ConsoleEvent } from '#lib/board/board.ts';

/** What was seen; it holds until something else is seen. */
export interface SeenRoom {
	/** `reset`: everything since a reset of the board. `connection`: what was before this page came is not known. */
	since: 'reset' | 'connection';
	/** Timers made since then; what they take is given back by a reset only. */
	timers: number;
	/** Timers and running containers that there were when no thread was left for one more; null: never seen. */
	threadLimit: number | null;
	/** Containers that there were when one more was refused; null: never seen. */
	containerLimit: number | null;
	/** The most that existed at a time. */
	mostContainers: number;
	/** Resets of the board. */
	resets: number;
}

const CREATED_TIMER = /^Created timer \d+ for module /;
const NO_TIMER = /^Failed to initialize core timer /;
const NO_THREAD = /^Failed to create thread: rc=/;
const NO_CONTAINER = /^Failed to initialize stop conditional variable: rc=/;
const CREATED = /^Created container '([^']+)' /;
const REMOVED = /^Removed container '([^']+)'/;
const STARTS = /^Waiting for container '([^']+)' to start/;
const ENDED = /^Container '([^']+)' exited\./;

export class BoardRoom {
	#since: SeenRoom['since'] = 'connection';
	#timers = 0;
	#threadLimit: number | null = null;
	#containerLimit: number | null = null;
	#mostContainers = 0;
	#resets = 0;
	readonly #existing = new Set<string>();
	readonly #running = new Set<string>();
	/** Perhaps it was reset: the next list tells. */
	#isDoubtful = false;

	get seen(): SeenRoom {
		return {
			since: this.#since,
			timers: this.#timers,
			threadLimit: this.#threadLimit,
			containerLimit: this.#containerLimit,
			mostContainers: this.#mostContainers,
			resets: this.#resets
		};
	}

	hear(event: ConsoleEvent): void {
		if (event.kind !== 'log') return;
		if (event.module === 'ocre_timer') this.#hearTimer(event.text);
		else if (event.module === 'container') this.#hearContainer(event.text);
	}

	/** As the board listed them. */
	list(containers: readonly BoardContainer[]): void {
		if (this.#isDoubtful) this.#settle(containers);
		this.#existing.clear();
		this.#running.clear();
		for (const { id, status } of containers) {
			this.#existing.add(id);
			if (status === 'running') this.#running.add(id);
		}
		this.#grown();
	}

	wasReset(): void {
		this.#since = 'reset';
		this.#resets++;
		this.#forget();
	}

	/** The connection was lost and is back, or was made again. */
	mayHaveBeenReset(): void {
		this.#isDoubtful = true;
	}

	#hearTimer(text: string): void {
		if (NO_TIMER.test(text)) this.#threadLimit = this.#takenThreads;
		if (!CREATED_TIMER.test(text)) return;
		this.#timers++;
		// There is more room than was thought.
		if (this.#threadLimit !== null && this.#takenThreads > this.#threadLimit)
			this.#threadLimit = null;
	}

	#hearContainer(text: string): void {
		if (NO_THREAD.test(text)) this.#threadLimit = this.#takenThreads;
		if (NO_CONTAINER.test(text)) this.#containerLimit = this.#existing.size;
		const id = (pattern: RegExp) => pattern.exec(text)?.[1];
		const [created, removed, starts, ended] = [CREATED, REMOVED, STARTS, ENDED].map(id);
		if (created !== undefined) this.#existing.add(created);
		if (removed !== undefined) this.#existing.delete(removed);
		if (starts !== undefined) this.#running.add(starts);
		if (ended !== undefined) this.#running.delete(ended);
		this.#grown();
	}

	get #takenThreads(): number {
		return this.#timers + this.#running.size;
	}

	#grown(): void {
		const count = this.#existing.size;
		this.#mostContainers = Math.max(this.#mostContainers, count);
		if (this.#containerLimit !== null && count > this.#containerLimit) this.#containerLimit = null;
	}

	/** Containers do not survive a reset: one that is still there says that there was none. */
	#settle(containers: readonly BoardContainer[]): void {
		this.#isDoubtful = false;
		if (containers.some(({ id }) => this.#existing.has(id))) return;
		if (this.#existing.size > 0) this.wasReset();
		else this.#since = 'connection';
	}

	#forget(): void {
		this.#isDoubtful = false;
		this.#timers = 0;
		this.#existing.clear();
		this.#running.clear();
	}
}
