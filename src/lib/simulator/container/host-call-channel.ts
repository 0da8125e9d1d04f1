// The board's end of the host calls of one thread: a request at a time, and its answer. Where memory can be shared it is
// a block of shared memory (`control-block.ts`), elsewhere messages (`posted-calls.ts`).
import type { ValueType } from '#lib/abi/host-functions.ts';

export interface HostCallChannel {
	/** A request is there that was neither taken nor answered. */
	readonly requested: boolean;
	/** Of the request: a place in the list of imports, or a negative number for a call of the thread itself. */
	readonly functionIndex: number;
	/** What a call of the thread itself says. */
	readonly text: string;
	i32(index: number): number;
	i64(index: number): bigint;
	float(index: number): number;
	/** Nobody needs to ask for it again: the answer comes later. */
	take(): void;
	/** The call returns; `type` null for one without a result. */
	answer(type: ValueType | null, value: number): void;
	/** The wasm code is left at once. */
	unwind(): void;
}
