// What this page made on a board: since when it runs, and what a reset took of it.
import type { BoardContainer, BoardImage, BoardRun } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';

/** A container that this page made and that ran when the board was reset. */
export interface LostContainer {
	run: BoardRun;
	/** Of the image that it was made from; lower-case hex, empty when the board did not say. */
	sha256: string;
}

export class OwnContainers {
	/** When this page started what runs, by container id; of the clock. A board does not tell. */
	startedAt = $state.raw<Readonly<Record<string, number>>>({});
	/** What this page had started and a reset took. */
	lost = $state.raw<readonly LostContainer[]>([]);

	/** By container id. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #made = new Map<string, LostContainer>();
	readonly #clock: Clock;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** A container was made, and is started; `images` are what is on the board. */
	made(run: BoardRun, images: readonly BoardImage[]): void {
		const sha256 = images.find(({ name }) => name === run.image)?.sha256 ?? '';
		this.#made.set(run.id, { run, sha256 });
		this.dismiss(run.id);
	}

	started(id: string): void {
		this.startedAt = { ...this.startedAt, [id]: this.#clock.now() };
	}

	/** Milliseconds since this page started it; null when somebody else did. */
	uptimeOf(id: string): number | null {
		const since = this.startedAt[id];
		return since === undefined ? null : Math.max(0, this.#clock.now() - since);
	}

	/** The board was reset, or may have been: what is there nevertheless is found when the list is read. */
	lose(containers: readonly BoardContainer[]): void {
		const running = containers.filter(({ status }) => status === 'running');
		const made = running.flatMap(({ id }) => this.#made.get(id) ?? []);
		const others = this.lost.filter(({ run }) => !made.some((one) => one.run.id === run.id));
		this.lost = [...others, ...made];
		this.#made.clear();
		this.startedAt = {};
	}

	/** The list was read. */
	list(containers: readonly BoardContainer[]): void {
		const statusOf = (id: string) => containers.find((one) => one.id === id)?.status;
		// There was no reset after all, or it was run again.
		for (const one of this.lost) if (statusOf(one.run.id)) this.#made.set(one.run.id, one);
		this.lost = this.lost.filter(({ run }) => !statusOf(run.id));
		const running = Object.entries(this.startedAt).filter(([id]) => statusOf(id) === 'running');
		this.startedAt = Object.fromEntries(running);
		for (const id of this.#made.keys()) if (!statusOf(id)) this.#made.delete(id);
	}

	/** One container, or all of them, are not to be run again. */
	dismiss(id?: string): void {
		this.lost = id === undefined ? [] : this.lost.filter(({ run }) => run.id !== id);
	}

	forget(id: string): void {
		this.#made.delete(id);
		this.dismiss(id);
	}
}
