// The contract of what spares a compile: a result that was made of the same inputs before, here or when the site was built.
import type { CompileRequest, CompileResult } from '#lib/compiler/compiler.ts';

/** A program that compiled. One with errors is never kept: its compile is as fast as any. */
export type CompiledResult = Extract<CompileResult, { ok: true }>;

/** `compiled` just now, `kept` from an earlier compile in this browser, or built with the `site`. */
export type ProgramOrigin = 'compiled' | 'kept' | 'site';

export interface FoundResult {
	result: CompiledResult;
	origin: Exclude<ProgramOrigin, 'compiled'>;
}

export interface BuildCache {
	/** Null where the same inputs were not compiled, or cannot be looked for. Rejects with the signal's reason only. */
	find(request: CompileRequest, signal: AbortSignal): Promise<FoundResult | null>;
	/** Never rejects: what cannot be kept is compiled again. */
	keep(request: CompileRequest, result: CompiledResult): Promise<void>;
}
