// The worker's side of the compiler, without saying what kind of worker it is.
import { AppError } from '#lib/core/errors.ts';
import { expose, transfer, type Endpoint } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { CompilerApi } from './api.ts';
import type { LanguageCompiler, LanguageParts } from './language.ts';
import { fetchLanguage, openLanguage } from './open-language.ts';

/** Keeps what every language was opened with, and one compiler at a time: each of them takes much memory. */
class OpenCompilers {
	readonly #parts = new Map<LanguageId, LanguageParts>();
	#current: { language: LanguageId; compiler: Promise<LanguageCompiler> } | null = null;

	open(language: LanguageId, parts: LanguageParts): Promise<LanguageCompiler> {
		this.#parts.set(language, parts);
		if (this.#current?.language === language) this.#dispose();
		return this.get(language);
	}

	async get(language: LanguageId): Promise<LanguageCompiler> {
		if (this.#current?.language === language) return this.#current.compiler;
		const parts = this.#parts.get(language);
		if (!parts) throw new AppError('compiler-crashed', 'the compiler was not opened');
		this.#dispose();
		const compiler = openLanguage(language, parts);
		this.#current = { language, compiler };
		return compiler;
	}

	#dispose(): void {
		this.#current?.compiler.then(
			(compiler) => compiler.dispose?.(),
			() => undefined
		);
		this.#current = null;
	}
}

export function serveCompiler(endpoint: Endpoint): void {
	const compilers = new OpenCompilers();
	// After the answer is on its way.
	const prepareSoon = (compiler: LanguageCompiler) => setTimeout(() => compiler.prepare?.());
	const api = {
		live: (lock) => live(lock),
		fetchCode: fetchLanguage,
		async open(language, parts) {
			prepareSoon(await compilers.open(language, parts));
		},
		async warmUp(language) {
			const compiler = await compilers.get(language);
			await compiler.warmUp?.();
			prepareSoon(compiler);
		},
		async compile(request) {
			const compiler = await compilers.get(request.language);
			const result = await compiler.compile(request);
			prepareSoon(compiler);
			return result.ok ? transfer(result, [result.wasm.buffer]) : result;
		}
	} satisfies CompilerApi;
	expose(api, endpoint);
}
