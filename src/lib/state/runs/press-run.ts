// One press of Run, from wherever: what stands in its way, and what of the page is in view when it is done.
import { whyNoOrders } from '../boards/target-reason.ts';
import type { Playground } from '../playground.svelte.ts';
import { fetchRunParts } from './run-parts.ts';
import { reasons } from '#lib/texts/en/reasons.ts';
import type { Words } from '#lib/texts/words.ts';

/** Panels in which one watches a run: it leaves them open. */
const WATCHED = ['plotter', 'timeline', 'web'];

/** The board that is shown is one that this page cannot have: a run ends with the compiler. */
export function compilesOnly({ shown }: Pick<Playground, 'shown'>): boolean {
	return shown.refusal !== null;
}

/** Why nothing can be run, apart from a run that is under way; null when something can. */
export function whyNotReady(playground: Playground): Words | null {
	const { deployQueue, shown, workspace } = playground;
	if (!workspace.project) return reasons.loadingProjects;
	if (deployQueue?.active) return reasons.deploymentInProgress;
	return compilesOnly(playground) ? null : whyNoOrders(shown);
}

export function whyNotRun(playground: Playground): Words | null {
	return playground.run.underWay ? reasons.runInProgress : whyNotReady(playground);
}

/** `looking`: tells whether it will run there, without running it. */
export async function pressRun(playground: Playground, looking = false): Promise<void> {
	const { boardWish, run, settings, workspace } = playground;
	const { project } = workspace;
	if (!project || whyNotRun(playground) !== null) return;
	fetchRunParts();
	if (!(await boardWish.ask())) return;
	const { hasRun, firstSteps } = settings.value;
	const before = run.outcomeOf(project.id)?.files;
	if (!hasRun) settings.change({ hasRun: true });
	else if (firstSteps === 'begun' && before && before !== project.files)
		settings.change({ firstSteps: 'more' });
	const compileOnly = compilesOnly(playground);
	await run.start({ looking, compileOnly });
	showOutcome(playground, project.id, compileOnly);
}

function showOutcome(playground: Playground, projectId: string, compileOnly: boolean): void {
	const { page, run, workspace } = playground;
	const failure = run.failureOf(projectId);
	if (compileOnly && !failure && run.outcomeOf(projectId)?.report) page.showPanel('size');
	// Cancelled, or the user looks at another project by now: what is shown stays.
	if (run.activityOf(projectId).stage === 'idle' || workspace.project?.id !== projectId) return;
	const listed = failure?.code === 'compile-failed' || failure?.code === 'build-file-invalid';
	if (listed) page.showPanel('problems');
	else if (failure || !WATCHED.includes(page.panel)) page.showPanel('console');
	if (listed) playground.showFirstError(projectId);
	// On a phone, what a run gives is on another screen than the code.
	page.area = failure ? 'console' : 'board';
}
