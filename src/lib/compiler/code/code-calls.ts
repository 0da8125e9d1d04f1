// The calls that wait for a code service: what the user looks at comes first, and of each kind only the latest counts.
import type { CodeCall, CodeCallName } from './code-worker.ts';

export interface QueuedCodeCall {
	call: CodeCall;
	resolve: (answer: unknown) => void;
	reject: (reason: unknown) => void;
}

/** In the order in which they are answered. */
const ORDER: readonly CodeCallName[] = [
	'complete',
	'signature',
	'describe',
	'hover',
	'definition',
	'library',
	'format',
	'rename',
	'references',
	'check'
];

/** Answers of these are asked for one by one: a later one does not make an earlier one pointless. */
const ALL_COUNT: ReadonlySet<CodeCallName> = new Set(['describe', 'format', 'library', 'rename']);

export class CodeCalls {
	#waiting: QueuedCodeCall[] = [];

	/** Rejects with the signal's reason, or with an AbortError when a later call of the kind overtakes it. */
	add(call: CodeCall, signal?: AbortSignal): Promise<unknown> {
		if (signal?.aborted) return Promise.reject(signal.reason as Error);
		if (!ALL_COUNT.has(call.name)) this.#overtake(call.name);
		return new Promise((resolve, reject) => {
			const waiting: QueuedCodeCall = { call, resolve: settle(resolve), reject: settle(reject) };
			const abort = () => {
				this.#waiting = this.#waiting.filter((other) => other !== waiting);
				waiting.reject(signal?.reason);
			};
			function settle(done: (value: unknown) => void) {
				return (value: unknown) => {
					signal?.removeEventListener('abort', abort);
					done(value);
				};
			}
			signal?.addEventListener('abort', abort);
			this.#waiting.push(waiting);
		});
	}

	/** The next to be answered, which then waits no more. */
	take(): QueuedCodeCall | undefined {
		const [next] = [...this.#waiting].sort(
			(a, b) => ORDER.indexOf(a.call.name) - ORDER.indexOf(b.call.name)
		);
		this.#waiting = this.#waiting.filter((other) => other !== next);
		return next;
	}

	clear(reason: unknown): void {
		for (const waiting of this.#waiting.splice(0)) waiting.reject(reason);
	}

	#overtake(name: CodeCallName): void {
		const outdated = this.#waiting.filter(({ call }) => call.name === name);
		this.#waiting = this.#waiting.filter(({ call }) => call.name !== name);
		for (const { reject } of outdated)
			reject(new DOMException('a later request took its place', 'AbortError'));
	}
}
