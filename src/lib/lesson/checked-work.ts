// What is checked: the files of a project, and what its student said.
import type { LanguageId } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';
import type { LessonAnswer, LessonProgress } from './progress.ts';
import type { LessonReport } from './check-report.ts';

export interface CheckedWork {
	files: Project['files'];
	/** Of the program: which checks are made. */
	language: LanguageId;
	/** By step. */
	answers: LessonProgress['answers'];
	/** Places of confirmed checks, by step. */
	confirmed: LessonProgress['confirmed'];
}

export interface RunChecksOptions {
	/** The user’s cancel: what did not run yet is cancelled in the report. */
	signal?: AbortSignal;
	/** Ids of the steps that are checked; absent: all. */
	steps?: readonly string[];
	/** After every change; a new value each time. */
	onprogress?: (report: LessonReport) => void;
}

/** Files of a project, without a student who says anything. */
export function workOf(
	files: Project['files'],
	language: LanguageId,
	answers: Readonly<Record<string, LessonAnswer>> = {}
): CheckedWork {
	return { files, language, answers, confirmed: {} };
}
