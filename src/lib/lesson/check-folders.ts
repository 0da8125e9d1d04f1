// Whether the folders of a lesson have what its lesson.yaml speaks of: starting files, solutions, places that are shown.
import type { FindingList, Span } from '#lib/project/finding.ts';
import { languageWith, mainFileOf, type LanguageId } from '#lib/project/languages.ts';
import { BUILD_FILE, fileOf, type Project } from '#lib/project/project.ts';
import type { SaidProblem } from '#lib/project/said-problem.ts';
import { filesBelow, folderFor, solutionOf, SOLUTION, START, startOf } from './lesson-files.ts';
import type { Lesson, LessonStep, Pointer } from './lesson.ts';

/** Findings are of lesson.yaml. */
export function checkFolders(lesson: Lesson, findings: FindingList): void {
	const { steps, languages } = lesson;
	for (const language of languages) checkStart(lesson, language, findings);
	if (findings.failed) return;
	for (const step of steps)
		for (const language of languages) {
			checkSolution(lesson, step, language, findings);
			for (const pointer of step.show)
				if (pointer.languages?.includes(language) ?? true)
					checkPointer(lesson, step, pointer, language, findings);
		}
	const checked = steps.filter(isChecked);
	if (checked.length > 0 && checked.every(({ withStart }) => withStart === 'passes')) {
		const message = 'The starting files pass every step. One of them must want something else.';
		findings.error('lesson-start-passes', lineSpan(checked[0]!.line, findings), message);
	}
}

/** What a student’s word is for cannot be tried. */
export function isChecked({ checks }: LessonStep): boolean {
	return checks.some(({ wish }) => wish.kind !== 'confirm');
}

function checkStart(lesson: Lesson, language: LanguageId, findings: FindingList): void {
	const folder = folderFor(lesson, START, language);
	const start = startOf(lesson, language);
	const problem = problemOfStart(start, `${folder}/`, language);
	const { open } = lesson;
	if (problem) findings.error('lesson-start', [0, 1], problem.message, problem.values, problem.key);
	else if (open !== null && fileOf({ files: start }, open) === undefined) {
		const message = `${folder}/ has no ${open} to open first.`;
		findings.warning('lesson-open', [0, 1], message, { folder: `${folder}/`, file: open });
	}
}

function problemOfStart(
	start: Project['files'],
	folder: string,
	language: LanguageId
): SaidProblem | null {
	const key = 'lesson-start';
	if (Object.keys(start).length === 0) {
		const message = `There is nothing below “${folder}”, which a student begins with.`;
		return { message, key, values: { folder } };
	}
	if (fileOf({ files: start }, BUILD_FILE) === undefined) {
		const values = { folder, file: BUILD_FILE };
		return { message: `${folder} has no ${BUILD_FILE}.`, key: `${key}.no-file`, values };
	}
	if (mainFileOf(start) !== null) return null;
	const { name } = languageWith(language);
	const message = `${folder} has no source in ${name}.`;
	return { message, key: `${key}.no-source`, values: { folder, language: name } };
}

function checkSolution(
	lesson: Lesson,
	step: LessonStep,
	language: LanguageId,
	findings: FindingList
): void {
	if (!isChecked(step) || step.withStart === 'passes') return;
	const folder = folderFor(lesson, step.solution ?? SOLUTION, language);
	if (Object.keys(filesBelow(lesson.files, folder)).length > 0) return;
	const message = `There is nothing below “${folder}/”, which should pass this step.`;
	const values = { folder: `${folder}/` };
	findings.error('lesson-solution', lineSpan(step.line, findings), message, values);
}

/** A place that is shown is in what a student begins with, or in what it becomes. */
function checkPointer(
	lesson: Lesson,
	step: LessonStep,
	{ target, line }: Pointer,
	language: LanguageId,
	findings: FindingList
): void {
	if (target.kind !== 'text' && target.kind !== 'lines') return;
	const versions = [startOf(lesson, language), solutionOf(lesson, step, language)];
	const texts = versions.flatMap((files) => fileOf({ files }, target.file) ?? []);
	const found = texts.some((text) =>
		target.kind === 'text' ? text.includes(target.text) : text.split('\n').length >= target.to
	);
	if (found) return;
	const { file } = target;
	const message =
		texts.length === 0
			? `The student’s project has no file “${file}”.`
			: `${file} has no such place, neither at the start nor in the solution.`;
	const key = texts.length === 0 ? 'lesson-show.no-file' : 'lesson-show.no-place';
	findings.error('lesson-show', lineSpan(line, findings), message, { file }, key);
}

/** All of a line. */
export function lineSpan(line: number, { lines }: FindingList): Span {
	const [from = 0, to = from + 1] = lines.lineStarts.slice(line - 1, line + 1);
	return [from, to];
}
