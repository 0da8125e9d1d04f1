// The newest events of a trace, as many as there is room for: filled with batches, read at random by sequence number.
import { batchBytes } from './batch-bytes.ts';
import { BatchReader, type TraceBatch } from './trace-batch.ts';
import { TRACE_KINDS, type TraceEvent, type TraceFunction, type TraceKind } from './trace-event.ts';

export const DEFAULT_TRACE_EVENTS = 1_000_000;
/** Memory is bounded by size too: events with long texts or recorded memory are large. */
export const DEFAULT_TRACE_BYTES = 256 * 1024 * 1024;

export class TraceStore {
	#maxEvents: number;
	readonly #maxBytes: number;
	#trace = -1;
	#names: string[] = [];
	#functions: TraceFunction[] = [];
	#batches: BatchReader[] = [];
	/** Index of the first event of each batch among the kept ones. */
	#starts: number[] = [];
	#length = 0;
	#bytes = 0;
	#missing = 0;
	/** Came, and are not kept any more. */
	#gone = 0;
	#expected = 0;

	constructor(maxEvents = DEFAULT_TRACE_EVENTS, maxBytes = DEFAULT_TRACE_BYTES) {
		this.#maxEvents = maxEvents;
		this.#maxBytes = maxBytes;
	}

	/** From now on so many are kept; fewer than before go with the next batch. */
	set maxEvents(count: number) {
		this.#maxEvents = count;
	}

	/** Kept events. */
	get length(): number {
		return this.#length;
	}

	/** Events that are not here any more, or never came: older ones, and those that the board could not send. */
	get dropped(): number {
		return this.#missing;
	}

	/** Number of the trace; -1 before the first batch. */
	get trace(): number {
		return this.#trace;
	}

	/** How many events came before the first that is kept. */
	get firstOrdinal(): number {
		return this.#gone;
	}

	/** Containers by their numbers. */
	get names(): readonly string[] {
		return this.#names;
	}

	get functions(): readonly TraceFunction[] {
		return this.#functions;
	}

	/** In order; for readers of many events. */
	get batches(): readonly BatchReader[] {
		return this.#batches;
	}

	add(batch: TraceBatch): void {
		if (batch.trace !== this.#trace) this.#begin(batch.trace);
		for (const name of batch.names) this.#names.push(name);
		for (const called of batch.functions) this.#functions.push(called);
		this.#missing += Math.max(0, batch.sequence - this.#expected);
		this.#expected = batch.sequence + batch.count;
		this.#starts.push(this.#length);
		this.#batches.push(new BatchReader(batch, { names: this.#names, functions: this.#functions }));
		this.#length += batch.count;
		this.#bytes += batchBytes(batch);
		this.#dropOldest();
	}

	clear(): void {
		this.#batches = [];
		this.#starts = [];
		this.#gone += this.#length;
		this.#length = this.#bytes = this.#missing = 0;
	}

	/** The event at `index` of the kept ones, the oldest first. Throws RangeError beyond the end. */
	at(index: number): TraceEvent {
		const [reader, position] = this.locate(index);
		return reader.event(position);
	}

	/** The batch with the event at `index`, and its place there. */
	locate(index: number): [BatchReader, number] {
		if (index < 0 || index >= this.#length) throw new RangeError('no such event');
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#starts[middle]! <= index) low = middle;
			else high = middle - 1;
		}
		return [this.#batches[low]!, index - this.#starts[low]!];
	}

	/** The kept events of one kind; the others are passed over unread. */
	*ofKind(kind: TraceKind): Generator<TraceEvent> {
		const wanted = TRACE_KINDS.indexOf(kind);
		for (const reader of this.#batches)
			for (let i = 0; i < reader.batch.count; i++)
				if (reader.kindNumber(i) === wanted) yield reader.event(i);
	}

	*[Symbol.iterator](): Iterator<TraceEvent> {
		for (const reader of this.#batches)
			for (let i = 0; i < reader.batch.count; i++) yield reader.event(i);
	}

	#begin(trace: number): void {
		this.clear();
		this.#gone = 0;
		this.#trace = trace;
		this.#names = [];
		this.#functions = [];
		this.#expected = 0;
	}

	#dropOldest(): void {
		let count = 0;
		let first = 0;
		while (
			first < this.#batches.length - 1 &&
			(this.#length - count > this.#maxEvents || this.#bytes > this.#maxBytes)
		) {
			const { batch } = this.#batches[first++]!;
			count += batch.count;
			this.#bytes -= batchBytes(batch);
		}
		if (first === 0) return;
		this.#batches = this.#batches.slice(first);
		this.#length -= count;
		this.#gone += count;
		this.#missing += count;
		this.#starts = this.#starts.slice(first).map((start) => start - count);
	}
}
