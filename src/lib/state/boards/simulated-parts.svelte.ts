// What the page has of a simulated board besides its console: its panel, its time, its network, and what surprised a
// program on it. What they show is the simulator's state, which the target follows.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { loadPart } from '#lib/core/load-part.ts';
import type { ScenarioPanelEvents } from '#lib/scenario/scenario-host.ts';
import type {
	Notice,
	Simulator,
	SimulatorInput,
	SimulatorState
} from '#lib/simulator/simulator.ts';
import type { DeviceSensing } from './device-sensing.ts';
import type { TargetNetwork, TargetNotices, TargetPanel, TargetTime } from './page-target.ts';
import { SensorDrives } from './sensor-drives.svelte.ts';
import { late } from '#lib/texts/en/late.ts';
import { notes } from '#lib/texts/en/notes.ts';
import type { Words } from '#lib/texts/words.ts';

/** Read where it is drawn, so that it is drawn again. */
type StateNow = () => SimulatorState;

export class SimulatedPanel implements TargetPanel, Disposable {
	readonly drives: SensorDrives;
	readonly #simulator: Simulator;
	readonly #state: StateNow;

	constructor(
		simulator: Simulator,
		state: StateNow,
		{ clock, sensing }: { clock: Clock; sensing: DeviceSensing }
	) {
		this.#simulator = simulator;
		this.#state = state;
		this.drives = new SensorDrives({
			...{ profile: simulator.profile, clock, sensing },
			set: (value) => simulator.put({ kind: 'sensor', value })
		});
	}

	get profile() {
		return this.#simulator.profile;
	}

	get mode() {
		return this.#simulator.mode;
	}

	get state(): SimulatorState {
		return this.#state();
	}

	on<Name extends keyof ScenarioPanelEvents>(
		name: Name,
		listener: (event: ScenarioPanelEvents[Name]) => void
	): Disposable {
		const source: Pick<TargetPanel, 'on'> = this.#simulator;
		return source.on(name, listener);
	}

	settled(): Promise<void> {
		return this.#simulator.settled();
	}

	put(input: SimulatorInput): void {
		if (input.kind === 'sensor') {
			const { sensor, channel, value } = input.value;
			this.drives.hold(sensor, channel, value);
		} else this.#simulator.put(input);
	}

	dispose(): void {
		this.drives.dispose();
	}
}

export class SimulatedTime implements TargetTime {
	readonly #simulator: Simulator;
	readonly #state: StateNow;

	constructor(simulator: Simulator, state: StateNow) {
		this.#simulator = simulator;
		this.#state = state;
	}

	get control() {
		return this.#state().control;
	}

	pause(): void {
		this.#simulator.pause();
	}

	resume(): void {
		this.#simulator.resume();
	}

	step(container: string | null): Promise<boolean> {
		return this.#simulator.step(container);
	}

	setSpeed(speed: number): void {
		this.#simulator.setSpeed(speed);
	}

	inspect() {
		return this.#simulator.inspect();
	}
}

export class SimulatedNetwork implements TargetNetwork {
	readonly #simulator: Simulator;
	readonly #state: StateNow;

	constructor(simulator: Simulator, state: StateNow) {
		this.#simulator = simulator;
		this.#state = state;
	}

	get attached(): boolean {
		return this.#simulator.profile.network !== null;
	}

	get listeners() {
		return this.#state().listeners;
	}

	connect(port: number, signal?: AbortSignal) {
		return this.#simulator.connect(port, signal);
	}
}

type LoadSentences = () => Promise<{ noticeWords: (notice: Notice) => Words }>;

/** They come with the first notice. */
const loadSentences: LoadSentences = () => import('#lib/flow/containers/quirk-words.ts');

export class SimulatedNotices implements TargetNotices, Disposable {
	list = $state.raw<readonly Notice[]>([]);
	/** Each is told once until the board is reset: running a program again is not a reason to hear it again. */
	#told: string[] = [];
	readonly #following: Disposable;
	readonly #load: LoadSentences;

	/** `note` puts it where the program's own lines are: one looks there when it does not do what it should. */
	constructor(
		simulator: Pick<Simulator, 'on'>,
		note: (text: Words) => void,
		load: LoadSentences = loadSentences
	) {
		this.#load = load;
		this.#following = simulator.on('notice', (notice) => {
			const key = `${notice.code} ${notice.containerId}`;
			if (this.#told.includes(key)) return;
			this.#told.push(key);
			this.list = [...this.list, notice];
			void this.#messageOf(notice).then((message) =>
				note(notes.aboutContainer({ containerId: notice.containerId, message }))
			);
		});
	}

	/** Without a network, that it could not be fetched; the next notice asks for it again. */
	async #messageOf(notice: Notice): Promise<Words> {
		try {
			return (await loadPart(this.#load)).noticeWords(notice);
		} catch {
			return late.part;
		}
	}

	dismiss(containerId: string, code: string): void {
		this.list = this.list.filter(
			(notice) => notice.containerId !== containerId || notice.code !== code
		);
	}

	/** A container is about to run again: what surprised it before is not shown any more. */
	forgetOf(containerId: string): void {
		this.list = this.list.filter((notice) => notice.containerId !== containerId);
	}

	/** The board is reset: what surprises from now on is news. */
	forgetAll(): void {
		this.list = [];
		this.#told = [];
	}

	dispose(): void {
		this.#following.dispose();
	}
}
