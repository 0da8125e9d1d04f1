// Replays a recording: every container runs its module again and is answered from the recording, in the recorded order.
// What it asks is compared; the first call that differs ends that container's part.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { Emitter, type EventSource } from '#lib/core/emitter.ts';
import { messageOf } from '#lib/core/errors.ts';
import type { ThreadFactory } from '../container/container-thread.ts';
import { Switchboard } from '../container/switchboard.ts';
import { ThreadPool } from '../container/thread-pool.ts';
import { loadModule, type LoadedModule } from '../runtime/containers/load-module.ts';
import type { ReplayDifference, NotReplayed } from './difference.ts';
import type { RecordedCall, RecordedEvent, Recording } from './recording.ts';
import { MemoryTooLarge, ReplayRun } from './replay-run.ts';
import { callSignature, isOtherCall } from './replay-text.ts';

export interface RunResult {
	container: string;
	/** Host calls of the recording. */
	recorded: number;
	/** Of these, made again with the same arguments and texts. */
	same: number;
	/** The first call that differs, or why it could not be replayed; null: none. */
	difference: ReplayDifference | null;
}

export interface ReplayResult {
	state: 'same' | 'different';
	runs: readonly RunResult[];
}

export interface ReplayEvents {
	/** What a container prints, made by its module again. Untrusted. */
	output: { container: string; bytes: Uint8Array };
	/** A container starts or ends, a pin changes, hands act: as recorded. */
	event: Exclude<RecordedEvent, { kind: 'call' }>;
	/** Position in board time, whenever it moved on noticeably. */
	progress: { atMs: number };
	/** Once. */
	end: ReplayResult;
}

export interface ReplayOptions {
	profile: BoardProfile;
	threads: ThreadFactory;
	clock: Clock;
	/** Times the recorded speed; Infinity: as fast as it goes. */
	speed?: number;
	/** In place of a recorded image, by its place in the list: shows where another build first differs. */
	images?: ReadonlyMap<number, Uint8Array>;
}

/** A container that computes this much longer between two calls than it did when it was recorded asks no more. */
const STALL_MS = 30_000;
/** After its recorded end, a container that computes on was killed. */
const KILL_MS = 1000;
const PROGRESS_MS = 100;

const NO_IMAGE: NotReplayed = { kind: 'no-image' };

type Without<Union, Name extends string> = Union extends unknown ? Omit<Union, Name> : never;
/** A difference before it is known at which call it is. */
type Otherwise = Without<ReplayDifference, 'call'>;

interface Replayed {
	run: ReplayRun | null;
	result: RunResult;
	/** Nothing of it is replayed any more. */
	closed: boolean;
	/** Board time of its last answer. */
	answeredAt: number;
}

export class Replay implements EventSource<ReplayEvents>, Disposable {
	readonly #recording: Recording;
	readonly #options: ReplayOptions;
	readonly #events = new Emitter<ReplayEvents>();
	readonly #switchboard = new Switchboard();
	readonly #pool: ThreadPool;
	readonly #runs: Replayed[];
	#modules: (LoadedModule | NotReplayed)[] = [];
	#cursor = 0;
	/** Of the call at the cursor: so many of its repetitions are done. */
	#repeated = 0;
	#speed: number;
	/** Wall time at which board time 0 was, at the speed of now. */
	#zeroAt = 0;
	#pausedAtMs: number | null = null;
	#cancelTimer: () => void = () => undefined;
	#told = -Infinity;
	#pumping = false;
	#again = false;
	#ended = false;

