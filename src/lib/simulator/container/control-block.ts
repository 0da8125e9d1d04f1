// The shared memory through which a container's thread asks the board for a host call and waits for the answer.
// Both ends use this file; neither end trusts a wasm pointer here, only numbers pass.
import type { ValueType } from '#lib/abi/host-functions.ts';
import type { HostCallChannel } from './host-call-channel.ts';

/** Nothing asked; the wasm code runs, or the thread is free. */
export const IDLE = 0;
/** The thread waits for an answer. */
export const REQUESTED = 1;

/** The board has the request and will answer it later. */
export const TAKEN = 2;

/** Calls of the thread itself, beside the imports of the module (0 and up). */
export const INSTANTIATED = -1;
export const RETURNED = -2;
export const TRAPPED = -3;
export const NOT_INSTANTIATED = -4;
export const UNWOUND = -5;
/** The module's own start function trapped, before there is an instance. */
export const START_TRAPPED = -6;

/** The call returns its result to the wasm code. */
export const CONTINUE = 0;
/** The wasm code is left at once: exit, trap or kill. */
export const UNWIND = 1;

const STATE = 0;
const FUNCTION = 1;
const ANSWER = 2;
const TEXT_LENGTH = 3;
const SLOTS_OFFSET = 16;
/** Slot 0 is the result. */
const SLOTS = 17;
const TEXT_OFFSET = SLOTS_OFFSET + SLOTS * 8;
const TEXT_CHARS = 512;

export const MAX_ARGUMENTS = SLOTS - 1;

export class ControlBlock implements HostCallChannel {
	readonly shared: SharedArrayBuffer;
	readonly #words: Int32Array;
	readonly #slots32: Int32Array;
	readonly #slots64: BigInt64Array;
	readonly #slotsFloat: Float64Array;
	readonly #text: Uint16Array;

	constructor(shared?: SharedArrayBuffer) {
		this.shared = shared ?? new SharedArrayBuffer(TEXT_OFFSET + TEXT_CHARS * 2);
		this.#words = new Int32Array(this.shared, 0, 4);
		this.#slots32 = new Int32Array(this.shared, SLOTS_OFFSET, SLOTS * 2);
		this.#slots64 = new BigInt64Array(this.shared, SLOTS_OFFSET, SLOTS);
		this.#slotsFloat = new Float64Array(this.shared, SLOTS_OFFSET, SLOTS);
		this.#text = new Uint16Array(this.shared, TEXT_OFFSET, TEXT_CHARS);
	}

	// The thread's end.

	putArgument(index: number, type: ValueType, value: number | bigint): void {
		if (index >= MAX_ARGUMENTS) return;
		if (type === 'i32') this.#slots32[2 * index + 2] = value as number;
		else if (type === 'i64') this.#slots64[index + 1] = value as bigint;
		else this.#slotsFloat[index + 1] = value as number;
	}

	putText(text: string): void {
		const length = Math.min(text.length, TEXT_CHARS);
		for (let i = 0; i < length; i++) this.#text[i] = text.charCodeAt(i);
		this.#words[TEXT_LENGTH] = length;
	}

	/** Marks the request as made; `await` it afterwards, once the board has been woken. */
	request(functionIndex: number): void {
		this.#words[FUNCTION] = functionIndex;
		Atomics.store(this.#words, STATE, REQUESTED);
	}

	/** Blocks the thread for at most `timeoutMs`; false when the board has not even taken the request by then. */
	takenWithin(timeoutMs: number): boolean {
		Atomics.wait(this.#words, STATE, REQUESTED, timeoutMs);
		return !this.requested;
	}

	/** Blocks the thread until the board answers. */
	awaitAnswer(): typeof CONTINUE | typeof UNWIND {
		for (let state; (state = Atomics.load(this.#words, STATE)) !== IDLE;)
			Atomics.wait(this.#words, STATE, state);
		return this.#words[ANSWER] === UNWIND ? UNWIND : CONTINUE;
	}

	result(type: ValueType): number | bigint {
		if (type === 'i32') return this.#slots32[0]!;
		if (type === 'i64') return this.#slots64[0]!;
		return this.#slotsFloat[0]!;
	}

	// The board's end.

	get requested(): boolean {
		return Atomics.load(this.#words, STATE) === REQUESTED;
	}

	/** Nobody needs to ask for it again: the answer comes later. */
	take(): void {
		Atomics.store(this.#words, STATE, TAKEN);
	}

	get functionIndex(): number {
		return this.#words[FUNCTION]!;
	}

	get text(): string {
		return String.fromCharCode(...this.#text.slice(0, this.#words[TEXT_LENGTH]));
	}

	i32(index: number): number {
		return this.#slots32[2 * index + 2]!;
	}

	i64(index: number): bigint {
		return this.#slots64[index + 1]!;
	}

	float(index: number): number {
		return this.#slotsFloat[index + 1]!;
	}

	answer(type: ValueType | null, value: number): void {
		if (type === 'i32') this.#slots32[0] = value;
		else if (type === 'i64') this.#slots64[0] = BigInt(value);
		else if (type !== null) this.#slotsFloat[0] = value;
		this.#release(CONTINUE);
	}

	unwind(): void {
		this.#release(UNWIND);
	}

	#release(answer: number): void {
		this.#words[ANSWER] = answer;
		Atomics.store(this.#words, STATE, IDLE);
		Atomics.notify(this.#words, STATE);
	}
}
