// The runtime's words about a module that it does not load, and what they mean.
import { expect, test } from 'vitest';
import { explainRejection } from './explain-rejection.ts';

test.each([
	['unsupported opcode fd', /vector instructions.*-msimd128/],
	['unsupported opcode 12', /tail calls/],
	['unsupported opcode 06', /exceptions/],
	['unsupported opcode 1f', /exceptions/],
	['unsupported opcode fb', /garbage-collected/],
	['invalid type flag', /garbage-collected/],
	['invalid limits flags', /64-bit memory/],
	['multiple memories', /more than one memory/],
	['constant expression required', /-mextended-const/],
	['the signature of builtin _start function is wrong', /_start takes parameters/],
	['a module with WASI apis must export memory by default', /does not export its memory/],
	['magic header not detected', /^it is not a WebAssembly module\. Upload the \.wasm/],
	['unknown binary version', /component or a newer format/],
	['memory size must be at most 65536 pages (4GiB)', /larger memory or table/],
	['table size must be at most', /larger memory or table/],
	[
		'data count and data section have inconsistent lengths',
		/does not fit.*damaged or not complete/
	],
	['unexpected end', /^it is damaged or not complete\. Compile it again/]
])('%s', (text, meaning) => {
	const explained = explainRejection(text);
	expect(explained).toMatch(meaning);
	expect(explained.endsWith(` The runtime says “${text}”.`)).toBe(true);
});
