// The trace of a board: what happens is written down here while somebody wants to know, and sent on in batches.
// While nobody does, a call costs one look at `active`. It lives as long as the board has power, over all resets.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { BatchWriter } from './batch-writer.ts';
import { batchBytes } from './batch-bytes.ts';
import { CALL_RETURNED, HAS_TEXT, HAS_WRITES, type TraceBatch } from './trace-batch.ts';
import {
	BOARD_ACTIONS,
	DELIVERY_OUTCOMES,
	SOCKET_ACTIONS,
	TEXT_BYTES,
	TRACED_STATES,
	TRACE_KINDS,
	type WholeBoardEvent,
	type DeliverEvent,
	type GpioEvent,
	type MemoryWrite,
	type PublishEvent,
	type SocketEvent,
	type StateEvent,
	type TimerEvent,
	type TraceFunction,
	type TraceKind,
	type TraceOptions
} from './trace-event.ts';

/** A reader sees what happened at most this much later. */
const SEND_AFTER_MS = 50;
const SEND_AT_BYTES = 256 * 1024;
/** What may be on its way before the reader has taken it; more is dropped. */
const UNTAKEN_BYTES = 32 * 1024 * 1024;

/** A host call as the trace gets it, once it has been answered. */
export interface TracedCall {
	container: string;
	thread: number;
	function: TraceFunction;
	startedAt: number;
	/** Null: it did not come back. */
	result: number | null;
	i32: (index: number) => number;
	i64: (index: number) => bigint;
	float: (index: number) => number;
	text: Uint8Array | null;
	writes: readonly MemoryWrite[];
}

/** An event without what the trace itself knows. */
type Told<Event> = Omit<Event, 'sequence' | 'at' | 'kind'>;

export interface TraceSource {
	/** Starts a new trace, or ends it with null. */
	setTracing(options: TraceOptions | null): void;
	/** A batch of so many bytes has been taken. */
	taken(sizeBytes: number): void;
}

const kindNumber = (kind: TraceKind) => TRACE_KINDS.indexOf(kind);
const CALL = kindNumber('call');

export class Trace implements TraceSource {
	/** Somebody wants to know. */
	active = false;
	/** Number of the trace if what the board writes into memory is wanted, too; else 0. */
	recording = 0;
	/** Whose host call is being answered: what happens to pins and messages is its doing. */
	caller: string | null = null;
	readonly #clock: Clock;
	readonly #wall: Clock;
	readonly #onbatch: (batch: TraceBatch) => void;
	readonly #functions = new WeakMap<TraceFunction, { trace: number; number: number }>();
	#trace = 0;
	#writer = new BatchWriter(0);
	#untakenBytes = 0;
	#cancelSend: (() => void) | null = null;

	/** `clock` shows board time, `wall` goes on while the board is paused. */
	constructor(
		clock: Clock = systemClock,
		wall: Clock = systemClock,
		onbatch: (batch: TraceBatch) => void = () => undefined
	) {
		this.#clock = clock;
		this.#wall = wall;
		this.#onbatch = onbatch;
	}

	setTracing(options: TraceOptions | null): void {
		this.#send();
		this.active = options !== null;
		if (options) this.#writer = new BatchWriter(++this.#trace);
		this.recording = options?.memory ? this.#trace : 0;
	}

	taken(sizeBytes: number): void {
		this.#untakenBytes = Math.max(0, this.#untakenBytes - sizeBytes);
	}

	/** For the start of a call. */
	now(): number {
		return this.#clock.now();
	}

