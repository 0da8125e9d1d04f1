// The board's timers: few, numbered, shared by all containers. An expiry becomes an event in the ring.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { InspectedTimer } from '../../inspection.ts';
import type { Trace } from '../../trace/trace.ts';
import { pointer } from '../addresses.ts';
import { EBUSY, EINVAL } from '../errno.ts';
import type { EventRing } from './event-ring.ts';
import { TIMER, type Instance, type ResourceCounts } from '../guest/instance.ts';
import type { Notices } from '../notices.ts';
import type { BoardConsole, LogLevel } from '../runtime.ts';

interface Timer {
	owner: number;
	containerId: string;
	intervalMs: number;
	/** Fires again and again. */
	repeats: boolean;
	/** What the runtime remembers of it: the lowest bit of the argument. */
	markedPeriodic: boolean;
	running: boolean;
	startedAt: number;
	cancel: () => void;
}

const MAX_INTERVAL_MS = 65535;
const nothing = () => undefined;

export interface TimersOptions {
	/** Of all containers together. */
	max: number;
	mode: BoardMode;
	clock: Clock;
	ring: EventRing;
	counts: ResourceCounts;
	console: BoardConsole;
	notices: Notices;
	trace: Trace;
	/** A real board has no memory for another thread, since that of deleted timers is not given back. */
	isWornOut: () => boolean;
	/** Takes the memory for the thread of one timer; false when there is none, until the board is reset. */
	takeThread: (containerId: string) => boolean;
	releaseThread: (containerId: string) => void;
}

export class Timers {
	readonly #options: TimersOptions;
	readonly #max: number;
	readonly #clock: Clock;
	readonly #ring: EventRing;
	readonly #counts: ResourceCounts;
	readonly #console: BoardConsole;
	readonly #notices: Notices;
	readonly #timers = new Map<number, Timer>();

	constructor(options: TimersOptions) {
		this.#options = options;
		this.#max = options.max;
		this.#clock = options.clock;
		this.#ring = options.ring;
		this.#counts = options.counts;
		this.#console = options.console;
		this.#notices = options.notices;
	}

