// What C and C++ need of the toolchain: clang's core, the libraries and the SDK. What C++ has besides comes on top.
import type { LanguageTools } from '../language.ts';

export const C: LanguageTools = {
	core: 'c',
	groups: ['c'],
	compilerName: ({ version }) => `@yowasp/clang ${version}`
};

export const CPP: LanguageTools = { ...C, core: 'cpp', groups: ['c', 'cpp'] };
