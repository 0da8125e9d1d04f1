// What came of submissions, on the terminal. Names, paths and console text are a stranger's: no control character of
// theirs gets there.
import { AppError } from '#lib/core/errors.ts';
import type { Grade, GradeFailure, Handed } from '#lib/flow/grading/grade.ts';
import { sumOf, verdictsOf, type Verdict } from '#lib/flow/grading/verdict.ts';
import { expectedWords, wishOf, writtenFailure } from '#lib/flow/lessons/check-words.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { english } from '#lib/texts/english.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { plainText } from '../plain-text.ts';

const { say } = english();

const MARKS: Readonly<Record<Verdict['found'], string>> = {
	passed: '✓',
	failed: '✗',
	said: '?',
	open: '–'
};

function line(text: string): void {
	process.stdout.write(`${plainText(text.replace(/\s*\n\s*/g, ' '))}\n`);
}

/** A code that came from an AppError, whose values belong to it. */
export function explainFailure({ code, values, message }: GradeFailure): string {
	return say(errorWords(AppError.like({ code: code as AppError['code'], values }, message)).title);
}

export function explainVerdict({ failure }: Verdict, _lesson: Lesson | null): string {
	return failure ? say(writtenFailure(failure)) : '';
}

export function printRefused({ source, failure }: { source: string; failure: GradeFailure }): void {
	line(`✗ ${source}: ${explainFailure(failure)}`);
}

export function printGrade(
	{ source, submission }: Handed,
	grade: Grade,
	lesson: Lesson | null
): void {
	const verdicts = lesson ? verdictsOf(lesson, submission, grade) : [];
	const { passed, of, claimed, overclaimed } = sumOf(verdicts);
	const seconds = grade.tookMs === null ? '' : `, ${(grade.tookMs / 1000).toFixed(1)} s`;
	const claims = claimed > 0 ? `, claimed ${claimed}` : '';
	line(`${submission.student} (${source}): ${passed} of ${of}${claims}${seconds}`);
	for (const verdict of verdicts) if (verdict.found !== 'passed') printVerdict(verdict, lesson);
	if (overclaimed > 0) line(`  ! ${overclaimed} claimed as passed did not pass here`);
	if (grade.failure) line(`  ! ${explainFailure(grade.failure)}`);
	if (grade.state === 'cancelled') line('  cancelled');
}

function printVerdict(verdict: Verdict, lesson: Lesson | null): void {
	const wish = lesson && wishOf(lesson, verdict.step, verdict.index);
	const expected = verdict.say || say(expectedWords(wish));
	line(`  ${MARKS[verdict.found]} ${verdict.title}: ${expected}`);
	if (verdict.failure) line(`      ${explainVerdict(verdict, lesson)}`);
}
