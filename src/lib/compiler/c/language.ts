// What C and C++ need of the toolchain: clang's core, the libraries and the SDK. What C++ has besides comes on top.
import type { LanguageTools } from '../language.ts';

export const C: LanguageTools = {
	usesCore: true,
	groups: ['c'],
	compilerName: ({ version }) => `@yowasp/clang ${version}`
};

export const CPP: LanguageTools = { ...C, groups: ['c', 'cpp'] };
