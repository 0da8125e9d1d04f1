// What each language needs of the toolchain. The compilers themselves are in open-language.ts, for the worker only.
import type { LanguageId } from '#lib/project/languages.ts';
import { ASSEMBLYSCRIPT } from './assemblyscript/language.ts';
import { C, CPP } from './c/language.ts';
import { JAVASCRIPT, TYPESCRIPT } from './javascript/language.ts';
import type { LanguageTools } from './language.ts';
import { WAT } from './wat/language.ts';

const TOOLS: Readonly<Record<LanguageId, LanguageTools>> = {
	c: C,
	cpp: CPP,
	assemblyscript: ASSEMBLYSCRIPT,
	javascript: JAVASCRIPT,
	typescript: TYPESCRIPT,
	wat: WAT
};

export function toolsOf(language: LanguageId): LanguageTools {
	return TOOLS[language];
}
