// What WebAssembly text needs of the toolchain: nothing. Its assembler is a package that the worker imports.
import type { LanguageTools } from '../language.ts';

export const WAT: LanguageTools = {
	core: null,
	groups: [],
	compilerName: () => `wabt ${WABT_VERSION}`
};

/** As in package.json. */
export const WABT_VERSION = '1.0.39';
