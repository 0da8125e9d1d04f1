// Why the runtime does not load a module, and what to do.
import { room } from '../room.ts';

export const quirkRejections = room('quirkRejections', {
	simd: 'It uses vector instructions (SIMD), which the interpreter of this board does not have. Compile without -msimd128.',
	'tail-call': 'It uses tail calls, which this runtime does not have. Compile without -mtail-call.',
	exceptions:
		'It uses exceptions, which this runtime does not have. Compile without -fwasm-exceptions.',
	'garbage-collection': 'It uses garbage-collected types, which this runtime does not have.',
	memory64: 'It uses 64-bit memory, which this runtime does not have.',
	'several-memories': 'It has more than one memory, and this runtime allows one.',
	'constant-expression':
		'It computes in a constant expression, which this runtime does not do. Compile without -mextended-const.',
	'start-type':
		'Its _start takes parameters or returns something. A program starts with a _start of neither; what main returns is the exit code.',
	'memory-not-exported':
		'It uses WASI but does not export its memory. Link with --export-memory, or export it as “memory”.',
	'not-wasm': 'It is not a WebAssembly module. Upload the .wasm file that the compiler made.',
	'newer-format': 'It is a component or a newer format. Link it as a core module.',
	'too-large': 'It asks for a larger memory or table than there can be.',
	'data-count':
		'Its data does not fit what it declares. It is damaged or not complete. Compile it again, and compare its size and SHA-256 with what was uploaded.',
	damaged:
		'It is damaged or not complete. Compile it again, and compare its size and SHA-256 with what was uploaded.'
});
