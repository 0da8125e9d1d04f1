// Files of a project that go into its image as they are: what lies in the folder `resources`.
import { fileBytes, RESOURCE_FOLDER } from '#lib/project/binary-file.ts';
import type { Resource } from './image.ts';

/** In the order of their paths, which are those inside the folder. */
export function resourcesOf(files: Readonly<Record<string, string>>): Resource[] {
	return Object.entries(files)
		.filter(([path]) => path.startsWith(RESOURCE_FOLDER))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => ({
			path: path.slice(RESOURCE_FOLDER.length),
			bytes: fileBytes(path, text)
		}));
}
