// A build cache in memory, for tests of what stands on it.
import type { CompileRequest } from '#lib/compiler/compiler.ts';
import type { BuildCache, CompiledResult, FoundResult } from './build-cache.ts';

export class FakeBuildCache implements BuildCache {
	/** By the JSON of the files. */
	readonly kept = new Map<string, FoundResult>();

	/** False: everything is compiled. */
	keeps = false;

	find({ files }: CompileRequest, signal: AbortSignal): Promise<FoundResult | null> {
		signal.throwIfAborted();
		return Promise.resolve(this.kept.get(JSON.stringify(files)) ?? null);
	}

	keep({ files }: CompileRequest, result: CompiledResult): Promise<void> {
		if (this.keeps) this.kept.set(JSON.stringify(files), { result, origin: 'kept' });
		return Promise.resolve();
	}
}
