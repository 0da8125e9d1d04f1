// What checking a module's functions finds out besides: who calls whom, how much of the interpreter's stack each takes,
// and where the instructions are that have to be written otherwise for an engine that is not the board's.
import type { FunctionSignature } from './value-types.ts';

export type SiteKind =
	/** The offset of a load or store. */
	| 'offset'
	/** `memory.size`. */
	| 'size'
	| 'memory.fill'
	| 'memory.copy'
	| 'memory.init'
	| 'memory.grow'
	/** `memory.atomic.wait32` and `wait64`. */
	| 'wait'
	| 'call_indirect'
	/** Any other instruction that looks into a table. */
	| 'table'
	/** A conversion to an integer that can trap. */
	| 'trunc_f32'
	| 'trunc_f64'
	| 'return';

export interface Site {
	kind: SiteKind;
	/** Where it begins and ends in the module's bytes. */
	start: number;
	end: number;
	/** Of an indirect call: its table. Of a return: how many blocks it leaves. Of a memory.init: its segment. */
	argument: number;
}

export interface FunctionFacts {
	signature: FunctionSignature;
	/** Its locals, its code, and what follows it. */
	start: number;
	codeStart: number;
	end: number;
	sites: Site[];
	/** Functions that it calls, and types of those that it calls through a table. */
	calls: Set<number>;
	indirectCalls: Set<number>;
	/** Cells of its frame in the interpreter. */
	cells: number;
}

/** What a function may refer to. */
export interface ModuleContext {
	types: readonly FunctionSignature[];
	/** Imported ones first. */
	functions: readonly FunctionSignature[];
	/** What their elements are. */
	tables: readonly number[];
	globals: readonly { type: number; mutable: boolean }[];
	hasMemory: boolean;
	/** What the elements of each segment are. */
	elements: readonly number[];
	dataSegments: number;
	hasDataCount: boolean;
	/** Functions that code may refer to by `ref.func`. */
	declared: ReadonlySet<number>;
	hasSimd: boolean;
}
