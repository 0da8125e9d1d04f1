// Folders and files as browsers hand them out, in memory, for tests.
import type { PlaceHandle } from './browser-place.ts';

export type FakeTree = { [name: string]: FakeTree | FakeFile };

export class FakeFile {
	constructor(
		readonly text: string,
		readonly lastModified = 1
	) {}
}

function gone(): DOMException {
	return new DOMException('not there', 'NotFoundError');
}

/** `lookUp`: what is there now; undefined when it is gone. */
function fileHandle(name: string, lookUp: () => FakeFile | undefined) {
	return {
		kind: 'file',
		name,
		getFile() {
			const file = lookUp();
			if (!file) return Promise.reject(gone());
			const { text, lastModified } = file;
			return Promise.resolve(new File([text], name, { lastModified }));
		}
	};
}

function folderHandle(name: string, lookUp: () => FakeTree | undefined): object {
	return {
		kind: 'directory',
		name,
		// eslint-disable-next-line @typescript-eslint/require-await -- the browser's is asynchronous
		async *values() {
			const tree = lookUp();
			if (!tree) throw gone();
			for (const [child, entry] of Object.entries(tree)) {
				const now = () => lookUp()?.[child];
				yield entry instanceof FakeFile
					? fileHandle(child, () => {
							const found = now();
							return found instanceof FakeFile ? found : undefined;
						})
					: folderHandle(child, () => {
							const found = now();
							return found instanceof FakeFile ? undefined : found;
						});
			}
		}
	};
}

/** `lookUp`: the folder as it is now; undefined when it is gone. */
export function fakeFolder(name: string, lookUp: () => FakeTree | undefined): PlaceHandle {
	// It has what a place asks of a handle.
	return folderHandle(name, lookUp) as PlaceHandle;
}

export function fakeFile(name: string, lookUp: () => FakeFile | undefined): PlaceHandle {
	return fileHandle(name, lookUp) as PlaceHandle;
}
