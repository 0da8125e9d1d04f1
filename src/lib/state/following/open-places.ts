// FollowedBuilds, put together for the page: on its run, its boards and its clock, and what is in view when a build is done.
import { createWorkerClock } from '#lib/port/worker-clock.ts';
import { openPlaceStore } from '#lib/storage/place-store.ts';
import type { Playground } from '../playground.svelte.ts';
import { browserPlaces, ChosenPlaces } from './chosen-places.ts';
import type { FollowedBuild } from './followed-build.ts';
import { FollowedBuilds } from './following.svelte.ts';

/** Panels in which one watches a program: a build leaves them open. */
const WATCHED = ['plotter', 'timeline', 'web'];

type Page = Pick<Playground, 'run' | 'deployQueue' | 'session' | 'page' | 'settings'>;

/** The clock of a worker: the editor is in another window, and the page's own timers are held back then. */
export function openPlaces(playground: Page): ChosenPlaces {
	const { run, settings } = playground;
	const following = new FollowedBuilds({
		clock: createWorkerClock(),
		now: () => Date.now(),
		run,
		isBusy: () => playground.deployQueue?.active ?? false,
		isRunning: (imageName) =>
			playground.session.containers.some(
				({ image, status }) => image === imageName && status === 'running'
			),
		onbuilt: (build) => showBuilt(playground, build)
	});
	return new ChosenPlaces(following, openPlaceStore(), browserPlaces(window), (isKept) => {
		if (settings.value.following !== isKept) settings.change({ following: isKept });
	});
}

function showBuilt({ page }: Page, { stage }: FollowedBuild): void {
	if (stage === 'refused' || stage === 'failed') page.showPanel('follow');
	else if (stage === 'started' && !WATCHED.includes(page.panel)) page.showPanel('console');
}
