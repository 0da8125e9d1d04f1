// Events on their way from the board to the page: flat records in typed arrays, which cost neither end an object.
//
// A record in `words` (8 bytes each; numbers are doubles unless said otherwise):
//   0  four 16 bit numbers: kind, number of values, flags, thread
//   1  two 32 bit numbers: container (in `names`), function (in `functions`)
//   2  start, 3 end: board time in milliseconds
//   4… values: of a call the result, then the arguments, i64 as such; of other kinds their fields in order
//   …  with a text: its place in `bytes` and its length
//   …  with writes: their number, then for each its address, place in `bytes` and length
import type { ValueType } from '#lib/abi/host-functions.ts';
import {
	BOARD_ACTIONS,
	DELIVERY_OUTCOMES,
	SOCKET_ACTIONS,
	TRACED_STATES,
	TRACE_KINDS,
	type CallEvent,
	type MemoryWrite,
	type TraceEvent,
	type TraceFunction,
	type TraceValue
} from './trace-event.ts';

export interface TraceBatch {
	/** Number of the trace: a new one begins with empty tables. */
	trace: number;
	/** Of its first event. */
	sequence: number;
	/** Events in it. */
	count: number;
	/** New entries of the tables, after those of earlier batches. */
	names: readonly string[];
	functions: readonly TraceFunction[];
	words: Float64Array<ArrayBuffer>;
	bytes: Uint8Array<ArrayBuffer>;
}

/** What the batches of one trace refer to. */
export interface TraceTables {
	readonly names: readonly string[];
	readonly functions: readonly TraceFunction[];
}

export const HEAD_WORDS = 4;
export const NO_CONTAINER = 0xffff_ffff;
export const HAS_TEXT = 1;
export const CALL_RETURNED = 2;
export const HAS_WRITES = 4;

/** A batch that can be read at random. */
export class BatchReader {
	readonly batch: TraceBatch;
	readonly #tables: TraceTables;
	readonly #words: Float64Array;
	readonly #shorts: Uint16Array;
	readonly #longs: Uint32Array;
	readonly #bigints: BigInt64Array;
	/** Where each record begins. */
	readonly #offsets: Uint32Array;

	/** `tables` may grow later; they must hold the batch's own entries when an event is read. */
	constructor(batch: TraceBatch, tables: TraceTables) {
		const { buffer, byteOffset, length } = batch.words;
		this.batch = batch;
		this.#tables = tables;
		this.#words = batch.words;
		this.#shorts = new Uint16Array(buffer, byteOffset, length * 4);
		this.#longs = new Uint32Array(buffer, byteOffset, length * 2);
		this.#bigints = new BigInt64Array(buffer, byteOffset, length);
		this.#offsets = new Uint32Array(batch.count);
		for (let i = 0, at = 0; i < batch.count; i++) {
			this.#offsets[i] = at;
			at += this.#sizeAt(at);
		}
	}

	/** Number of the kind in TRACE_KINDS. */
	kindNumber(index: number): number {
		return this.#shorts[this.#at(index) * 4]!;
	}

	/** Number of the container in the tables, or NO_CONTAINER. */
	containerNumber(index: number): number {
		return this.#longs[this.#at(index) * 2 + 2]!;
	}

	/** Number of the function in the tables; of calls only. */
	functionNumber(index: number): number {
		return this.#longs[this.#at(index) * 2 + 3]!;
	}

	thread(index: number): number {
		return this.#shorts[this.#at(index) * 4 + 3]!;
	}

	startAt(index: number): number {
		return this.#words[this.#at(index) + 2]!;
	}

	endAt(index: number): number {
		return this.#words[this.#at(index) + 3]!;
	}

	/** The `position`th field of an event that is not a call. */
	field(index: number, position: number): number {
		return this.#words[this.#at(index) + HEAD_WORDS + position]!;
	}

