// Pause, step and slow motion of a board: its clock stands or runs slower, and its containers stop at their next host
// call. The shell goes on. A container that makes no host calls cannot be stopped: it is shown as computing.
import type { Disposable } from '#lib/core/disposable.ts';
import { ScaledClock } from '#lib/core/scaled-clock.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { InspectedThread, ThreadActivity } from '../inspection.ts';

/** One thread of a container, as the control sees it. */
export interface ControlledRun {
	readonly container: string;
	readonly thread: number;
	readonly activity: ThreadActivity;
	/** The host function that it waits in, or is stopped at. */
	readonly call: string | null;
	/** By which the board's events know it. */
	readonly address: number;
	/** Lets it have the answer that it was stopped at. */
	release(): void;
	/** From now on it measures how long it computes. */
	startMeter(): void;
	/** How long it computed since this was asked last, in milliseconds. */
	takeComputedMs(): number;
}

export interface ThreadState {
	container: string;
	/** 0 is the main one. */
	thread: number;
	activity: ThreadActivity;
	/** Name of the host function that it waits in, or is stopped at. Untrusted. */
	call: string | null;
}

export interface ControlState {
	paused: boolean;
	/** Of the board's clock: 0.01 to 1. */
	speed: number;
	/** Where the containers' threads are; only while the board is paused, else empty. */
	threads: readonly ThreadState[];
}

/** Somebody who looks asks more often; when nobody does, nothing is measured. */
const METER_MS = 3000;

export const MIN_SPEED = 0.01;
export const MAX_SPEED = 1;
export const RUNNING: ControlState = { paused: false, speed: 1, threads: [] };

/** Throws RangeError for a speed that a board cannot have. */
export function checkSpeed(speed: number): void {
	if (!(speed >= MIN_SPEED && speed <= MAX_SPEED))
		throw new RangeError(`a board runs at ${MIN_SPEED} to ${MAX_SPEED} of its speed`);
}

export class BoardControl {
	/** Board time. */
	readonly clock: ScaledClock;
	/** Time outside the board. */
	readonly wall: Clock;
	/** How long the containers compute is measured. */
	metering = false;
	#meteredAt = 0;
	#stopMeter: () => void = () => undefined;
	readonly #runs = new Set<ControlledRun>();
	/** Those that are stopped before a host call, the one that came first first. */
	readonly #held = new Set<ControlledRun>();
	/** Who may have one answer: one of a container, or the next one of any. */
	#step: { container: string | null; admitted: ControlledRun | null } | null = null;
	#paused = false;
	onchange: (state: ControlState) => void = () => undefined;
	#changed = false;

	constructor(wall: Clock) {
		this.wall = wall;
		this.clock = new ScaledClock(wall);
	}

	get paused(): boolean {
		return this.#paused;
	}

	/** A step is under way: the one that is answered says so. */
	get stepping(): boolean {
		return this.#step !== null;
	}

	get state(): ControlState {
		return {
			paused: this.#paused,
			speed: this.clock.speed,
			threads: this.#paused ? [...this.#runs].map(threadState) : []
		};
	}

	/** Every thread, and which share of the time since the last call of this it computed. Untrusted names. */
	inspect(): InspectedThread[] {
		const now = this.wall.now();
		const passed = now - this.#meteredAt;
		const isFirst = !this.metering;
		this.metering = true;
		this.#meteredAt = now;
		this.#stopMeter();
		this.#stopMeter = this.wall.schedule(METER_MS, () => (this.metering = false));
		return [...this.#runs].map((run) => {
			if (isFirst) run.startMeter();
			const cpuShare = isFirst || passed <= 0 ? null : Math.min(1, run.takeComputedMs() / passed);
			return { ...threadState(run), cpuShare };
		});
	}

	/** Name of the container whose instance lives at the address. */
	containerAt(address: number): string | null {
		return [...this.#runs].find((run) => run.address === address)?.container ?? null;
	}

	dispose(): void {
		this.#stopMeter();
	}

	add(run: ControlledRun): Disposable {
		this.#runs.add(run);
		if (this.metering) run.startMeter();
		if (this.#paused) this.#tell();
		return { dispose: () => this.#remove(run) };
	}

	/** Whether a host call of `run` is to be answered now. If not, the run is told to go on by `release`. */
	admits(run: ControlledRun): boolean {
		if (!this.#paused || this.#step?.admitted === run) return true;
		this.#held.add(run);
		this.#tell();
		return false;
	}

	/** A host call of `run` has been answered. To be called while `stepping`. */
	answered(run: ControlledRun): void {
		const step = this.#step;
		if (!step) return;
		const isIt = step.admitted
			? step.admitted === run
			: step.container === null || step.container === run.container;
		if (isIt) this.#endStep();
	}

	pause(): void {
		if (this.#paused) return;
		this.#paused = true;
		this.clock.pause();
		this.#tell();
	}

	resume(): void {
		if (!this.#paused) return;
		this.#paused = false;
		this.#step = null;
		this.clock.resume();
		const held = [...this.#held];
		this.#held.clear();
		for (const run of held) run.release();
		this.#tell();
	}

	/**
	 * Lets one host call of a container be answered (null: of the one stopped longest, or answered first), and
	 * pauses again. Time goes on only while that call takes. False when nobody makes a host call: the board is not
	 * paused, nothing runs, or whatever runs computes.
	 */
	step(container: string | null): boolean {
		if (!this.#paused) return false;
		const mine = (run: ControlledRun) => container === null || run.container === container;
		this.#endStep();
		const held = [...this.#held].find(mine) ?? null;
		if (!held && ![...this.#runs].some((run) => mine(run) && run.activity === 'waiting'))
			return false;
		this.#step = { container, admitted: held };
		this.clock.resume();
		if (held) {
			this.#held.delete(held);
			held.release();
		}
		this.#tell();
		return true;
	}

	/** Throws RangeError beyond MIN_SPEED and MAX_SPEED. */
	setSpeed(speed: number): void {
		checkSpeed(speed);
		this.clock.setSpeed(speed);
		this.#tell();
	}

	#endStep(): void {
		if (!this.#step) return;
		this.#step = null;
		this.clock.pause();
		this.#tell();
	}

	#remove(run: ControlledRun): void {
		this.#runs.delete(run);
		this.#held.delete(run);
		const step = this.#step;
		if (step && (step.admitted === run || step.container === run.container)) this.#endStep();
		if (this.#paused) this.#tell();
	}

	/** Once for all that happens in one turn. */
	#tell(): void {
		if (this.#changed) return;
		this.#changed = true;
		queueMicrotask(() => {
			this.#changed = false;
			this.onchange(this.state);
		});
	}
}

function threadState({ container, thread, activity, call }: ControlledRun): ThreadState {
	return { container, thread, activity, call };
}
