// What became of a class as JUnit XML: a suite for each submission, a case for each check.
import { escapeXml } from '#lib/scenario/scenario-report.ts';
import type { Grade, Handed } from './grade.ts';
import type { LessonOf } from './grade-class.ts';
import { verdictsOf, type Verdict } from './verdict.ts';

export interface JunitParts {
	lessonOf: LessonOf;
	handed: readonly Handed[];
	grades: ReadonlyMap<string, Grade>;
	/** A failure in words. */
	explain: (one: Handed, verdict: Verdict) => string;
	/** Why there is no whole report, in words. */
	explainFailure: (failure: NonNullable<Grade['failure']>) => string;
}

export function gradingJunit(parts: JunitParts): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<testsuites>',
		...parts.handed.map((one) => suiteOf(one, parts)),
		'</testsuites>',
		''
	].join('\n');
}

function suiteOf(one: Handed, parts: JunitParts): string {
	const { id, submission, source } = one;
	const [lesson, grade] = [parts.lessonOf(one), parts.grades.get(id)];
	const verdicts = lesson && grade ? verdictsOf(lesson, submission, grade) : [];
	const failed = verdicts.filter(({ found }) => found === 'failed').length;
	const skipped = verdicts.filter(({ found }) => found === 'open' || found === 'said').length;
	const errors = grade?.failure ? 1 : 0;
	const seconds = ((grade?.tookMs ?? 0) / 1000).toFixed(3);
	const name = escapeXml(submission.student);
	return [
		`\t<testsuite name="${name}" tests="${verdicts.length + errors}" failures="${failed}" errors="${errors}" skipped="${skipped}" time="${seconds}">`,
		...verdicts.map((verdict) => caseOf(one, verdict, parts)),
		...(grade?.failure
			? [
					`\t\t<testcase name="grading" classname="${escapeXml(source)}"><error type="${escapeXml(grade.failure.code)}" message="${escapeXml(parts.explainFailure(grade.failure))}" /></testcase>`
				]
			: []),
		'\t</testsuite>'
	].join('\n');
}

function caseOf(one: Handed, verdict: Verdict, { explain }: JunitParts): string {
	const { title, say, kind, found, failure } = verdict;
	const head = `\t\t<testcase name="${escapeXml(`${title}: ${say || kind}`)}" classname="${escapeXml(one.source)}"`;
	if (found === 'passed') return `${head} />`;
	if (found !== 'failed') return `${head}><skipped /></testcase>`;
	const code = escapeXml(failure?.code ?? 'failed');
	return `${head}><failure type="${code}" message="${escapeXml(explain(one, verdict))}" /></testcase>`;
}
