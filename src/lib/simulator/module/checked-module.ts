// What is known of a module while its sections are checked one after the other.
import type { LocalTypes } from './local-types.ts';
import type { ConstantContext } from './constant-expression.ts';
import type { FunctionFacts } from './function-facts.ts';
import type { FunctionSignature } from './value-types.ts';

export interface ModuleSection {
	id: number;
	bodyStart: number;
	end: number;
}

/** An active segment of data, or of elements. */
export interface ActiveSegment {
	/** Index of the table; 0 for data. */
	target: number;
	/** Null: it is not a plain number. */
	offset: number | null;
	length: number;
}

export interface CheckedFunction {
	signature: FunctionSignature;
	/** Types of parameters and locals. */
	locals: LocalTypes;
	start: number;
	codeStart: number;
	end: number;
}

export interface CheckedExport {
	name: string;
	kind: number;
	index: number;
}

/** What is seen of a module before it turns out to be one that is not loaded. */
export interface LoadListener {
	/** What the loader says besides. */
	warn?: (text: string) => void;
	onimport?: (module: string, name: string, signature: FunctionSignature) => void;
}

export class CheckedModule {
	readonly types: FunctionSignature[] = [];
	/** Types of functions, imported ones first. */
	readonly functions: FunctionSignature[] = [];
	importedFunctions = 0;
	readonly tables: { element: number; minimum: number }[] = [];
	readonly memories: { shared: boolean }[] = [];
	readonly globals: { type: number; mutable: boolean }[] = [];
	importedGlobals = 0;
	readonly imports: { module: string; name: string; kind: number }[] = [];
	readonly exports: CheckedExport[] = [];
	start: number | null = null;
	/** What the elements of each segment are. */
	readonly elements: number[] = [];
	readonly activeElements: ActiveSegment[] = [];
	readonly activeData: ActiveSegment[] = [];
	dataCount: number | null = null;
	dataSegments = 0;
	readonly declared = new Set<number>();
	readonly bodies: CheckedFunction[] = [];
	/** One for each function that the module defines. */
	readonly facts: FunctionFacts[] = [];

	constructor(
		readonly bytes: Uint8Array,
		readonly hasSimd: boolean,
		readonly listener: LoadListener = {}
	) {}

	/** What constant expressions may refer to. */
	get constants(): ConstantContext {
		const { functions, globals, importedGlobals, declared } = this;
		return {
			functionCount: functions.length,
			importedGlobals: globals.slice(0, importedGlobals),
			declared
		};
	}
}
