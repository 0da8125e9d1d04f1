// Which code service knows a file, and how it is fetched when one is first needed. A new language is a line here.
import type { CodeService } from '#lib/compiler/code-service.ts';
import { hasLittleMemory } from '#lib/core/little-memory.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { languageOf, type LanguageId } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Toolchain } from '../runs/toolchain.svelte.ts';

/** What it says of fields of ours is in words; what a library says of itself is as it says it. */
export type AnyCodeService = CodeService<Words | string>;

/** One service each; of those for a language, the compiler's files must be there. */
export interface CodeServiceChoice {
	id: string;
	/** The language whose toolchain it needs; null where it needs none. */
	language: LanguageId | null;
	open(): Promise<AnyCodeService>;
}

const TYPESCRIPT_FILE = /\.[cm]?[jt]s$/i;
const C_FILE = /\.(?:c|h|cc|cpp|cxx|hh|hpp)$/i;

/** Null: nothing is known about files of this kind. */
export function codeServiceOf(
	file: string,
	files: Project['files'],
	toolchain: Pick<Toolchain, 'parts'>
): CodeServiceChoice | null {
	if (/\.ya?ml$/i.test(file)) return YAML;
	if (TYPESCRIPT_FILE.test(file)) return TYPESCRIPT;
	if (C_FILE.test(file)) return clangService(languageOf(files), toolchain);
	return null;
}

function clangService(
	language: LanguageId,
	toolchain: Pick<Toolchain, 'parts'>
): CodeServiceChoice {
	return {
		id: `clang ${language}`,
		language,
		async open() {
			const client = await loadPart(() => import('#lib/compiler/c/code/client.ts'));
			return client.createCCodeService({
				parts: (signal, whole) => toolchain.parts(language, { signal, ...(whole && { whole }) }),
				isGentle: hasLittleMemory()
			});
		}
	};
}

/** It brings what it needs, whatever compiles the project. */
const TYPESCRIPT: CodeServiceChoice = {
	id: 'typescript',
	language: null,
	async open() {
		const client = await loadPart(() => import('#lib/compiler/ts-code/client.ts'));
		return client.createTsCodeService();
	}
};

const YAML: CodeServiceChoice = {
	id: 'yaml',
	language: null,
	async open() {
		const { YamlCodeService } = await loadPart(() => import('#lib/flow/code/yaml-code-service.ts'));
		return new YamlCodeService();
	}
};
