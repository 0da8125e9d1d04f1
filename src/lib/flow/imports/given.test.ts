import { expect, test } from 'vitest';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { filesBelow } from './given.ts';

type Tree = { [name: string]: Tree | string };

/** As browsers hand a dropped folder out: two entries a portion. */
function entry(name: string, tree: Tree | string, parent = ''): FileSystemEntry {
	const fullPath = `${parent}/${name}`;
	if (typeof tree === 'string')
		return {
			isDirectory: false,
			name,
			fullPath,
			file: (done: (file: File) => void) => done(new File([tree], name))
		} as unknown as FileSystemEntry;
	const children = Object.entries(tree).map(([child, inner]) => entry(child, inner, fullPath));
	return {
		isDirectory: true,
		name,
		fullPath,
		createReader: () => {
			const left = [...children];
			return { readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
		}
	} as unknown as FileSystemEntry;
}

test('all files below a folder are found, with paths inside it', async () => {
	const folder = entry('layout', { a: '1', b: '2', c: '3', blobs: { sha256: { d: '4' } } });
	const files = await filesBelow(folder as FileSystemDirectoryEntry);
	expect(files.map(({ path }) => path).sort()).toEqual(['a', 'b', 'blobs/sha256/d', 'c']);
	expect(new TextDecoder().decode(files.at(-1)!.bytes)).toBe('4');
});

test('a folder with too many files is refused', async () => {
	const tree: Tree = {};
	for (let i = 0; i <= ARCHIVE_LIMITS.files; i++) tree[String(i)] = '';
	await expect(filesBelow(entry('x', tree) as FileSystemDirectoryEntry)).rejects.toMatchObject({
		code: 'archive-too-large'
	});
});
