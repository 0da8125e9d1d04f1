// The examples that come with the app, read at build time.
import { examplesFrom } from '#lib/project/examples.ts';

const files = import.meta.glob<string>('/src/examples/**/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

export const EXAMPLES = examplesFrom(files);
