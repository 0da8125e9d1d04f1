// What of WebAssembly the assembler takes: what the runtime on boards is built with, and why it has not got the rest.

import type wabt from 'wabt';

export type Assembler = Awaited<ReturnType<typeof wabt>>;
export type AssemblerFeatures = NonNullable<Parameters<Assembler['parseWat']>[2]>;

export const TAKEN: AssemblerFeatures = {
	mutable_globals: true,
	sat_float_to_int: true,
	sign_extension: true,
	multi_value: true,
	bulk_memory: true,
	reference_types: true,
	threads: true,
	exceptions: false,
	simd: false,
	tail_call: false,
	function_references: false,
	gc: false,
	memory64: false,
	extended_const: false,
	relaxed_simd: false,
	annotations: false,
	code_metadata: false
};

interface Refusal {
	/** As in the proposals of WebAssembly. */
	feature: string;
	/** Of what the assembler says. */
	pattern: RegExp;
	instead: string;
}

const REFUSALS: readonly Refusal[] = [
	{
		feature: 'exception handling',
		pattern: /\b(tag|throw|rethrow|throw_ref|try|try_table|catch|catch_all|delegate|exnref)\b/,
		instead: 'Return a number that says what went wrong, or end with unreachable.'
	},
	{
		feature: 'tail calls',
		pattern: /\breturn_call/,
		instead: 'Use call and then return, or a loop.'
	},
	{
		feature: 'SIMD',
		pattern: /\b(v128|i8x16|i16x8|i32x4|i64x2|f32x4|f64x2)\b/,
		instead: 'Work on one number at a time.'
	},
	{
		feature: 'garbage collection',
		pattern: /\b(struct|array|i31|anyref|eqref|rec|sub|ref\.(?:test|cast|i31))\b/,
		instead: 'Keep values in the memory of the module.'
	},
	{
		feature: 'typed function references',
		pattern: /\b(call_ref|ref\.as_non_null|br_on_null|br_on_non_null)\b/,
		instead: 'Use a table and call_indirect.'
	},
	{
		feature: '64-bit memories',
		pattern: /memory64|64-bit memory|\bmemory\b.*\bi64\b/,
		instead: 'Addresses on a board have 32 bits.'
	}
];

const NOT_TAKEN = /not allowed|memory64|64-bit/;

/** What to do next where the assembler refuses a feature, and which one it is; null for any other message. */
export function explainRefusal(message: string): { feature: string; hint: string } | null {
	if (!NOT_TAKEN.test(message)) return null;
	const refusal = REFUSALS.find(({ pattern }) => pattern.test(message));
	if (!refusal) return null;
	const { feature, instead } = refusal;
	return {
		feature,
		hint: `The runtime on boards is built without ${feature}: it would not load this module. ${instead}`
	};
}