	constructor(recording: Recording, options: ReplayOptions) {
		this.#recording = recording;
		this.#options = options;
		this.#speed = options.speed ?? 1;
		this.#pool = new ThreadPool(options.threads, () => this.#switchboard.wake());
		this.#runs = recording.runs.map(({ container }, run) => ({
			run: null,
			closed: false,
			answeredAt: 0,
			result: { container, recorded: callsOf(recording, run), same: 0, difference: null }
		}));
	}

	on<Name extends keyof ReplayEvents>(
		name: Name,
		listener: (event: ReplayEvents[Name]) => void
	): Disposable {
		return this.#events.on(name, listener);
	}

	/** Compiles the images and begins. */
	async start(): Promise<void> {
		this.#modules = await Promise.all(
			this.#recording.images.map(({ bytes }, place) =>
				load(this.#options.images?.get(place) ?? bytes)
			)
		);
		if (this.#ended) return;
		this.#zeroAt = this.#options.clock.now();
		this.#pump();
	}

	/** Board time that is reached. */
	get atMs(): number {
		if (this.#pausedAtMs !== null) return this.#pausedAtMs;
		if (this.#speed === Infinity) return this.#nextDue;
		const passed = (this.#options.clock.now() - this.#zeroAt) * this.#speed;
		return Math.min(passed, this.#recording.durationMs);
	}

	get paused(): boolean {
		return this.#pausedAtMs !== null;
	}

	pause(): void {
		this.#pausedAtMs ??= this.atMs;
		this.#cancelTimer();
	}

	resume(): void {
		if (this.#pausedAtMs === null) return;
		this.#continueAt(this.#pausedAtMs);
		this.#pausedAtMs = null;
		this.#pump();
	}

	setSpeed(speed: number): void {
		const at = this.atMs;
		this.#speed = speed;
		this.#continueAt(at);
		this.#pump();
	}

	dispose(): void {
		this.#ended = true;
		this.#cancelTimer();
		for (const { run } of this.#runs) run?.dispose();
		this.#pool.dispose();
		this.#events.clear();
	}

	#continueAt(at: number): void {
		const { clock } = this.#options;
		this.#zeroAt = clock.now() - (this.#speed === Infinity ? 0 : at / this.#speed);
	}

	get #nextDue(): number {
		const event = this.#recording.events[this.#cursor];
		return event ? dueAt(event, this.#repeated) : this.#recording.durationMs;
	}

	/** Goes on as far as it can: until something is not due yet, or a container has not asked yet. */
	#pump(): void {
		this.#again = true;
		if (this.#pumping) return;
		this.#pumping = true;
		try {
			while (this.#again) {
				this.#again = false;
				this.#cancelTimer();
				while (!this.#ended && this.#step());
			}
		} finally {
			this.#pumping = false;
		}
	}

	/** False when it has to wait. */
	#step(): boolean {
		if (this.#pausedAtMs !== null) return false;
		const event = this.#recording.events[this.#cursor];
		if (!event) return this.#finish();
		const early = dueAt(event, this.#repeated) - this.atMs;
		if (early > 0.5 && this.#speed !== Infinity) {
			this.#wakeIn(early / this.#speed);
			return false;
		}
		this.#tellProgress();
		const isDone = this.#replay(event);
		if (isDone) this.#advance(event);
		return isDone;
	}

	#advance(event: RecordedEvent): void {
		const { closed } = 'run' in event ? this.#runs[event.run]! : { closed: false };
		if (event.kind === 'call' && !closed && ++this.#repeated < event.times) return;
		this.#repeated = 0;
		this.#cursor++;
	}

	#replay(event: RecordedEvent): boolean {
		switch (event.kind) {
			case 'call':
				return this.#call(event);
			case 'start':
				this.#events.emit('event', event);
				this.#runs[event.run]!.answeredAt = event.at;
				this.#begin(event.run);
				return true;
			case 'end':
				if (!this.#isOver(this.#runs[event.run]!)) return false;
				this.#events.emit('event', event);
				return true;
			default:
				this.#events.emit('event', event);
				return true;
		}
	}

	#begin(index: number): void {
		const replayed = this.#runs[index]!;
		const { image } = this.#recording.runs[index]!;
		const loaded = image === null ? NO_IMAGE : this.#modules[image]!;
		if ('kind' in loaded) return this.#refuse(replayed, loaded);
		const problem = problemOf(loaded);
		if (problem) return this.#refuse(replayed, problem);
		const { profile } = this.#options;
		try {
			replayed.run = new ReplayRun({
				loaded,
				profile,
				pool: this.#pool,
				switchboard: this.#switchboard,
				onchange: () => this.#pump()
			});
		} catch (error) {
			this.#refuse(replayed, reasonOf(error));
		}
	}

	#call(call: RecordedCall): boolean {
		const replayed = this.#runs[call.run]!;
		const { run, result } = replayed;
		if (replayed.closed || !run) return true;
		const called = this.#recording.functions[call.function]!;
		const expected = () => callSignature(called, call.args, call.text);
		if (run.state === 'computing') {
			// Another machine may be slower.
			const patienceMs = STALL_MS + 4 * Math.max(0, call.at - replayed.answeredAt);
			this.#stallIn(patienceMs, () =>
				this.#close(replayed, { kind: 'silent', expected: expected() })
			);
			return false;
		}
		if (run.state === 'over') {
			const ending = run.ending || null;
			this.#close(replayed, { kind: 'ended', expected: expected(), ending });
			return true;
		}
		const { asked, args } = run;
		if (isOtherCall(called, call.args, asked, args)) {
			const got = callSignature(asked, args, run.text);
			this.#close(replayed, { kind: 'call', expected: expected(), got });
			return true;
		}
		const { output } = run;
		const fits = run.apply(call.writes);
		if (!fits || run.text !== call.text) {
			const got = callSignature(asked, args, run.text);
			this.#close(replayed, { kind: 'call', expected: expected(), got });
			return true;
		}
		result.same++;
		replayed.answeredAt = call.endedAt;
		if (output && output.length > 0)
			this.#events.emit('output', { container: result.container, bytes: output });
		if (call.returned) run.answer(call.result);
		else run.unwind();
		return true;
	}

	/** After its recorded end: true once it has ended here, too. */
	#isOver(replayed: Replayed): boolean {
		const { run, closed } = replayed;
		if (closed || !run) return true;
		if (run.state === 'computing') {
			this.#stallIn(KILL_MS, () => this.#killed(replayed));
			return false;
		}
		// It was killed in a call, or while it computed.
		if (run.state === 'asking') this.#killed(replayed);
		return true;
	}

	#killed(replayed: Replayed): void {
		replayed.run?.dispose();
		replayed.closed = true;
	}

	#refuse(replayed: Replayed, why: NotReplayed): void {
		this.#close(replayed, { kind: 'not-replayed', why });
	}

	#close(replayed: Replayed, difference: Otherwise): void {
		replayed.closed = true;
		replayed.run?.dispose();
		replayed.result.difference = { ...difference, call: replayed.result.same };
	}

	/** While a container computes: what to do when nothing comes of it. */
	#stallIn(ms: number, act: () => void): void {
		this.#cancelTimer();
		this.#cancelTimer = this.#options.clock.schedule(ms, () => {
			act();
			this.#pump();
		});
	}

	#wakeIn(ms: number): void {
		this.#cancelTimer = this.#options.clock.schedule(ms, () => this.#pump());
	}

	#tellProgress(): void {
		const now = this.#options.clock.now();
		if (now - this.#told < PROGRESS_MS) return;
		this.#told = now;
		this.#events.emit('progress', { atMs: this.atMs });
	}

	#finish(): boolean {
		if (this.#ended) return false;
		const runs = this.#runs.map(({ result }) => result);
		const state = runs.some(({ difference }) => difference) ? 'different' : 'same';
		this.#events.emit('progress', { atMs: this.#recording.durationMs });
		this.#events.emit('end', { state, runs });
		this.dispose();
		return false;
	}
}

function callsOf({ events }: Recording, run: number): number {
	return events.reduce(
		(sum, event) => sum + (event.kind === 'call' && event.run === run ? event.times : 0),
		0
	);
}

/** When a call is answered; its repetitions are spread over the time that they took. */
function dueAt(event: RecordedEvent, repeated: number): number {
	if (event.kind !== 'call') return event.at;
	return event.at + ((event.endedAt - event.at) * (repeated + 1)) / event.times;
}

async function load(bytes: Uint8Array): Promise<LoadedModule | NotReplayed> {
	try {
		return await loadModule(bytes, { hasSimd: true });
	} catch (error) {
		return reasonOf(error);
	}
}

/** Why a module cannot be replayed; null when it can. */
function problemOf({ threadModule, entryParameters }: LoadedModule): NotReplayed | null {
	if (threadModule) return { kind: 'threads' };
	return entryParameters > 0 ? { kind: 'entry' } : null;
}

function reasonOf(error: unknown): NotReplayed {
	if (error instanceof MemoryTooLarge) return { kind: 'memory' };
	return { kind: 'broken', message: messageOf(error) };
}
