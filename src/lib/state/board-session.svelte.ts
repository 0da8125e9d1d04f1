// One board as the page sees it: what it is, what is on it, what it prints. It drives any Board;
// the panel of a simulated one is beside it in SimulatedTarget.
import {
	isDisconnected,
	isMute,
	type Board,
	type BoardContainer,
	type BoardIdentity,
	type BoardImage,
	type BoardState,
	type CallOptions,
	type ConsoleEvent,
	type RunOptions as BoardRun,
	type StateReason
} from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { BoardRoom } from './board-room.ts';
import { ConsoleLog } from './console-log.ts';
import { ContainerSources } from './container-sources.ts';
import { Exceptions } from './exceptions.ts';
import { FailedStarts } from './failed-starts.ts';
import type { Keyboard } from './keyboard.svelte.ts';
import { RawLog } from './raw-log.ts';

/** Log lines of the board come in bursts; the lists are read once after each. */
const REFRESH_DELAY_MS = 60;

/** How often the list is read again after a kill until the container is shown as running once more. */
const KILL_LOOKS = 10;

export type ContainerAction = 'start' | 'kill' | 'remove';

/** A container that this page made and that ran when the board was reset. */
export interface LostContainer {
	run: BoardRun;
	/** Of the image that it was made from; lower-case hex, empty when the board did not say. */
	sha256: string;
}

export class BoardSession implements Disposable {
	state = $state<BoardState>('closed');
	/** Bits per second of the port. */
	baudRate = $state(0);
	/** Why it is in that state, where that is not the usual. */
	reason = $state.raw<StateReason | null>(null);
	identity = $state.raw<BoardIdentity | null>(null);
	containers = $state.raw<readonly BoardContainer[]>([]);
	images = $state.raw<readonly BoardImage[]>([]);
	/** Exit codes read from the board, by container id. */
	exitCodes = $state.raw<Readonly<Record<string, number>>>({});
	/** What ended containers otherwise than by their own exit, by id: their exit code is 0 all the same. */
	endings = $state.raw<Readonly<Record<string, string>>>({});
	/** Why starts failed, by id, as far as the board said; what is here is in the state `error`. */
	failures = $state.raw<Readonly<Record<string, string>>>({});
	/** Of its storage, as it said last; null: it was not asked. */
	storageFreeBytes = $state.raw<number | null>(null);
	/** When this page started what runs, by container id; of the clock. A board does not tell. */
	startedAt = $state.raw<Readonly<Record<string, number>>>({});
	/** What this page had started and a reset took. */
	lost = $state.raw<readonly LostContainer[]>([]);
	/** Actions under way, by container id. */
	pending = $state.raw<Readonly<Record<string, ContainerAction>>>({});

	readonly console = new ConsoleLog();
	/** What it has room for, as far as this page saw. */
	readonly room = new BoardRoom();
	/** What went over the line. */
	readonly raw = new RawLog();
	readonly board: Board;
	/** It printed something since it was shown last. */
	unread = $state(false);
	/** After each time that the board said what it is and what is on it. */
	onidentified: (() => void) | null = null;
	#shown = true;

	/** What ended containers that did not end by themselves: the exit code does not tell. */
	readonly #exceptions = new Exceptions();
	readonly #failedStarts = new FailedStarts();
	readonly #sources = new ContainerSources();
	/** What this page made, by container id. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #made = new Map<string, LostContainer>();
	#keyboard: Promise<Keyboard> | null = null;
	#clock: Clock;
	#owned = new DisposableStore();
	#cancelRefresh: (() => void) | null = null;
	#opening: Promise<void> | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	#asked = new Map<string, Promise<void>>();

	constructor(board: Board, clock: Clock) {
		this.board = board;
		this.baudRate = board.baudRate;
		this.#clock = clock;
		this.#owned.add(board);
		this.#owned.add(
			board.on('state', (state) => {
				this.state = state;
				this.reason = board.stateReason;
				this.baudRate = board.baudRate;
			})
		);
		this.#owned.add(
			board.on('console', (event) => {
				this.console.append(event, this.#sources.hear(event), this.#sources.several);
				if (!this.#shown) this.unread = true;
				this.#exceptions.hear(event);
				this.room.hear(event);
				this.#hearFailedStart(event);
			})
		);
		this.#owned.add(
			board.on('containers', ({ reason }) => {
				if (reason === 'restart') {
					this.#sources.list([]);
					this.room.wasReset();
					this.#lose();
					this.console.note('board restarted: its containers are gone');
				}
				this.#refreshSoon();
			})
		);
		this.#owned.add(
			board.on('smp', (smp) => {
				if (this.identity) this.identity = { ...this.identity, smp };
			})
		);
		this.#owned.add(board.on('raw', (bytes) => this.raw.append('received', bytes)));
		this.#owned.add(board.on('sent', (bytes) => this.raw.append('sent', bytes)));
		this.#owned.defer(() => this.#cancelRefresh?.());
	}

	/** Opens the port and identifies the board once; a later call waits for the first. */
	open(baudRate?: number): Promise<void> {
		if (this.identity && !isDisconnected(this.state)) return Promise.resolve();
		return (this.#opening ??= this.#open(baudRate).finally(() => (this.#opening = null)));
	}

	async #open(baudRate?: number): Promise<void> {
		// An earlier attempt may have got as far as the port.
		if (isDisconnected(this.board.state))
			await this.board.open(baudRate === undefined ? {} : { baudRate });
		this.identity = await this.board.identify();
		await this.refresh();
		this.onidentified?.();
	}

