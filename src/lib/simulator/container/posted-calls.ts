// Host calls as messages, for pages that may not share memory: the request has the container's memory as it is then, the
// answer what the board wrote into it.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { CONTINUE, UNWIND } from './control-block.ts';
import type { HostCallChannel } from './host-call-channel.ts';
import type { MemoryPatch, MirroredMemory } from './mirrored-memory.ts';

export interface PostedCall {
	functionIndex: number;
	arguments: readonly (number | bigint)[];
	text: string;
	/** Null: the memory cannot matter to this call, or there is none. */
	memory: ArrayBuffer | null;
}

export interface PostedAnswer {
	action: typeof CONTINUE | typeof UNWIND;
	/** Null: the function has no result. */
	result: number | bigint | null;
	patches: readonly MemoryPatch[];
}

export class PostedCalls implements HostCallChannel {
	readonly #memory: MirroredMemory | null;
	readonly #send: (answer: PostedAnswer) => void;
	#call: PostedCall | null = null;
	#taken = false;

	constructor(memory: MirroredMemory | null, send: (answer: PostedAnswer) => void) {
		this.#memory = memory;
		this.#send = send;
	}

	/** Of the thread; the next one comes after the answer. */
	receive(call: PostedCall): void {
		this.#call = call;
		this.#taken = false;
		if (call.memory) this.#memory?.receive(call.memory);
	}

	get requested(): boolean {
		return this.#call !== null && !this.#taken;
	}

	get functionIndex(): number {
		return this.#call?.functionIndex ?? 0;
	}

	get text(): string {
		return this.#call?.text ?? '';
	}

	i32(index: number): number {
		return Number(this.#argument(index)) | 0;
	}

	i64(index: number): bigint {
		return BigInt(this.#argument(index));
	}

	float(index: number): number {
		return Number(this.#argument(index));
	}

	#argument(index: number): number | bigint {
		return this.#call?.arguments[index] ?? 0;
	}

	take(): void {
		this.#taken = true;
	}

	answer(type: ValueType | null, value: number): void {
		const result = type === null ? null : type === 'i64' ? BigInt(value) : value;
		this.#release({ action: CONTINUE, result });
	}

	unwind(): void {
		this.#release({ action: UNWIND, result: null });
	}

	#release(answer: Pick<PostedAnswer, 'action' | 'result'>): void {
		if (!this.#call) return;
		this.#call = null;
		this.#send({ ...answer, patches: this.#memory?.takeUnsent() ?? [] });
	}
}
