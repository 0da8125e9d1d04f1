// Records a board: the trace of its host calls with what they wrote into memory, and what hands did at the panel.
// Containers that run already when it begins are not part of the recording: nobody knows their memory.
import { sha256 } from '@noble/hashes/sha2.js';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { hex } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import type { SimulatorInput } from '../stream/stream.ts';
import { BatchReader, type TraceBatch } from '../trace/trace-batch.ts';
import type { CallEvent, GpioEvent, TraceEvent, TraceFunction } from '../trace/trace-event.ts';
import {
	MAX_RECORDED_BYTES,
	MAX_RECORDED_EVENTS,
	MAX_RECORDED_MS,
	MAX_RECORDED_WRITES,
	type RecordedCall,
	type RecordedEvent,
	type RecordedImage,
	type RecordedRun,
	type Recording
} from './recording.ts';

/** A board that can be recorded: a Simulator or a Machine. */
export interface RecordableBoard extends EventSource<{
	trace: TraceBatch;
	input: SimulatorInput;
}> {
	readonly profile: BoardProfile;
	readonly mode: BoardMode;
	/** Has the trace sent with what is written into memory. */
	setRecording(on: boolean): void;
	/** The image of a container; null when it cannot be read. */
	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null>;
}

export interface RecorderProgress {
	elapsedMs: number;
	/** About what its events take in memory. */
	sizeBytes: number;
	runs: number;
	calls: number;
	/** It takes no more. */
	full: boolean;
}

/** What an event takes besides its bytes. */
const EVENT_BYTES = 48;
/** Batches come at least this long after what they tell. */
const LAST_BATCH_MS = 120;

export class Recorder implements Disposable {
	/** After every batch. */
	onprogress: (progress: RecorderProgress) => void = () => undefined;
	readonly #board: RecordableBoard;
	readonly #clock: Clock;
	readonly #owned = new DisposableStore();
	readonly #madeOn: Pick<Recording, 'board' | 'firmware' | 'mode'>;
	readonly #beganAt: number;
	readonly #maxEvents: number;
	readonly #recordedAt: number;
	/** Board time of the first event. */
	#origin: number | null = null;
	#lastAt = 0;
	#trace = -1;
	/** Sequence number of the next event. */
	#expected = 0;
	#names: string[] = [];
	#functions: TraceFunction[] = [];
	/** Of the recording, with the place of each by module and name. */
	readonly #recorded: TraceFunction[] = [];
	readonly #places = new Map<string, number>();
	readonly #images: RecordedImage[] = [];
	readonly #runs: RecordedRun[] = [];
	readonly #running = new Map<string, number>();
	readonly #events: RecordedEvent[] = [];
	readonly #reading: Promise<void>[] = [];
	#calls = 0;
	#sizeBytes = 0;
	#writes = 0;
	#full = false;

