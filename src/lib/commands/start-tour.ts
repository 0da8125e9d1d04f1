// The tour of the page: its parts, one after the other. It can be left at any moment, and begins again from the palette, from
// Help, and from the line of the first visit.
import type { PagePart } from '#lib/lesson/lesson.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';

const TOUR: readonly PagePart[] = [
	'project',
	'editor',
	'run',
	'target',
	'board',
	'console',
	'files'
];

export async function startTour(playground: Playground): Promise<void> {
	const [{ partStop }, { tour }] = await Promise.all([
		import('./points.ts'),
		import('#lib/texts/en/tour.ts')
	]);
	playground.page.dialog = null;
	playground.pointing.begin(TOUR.map((part) => partStop(playground, part, tour[part])));
}
