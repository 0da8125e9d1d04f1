// The thread's end of host calls that are messages: it makes the request and puts the answer into its own memory. How
// the thread waits for the answer is not its business.
import { RETURNED, UNWIND } from './control-block.ts';
import type { ImportedFunction, MessageCalls } from './container-thread.ts';
import { LEAVE } from './guest-module.ts';
import { patch } from './mirrored-memory.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';

type Values = readonly (number | bigint)[];

export class PostedLine {
	/** What the module gets as its `env.memory`; null when it has none. */
	readonly memory: WebAssembly.Memory | null;

	constructor({ memory }: MessageCalls) {
		this.memory =
			memory &&
			new WebAssembly.Memory({ initial: memory.initialPages, maximum: memory.maximumPages });
		if (memory) this.#patch(memory.patches);
	}

	/** Of a function of the board. One that takes nothing cannot look into the memory. */
	call(index: number, { params }: ImportedFunction, args: Values): PostedCall {
		const memory = params.length > 0 ? this.#snapshot() : null;
		return { functionIndex: index, arguments: args, text: '', memory };
	}

	/** Of the thread itself. */
	report(functionIndex: number, text = ''): PostedCall {
		return { functionIndex, arguments: [], text, memory: this.#snapshot() };
	}

	returned(code: number): PostedCall {
		return { ...this.report(RETURNED), arguments: [code] };
	}

	/** False: the module is to be left. */
	take({ action, patches }: PostedAnswer): boolean {
		this.#patch(patches);
		return action !== UNWIND;
	}

	/** What the function of the board gives back. Throws LEAVE. */
	resultOf(answer: PostedAnswer): number | bigint | undefined {
		if (!this.take(answer)) throw LEAVE;
		return answer.result ?? undefined;
	}

	#snapshot(): ArrayBuffer | null {
		// The buffer of such a memory is not shared.
		return this.memory ? this.memory.buffer.slice(0) : null;
	}

	#patch(patches: PostedAnswer['patches']): void {
		if (this.memory) patch(this.memory.buffer, patches);
	}
}
