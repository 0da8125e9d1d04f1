// The languages that a program can be written in: what their files are called, where a program begins, and which one a
// project is in. Everything that would ask for an ending asks here. How a language compiles is in the compiler's table.
import { BUILD_FILE, fileOf, type Project } from './project.ts';

export interface SourceLanguage {
	/** As people write it. */
	name: string;
	/** Endings of the files that make up the program. */
	sources: readonly string[];
	/** Endings of the files that those include. */
	headers: readonly string[];
	/** A project in it may have sources in this language, too. */
	mixesWith?: string;
}

const TABLE = {
	c: { name: 'C', sources: ['.c'], headers: ['.h'] },
	cpp: {
		name: 'C++',
		sources: ['.cpp', '.cc', '.cxx'],
		headers: ['.hpp', '.hh', '.hxx', '.h'],
		mixesWith: 'c'
	},
	assemblyscript: { name: 'AssemblyScript', sources: ['.ts'], headers: [] },
	javascript: { name: 'JavaScript', sources: ['.js', '.mjs'], headers: [] },
	typescript: { name: 'TypeScript', sources: ['.ts'], headers: [] },
	wat: { name: 'WebAssembly text', sources: ['.wat'], headers: [] }
} as const satisfies Record<string, SourceLanguage>;

/** As in `language` of build.yaml. */
export type LanguageId = keyof typeof TABLE;

/** In the order in which they are offered, and in which one wins where a project could be in several. */
export const LANGUAGE_IDS = Object.keys(TABLE) as readonly LanguageId[];

/** What a project without any source is taken to be in. */
export const DEFAULT_LANGUAGE: LanguageId = 'c';

export function languageWith(id: LanguageId): SourceLanguage {
	return TABLE[id];
}

export function isLanguageId(text: string): text is LanguageId {
	return Object.hasOwn(TABLE, text);
}

/** `.c` of `src/main.c`, in lower case; '' for a name without a dot, and for one that begins with its only dot. */
export function endingOf(path: string): string {
	return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

export function isSource(path: string): boolean {
	const ending = endingOf(path);
	return LANGUAGE_IDS.some((id) => languageWith(id).sources.includes(ending));
}

export function isHeader(path: string): boolean {
	const ending = endingOf(path);
	return LANGUAGE_IDS.some((id) => languageWith(id).headers.includes(ending));
}

/** Whether a program may begin in it: `main` with the ending of a language, in any folder. */
export function isMain(path: string): boolean {
	return /(^|\/)main\.[^./]+$/.test(path) && isSource(path);
}

function depthOf(path: string): number {
	return path.split('/').length;
}

/** The file in which one begins to read: `main.*`, the least deep one, else the first source. */
export function mainFileOf(files: Project['files']): string | null {
	const paths = Object.keys(files);
	const mains = paths.filter(isMain).sort((a, b) => depthOf(a) - depthOf(b));
	return mains[0] ?? paths.find(isSource) ?? null;
}

/** The language of a file by its name alone; null for what is no source, and for an ending that several share. */
export function languageOfSource(path: string): LanguageId | null {
	const [id, ...others] = LANGUAGE_IDS.filter((id) => hasSource(id, path));
	return id && others.length === 0 ? id : null;
}

function hasSource(id: LanguageId, path: string): boolean {
	return languageWith(id).sources.includes(endingOf(path));
}

/** The files that are compiled for a program in this language, in the order of their paths. */
export function sourcesFor(files: Project['files'], language: LanguageId): string[] {
	const { mixesWith } = languageWith(language);
	return Object.keys(files)
		.filter(
			(path) =>
				hasSource(language, path) ||
				(mixesWith !== undefined && isLanguageId(mixesWith) && hasSource(mixesWith, path))
		)
		.sort();
}

/** The languages that a project can be in by the names of its files, the likeliest first; none without sources. */
export function candidatesOf(files: Project['files']): LanguageId[] {
	const main = mainFileOf(files);
	if (main === null) return [];
	const found = LANGUAGE_IDS.filter((id) => hasSource(id, main));
	// A program in C with one file in C++ is a program in C++.
	const wider = LANGUAGE_IDS.filter(
		(id) =>
			found.some((narrow) => languageWith(id).mixesWith === narrow) &&
			Object.keys(files).some((path) => hasSource(id, path))
	);
	return wider.length > 0 ? wider : found;
}

/**
 * What build.yaml says wins over the names of files. `definition`: what was read of it; without one, the line is looked
 * for in its text, which needs no YAML library.
 */
export function languageOf(
	files: Project['files'],
	definition: { language: LanguageId | null } | null = null
): LanguageId {
	const said = definition ? definition.language : saidIn(fileOf({ files }, BUILD_FILE) ?? '');
	return said ?? candidatesOf(files)[0] ?? DEFAULT_LANGUAGE;
}

function saidIn(buildFile: string): LanguageId | null {
	const said = /^language:[ \t]*['"]?([\w+-]+)['"]?[ \t]*(#.*)?$/m.exec(buildFile)?.[1] ?? '';
	return isLanguageId(said) ? said : null;
}
