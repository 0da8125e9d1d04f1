// What is graded, and what came of it: values that page, table and command line share.
import type { ErrorValues } from '#lib/core/errors.ts';
import type { LessonReport } from '#lib/lesson/check-report.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { CheckedWork, RunChecksOptions } from '#lib/lesson/checked-work.ts';
import type { Submission } from '#lib/submission/submission.ts';

/** A submission in a class. */
export interface Handed {
	/** Digest of the submission: the same work that is given twice is one. */
	id: string;
	/** The file that it came in, or where else from. Untrusted. */
	source: string;
	submission: Submission;
}

export type GradeState = 'waiting' | 'running' | 'done' | 'cancelled';

/** Why there is no whole report: a code of an AppError with its values. */
export interface GradeFailure {
	code: string;
	values: ErrorValues;
	message: string;
}

export interface Grade {
	/** Of the submission. */
	id: string;
	state: GradeState;
	/** As far as it got; null while nothing is known. */
	report: LessonReport | null;
	failure: GradeFailure | null;
	tookMs: number | null;
}

/** The runner of a lesson's checks, loaded where it is needed. */
export type RunChecks = (
	lesson: Lesson,
	work: CheckedWork,
	host: CheckHost,
	options?: RunChecksOptions
) => Promise<LessonReport>;

export interface GradeLimits {
	/** For all checks of one submission; what it waits for the compiler does not count. */
	submissionMs: number;
}

/** Twenty checks of three seconds each come to an end in it, and one that hangs costs its own time only. */
export const GRADE_LIMITS: GradeLimits = { submissionMs: 90_000 };

/** More than a school has in a year; a page that holds all of them still scrolls. */
export const MAX_HANDED = 400;

/** Boards at once, by the cores of the computer: a board mostly waits for its LED. */
export function lanesFor(cores: number): number {
	return Math.max(2, Math.min(8, 2 * cores));
}

export const ungraded = (id: string): Grade => ({
	id,
	state: 'waiting',
	report: null,
	failure: null,
	tookMs: null
});