	inspect(): InspectedTimer[] {
		const now = this.#clock.now();
		return [...this.#timers].map(([id, timer]) => ({
			id,
			container: timer.containerId,
			intervalMs: timer.intervalMs,
			remainingMs: timer.running ? Math.max(0, timer.intervalMs - (now - timer.startedAt)) : null,
			repeats: timer.repeats
		}));
	}

	/** True when a timer belongs to the instance at the address. */
	hasOwner(address: number): boolean {
		return [...this.#timers.values()].some(({ owner }) => owner === address);
	}

	create(instance: Instance, id: number): number {
		const module = pointer(instance.address);
		if (!this.#inRange(id)) {
			this.#notices.say(instance.containerId, 'timer-out-of-range', { max: this.#max });
			return this.#fail(`Invalid module ${module} or timer ID ${id} (max: ${this.#max})`);
		}
		if (this.#timers.has(id)) {
			this.#notices.say(instance.containerId, 'timer-taken');
			return this.#fail(`Timer ID ${id} already in use`, EBUSY);
		}
		const isWornOut = this.#options.isWornOut();
		if (isWornOut) this.#notices.say(instance.containerId, 'timer-kept');
		if (!this.#options.takeThread(instance.containerId)) {
			if (!isWornOut) this.#notices.say(instance.containerId, 'no-thread');
			return this.#fail(`Failed to initialize core timer ${id}`);
		}
		this.#timers.set(id, {
			owner: instance.address,
			containerId: instance.containerId,
			intervalMs: 0,
			repeats: false,
			markedPeriodic: false,
			running: false,
			startedAt: 0,
			cancel: nothing
		});
		this.#counts.increment(instance, TIMER);
		return this.#done(`Created timer ${id} for module ${module}`);
	}

	start(instance: Instance, id: number, intervalMs: number, periodic: number): number {
		const timer = this.#owned(instance, id);
		if (!timer) return -EINVAL;
		if (intervalMs <= 0 || intervalMs > MAX_INTERVAL_MS) {
			this.#notices.say(instance.containerId, 'timer-interval');
			return this.#fail(`Invalid interval ${intervalMs}ms (must be 1-${MAX_INTERVAL_MS}ms)`);
		}
		timer.cancel();
		timer.intervalMs = intervalMs;
		timer.repeats = periodic !== 0;
		timer.markedPeriodic = this.#isMarked(instance, periodic);
		timer.startedAt = this.#clock.now();
		timer.running = true;
		this.#arm(id, timer, timer.startedAt + intervalMs);
		return this.#done(`Started timer ${id} with interval ${intervalMs}ms, periodic=${periodic}`);
	}

	stop(instance: Instance, id: number): number {
		const timer = this.#owned(instance, id);
		if (!timer) return -EINVAL;
		timer.cancel();
		timer.running = false;
		return this.#done(`Stopped timer ${id}`);
	}

	delete(instance: Instance, id: number): number {
		const timer = this.#owned(instance, id);
		if (!timer) return -EINVAL;
		this.#remove(instance, id, timer);
		return this.#done(`Deleted timer ${id}`);
	}

	remaining(instance: Instance, id: number): number {
		const timer = this.#owned(instance, id);
		if (!timer) return -EINVAL;
		const elapsed = Math.floor(this.#clock.now() - timer.startedAt);
		const remaining = timer.running ? Math.max(0, timer.intervalMs - elapsed) : 0;
		this.#log('inf', `Timer ${id} remaining time: ${remaining}ms`);
		return remaining;
	}

	/** At the end of a container with a module context; on a documented board of any. */
	cleanUp(instance: Instance): void {
		for (const [id, timer] of [...this.#timers])
			if (timer.owner === instance.address) this.#remove(instance, id, timer);
	}

	dispose(): void {
		for (const timer of this.#timers.values()) timer.cancel();
		this.#timers.clear();
	}

	#remove(instance: Instance, id: number, timer: Timer): void {
		timer.cancel();
		this.#timers.delete(id);
		this.#options.releaseThread(timer.containerId);
		this.#counts.decrement(instance, TIMER);
	}

	/** The runtime keeps one bit of the argument. */
	#isMarked(instance: Instance, periodic: number): boolean {
		const isEven = periodic !== 0 && (periodic & 1) === 0;
		if (isEven) this.#notices.say(instance.containerId, 'timer-even-periodic');
		return this.#options.mode === 'faithful' ? (periodic & 1) === 1 : periodic !== 0;
	}

	#arm(id: number, timer: Timer, dueAt: number): void {
		timer.cancel = this.#clock.schedule(Math.max(0, dueAt - this.#clock.now()), () => {
			const now = this.#clock.now();
			timer.running = timer.markedPeriodic;
			timer.startedAt = timer.markedPeriodic ? now : timer.startedAt;
			const queued = this.#ring.put({ type: 'timer', owner: timer.owner, id });
			this.#options.trace.timer({ container: timer.containerId, timer: id, queued });
			if (!queued) {
				this.#log('err', `Failed to queue timer event for timer ${id}`);
				this.#notices.say(timer.containerId, 'ring-full');
			}
			// Expiries that were missed meanwhile are one: the board's semaphore does not count.
			const missed = Math.max(0, Math.floor((now - dueAt) / timer.intervalMs));
			if (timer.repeats) this.#arm(id, timer, dueAt + (missed + 1) * timer.intervalMs);
		});
	}

	#owned(instance: Instance, id: number): Timer | null {
		const module = pointer(instance.address);
		if (!this.#inRange(id)) {
			this.#fail(`Invalid module ${module} or timer ID ${id}`);
			return null;
		}
		const timer = this.#timers.get(id);
		if (timer?.owner === instance.address) return timer;
		this.#fail(`Timer ID ${id} not in use or not owned by module ${module}`);
		return null;
	}

	#inRange(id: number): boolean {
		return id > 0 && id <= this.#max;
	}

	#done(text: string): number {
		this.#log('inf', text);
		return 0;
	}

	#fail(text: string, errno = EINVAL): number {
		this.#log('err', text);
		return -errno;
	}

	#log(level: LogLevel, text: string): void {
		this.#console.log(level, 'ocre_timer', text);
	}
}
