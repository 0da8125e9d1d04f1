// Files of a project that go into its image as they are: what lies in the folder `resources`.
import { utf8 } from '#lib/core/bytes.ts';
import type { Resource } from './image.ts';

const FOLDER = 'resources/';

/** In the order of their paths, which are those inside the folder. */
export function resourcesOf(files: Readonly<Record<string, string>>): Resource[] {
	return Object.entries(files)
		.filter(([path]) => path.startsWith(FOLDER))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => ({ path: path.slice(FOLDER.length), bytes: utf8(text) }));
}
