// The runtime's words about a module that it does not load, and what they mean.
import { expect, test } from 'vitest';
import { rejectionCause } from './rejection-cause.ts';

test.each([
	['unsupported opcode fd', 'simd'],
	['unsupported opcode 12', 'tail-call'],
	['unsupported opcode 06', 'exceptions'],
	['unsupported opcode 1f', 'exceptions'],
	['unsupported opcode fb', 'garbage-collection'],
	['invalid type flag', 'garbage-collection'],
	['invalid limits flags', 'memory64'],
	['multiple memories', 'several-memories'],
	['constant expression required', 'constant-expression'],
	['the signature of builtin _start function is wrong', 'start-type'],
	['a module with WASI apis must export memory by default', 'memory-not-exported'],
	['magic header not detected', 'not-wasm'],
	['unknown binary version', 'newer-format'],
	['memory size must be at most 65536 pages (4GiB)', 'too-large'],
	['table size must be at most', 'too-large'],
	['data count and data section have inconsistent lengths', 'data-count'],
	['unexpected end', 'damaged']
])('%s: %s', (text, cause) => {
	expect(rejectionCause(text)).toBe(cause);
});
