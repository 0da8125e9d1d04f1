// What of WebAssembly the assembler takes: what the runtime on boards is built with, and why it has not got the rest.

import type wabt from 'wabt';
import { hintOf, type ProblemHint } from '../hint.ts';

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
	/** Of what the assembler says. */
	pattern: RegExp;
	/** Which proposal of WebAssembly it is, and what to write instead. */
	hint: () => ProblemHint;
}

const REFUSALS: readonly Refusal[] = [
	{
		pattern: /\b(tag|throw|rethrow|throw_ref|try|try_table|catch|catch_all|delegate|exnref)\b/,
		hint: () => hintOf('wat-no-exceptions')
	},
	{ pattern: /\breturn_call/, hint: () => hintOf('wat-no-tail-calls') },
	{ pattern: /\b(v128|i8x16|i16x8|i32x4|i64x2|f32x4|f64x2)\b/, hint: () => hintOf('wat-no-simd') },
	{
		pattern: /\b(struct|array|i31|anyref|eqref|rec|sub|ref\.(?:test|cast|i31))\b/,
		hint: () => hintOf('wat-no-gc')
	},
	{
		pattern: /\b(call_ref|ref\.as_non_null|br_on_null|br_on_non_null)\b/,
		hint: () => hintOf('wat-no-typed-references')
	},
	{
		pattern: /memory64|64-bit memory|\bmemory\b.*\bi64\b/,
		hint: () => hintOf('wat-no-memory64')
	}
];

const NOT_TAKEN = /not allowed|memory64|64-bit/;

/** What to do next where the assembler refuses a feature; null for any other message. */
export function explainRefusal(message: string): ProblemHint | null {
	if (!NOT_TAKEN.test(message)) return null;
	return REFUSALS.find(({ pattern }) => pattern.test(message))?.hint() ?? null;
}
