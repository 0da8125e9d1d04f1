// What the runtime's text about a module that it does not load means.
import type { RejectionCause } from '#lib/abi/quirk-values.ts';

/** Patterns of the runtime's texts, the first that fits counts. */
const CAUSES: readonly (readonly [RegExp, RejectionCause])[] = [
	[/opcode fd|v128|SIMD/i, 'simd'],
	[/opcode 1[23]|tail call/i, 'tail-call'],
	[/opcode (0[6-9a]|1[89]|1f)|exception|tag/i, 'exceptions'],
	[/opcode fb|opcode (14|15|d[3-6])|invalid type flag/i, 'garbage-collection'],
	[/memory64|invalid limits flags/i, 'memory64'],
	[/multiple memories/i, 'several-memories'],
	[/constant expression/i, 'constant-expression'],
	[/_start function is wrong/, 'start-type'],
	[/must export memory/, 'memory-not-exported'],
	[/magic header/, 'not-wasm'],
	[/unknown binary version/, 'newer-format'],
	[/memory size|table size/i, 'too-large'],
	[/data count/i, 'data-count']
];

export function rejectionCause(text: string): RejectionCause {
	return CAUSES.find(([pattern]) => pattern.test(text))?.[1] ?? 'damaged';
}
