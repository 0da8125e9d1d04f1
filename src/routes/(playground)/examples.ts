// The examples that come with the app. What the gallery shows and the first one are part of the page; the files of the
// others are fetched when a project is made from one.
import { exampleShelf } from '#lib/project/examples.ts';

const descriptions = import.meta.glob<string>('/src/examples/*/example.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const first = import.meta.glob<string>('/src/examples/blinky/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Their names alone are 25 KB of script. */
const files = async () => (await import('./example-files.ts')).EXAMPLE_FILES;

export const EXAMPLES = exampleShelf(descriptions, first, files);
