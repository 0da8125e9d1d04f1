// The compiler as the page sees it: whether it is here already, and what it makes of a project.
import type {
	CompileRequest,
	CompileResult,
	Compiler,
	LoadProgress
} from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { DEFAULT_LANGUAGE, type LanguageId } from '#lib/project/languages.ts';

export class Toolchain implements Disposable {
	#ready = $state.raw<readonly LanguageId[]>([]);

	readonly #compiler: Compiler;

	/** `onend`: the compiler ended by itself while it had nothing to do. */
	constructor(compiler: Compiler, onend: () => void = () => undefined) {
		this.#compiler = compiler;
		compiler.onend = onend;
	}

	isReady(language: LanguageId): boolean {
		return this.#ready.includes(language);
	}

	async load(options: {
		language?: LanguageId;
		signal?: AbortSignal;
		onprogress?: (progress: LoadProgress) => void;
	}): Promise<void> {
		const { language = DEFAULT_LANGUAGE } = options;
		if (this.isReady(language)) return;
		await this.#compiler.load(options);
		this.#ready = [...this.#ready, language];
	}

	/** As `Compiler.parts`. */
	parts: Compiler['parts'] = (language, options) => this.#compiler.parts(language, options);

	/** A program that needs more of the compiler than came with `load` fetches that first, with progress. */
	compile(
		request: CompileRequest,
		options: { signal?: AbortSignal; onprogress?: (progress: LoadProgress) => void } = {}
	): Promise<CompileResult> {
		return this.#compiler.compile(request, options);
	}

	/** As `Compiler.wake`. */
	wake(): void {
		this.#compiler.wake?.();
	}

	dispose(): void {
		this.#compiler.dispose();
	}
}
