// What AssemblyScript needs of the toolchain: its compiler with its libraries and ours, as one script.
import type { LanguageTools } from '../language.ts';

export const ASSEMBLYSCRIPT: LanguageTools = {
	core: null,
	groups: ['assemblyscript'],
	compilerName: ({ packages }) => `assemblyscript ${packages?.['assemblyscript'] ?? ''}`.trim()
};