	event(index: number): TraceEvent {
		const at = this.#at(index);
		const kind = TRACE_KINDS[this.#shorts[at * 4]!];
		const base = { sequence: this.batch.sequence + index, at: this.#words[at + 2]! };
		const container = this.#tables.names[this.containerNumber(index)] ?? '';
		const value = (position: number) => this.#words[at + HEAD_WORDS + position]!;
		switch (kind) {
			case 'call':
				return this.#call(index, base, container);
			case 'gpio':
				return {
					...base,
					kind,
					container: this.containerNumber(index) === NO_CONTAINER ? null : container,
					port: value(0),
					pin: value(1),
					level: value(2) === 0 ? 0 : 1,
					driven: value(3) !== 0
				};
			case 'timer':
				return { ...base, kind, container, timer: value(0), queued: value(1) !== 0 };
			case 'publish':
				return {
					...base,
					kind,
					container,
					message: value(0),
					topic: this.#text(at) ?? '',
					payloadBytes: value(1)
				};
			case 'deliver':
				return {
					...base,
					kind,
					container,
					message: value(0),
					topic: this.#text(at) ?? '',
					outcome: DELIVERY_OUTCOMES[value(1)]!
				};
			case 'socket':
				return {
					...base,
					kind,
					container,
					socket: value(0),
					action: SOCKET_ACTIONS[value(1)]!,
					byteCount: value(2),
					text: this.#text(at) ?? ''
				};
			case 'state':
				return { ...base, kind, container, state: TRACED_STATES[value(0)]!, exitCode: value(1) };
			case 'board':
				return { ...base, kind, action: BOARD_ACTIONS[value(0)]!, value: value(1) };
			default:
				throw new RangeError('a record of an unknown kind');
		}
	}

	#call(index: number, base: Pick<CallEvent, 'sequence' | 'at'>, container: string): CallEvent {
		const at = this.#at(index);
		const called = this.#tables.functions[this.functionNumber(index)]!;
		const value = (position: number, type: ValueType): TraceValue =>
			type === 'i64'
				? this.#bigints[at + HEAD_WORDS + position]!
				: this.#words[at + HEAD_WORDS + position]!;
		const returned = (this.#flags(at) & CALL_RETURNED) !== 0;
		const args = Math.min(called.params.length, this.#valueCount(at) - 1);
		return {
			...base,
			kind: 'call',
			container,
			thread: this.thread(index),
			function: called,
			args: called.params.slice(0, args).map((type, i) => value(i + 1, type)),
			result: returned && called.result !== null ? value(0, called.result) : null,
			endedAt: this.endAt(index),
			returned,
			text: this.#text(at),
			writes: this.#writes(at)
		};
	}

	#at(index: number): number {
		const at = this.#offsets[index];
		if (at === undefined) throw new RangeError('no event of this batch');
		return at;
	}

	#valueCount(at: number): number {
		return this.#shorts[at * 4 + 1]!;
	}

	#flags(at: number): number {
		return this.#shorts[at * 4 + 2]!;
	}

	#textAt(at: number): number {
		return at + HEAD_WORDS + this.#valueCount(at);
	}

	#writesAt(at: number): number {
		return this.#textAt(at) + (this.#flags(at) & HAS_TEXT ? 2 : 0);
	}

	#sizeAt(at: number): number {
		const end = this.#writesAt(at);
		return (this.#flags(at) & HAS_WRITES ? end + 1 + 3 * this.#words[end]! : end) - at;
	}

	#text(at: number): string | null {
		if (!(this.#flags(at) & HAS_TEXT)) return null;
		return new TextDecoder().decode(this.#bytesAt(this.#textAt(at)));
	}

	#writes(at: number): MemoryWrite[] {
		if (!(this.#flags(at) & HAS_WRITES)) return [];
		const start = this.#writesAt(at);
		return Array.from({ length: this.#words[start]! }, (_, i) => ({
			address: this.#words[start + 1 + 3 * i]!,
			bytes: this.#bytesAt(start + 2 + 3 * i)
		}));
	}

	/** The bytes whose place and length stand at `at`. */
	#bytesAt(at: number): Uint8Array {
		const start = this.#words[at]!;
		return this.batch.bytes.subarray(start, start + this.#words[at + 1]!);
	}
}
