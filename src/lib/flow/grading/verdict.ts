// A grade beside what the student's page said: check by check, and in sum.
import type { CheckFailure, CheckResult } from '#lib/lesson/check-report.ts';
import type { CheckKind } from '#lib/lesson/check.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import type { Submission } from '#lib/submission/submission.ts';
import type { Grade } from './grade.ts';

/** `said`: the student said so, and nothing can find it out. */
export type Found = 'passed' | 'failed' | 'said' | 'open';

export interface Verdict {
	step: string;
	/** Title of the step. */
	title: string;
	index: number;
	kind: CheckKind;
	/** In the author's words; empty: there are none. */
	say: string;
	found: Found;
	/** What the student's page said; null: nothing. */
	claimed: boolean | null;
	failure: CheckFailure | null;
}

export interface Sum {
	passed: number;
	failed: number;
	/** Neither found out nor running any more. */
	open: number;
	/** Of the checks that can be found out. */
	of: number;
	/** Checks that the student's page said had passed. */
	claimed: number;
	/** Claimed as passed, and found to fail. */
	overclaimed: number;
}

export function verdictsOf(lesson: Lesson, submission: Submission, grade: Grade): Verdict[] {
	const claims = new Map(
		submission.claims.map(({ step, index, passed }) => [`${step} ${index}`, passed])
	);
	return (grade.report?.steps ?? []).flatMap(({ step, checks }) =>
		checks.map((check) => ({
			step,
			title: lesson.steps.find(({ id }) => id === step)?.title ?? step,
			...{ index: check.index, kind: check.kind, say: check.say },
			found: foundOf(check),
			claimed: claims.get(`${step} ${check.index}`) ?? null,
			failure: check.failure
		}))
	);
}

function foundOf({ kind, state }: CheckResult): Found {
	if (kind === 'confirm') return state === 'passed' ? 'said' : 'open';
	if (state === 'passed' || state === 'failed') return state;
	return 'open';
}

export function sumOf(verdicts: readonly Verdict[]): Sum {
	const checked = verdicts.filter(({ kind }) => kind !== 'confirm');
	const count = (found: Found) => checked.filter((verdict) => verdict.found === found).length;
	return {
		passed: count('passed'),
		failed: count('failed'),
		open: count('open'),
		of: checked.length,
		claimed: checked.filter(({ claimed }) => claimed === true).length,
		overclaimed: checked.filter(({ claimed, found }) => claimed === true && found === 'failed')
			.length
	};
}
