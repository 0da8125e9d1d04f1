// Runs the checks of a lesson on what a class handed in, in a few lanes: each has one submission with one board at a time,
// so that none waits for the board of another. One that never ends, or that costs the compiler its worker, is a grade like
// the others.
import { AppError } from '#lib/core/errors.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { CheckedWork } from '#lib/lesson/checked-work.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { languageOf } from '#lib/project/languages.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { DistinctBuilds } from './distinct-builds.ts';
import { failureOf } from './failure-of.ts';
import {
	GRADE_LIMITS,
	ungraded,
	type Grade,
	type GradeLimits,
	type Handed,
	type RunChecks
} from './grade.ts';

export interface GradeOptions {
	signal: AbortSignal;
	/** After every change of one of them; a new value each time. */
	ongrade: (grade: Grade) => void;
	limits?: GradeLimits;
}

export interface GradeParts {
	/** Its `boards` are the lanes. */
	host: CheckHost;
	runChecks: RunChecks;
}

interface Lane extends GradeOptions {
	lessonOf: LessonOf;
	host: CheckHost;
	builds: DistinctBuilds;
	runChecks: RunChecks;
	limits: GradeLimits;
}

/** The lesson whose checks are run; null: it is not here. */
export type LessonOf = (handed: Handed) => Lesson | null;

/** What the checks look at. What is confirmed and answered is the student's own word. */
export function workOfSubmission({ project, progress }: Submission, lesson: Lesson): CheckedWork {
	const found = languageOf(project.files);
	const told = progress?.language ?? found;
	return {
		files: project.files,
		language: lesson.languages.includes(told) ? told : found,
		answers: progress?.answers ?? {},
		confirmed: progress?.confirmed ?? {}
	};
}

/** Resolves when all of them came to an end. Never rejects: a cancel leaves those that did not cancelled. */
export async function gradeClass(
	lessonOf: LessonOf,
	handed: readonly Handed[],
	{ host, runChecks }: GradeParts,
	{ limits = GRADE_LIMITS, ...options }: GradeOptions
): Promise<void> {
	const builds = new DistinctBuilds((files, signal) => host.build(files, signal));
	const lane: Lane = { ...options, lessonOf, host, builds, runChecks, limits };
	const left = [...handed];
	const work = async () => {
		for (let next = left.shift(); next; next = left.shift()) await gradeOne(next, lane);
	};
	await Promise.all(Array.from({ length: Math.max(1, host.boards) }, work));
}

async function gradeOne(handed: Handed, lane: Lane): Promise<void> {
	const { builds, host, limits, ongrade, runChecks, signal } = lane;
	const { id, submission } = handed;
	let grade = ungraded(id);
	const change = (next: Partial<Grade>) => ongrade((grade = { ...grade, ...next }));
	if (signal.aborted) return change({ state: 'cancelled' });
	const lesson = lane.lessonOf(handed);
	if (!lesson) return change({ state: 'done', failure: failureOf(unknownLesson(handed)) });
	change({ state: 'running' });
	const beganAt = host.clock.now();
	const work = workOfSubmission(submission, lesson);
	// Before its time begins: others may have the compiler. What is wrong with it, the checks say.
	await builds.build(work.files, signal).catch(() => undefined);
	const end = new AbortController();
	const cancelTimer = host.clock.schedule(limits.submissionMs, () => end.abort(tooLong(limits)));
	try {
		const report = await runChecks(lesson, work, hostOf(lane), {
			signal: AbortSignal.any([signal, end.signal]),
			onprogress: (report) => change({ report })
		});
		change({ report, failure: end.signal.aborted ? failureOf(end.signal.reason) : null });
	} catch (error) {
		change({ failure: failureOf(end.signal.aborted ? end.signal.reason : error) });
	} finally {
		cancelTimer();
	}
	if (signal.aborted) change({ state: 'cancelled', failure: null });
	else change({ state: 'done', tookMs: host.clock.now() - beganAt });
}

/** One board at a time. */
function hostOf({ builds, host }: Lane): CheckHost {
	return {
		clock: host.clock,
		boards: 1,
		build: (files, signal) => builds.build(files, signal),
		example: (name, signal) => host.example(name, signal),
		openBoard: (profile, mode, signal) => host.openBoard(profile, mode, signal)
	};
}

function unknownLesson({ submission }: Handed): AppError {
	const id = submission.lesson?.id ?? '';
	return new AppError('lesson-missing', `no lesson ${id}`, { values: { id } });
}

function tooLong({ submissionMs }: GradeLimits): AppError {
	const values = { seconds: Math.round(submissionMs / 1000) };
	return new AppError('grading-too-long', `more than ${submissionMs} ms`, { values });
}
