// What JavaScript and TypeScript need: the engine for containers and the compiler to bytecode, both QuickJS. No clang.
import type { LanguageTools } from '../language.ts';

/** In the order in which they come: first the engine, then the compiler. */
export const JAVASCRIPT: LanguageTools = {
	core: null,
	groups: ['javascript'],
	compilerName: () => 'QuickJS 2021-03-27'
};

export const TYPESCRIPT: LanguageTools = {
	...JAVASCRIPT,
	compilerName: () => 'QuickJS 2021-03-27 and sucrase'
};
