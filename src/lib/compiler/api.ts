// What the page and the compiler's worker say to each other.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { CompileRequest, CompileResult } from './compiler.ts';
import type { LanguageParts } from './language.ts';

export interface CompilerApi extends LifeApi {
	/** The code that `open` needs is fetched; its parts are still on their way. */
	fetchCode(language: LanguageId): Promise<void>;
	/** Before the first compile in a language. */
	open(language: LanguageId, parts: LanguageParts): Promise<void>;
	/** Compiles something small, so that the browser has its code ready when the user compiles. */
	warmUp(language: LanguageId): Promise<void>;
	compile(request: CompileRequest & { language: LanguageId }): Promise<CompileResult>;
}
