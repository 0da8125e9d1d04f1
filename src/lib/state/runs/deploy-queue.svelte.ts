// One program to many boards: built once, sent to a few boards at a time, and one that fails holds up no other.
import type { UploadResult } from '#lib/board/board.ts';
import { isAbort } from '#lib/core/errors.ts';
import { deploy, type DeployStage, type Deployment } from '#lib/flow/deploy/deploy.ts';
import type { PageTarget } from '../boards/page-target.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';

/** More uploads at a time make each of them slower on one USB hub, and the list harder to follow. */
export const AT_A_TIME = 3;

export type DeployState =
	| 'waiting'
	| 'uploading'
	| 'unplugged'
	| 'verifying'
	| 'starting'
	| 'done'
	| 'failed'
	| 'cancelled';

/** How far the program is on one board. */
export interface DeployRow {
	/** Of the board. */
	id: string;
	state: DeployState;
	doneBytes: number;
	totalBytes: number;
	bytesPerSecond?: number;
	remainingMs?: number;
	/** With the hash that the board read; only when done. */
	result: UploadResult | null;
	failure: ErrorWords | null;
}

export interface QueuedBoard {
	id: string;
	target: PageTarget;
}

interface Job {
	target: PageTarget;
	controller: AbortController;
}

type DeployGuard = (
	target: PageTarget,
	deployment: Deployment,
	signal: AbortSignal
) => Promise<void>;

const OVER: readonly DeployState[] = ['done', 'failed', 'cancelled'];

export class DeployQueue {
	rows = $state.raw<readonly DeployRow[]>([]);
	/** The program is being built. */
	building = $state(false);

	readonly #build: (signal: AbortSignal) => Promise<Deployment>;
	readonly #check: DeployGuard;
	#deployment: Deployment | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	#jobs = new Map<string, Job>();
	#waiting: string[] = [];
	#working = 0;
	#building = new AbortController();

	/**
	 * `build` gives the program as it is now; `check` throws what keeps it from running on a board: that is then the
	 * board's failure.
	 */
	constructor(
		build: (signal: AbortSignal) => Promise<Deployment>,
		check: DeployGuard = () => Promise.resolve()
	) {
		this.#build = build;
		this.#check = check;
	}

	get active(): boolean {
		return this.building || this.rows.some(({ state }) => !OVER.includes(state));
	}

	/** The program that was built last; null before. */
	get deployment(): Deployment | null {
		return this.#deployment;
	}

	/** Builds again and sends to these boards. Throws what the build throws; what boards throw is in their rows. */
	async start(boards: readonly QueuedBoard[]): Promise<void> {
		if (this.active) return;
		this.building = true;
		this.#building = new AbortController();
		this.rows = [];
		try {
			this.#deployment = await this.#build(this.#building.signal);
		} finally {
			this.building = false;
		}
		if (!this.#building.signal.aborted) this.#enqueue(boards);
	}

	/** Sends what was built last once more, to boards where it failed or was cancelled. */
	retry(boards: readonly QueuedBoard[]): void {
		this.#enqueue(
			boards.filter(({ id }) =>
				this.rows.some((row) => row.id === id && OVER.includes(row.state) && row.state !== 'done')
			)
		);
	}

	/** Takes a board out of the queue, or ends its upload: no half image stays under its name. */
	cancel(id: string): void {
		this.#waiting = this.#waiting.filter((one) => one !== id);
		this.#jobs.get(id)?.controller.abort(new DOMException('cancelled', 'AbortError'));
		if (this.rows.find((row) => row.id === id)?.state === 'waiting')
			this.#change(id, { state: 'cancelled' });
	}

	cancelAll(): void {
		this.#building.abort(new DOMException('cancelled', 'AbortError'));
		for (const { id } of this.rows) this.cancel(id);
	}

	#enqueue(boards: readonly QueuedBoard[]): void {
		const totalBytes = this.#deployment?.wasm.length ?? 0;
		const rows = boards.map(({ id }): DeployRow => ({
			id,
			state: 'waiting',
			doneBytes: 0,
			totalBytes,
			result: null,
			failure: null
		}));
		for (const { id, target } of boards)
			this.#jobs.set(id, { target, controller: new AbortController() });
		const again = ({ id }: DeployRow) => rows.find((row) => row.id === id);
		const added = rows.filter(({ id }) => !this.rows.some((row) => row.id === id));
		this.rows = [...this.rows.map((row) => again(row) ?? row), ...added];
		this.#waiting.push(...boards.map(({ id }) => id));
		while (this.#working < AT_A_TIME && this.#waiting.length > 0) void this.#work();
	}

	/** One of the few that work off the queue. */
	async #work(): Promise<void> {
		this.#working++;
		for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift())
			await this.#deployTo(id);
		this.#working--;
	}

	async #deployTo(id: string): Promise<void> {
		const { target, controller } = this.#jobs.get(id)!;
		try {
			const { signal } = controller;
			await this.#check(target, this.#deployment!, signal);
			const result = await deploy(target, this.#deployment!, {
				signal,
				onstage: (stage) => this.#show(id, stage)
			});
			this.#change(id, { state: 'done', result });
		} catch (error) {
			if (isAbort(error)) this.#change(id, { state: 'cancelled' });
			else this.#change(id, { state: 'failed', failure: errorWords(error) });
		}
	}

	#show(id: string, stage: DeployStage): void {
		if (stage.stage === 'starting') return this.#change(id, { state: 'starting' });
		const { stage: _stage, phase, ...progress } = stage;
		this.#change(id, { ...progress, state: phase === 'sending' ? 'uploading' : phase });
	}

	/** A rate is that of the present step: it goes with it. */
	#change(id: string, change: Partial<DeployRow>): void {
		this.rows = this.rows.map((row) => {
			if (row.id !== id) return row;
			const { bytesPerSecond: _rate, remainingMs: _left, ...rest } = row;
			return { ...rest, ...change };
		});
	}
}