	call(call: TracedCall): void {
		if (!this.#wanted()) return;
		const { function: called, text, writes, result } = call;
		const writer = this.#writer;
		const flags =
			(text ? HAS_TEXT : 0) |
			(writes.length > 0 ? HAS_WRITES : 0) |
			(result === null ? 0 : CALL_RETURNED);
		writer.begin(
			CALL,
			called.params.length + 1,
			flags,
			call.thread,
			writer.nameNumber(call.container),
			this.#functionNumber(called),
			call.startedAt,
			this.#clock.now()
		);
		if (called.result === 'i64') writer.bigint(BigInt(result ?? 0));
		else writer.number(result ?? 0);
		called.params.forEach((type, i) => this.#argument(call, type, i));
		if (text) writer.reference(text);
		if (writes.length > 0) this.#writes(writes);
		this.#written();
	}

	gpio({ container, port, pin, level, driven }: Told<GpioEvent>): void {
		this.#event('gpio', container, [port, pin, level, driven ? 1 : 0]);
	}

	timer({ container, timer, queued }: Told<TimerEvent>): void {
		this.#event('timer', container, [timer, queued ? 1 : 0]);
	}

	publish({ container, message, topic, payloadBytes }: Told<PublishEvent>): void {
		this.#event('publish', container, [message, payloadBytes], topic);
	}

	deliver({ container, message, topic, outcome }: Told<DeliverEvent>): void {
		this.#event('deliver', container, [message, DELIVERY_OUTCOMES.indexOf(outcome)], topic);
	}

	socket({ container, socket, action, byteCount, text }: Told<SocketEvent>): void {
		this.#event('socket', container, [socket, SOCKET_ACTIONS.indexOf(action), byteCount], text);
	}

	state({ container, state, exitCode }: Told<StateEvent>): void {
		this.#event('state', container, [TRACED_STATES.indexOf(state), exitCode]);
	}

	board({ action, value }: Told<WholeBoardEvent>): void {
		this.#event('board', null, [BOARD_ACTIONS.indexOf(action), value]);
	}

	/** Sends what waits. */
	flush(): void {
		this.#send();
	}

	dispose(): void {
		this.#cancelSend?.();
		this.#cancelSend = null;
		this.active = false;
		this.recording = 0;
	}

	#event(kind: TraceKind, name: string | null, values: readonly number[], text?: string): void {
		if (!this.#wanted()) return;
		const writer = this.#writer;
		const now = this.#clock.now();
		const flags = text === undefined ? 0 : HAS_TEXT;
		writer.begin(kindNumber(kind), values.length, flags, 0, writer.nameNumber(name), 0, now, now);
		for (const value of values) writer.number(value);
		if (text !== undefined) writer.reference(utf8(text).subarray(0, TEXT_BYTES));
		this.#written();
	}

	/** False also when the reader does not keep up. */
	#wanted(): boolean {
		if (!this.active) return false;
		if (this.#untakenBytes < UNTAKEN_BYTES) return true;
		this.#send();
		this.#writer.skip();
		return false;
	}

	#argument(call: TracedCall, type: ValueType, index: number): void {
		if (type === 'i64') this.#writer.bigint(call.i64(index));
		else this.#writer.number(type === 'i32' ? call.i32(index) : call.float(index));
	}

	#writes(writes: readonly MemoryWrite[]): void {
		const writer = this.#writer;
		writer.reserve(1 + 3 * writes.length);
		writer.number(writes.length);
		for (const { address, bytes } of writes) {
			writer.number(address);
			writer.reference(bytes);
		}
	}

	#functionNumber(called: TraceFunction): number {
		const known = this.#functions.get(called);
		if (known?.trace === this.#trace) return known.number;
		const number = this.#writer.functionNumber(called);
		this.#functions.set(called, { trace: this.#trace, number });
		return number;
	}

	#written(): void {
		if (this.#writer.sizeBytes >= SEND_AT_BYTES) this.#send();
		else this.#cancelSend ??= this.#wall.schedule(SEND_AFTER_MS, () => this.#send());
	}

	#send(): void {
		this.#cancelSend?.();
		this.#cancelSend = null;
		const batch = this.#writer.take();
		if (!batch) return;
		this.#untakenBytes += batchBytes(batch);
		this.#onbatch(batch);
	}
}
