// The lessons that come with the page: see vite/lessons.ts.
declare module 'virtual:lessons' {
	import type { SiteLessons } from '#lib/flow/lessons/lesson-shelf.ts';

	export const cards: SiteLessons['cards'];
	export const loaders: SiteLessons['loaders'];
}
