// What the page and the compiler's worker say to each other.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { CompileRequest, CompileResult } from './compiler.ts';
import type { ToolchainParts } from './tools/toolchain.ts';

export interface CompilerApi extends LifeApi {
	/** Once, before the first compile. */
	open(parts: ToolchainParts): void;
	/** Compiles something small, so that the browser has its code ready when the user compiles. */
	warmUp(): void;
	compile(request: CompileRequest): CompileResult;
}
