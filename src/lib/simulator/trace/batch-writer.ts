// Writes records of `trace-batch.ts` into buffers that grow, and gives them away as a batch.
import { HEAD_WORDS, NO_CONTAINER, type TraceBatch } from './trace-batch.ts';
import type { TraceFunction } from './trace-event.ts';

const FIRST_WORDS = 4096;
const FIRST_BYTES = 4096;

export class BatchWriter {
	readonly #trace: number;
	#words = new Float64Array(FIRST_WORDS);
	#shorts = new Uint16Array(this.#words.buffer);
	#longs = new Uint32Array(this.#words.buffer);
	#bigints = new BigInt64Array(this.#words.buffer);
	#bytes = new Uint8Array(FIRST_BYTES);
	#wordCount = 0;
	#byteCount = 0;
	#count = 0;
	#sequence = 0;
	readonly #names = new Map<string, number>();
	#newNames: string[] = [];
	readonly #functions = new Map<string, number>();
	#newFunctions: TraceFunction[] = [];

	constructor(trace: number) {
		this.#trace = trace;
	}

	/** Of what waits to be taken. */
	get sizeBytes(): number {
		return this.#wordCount * 8 + this.#byteCount;
	}

	/** An event that happened but is in no batch. */
	skip(): void {
		// What was written before it must not come after it.
		if (this.#count > 0) throw new RangeError('events are dropped between batches');
		this.#sequence++;
	}

	/** Number of a container's name. */
	nameNumber(name: string | null): number {
		if (name === null) return NO_CONTAINER;
		const known = this.#names.get(name);
		if (known !== undefined) return known;
		const number = this.#names.size;
		this.#names.set(name, number);
		this.#newNames.push(name);
		return number;
	}

	functionNumber({ module, name, params, result }: TraceFunction): number {
		const key = JSON.stringify([module, name, params, result]);
		const known = this.#functions.get(key);
		if (known !== undefined) return known;
		const number = this.#functions.size;
		this.#functions.set(key, number);
		this.#newFunctions.push({ module, name, params: [...params], result });
		return number;
	}

	/** Begins a record; exactly `values` words of values follow, then what `flags` says. */
	begin(
		kind: number,
		values: number,
		flags: number,
		thread: number,
		name: number,
		functionNumber: number,
		start: number,
		end: number
	): void {
		this.reserve(HEAD_WORDS + values + 3);
		const at = this.#wordCount;
		this.#shorts[at * 4] = kind;
		this.#shorts[at * 4 + 1] = values;
		this.#shorts[at * 4 + 2] = flags;
		this.#shorts[at * 4 + 3] = thread;
		this.#longs[at * 2 + 2] = name;
		this.#longs[at * 2 + 3] = functionNumber;
		this.#words[at + 2] = start;
		this.#words[at + 3] = end;
		this.#wordCount = at + HEAD_WORDS;
		this.#count++;
	}

	number(value: number): void {
		this.#words[this.#wordCount++] = value;
	}

	bigint(value: bigint): void {
		this.#bigints[this.#wordCount++] = value;
	}

	/** Place and length of bytes. */
	reference(bytes: Uint8Array): void {
		this.reserve(2);
		this.#words[this.#wordCount++] = this.#byteCount;
		this.#words[this.#wordCount++] = bytes.length;
		this.#append(bytes);
	}

	/** Makes room for `words` more words. */
	reserve(words: number): void {
		if (this.#wordCount + words <= this.#words.length) return;
		const grown = new Float64Array(Math.max(this.#words.length * 2, this.#wordCount + words));
		// By integers: as doubles, some bit patterns of an i64 might not survive.
		const bigints = new BigInt64Array(grown.buffer);
		bigints.set(this.#bigints.subarray(0, this.#wordCount));
		this.#words = grown;
		this.#shorts = new Uint16Array(grown.buffer);
		this.#longs = new Uint32Array(grown.buffer);
		this.#bigints = bigints;
	}

	#append(bytes: Uint8Array): void {
		const needed = this.#byteCount + bytes.length;
		if (needed > this.#bytes.length) {
			const grown = new Uint8Array(Math.max(this.#bytes.length * 2, needed));
			grown.set(this.#bytes.subarray(0, this.#byteCount));
			this.#bytes = grown;
		}
		this.#bytes.set(bytes, this.#byteCount);
		this.#byteCount = needed;
	}

	/** What was written since the last one; null when nothing was. */
	take(): TraceBatch | null {
		if (this.#count === 0) return null;
		const batch: TraceBatch = {
			trace: this.#trace,
			sequence: this.#sequence,
			count: this.#count,
			names: this.#newNames,
			functions: this.#newFunctions,
			words: new Float64Array(this.#words.buffer.slice(0, this.#wordCount * 8)),
			bytes: this.#bytes.slice(0, this.#byteCount)
		};
		this.#sequence += this.#count;
		this.#newNames = [];
		this.#newFunctions = [];
		this.#wordCount = this.#byteCount = this.#count = 0;
		return batch;
	}
}
