// A simulated board as a target: the simulator, the session that drives it through its port, and its panel.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Board } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { Port } from '#lib/core/port.ts';
import type { Listener } from '#lib/simulator/network/network.ts';
import { RUNNING, type ControlState } from '#lib/simulator/control/board-control.ts';
import type { SensorReading } from '#lib/simulator/sensor-readings.ts';
import type {
	MemoryAccount,
	Notice,
	PinLevel,
	Simulator,
	StorageKeeping
} from '#lib/simulator/simulator.ts';
import { mountOrderOf, type MountOrder } from '#lib/project/run-options.ts';
import { BoardSession } from './board-session.svelte.ts';
import type { DeviceSensing } from './device-sensing.ts';
import { SensorDrives } from './sensor-drives.svelte.ts';
import type { TraceSession } from './trace-session.svelte.ts';

export interface TargetParts {
	createSimulator(profile: BoardProfile): Simulator;
	createBoard(port: Port): Board;
	/** The device that the page runs on. */
	sensing: DeviceSensing;
	clock: Clock;
}

const SAVE_LIMIT_MS = 1000;

export class SimulatedTarget implements Disposable {
	readonly id = 'simulated';
	readonly kind = 'simulated';
	readonly simulator: Simulator;
	readonly session: BoardSession;
	/** What moves the sensors by itself. */
	readonly drives: SensorDrives;

	mode = $state.raw<BoardMode>('faithful');
	/** Who has what of the board's memory; null until it has booted. */
	memory = $state.raw<MemoryAccount | null>(null);
	pins = $state.raw<readonly PinLevel[]>([]);
	/** Pause and speed. */
	control = $state.raw<ControlState>(RUNNING);
	/** What the sensors measure. */
	sensors = $state.raw<readonly SensorReading[]>([]);
	/** Lines of the display: plain text of a program. */
	display = $state.raw<readonly string[]>([]);
	/** TCP ports on which containers wait for connections. */
	listeners = $state.raw<readonly Listener[]>([]);
	notices = $state.raw<readonly Notice[]>([]);
	/** Each is told once until the board is reset: running a program again is not a reason to hear it again. */
	#toldNotices: string[] = [];
	crashed = $state<string | null>(null);
	/** Where the board's storage is kept; null until it was read. */
	storageKeeping = $state.raw<StorageKeeping | null>(null);
	resetting = $state(false);
	/** The serial line is as slow as a real one (115200 baud). */
	paced = $state(false);

	#owned = new DisposableStore();
	#clock: Clock;
	#trace: Promise<TraceSession> | null = null;

	constructor(
		parts: TargetParts,
		profile: BoardProfile,
		onkeeping: (keeping: StorageKeeping) => void = () => undefined
	) {
		this.#clock = parts.clock;
		this.simulator = this.#owned.add(parts.createSimulator(profile));
		this.session = this.#owned.add(
			new BoardSession(parts.createBoard(this.simulator.port), parts.clock)
		);
		this.mode = this.simulator.mode;
		this.drives = this.#owned.add(
			new SensorDrives({
				profile,
				clock: parts.clock,
				sensing: parts.sensing,
				set: ({ sensor, channel, value }) => this.simulator.setSensor(sensor, channel, value)
			})
		);
		this.memory = this.simulator.memory;
		this.#owned.add(this.simulator.on('memory', (memory) => (this.memory = memory)));
		this.pins = this.simulator.pins;
		this.sensors = this.simulator.sensors;
		this.#owned.add(this.simulator.on('sensor', () => (this.sensors = this.simulator.sensors)));
		this.#owned.add(this.simulator.on('listeners', (all) => (this.listeners = all)));
		this.control = this.simulator.control;
		this.#owned.add(this.simulator.on('control', (control) => (this.control = control)));
		this.#owned.add(this.simulator.on('display', (lines) => (this.display = lines)));
		this.#owned.add(this.simulator.on('pin', () => (this.pins = [...this.simulator.pins])));
		this.#owned.add(this.simulator.on('notice', (notice) => this.#addNotice(notice)));
		this.storageKeeping = this.simulator.storageKeeping;
		this.#owned.add(
			this.simulator.on('storage', (keeping) => {
				this.storageKeeping = keeping;
				onkeeping(keeping);
			})
		);
		this.#owned.add(this.simulator.on('crash', ({ message }) => (this.crashed = message)));
	}

	get name(): string {
		const { name, firmware } = this.simulator.profile;
		return `Simulated ${name}${firmware === 'stock' ? ', stock' : ''}`;
	}

	/** Which side of a mount this board takes first. */
	get mountOrder(): MountOrder {
		if (this.mode === 'documented') return 'folder-first';
		return mountOrderOf(this.session.identity?.version ?? '');
	}

	/** What happens on it, for the timeline; loaded when it is first asked for. */
	trace(): Promise<TraceSession> {
		return (this.#trace ??= import('./trace-session.svelte.ts').then(
			({ TraceSession }) => this.#owned.add(new TraceSession(this.simulator)),
			(error: unknown) => {
				this.#trace = null;
				throw error;
			}
		));
	}

	/** Something is about to run here: the timeline begins with it. Without a network there may be none. */
	beginTrace(): void {
		this.trace().then(
			(trace) => trace.begin(),
			() => undefined
		);
	}

	setPaced(paced: boolean): void {
		this.paced = paced;
		this.simulator.setPaced(paced);
	}

	#addNotice(notice: Notice): void {
		const key = `${notice.code} ${notice.containerId}`;
		if (this.#toldNotices.includes(key)) return;
		this.#toldNotices.push(key);
		this.notices = [...this.notices, notice];
		// Where the program's own lines are, too: that is where one looks when it does not do what it should.
		this.session.console.note(`Note (${notice.containerId}): ${notice.message}`);
	}

	dismissNotice(containerId: string, code: string): void {
		this.notices = this.notices.filter(
			(notice) => notice.containerId !== containerId || notice.code !== code
		);
	}

	/** A container is about to run again: what surprised it before is not shown any more. */
	onstart(containerId: string): void {
		this.notices = this.notices.filter((notice) => notice.containerId !== containerId);
	}

	/** The board reboots in that mode, as with other firmware: containers are gone, storage is not. */
	async setMode(mode: BoardMode): Promise<void> {
		if (mode === this.mode) return;
		this.mode = mode;
		if (this.session.state === 'closed') await this.simulator.setMode(mode);
		else await this.#restart(`board reset: ${mode} mode`, () => this.simulator.setMode(mode));
	}

	/** The reset button. Containers are gone afterwards, storage is not. */
	async reset(): Promise<void> {
		await this.#restart('board reset', () => this.simulator.reset());
	}

	/** Every file of the board is deleted; it reboots. */
	async eraseStorage(): Promise<void> {
		await this.#restart('board storage erased', () => this.simulator.eraseStorage());
	}

	async #restart(note: string, restart: () => Promise<void>): Promise<void> {
		this.resetting = true;
		try {
			this.session.console.note(note);
			this.notices = [];
			this.#toldNotices = [];
			await restart();
			await this.session.reopen();
		} finally {
			this.resetting = false;
		}
	}

	/** What is not saved yet is saved now; a board that does not answer is not waited for long. */
	async saveStorage(): Promise<void> {
		await Promise.race([
			this.simulator.saveStorage(),
			new Promise<void>((resolve) => this.#clock.schedule(SAVE_LIMIT_MS, resolve))
		]);
	}

	dispose(): void {
		this.#owned.dispose();
	}
}
