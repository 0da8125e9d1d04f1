// A simulated board as a target: the simulator, the session that drives it through its port, and all that the page has
// of it besides. What it cannot do to itself, such as giving its place to another, it has its host do.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Board } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import type { BoardModel } from '#lib/flow/deploy/deploy-facts.ts';
import { mountOrderOf, type MountOrder } from '#lib/project/run-options.ts';
import type { Simulator, SimulatorState, StorageKeeping } from '#lib/simulator/simulator.ts';
import { BoardSession } from './board-session.svelte.ts';
import type { DeviceSensing } from './device-sensing.ts';
import type { PageTarget } from './page-target.ts';
import {
	SimulatedNetwork,
	SimulatedNotices,
	SimulatedPanel,
	SimulatedTime
} from './simulated-parts.svelte.ts';
import type { TraceSession } from './trace-session.svelte.ts';
import { simulatedName } from '#lib/flow/boards/simulated-name.ts';
import type { Words } from '#lib/texts/words.ts';
import { notes } from '#lib/texts/en/notes.ts';

export interface TargetParts {
	createSimulator(profile: BoardProfile): Simulator;
	createBoard(port: Port): Board;
	/** The device that the page runs on. */
	sensing: DeviceSensing;
	clock: Clock;
}

/** What a simulated board has done by the part that put it on the page. */
export interface SimulatedHost {
	/** Why the page can have none that works. */
	readonly refusal: AppError | null;
	/** Where its storage is kept was found, or has changed. */
	onkeeping(keeping: StorageKeeping): void;
	/** The user wants it in that mode. */
	onmode(mode: BoardMode): void;
	/** Puts a new one in its place, with its storage. */
	replace(): Promise<void>;
	/** Puts another one in its place. */
	become(board: BoardProfile): Promise<void>;
}

const SAVE_LIMIT_MS = 1000;

export class SimulatedTarget implements PageTarget, Disposable {
	readonly id = 'simulated';
	readonly session: BoardSession;
	readonly panel: SimulatedPanel;
	readonly time: SimulatedTime;
	readonly network: SimulatedNetwork;
	readonly notices: SimulatedNotices;
	readonly recorded: Simulator;

	mode = $state.raw<BoardMode>('faithful');
	crashed = $state<string | null>(null);
	resetting = $state(false);
	/** Everything that one sees of it. */
	#state = $state.raw() as SimulatorState;
	#paced = $state(false);

	readonly #simulator: Simulator;
	readonly #host: SimulatedHost;
	readonly #owned = new DisposableStore();
	readonly #clock: Clock;
	#trace: Promise<TraceSession> | null = null;
	#disposed = false;

	constructor(parts: TargetParts, profile: BoardProfile, host: SimulatedHost) {
		this.#clock = parts.clock;
		this.#host = host;
		const simulator = this.#owned.add(parts.createSimulator(profile));
		this.#simulator = simulator;
		this.recorded = simulator;
		this.session = this.#owned.add(
			new BoardSession(parts.createBoard(simulator.port), parts.clock)
		);
		this.#state = simulator.state;
		const state = () => this.#state;
		this.panel = this.#owned.add(new SimulatedPanel(simulator, state, parts));
		this.time = new SimulatedTime(simulator, state);
		this.network = new SimulatedNetwork(simulator, state);
		const { console } = this.session;
		this.notices = this.#owned.add(new SimulatedNotices(simulator, (text) => console.note(text)));
		this.mode = simulator.mode;
		this.#owned.add(
			simulator.on('state', (state) => {
				const { storage } = this.#state;
				this.#state = state;
				if (state.storage && state.storage !== storage) host.onkeeping(state.storage);
			})
		);
		this.#owned.add(simulator.on('crash', ({ message }) => (this.crashed = message)));
	}

	get profile(): BoardProfile {
		return this.#simulator.profile;
	}

	get name(): string {
		const { name, firmware } = this.profile;
		return `Simulated ${name}${firmware === 'stock' ? ', stock' : ''}`;
	}

	get title(): Words {
		return simulatedName(this.profile);
	}

	get model(): BoardModel {
		const { profile, zephyr } = this.#simulator;
		return { profile, zephyr, memory: this.#state.memory, mode: this.mode, paced: this.#paced };
	}

	/** Which side of a mount this board takes first. */
	get mountOrder(): MountOrder {
		if (this.mode === 'documented') return 'folder-first';
		return mountOrderOf(this.session.identity?.version ?? '');
	}

	get refusal(): AppError | null {
		return this.#host.refusal;
	}

	get trouble(): AppError | null {
		return this.crashed === null ? null : new AppError('simulator-crashed', this.crashed);
	}

	get power(): this {
		return this;
	}

	get volume(): this {
		return this;
	}

	/** Where its storage is kept; null until it was read. */
	get keeping(): StorageKeeping | null {
		return this.#state.storage;
	}

	get emulation(): this {
		return this;
	}

	trace(): Promise<TraceSession> {
		return (this.#trace ??= import('./trace-session.svelte.ts').then(
			({ TraceSession }) => this.#owned.add(new TraceSession(this.#simulator)),
			(error: unknown) => {
				this.#trace = null;
				throw error;
			}
		));
	}

	/** The timeline begins with what runs now. Without a network there may be none. */
	begin(): void {
		this.trace().then(
			(trace) => trace.begin(),
			() => undefined
		);
	}

	/** A container is about to run again. */
	onstart(containerId: string): void {
		this.notices.forgetOf(containerId);
	}

	setPaced(on: boolean): void {
		this.#paced = on;
		this.#simulator.setPaced(on);
	}

	become(board: BoardProfile): Promise<void> {
		return this.#host.become(board);
	}

	/** The board reboots in that mode, as with other firmware: containers are gone, storage is not. */
	async setMode(mode: BoardMode): Promise<void> {
		this.#host.onmode(mode);
		if (mode === this.mode) return;
		this.mode = mode;
		if (this.session.state === 'closed') await this.#simulator.setMode(mode);
		else
			await this.#restart(
				mode === 'faithful' ? notes.boardResetFaithful : notes.boardResetDocumented,
				() => this.#simulator.setMode(mode)
			);
	}

	canReset(): Promise<boolean> {
		return Promise.resolve(true);
	}

	/** The reset button. One that has stopped, or stops over it, is replaced by a new one with its storage. */
	async reset(): Promise<void> {
		if (this.crashed !== null) return this.#host.replace();
		try {
			await this.#restart(notes.boardReset, () => this.#simulator.reset());
		} catch (error) {
			if (!this.#stoppedOverIt) throw error;
			await this.#host.replace();
		}
	}

	/** Asked again: it may have changed while something was waited for. */
	get #stoppedOverIt(): boolean {
		return this.crashed !== null && !this.#disposed;
	}

	switchOn(): Promise<void> {
		return this.#host.replace();
	}

	async erase(): Promise<void> {
		await this.#restart(notes.storageErased, () => this.#simulator.eraseStorage());
	}

	async #restart(note: Words, restart: () => Promise<void>): Promise<void> {
		this.resetting = true;
		try {
			this.session.console.note(note);
			this.notices.forgetAll();
			await restart();
			await this.session.reopen();
		} finally {
			this.resetting = false;
		}
	}

	/** What is not saved yet is saved now; a board that does not answer is not waited for long. */
	async saveStorage(): Promise<void> {
		await Promise.race([
			this.#simulator.saveStorage(),
			new Promise<void>((resolve) => this.#clock.schedule(SAVE_LIMIT_MS, resolve))
		]);
	}

	dispose(): void {
		this.#disposed = true;
		this.#owned.dispose();
	}
}
