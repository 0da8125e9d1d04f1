// The compiler as the page sees it: whether it is here already, and what it makes of a project.
import type {
	CompileRequest,
	CompileResult,
	Compiler,
	LoadProgress
} from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';

export class Toolchain implements Disposable {
	ready = $state(false);

	readonly #compiler: Compiler;

	constructor(compiler: Compiler) {
		this.#compiler = compiler;
	}

	async load(options: {
		signal?: AbortSignal;
		onprogress?: (progress: LoadProgress) => void;
	}): Promise<void> {
		if (this.ready) return;
		await this.#compiler.load(options);
		this.ready = true;
	}

	compile(request: CompileRequest, signal?: AbortSignal): Promise<CompileResult> {
		return this.#compiler.compile(request, { ...(signal && { signal }) });
	}

	dispose(): void {
		this.#compiler.dispose();
	}
}
