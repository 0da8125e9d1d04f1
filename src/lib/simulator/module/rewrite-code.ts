// Writes the code of a module again, with the edits that a board's ends of memory and stack need.
import { concatBytes } from '#lib/core/bytes.ts';
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import type { DepthPlan } from './call-depth.ts';
import type { CheckedModule } from './checked-module.ts';
import { checkStack, editOf, op, type Additions, type Edit } from './code-edits.ts';
import type { FunctionFacts } from './function-facts.ts';
import { LoadReader } from './load-reader.ts';

const I32 = 0x7f;

/** Where a function that counts the stack needs more than its code says. */
export interface CodeOptions {
	additions: Additions;
	depth: DepthPlan;
	/** Number of the type of a block that gives several results. */
	blockType(results: readonly number[]): number;
}

interface Frame {
	/** Instead of the function's locals. */
	locals: readonly number[];
	prologue: readonly number[];
	epilogue: readonly number[];
	leavesAtEnd: boolean;
}

function blockTypeOf({ signature: { results } }: FunctionFacts, options: CodeOptions): number[] {
	const [first, ...more] = results;
	if (first === undefined) return [op.empty];
	return more.length === 0 ? [first] : [...leb(options.blockType(results))];
}

/** One more local, in a group of its own behind the others. */
function withLocal(bytes: Uint8Array, { start, codeStart }: FunctionFacts): number[] {
	const reader = new LoadReader(bytes, start, codeStart);
	const groups = reader.u32();
	return [...leb(groups + 1), ...bytes.subarray(reader.offset, codeStart), 1, I32];
}

/** Takes its part of the stack when it begins and gives it back at its end. */
function countingFrame(
	module: CheckedModule,
	index: number,
	frameBytes: number,
	options: CodeOptions
): Frame {
	const facts = module.facts[index]!;
	const { additions } = options;
	const local = leb(module.bodies[index]!.locals.length);
	const stack = leb(additions.stack);
	const size = [op.i32Const, ...signedLeb(BigInt(frameBytes))];
	return {
		locals: withLocal(module.bytes, facts),
		prologue: [
			...[op.globalGet, ...stack, op.localTee, ...local],
			...checkStack(frameBytes, additions),
			...[op.localGet, ...local, ...size, op.i32Sub],
			...[op.globalSet, ...stack, op.block, ...blockTypeOf(facts, options)]
		],
		epilogue: [op.localGet, ...local, op.globalSet, ...stack, op.end],
		leavesAtEnd: true
	};
}

function frameOf(module: CheckedModule, index: number, options: CodeOptions): Frame {
	const { start, codeStart } = module.facts[index]!;
	const frameBytes = options.depth.frameBytes(index);
	if (frameBytes !== null && options.depth.calls(index))
		return countingFrame(module, index, frameBytes, options);
	const { additions } = options;
	return {
		locals: [...module.bytes.subarray(start, codeStart)],
		prologue:
			frameBytes === null
				? []
				: [op.globalGet, ...leb(additions.stack), ...checkStack(frameBytes, additions)],
		epilogue: [],
		leavesAtEnd: false
	};
}

function editsOf(
	{ bytes, facts }: CheckedModule,
	index: number,
	{ additions }: CodeOptions,
	leavesAtEnd: boolean
): Edit[] {
	const edits: Edit[] = [];
	for (const site of facts[index]!.sites) {
		const edit = editOf(site, bytes, additions, leavesAtEnd);
		if (edit) edits.push(edit);
	}
	return edits.sort((a, b) => a.start - b.start);
}

function functionCode(
	module: CheckedModule,
	index: number,
	options: CodeOptions
): Uint8Array<ArrayBuffer>[] {
	const { bytes } = module;
	const { start, codeStart, end } = module.facts[index]!;
	const frame = frameOf(module, index, options);
	const edits = editsOf(module, index, options, frame.leavesAtEnd);
	if (edits.length === 0 && frame.prologue.length === 0)
		return [leb(end - start), bytes.slice(start, end)];
	const parts: (Uint8Array | readonly number[])[] = [frame.locals, frame.prologue];
	let at = codeStart;
	for (const edit of edits) {
		parts.push(bytes.subarray(at, edit.start), edit.bytes);
		at = edit.end;
	}
	parts.push(bytes.subarray(at, end), frame.epilogue);
	const body = joined(parts);
	return [leb(body.length), body];
}

function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
	const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		result.set(part, at);
		at += part.length;
	}
	return result;
}

/** The bodies of all functions that the module defines, each with its size. */
export function rewriteCode(module: CheckedModule, options: CodeOptions): Uint8Array<ArrayBuffer> {
	return concatBytes(module.facts.flatMap((_, index) => functionCode(module, index, options)));
}
