// What the runtime's text about a module that it does not load means, and what to do about it.

const DAMAGED =
	'it is damaged or not complete. Compile it again, and compare its size and SHA-256 with what was uploaded.';

/** Patterns of the runtime's texts, the first that fits counts. */
const EXPLANATIONS: readonly (readonly [RegExp, string])[] = [
	[
		/opcode fd|v128|SIMD/i,
		'it uses vector instructions (SIMD), which the interpreter of this board does not have. Compile without -msimd128.'
	],
	[
		/opcode 1[23]|tail call/i,
		'it uses tail calls, which this runtime does not have. Compile without -mtail-call.'
	],
	[
		/opcode (0[6-9a]|1[89]|1f)|exception|tag/i,
		'it uses exceptions, which this runtime does not have. Compile without -fwasm-exceptions.'
	],
	[
		/opcode fb|opcode (14|15|d[3-6])|invalid type flag/i,
		'it uses garbage-collected types, which this runtime does not have.'
	],
	[/memory64|invalid limits flags/i, 'it uses 64-bit memory, which this runtime does not have.'],
	[/multiple memories/i, 'it has more than one memory, and this runtime allows one.'],
	[
		/constant expression/i,
		'it computes in a constant expression, which this runtime does not do. Compile without -mextended-const.'
	],
	[
		/_start function is wrong/,
		'its _start takes parameters or returns something. A program starts with a _start of neither; what main returns is the exit code.'
	],
	[
		/must export memory/,
		'it uses WASI but does not export its memory. Link with --export-memory, or export it as “memory”.'
	],
	[/magic header/, 'it is not a WebAssembly module. Upload the .wasm file that the compiler made.'],
	[/unknown binary version/, 'it is a component or a newer format. Link it as a core module.'],
	[/memory size|table size/i, 'it asks for a larger memory or table than there can be.'],
	[/data count/i, 'its data does not fit what it declares. ' + DAMAGED]
];

/** In the user's words, to follow “The runtime does not load this module:”. */
export function explainRejection(text: string): string {
	const meaning = EXPLANATIONS.find(([pattern]) => pattern.test(text))?.[1] ?? DAMAGED;
	return `${meaning} The runtime says “${text}”.`;
}
