// The compiler of a language, fetched when it is first needed. Only the worker, and commands that compile in their own
// process, import this: the page must not carry compilers.
import type { LanguageId } from '#lib/project/languages.ts';
import type { LanguageCompiler, LanguageParts, OpenLanguage } from './language.ts';

const OPENERS: Readonly<Record<LanguageId, () => Promise<{ open: OpenLanguage }>>> = {
	c: () => import('./c/open.ts'),
	cpp: () => import('./c/open-cpp.ts'),
	assemblyscript: () => import('./assemblyscript/open.ts'),
	javascript: () => import('./javascript/open.ts'),
	typescript: () => import('./javascript/open.ts'),
	wat: () => import('./wat/open.ts')
};

/** The code is here when the parts are. */
export async function fetchLanguage(language: LanguageId): Promise<void> {
	await OPENERS[language]();
}

export async function openLanguage(
	language: LanguageId,
	parts: LanguageParts
): Promise<LanguageCompiler> {
	const { open } = await OPENERS[language]();
	return open(parts);
}
