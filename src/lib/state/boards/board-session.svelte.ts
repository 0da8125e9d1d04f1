// One board as the page sees it: what it is, what is on it, what it prints. It drives any Board; what only some boards
// have is beside it, in the target.
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
	type BoardRun,
	type StateReason
} from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { BoardRoom } from '#lib/flow/boards/board-room.ts';
import { ConsoleLog } from '#lib/flow/console/console-log.ts';
import type { ContainerAction } from '#lib/flow/containers/container-actions.ts';
import { ContainerSources } from '#lib/flow/containers/container-sources.ts';
import type { Ending } from '#lib/flow/containers/exceptions.ts';
import { FailedStarts } from '#lib/flow/containers/failed-starts.ts';
import { RawLog } from '#lib/flow/console/raw-log.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';
import { ContainerEnds } from './container-ends.svelte.ts';
import type { Keyboard } from './keyboard.svelte.ts';
import { OwnContainers, type LostContainer } from './own-containers.svelte.ts';

/** Log lines of the board come in bursts; the lists are read once after each. */
const REFRESH_DELAY_MS = 60;

/** How often the list is read again after a kill until the container is shown as running once more. */
const KILL_LOOKS = 10;

export class BoardSession implements Disposable {
	state = $state<BoardState>('closed');
	/** Bits per second of the port. */
	baudRate = $state(0);
	/** Why it is in that state, where that is not the usual. */
	reason = $state.raw<StateReason | null>(null);
	identity = $state.raw<BoardIdentity | null>(null);
	containers = $state.raw<readonly BoardContainer[]>([]);
	images = $state.raw<readonly BoardImage[]>([]);
	/** Why starts failed, by id, as far as the board said; what is here is in the state `error`. */
	failures = $state.raw<Readonly<Record<string, Words>>>({});
	/** Of its storage, as it said last; null: it was not asked. */
	storageFreeBytes = $state.raw<number | null>(null);
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

	readonly #failedStarts = new FailedStarts();
	readonly #sources = new ContainerSources();
	readonly #own: OwnContainers;
	readonly #ends: ContainerEnds;
	#keyboard: Promise<Keyboard> | null = null;
	#clock: Clock;
	#owned = new DisposableStore();
	#cancelRefresh: (() => void) | null = null;
	#opening: Promise<void> | null = null;

	constructor(board: Board, clock: Clock) {
		this.board = board;
		this.baudRate = board.baudRate;
		this.#clock = clock;
		this.#own = new OwnContainers(clock);
		this.#ends = new ContainerEnds(board, (how) => this.console.note(how));
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
				this.#ends.hear(event);
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
					this.console.note(words.boardRestarted);
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

	get exitCodes(): Readonly<Record<string, number>> {
		return this.#ends.exitCodes;
	}

	get endings(): Readonly<Record<string, Ending>> {
		return this.#ends.endings;
	}

	get startedAt(): Readonly<Record<string, number>> {
		return this.#own.startedAt;
	}

	get lost(): readonly LostContainer[] {
		return this.#own.lost;
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
		this.#ends.clear();
		this.failures = {};
		await this.board.close();
		await this.open(baudRate);
	}

	#lose(): void {
		this.#own.lose(this.containers);
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
		this.#own.made(run, this.images);
	}

	/** How long it has been running since this page started it, in milliseconds; null when somebody else did. */
	uptimeOf(id: string): number | null {
		return this.#own.uptimeOf(id);
	}

	#began(id: string): void {
		this.#own.started(id);
		this.#ends.forget(id);
	}

	/** One container, or all of them, are not to be run again. */
	dismissLost(id?: string): void {
		this.#own.dismiss(id);
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
		await this.#ends.list(this.containers);
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
		this.#own.list(this.containers);
	}

	/** Said once, where the reason is known; the list says only that it is in the state `error`. */
	#hearFailedStart(event: ConsoleEvent): void {
		const failed = this.#failedStarts.hear(event);
		if (!failed) return;
		const { id, reason } = failed;
		const why = reason ?? words.reasonInLog;
		this.failures = { ...this.failures, [id]: why };
		this.console.note(words.couldNotBeStarted({ id, why }));
		this.#refreshSoon();
	}

	#isFailed(id: string): boolean {
		return this.containers.some((one) => one.id === id && one.status === 'error');
	}

	#runs(id: string): boolean {
		return this.containers.some((one) => one.id === id && one.status === 'running');
	}

	async #refreshContainers(): Promise<void> {
		await this.#listContainers();
		await this.#ends.list(this.containers);
	}

	/** A container of this id was removed or is made again: how it ended says nothing any more. */
	forget(id: string): void {
		this.#ends.forget(id);
		this.#own.forget(id);
	}

	forgetEnd(id: string): void {
		this.#ends.forget(id);
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
	async awaitEnd(id: string, signal: AbortSignal): Promise<Words> {
		const code = await this.board.wait(id, { signal });
		await this.refresh();
		return this.#ends.wordsOf(id, code);
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
