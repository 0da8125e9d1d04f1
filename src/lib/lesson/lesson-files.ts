// What a lesson has in its folders: starting files, solutions, projects beside them, and texts for a language.
import { isWithin } from '#lib/project/path.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import { fileOf, type Project, type ProjectPath } from '#lib/project/project.ts';
import type { ForLanguages, Lesson, LessonStep } from './lesson.ts';

type Files = Project['files'];

/** The files below a folder, by their paths in it. */
export function filesBelow(files: Files, folder: ProjectPath): Record<ProjectPath, string> {
	return Object.fromEntries(
		Object.entries(files).flatMap(([path, text]) =>
			path !== folder && isWithin(path, folder) ? [[path.slice(folder.length + 1), text]] : []
		)
	);
}

/** `start`, or `start-c` where the lesson exists in several languages. */
export function folderFor(
	{ languages }: Pick<Lesson, 'languages'>,
	folder: ProjectPath,
	language: LanguageId
): ProjectPath {
	return languages.length > 1 ? `${folder}-${language}` : folder;
}

export const START = 'start';
export const SOLUTION = 'solution';
const BESIDE = 'projects';

/** What a student begins with. */
export function startOf(lesson: Lesson, language: LanguageId): Files {
	return filesBelow(lesson.files, folderFor(lesson, START, language));
}

/** The starting files with the solution of a step over them. */
export function solutionOf(lesson: Lesson, step: LessonStep, language: LanguageId): Files {
	const folder = folderFor(lesson, step.solution ?? SOLUTION, language);
	return { ...startOf(lesson, language), ...filesBelow(lesson.files, folder) };
}

/** A project that runs beside the student’s; null: the lesson has none of that name. */
export function besideOf(lesson: Lesson, name: string): Files | null {
	const files = filesBelow(lesson.files, `${BESIDE}/${name}`);
	return Object.keys(files).length > 0 ? files : null;
}

/** `steps/a.md` → `steps/a.javascript.md` where there is one. */
function versionFor(files: Files, path: ProjectPath, language: LanguageId): ProjectPath {
	const own = path.replace(/(\.[^./]+)?$/, `.${language}$1`);
	return fileOf({ files }, own) === undefined ? path : own;
}

/** The path of a step’s Markdown for a language of the program. */
export function textPathOf(
	{ files }: Pick<Lesson, 'files'>,
	{ text }: LessonStep,
	language: LanguageId
): ProjectPath {
	return versionFor(files, text, language);
}

/** What of a list is for a language, with its place in the list. */
export function forLanguage<T extends ForLanguages>(
	list: readonly T[],
	language: LanguageId
): { one: T; place: number }[] {
	return list
		.map((one, place) => ({ one, place }))
		.filter(({ one }) => one.languages?.includes(language) ?? true);
}

/**
 * The file that a text at `path` names as a picture. As Markdown means it: relative to the text. A translation may name what
 * only the original has.
 */
export function pictureAt(path: ProjectPath, address: string): ProjectPath {
	const parts = path.split('/').slice(0, -1);
	for (const part of decoded(address).split('/'))
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	return parts.join('/');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
