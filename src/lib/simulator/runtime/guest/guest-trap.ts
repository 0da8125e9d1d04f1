// How a container ends other than by its own will, in the runtime's words.

export const OUT_OF_BOUNDS = 'out of bounds memory access';
export const STACK_OVERFLOW = 'wasm operand stack overflow';
export const TERMINATED = 'terminated by user';

/** Thrown by a host call that must not return to the container. The message is the exception's text. */
export class GuestTrap extends Error {}

/** Thrown by `proc_exit`. */
export class GuestExit extends Error {
	constructor(readonly code: number) {
		super(`exit ${code}`);
	}
}

/** Texts of V8, SpiderMonkey and JavaScriptCore, in the order in which they must be tried. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
	[/call stack|too much recursion/i, STACK_OVERFLOW],
	[/unaligned/i, 'unaligned atomic'],
	[
		/table index is out of bounds|call_indirect.*out of bounds|out of bounds call_indirect/i,
		'undefined element'
	],
	[/signature mismatch|signature that does not match/i, 'indirect call type mismatch'],
	[/null function|call to null|null table entry/i, 'uninitialized element'],
	[/(table|element segment).*out of bounds|out of bounds table/i, 'out of bounds table access'],
	[
		/unrepresentable in integer|invalid conversion|trunc operation/i,
		'invalid conversion to integer'
	],
	[/out of bounds/i, OUT_OF_BOUNDS],
	[/unreachable/i, 'unreachable'],
	[/(divide|remainder|division) by zero/i, 'integer divide by zero'],
	[/result unrepresentable|integer overflow/i, 'integer overflow']
];

/** The runtime's text for what a JavaScript engine says about a trap. */
export function trapText(engineText: string): string {
	return TEXTS.find(([pattern]) => pattern.test(engineText))?.[1] ?? engineText;
}
