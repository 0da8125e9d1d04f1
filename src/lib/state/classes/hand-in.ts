// What the open project is as a submission: with the lesson that it belongs to, how far that was done, and what its checks
// said in this page.
import { forLanguage } from '#lib/lesson/lesson-files.ts';
import type { LessonStep } from '#lib/lesson/lesson.ts';
import type { Claim, Submission } from '#lib/submission/submission.ts';
import type { LessonSession } from '../lessons/lesson-session.svelte.ts';
import type { Playground } from '../playground.svelte.ts';
import { sharedOf } from '../sharing/shared-of.ts';

/** Null: no project is open. `student` was checked. */
export function submissionOf(
	playground: Playground,
	student: string,
	handedInAt: number
): Submission | null {
	const project = sharedOf(playground, { run: true, board: true });
	if (!project) return null;
	const session = sessionOf(playground);
	if (!session) return { student, project, lesson: null, progress: null, claims: [], handedInAt };
	const { lesson, progress } = session;
	return {
		...{ student, project, progress, handedInAt },
		lesson: { id: lesson.id, title: lesson.title, version: progress.version },
		claims: lesson.steps.flatMap((step) => claimsOf(step, session))
	};
}

/** Of the open project; null: it belongs to no lesson. */
export function sessionOf({ lessons, workspace }: Playground): LessonSession | null {
	const session = lessons?.session ?? null;
	return session && session.projectId === workspace.project?.id ? session : null;
}

/** Checks that ran in this visit, and those of steps that were done in an earlier one. */
function claimsOf(step: LessonStep, session: LessonSession): Claim[] {
	const report = session.reportOf(step.id);
	if (report)
		return report.checks.flatMap(({ index, state }) =>
			state === 'passed' || state === 'failed'
				? [{ step: step.id, index, passed: state === 'passed' }]
				: []
		);
	if (session.stateOf(step.id) !== 'done') return [];
	const places = forLanguage(step.checks, session.progress.language).map(({ place }) => place);
	const all = step.question ? [...places, step.checks.length] : places;
	return all.map((index) => ({ step: step.id, index, passed: true }));
}
