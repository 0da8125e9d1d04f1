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
	type StateReason
} from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import { ConsoleLog } from './console-log.ts';
import { ContainerSources } from './container-sources.ts';
import { Exceptions } from './exceptions.ts';
import type { Keyboard } from './keyboard.svelte.ts';
import { RawLog } from './raw-log.ts';

/** Log lines of the board come in bursts; the lists are read once after each. */
const REFRESH_DELAY_MS = 60;

/** How often the list is read again after a kill until the container is shown as running once more. */
const KILL_LOOKS = 10;

export type ContainerAction = 'start' | 'kill' | 'remove';

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
	/** Actions under way, by container id. */
	pending = $state.raw<Readonly<Record<string, ContainerAction>>>({});

	readonly console = new ConsoleLog();
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
	readonly #sources = new ContainerSources();
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
				this.console.append(event, this.#sources.hear(event));
				if (!this.#shown) this.unread = true;
				this.#exceptions.hear(event);
			})
		);
		this.#owned.add(
			board.on('containers', ({ reason }) => {
				if (reason === 'restart') {
					this.#sources.list([]);
					this.console.note('board restarted: its containers are gone');
				}
				this.#refreshSoon();
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
		this.identity = null;
		this.containers = [];
		this.exitCodes = {};
		await this.board.close();
		await this.open(baudRate);
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
		this.console.note(exception ? `${id} ${exception}` : `${id} ended with exit code ${code}`);
	}

	/** A container of this id was removed or is made anew: its old exit code says nothing any more. */
	forget(id: string): void {
		const { [id]: _old, ...rest } = this.exitCodes;
		this.exitCodes = rest;
	}

	async act(action: ContainerAction, id: string): Promise<void> {
		this.pending = { ...this.pending, [id]: action };
		try {
			await this.board[action](id);
		} finally {
			await this.#refreshAfter(id);
		}
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
		const runs = () => this.containers.some((one) => one.id === id && one.status === 'running');
		for (let look = 0; look < KILL_LOOKS && runs(); look++) {
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