	/** Whether the page shows this board: what others print meanwhile is unread. */
	show(shown: boolean): void {
		this.#shown = shown;
		if (shown) this.unread = false;
	}

	/** Forgets what was known, after a reset. */
	async reopen(baudRate?: number): Promise<void> {
		this.room.mayHaveBeenReset();
		this.#lose();
		this.identity = null;
		this.containers = [];
		this.exitCodes = {};
		this.endings = {};
		this.failures = {};
		await this.board.close();
		await this.open(baudRate);
	}

	/** The board was reset, or may have been: what is there nevertheless is found when the list is read. */
	#lose(): void {
		const running = this.containers.filter(({ status }) => status === 'running');
		const made = running.flatMap(({ id }) => this.#made.get(id) ?? []);
		const others = this.lost.filter(({ run }) => !made.some((one) => one.run.id === run.id));
		this.lost = [...others, ...made];
		this.#made.clear();
		this.startedAt = {};
		// A second sign of the same reset finds nothing more.
		this.containers = [];
	}

	/** Makes a container and starts it. */
	async run(run: BoardRun, options: CallOptions = {}): Promise<void> {
		try {
			await this.board.run(run, options);
		} catch (error) {
			// A container that could not be started stays behind: the list shows it.
			if (error instanceof AppError && error.code === 'start-failed') await this.refresh();
			throw error;
		}
		this.#began(run.id);
		await this.refresh();
		const sha256 = this.images.find(({ name }) => name === run.image)?.sha256 ?? '';
		this.#made.set(run.id, { run, sha256 });
		this.dismissLost(run.id);
	}

	/** How long it has been running since this page started it, in milliseconds; null when somebody else did. */
	uptimeOf(id: string): number | null {
		const since = this.startedAt[id];
		return since === undefined ? null : Math.max(0, this.#clock.now() - since);
	}

	#began(id: string): void {
		this.startedAt = { ...this.startedAt, [id]: this.#clock.now() };
		this.forgetEnd(id);
	}

	/** One container, or all of them, are not to be run again. */
	dismissLost(id?: string): void {
		this.lost = id === undefined ? [] : this.lost.filter(({ run }) => run.id !== id);
	}

	/**
	 * Runs what a reset took, from the same images. Throws `image-changed` for one whose image is another by now or is
	 * gone; the others are run all the same.
	 */
	async runLost(): Promise<void> {
		await this.refresh();
		const changed: string[] = [];
		for (const { run, sha256 } of this.lost) {
			const image = this.images.find(({ name }) => name === run.image);
			if (image && (sha256 === '' || image.sha256 === sha256)) await this.run(run);
			else changed.push(run.id);
		}
		if (changed.length > 0)
			throw new AppError(
				'image-changed',
				`The image of ${changed.join(', ')} has changed or is gone.`
			);
	}

	/** Lines to the shell, and the terminal; made when it is first asked for. */
	keyboard(): Promise<Keyboard> {
		return (this.#keyboard ??= import('./keyboard.svelte.ts').then(
			({ Keyboard }) => this.#owned.add(new Keyboard(this)),
			(error: unknown) => {
				this.#keyboard = null;
				throw error;
			}
		));
	}

	async refresh(): Promise<void> {
		await this.#listContainers();
		this.images = await this.board.listImages();
		await this.#readExitCodes();
	}

