// The compiler as the page sees it: whether it is here, how much of it has come, and what it said last.
import type {
	CompileRequest,
	CompileResult,
	Compiler,
	LoadProgress
} from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';

export class Toolchain implements Disposable {
	progress = $state.raw<LoadProgress | null>(null);
	ready = $state(false);

	readonly #compiler: Compiler;

	constructor(compiler: Compiler) {
		this.#compiler = compiler;
	}

	async load(signal?: AbortSignal): Promise<void> {
		if (this.ready) return;
		try {
			await this.#compiler.load({
				...(signal && { signal }),
				onprogress: (progress) => (this.progress = progress)
			});
			this.ready = true;
		} finally {
			this.progress = null;
		}
	}

	compile(request: CompileRequest, signal?: AbortSignal): Promise<CompileResult> {
		return this.#compiler.compile(request, { ...(signal && { signal }) });
	}

	dispose(): void {
		this.#compiler.dispose();
	}
}