	/** Begins at once. `recordedAt` is wall time. */
	constructor(
		board: RecordableBoard,
		clock: Clock,
		recordedAt = Date.now(),
		maxEvents = MAX_RECORDED_EVENTS
	) {
		this.#maxEvents = maxEvents;
		this.#board = board;
		this.#clock = clock;
		this.#beganAt = clock.now();
		this.#recordedAt = recordedAt;
		this.#owned.add(board.on('trace', (batch) => this.#take(batch)));
		this.#owned.add(
			board.on('input', (input) => {
				// A button shows in the trace, in order with what it causes.
				if (input.kind === 'sensor')
					this.#add({ kind: 'sensor', at: this.#lastAt, ...input.value }, 0);
			})
		);
		const { id, firmware } = board.profile;
		this.#madeOn = { board: id, firmware, mode: board.mode };
		board.setRecording(true);
	}

	/** Ends it and gives what was recorded. */
	async stop(): Promise<Recording> {
		this.#board.setRecording(false);
		// What happened a moment ago is on its way.
		await this.#clock.sleep(LAST_BATCH_MS);
		this.#owned.dispose();
		await Promise.all(this.#reading);
		return {
			...this.#madeOn,
			recordedAt: this.#recordedAt,
			durationMs: this.#lastAt,
			images: this.#images,
			runs: this.#runs,
			functions: this.#recorded,
			events: this.#events,
			full: this.#full
		};
	}

	dispose(): void {
		this.#owned.dispose();
		this.#board.setRecording(false);
	}

	get progress(): RecorderProgress {
		return {
			elapsedMs: this.#clock.now() - this.#beganAt,
			sizeBytes: this.#sizeBytes,
			runs: this.#runs.length,
			calls: this.#calls,
			full: this.#full
		};
	}

	#take(batch: TraceBatch): void {
		if (batch.trace !== this.#trace) {
			this.#trace = batch.trace;
			this.#names = [];
			this.#functions = [];
			this.#expected = 0;
		}
		// Events are missing that did not get here in time: what comes after them would be no repetition.
		if (batch.sequence !== this.#expected) this.#end();
		this.#expected = batch.sequence + batch.count;
		for (const name of batch.names) this.#names.push(name);
		for (const called of batch.functions) this.#functions.push(called);
		const reader = new BatchReader(batch, { names: this.#names, functions: this.#functions });
		for (let i = 0; i < batch.count && !this.#full; i++) this.#event(reader.event(i));
		this.onprogress(this.progress);
	}

	#event(event: TraceEvent): void {
		this.#origin ??= event.at;
		const at = Math.max(0, event.at - this.#origin);
		this.#lastAt = Math.max(this.#lastAt, at);
		switch (event.kind) {
			case 'call':
				this.#call(event, at);
				break;
			case 'gpio':
				this.#pin(event, at);
				break;
			case 'state':
				if (event.state === 'running') this.#started(event.container, at);
				else if (event.state === 'exited' || event.state === 'failed')
					this.#ended(event.container, event.exitCode, at);
				break;
			default:
				// Timers, messages and sockets show in what the calls are answered.
				break;
		}
	}

	/** A pin that nobody drives and no container changed is a button under a finger. */
	#pin({ container, port, pin, level, driven }: GpioEvent, at: number): void {
		const { buttons } = this.#board.profile;
		const button =
			container === null && !driven
				? buttons.find((one) => one.port === port && one.pin === pin)
				: undefined;
		if (!button) return this.#add({ kind: 'pin', at, port, pin, level, driven }, 0);
		const pressed = level === button.activeLevel;
		this.#add({ kind: 'button', at, alias: button.alias, pressed }, 0);
	}

	#started(container: string, at: number): void {
		const run = this.#runs.length;
		this.#runs.push({ container, image: null, exitCode: null });
		this.#running.set(container, run);
		this.#add({ kind: 'start', at, run }, 0);
		this.#reading.push(this.#readImage(run, container));
	}

	async #readImage(run: number, container: string): Promise<void> {
		const image = await this.#board.imageOf(container).catch(() => null);
		if (!image) return;
		const hash = hex(sha256(image.bytes));
		let place = this.#images.findIndex((one) => one.sha256 === hash);
		if (place < 0) place = this.#images.push({ ...image, sha256: hash }) - 1;
		this.#runs[run] = { ...this.#runs[run]!, image: place };
	}

	#ended(container: string, exitCode: number, at: number): void {
		const run = this.#running.get(container);
		if (run === undefined) return;
		this.#running.delete(container);
		this.#runs[run] = { ...this.#runs[run]!, exitCode };
		this.#add({ kind: 'end', at, run }, 0);
	}

	#call(event: CallEvent, at: number): void {
		const run = this.#running.get(event.container);
		if (run === undefined) return;
		this.#calls++;
		const { thread, args, result, returned, text, writes } = event;
		const endedAt = Math.max(at, event.endedAt - (this.#origin ?? 0));
		this.#lastAt = Math.max(this.#lastAt, endedAt);
		const call: RecordedCall = {
			kind: 'call',
			at,
			run,
			thread,
			function: this.#placeOf(event.function),
			args,
			result,
			returned,
			endedAt,
			text,
			writes,
			times: 1
		};
		const last = this.#events.at(-1);
		if (last?.kind === 'call' && isSameCall(last, call))
			this.#events[this.#events.length - 1] = { ...last, endedAt, times: last.times + 1 };
		else this.#add(call, bytesOf(call));
	}

	#placeOf(called: TraceFunction): number {
		const key = `${called.module}\n${called.name}`;
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		const { module, name, params, result } = called;
		const place = this.#recorded.push({ module, name, params, result }) - 1;
		this.#places.set(key, place);
		return place;
	}

	#add(event: RecordedEvent, sizeBytes: number): void {
		if (this.#full) return;
		this.#events.push(event);
		this.#sizeBytes += EVENT_BYTES + sizeBytes;
		if (event.kind === 'call') this.#writes += event.writes.length;
		const isFull =
			this.#writes >= MAX_RECORDED_WRITES ||
			this.#events.length >= this.#maxEvents ||
			this.#sizeBytes >= MAX_RECORDED_BYTES ||
			event.at >= MAX_RECORDED_MS;
		if (isFull) this.#end();
	}

	#end(): void {
		this.#full = true;
		this.#board.setRecording(false);
	}
}

function bytesOf({ args, text, writes }: RecordedCall): number {
	const written = writes.reduce((sum, { bytes }) => sum + 16 + bytes.length, 0);
	return args.length * 8 + (text?.length ?? 0) + written;
}

function isSameCall(a: RecordedCall, b: RecordedCall): boolean {
	return (
		a.returned &&
		b.returned &&
		a.run === b.run &&
		a.thread === b.thread &&
		a.function === b.function &&
		a.result === b.result &&
		a.text === b.text &&
		a.args.every((value, i) => value === b.args[i]) &&
		a.writes.length === b.writes.length &&
		a.writes.every(({ address, bytes }, i) => {
			const other = b.writes[i]!;
			return (
				address === other.address &&
				bytes.length === other.bytes.length &&
				bytes.every((byte, j) => byte === other.bytes[j])
			);
		})
	);
}