	#refreshSoon(): void {
		if (this.#cancelRefresh) return;
		this.#cancelRefresh = this.#clock.schedule(REFRESH_DELAY_MS, () => {
			this.#cancelRefresh = null;
			// A board that does not answer shows in `state`; there is nobody here to tell about a failed refresh.
			this.#refreshContainers().catch(() => undefined);
		});
	}

	async #listContainers(): Promise<void> {
		this.containers = await this.board.listContainers();
		this.#sources.list(this.containers);
		this.room.list(this.containers);
		const failed = Object.entries(this.failures).filter(([id]) => this.#isFailed(id));
		this.failures = Object.fromEntries(failed);
		// There was no reset after all, or it was run again.
		for (const one of this.lost) if (this.#isThere(one.run.id)) this.#made.set(one.run.id, one);
		this.lost = this.lost.filter(({ run }) => !this.#isThere(run.id));
		const running = Object.entries(this.startedAt).filter(([id]) => this.#runs(id));
		this.startedAt = Object.fromEntries(running);
		for (const id of this.#made.keys()) if (!this.#isThere(id)) this.#made.delete(id);
	}

	/** Said once, where the reason is known; the list says only that it is in the state `error`. */
	#hearFailedStart(event: ConsoleEvent): void {
		const failed = this.#failedStarts.hear(event);
		if (!failed) return;
		const { id, reason } = failed;
		const why = reason ?? 'if the board gave a reason, it is in the log above';
		this.failures = { ...this.failures, [id]: why };
		this.console.note(`${id} could not be started: ${why}`);
		this.#refreshSoon();
	}

	#isFailed(id: string): boolean {
		return this.containers.some((one) => one.id === id && one.status === 'error');
	}

	#isThere(id: string): boolean {
		return this.containers.some((one) => one.id === id);
	}

	#runs(id: string): boolean {
		return this.containers.some((one) => one.id === id && one.status === 'running');
	}

	async #refreshContainers(): Promise<void> {
		await this.#listContainers();
		await this.#readExitCodes();
	}

	/** The exit code of a stopped container is asked for once; a start makes it unknown again. */
	async #readExitCodes(): Promise<void> {
		const known = Object.entries(this.exitCodes).filter(([id]) => this.#isStopped(id));
		this.exitCodes = Object.fromEntries(known);
		for (const { id } of this.containers)
			if (this.#isStopped(id) && this.exitCodes[id] === undefined) await this.#askExitCode(id);
	}

	#isStopped(id: string): boolean {
		return this.containers.some((one) => one.id === id && one.status === 'stopped');
	}

	/** The lists may be read twice at a time; the end of a container is told once. */
	#askExitCode(id: string): Promise<void> {
		const asked = this.#asked.get(id);
		if (asked) return asked;
		const asking = this.#announceExit(id).finally(() => this.#asked.delete(id));
		this.#asked.set(id, asking);
		return asking;
	}

	async #announceExit(id: string): Promise<void> {
		const code = await this.board.wait(id);
		this.exitCodes = { ...this.exitCodes, [id]: code };
		const exception = this.#exceptions.take(id);
		if (exception) this.endings = { ...this.endings, [id]: exception };
		this.console.note(exception ? `${id} ${exception}` : `${id} ended with exit code ${code}`);
	}

	/** A container of this id was removed or is made again: how it ended says nothing any more. */
	forget(id: string): void {
		this.forgetEnd(id);
		this.#made.delete(id);
		this.dismissLost(id);
	}

	forgetEnd(id: string): void {
		const { [id]: _code, ...codes } = this.exitCodes;
		const { [id]: _ending, ...endings } = this.endings;
		this.exitCodes = codes;
		this.endings = endings;
	}

	async act(action: ContainerAction, id: string): Promise<void> {
		this.pending = { ...this.pending, [id]: action };
		try {
			await this.board[action](id);
			if (action === 'start') this.#began(id);
			if (action === 'remove') this.forget(id);
		} finally {
			await this.#refreshAfter(id);
		}
		if (action === 'kill' && this.#runs(id))
			throw new AppError('container-still-runs', `${id} was told to stop and is still running.`);
	}

	/** How it ends: in words, with the reason that the exit code does not tell. */
	async awaitEnd(id: string, signal: AbortSignal): Promise<string> {
		const code = await this.board.wait(id, { signal });
		await this.refresh();
		const ending = this.endings[id];
		return ending ? `${id} ${ending}` : `${id} ended with exit code ${code}`;
	}

	/** The action is over only when the new state is there: buttons are not enabled for the old one in between. */
	async #refreshAfter(id: string): Promise<void> {
		try {
			await this.refresh();
			if (this.pending[id] === 'kill') await this.#awaitEnd(id);
		} catch (error) {
			if (!isAbort(error) && !isMute(this.state) && !isDisconnected(this.state)) throw error;
		} finally {
			const { [id]: _done, ...rest } = this.pending;
			this.pending = rest;
		}
	}

	/** A kill is a signal: the container ends a moment later, or not before the call that it is in is over. */
	async #awaitEnd(id: string): Promise<void> {
		for (let look = 0; look < KILL_LOOKS && this.#runs(id); look++) {
			await new Promise<void>((resolve) => this.#clock.schedule(REFRESH_DELAY_MS, resolve));
			await this.refresh();
		}
	}

	async removeImage(name: string): Promise<void> {
		await this.board.removeImage(name);
		await this.refresh();
	}

	dispose(): void {
		this.#owned.dispose();
	}
}
