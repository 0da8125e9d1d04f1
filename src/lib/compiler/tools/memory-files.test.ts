import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { createFileTree, MemoryFiles, normalisePath, resize, writeAt } from './memory-files.ts';

test('nothing is above the root', () => {
	expect(normalisePath('/../a/./b//../c')).toBe('a/c');
});

test('own files lie over the shared ones, which stay as they are', () => {
	const tree = createFileTree([['usr/a.h', utf8('shared')]]);
	const files = new MemoryFiles(tree);
	expect(files.lookup('usr')).toBe('folder');
	expect(files.lookup('usr/a.h')).toMatchObject({ readOnly: true, sizeBytes: 6 });
	files.write('usr/b/c.h', utf8('own'));
	files.write('usr/a.h', utf8('own'));
	expect(files.read('usr/a.h')).toEqual(utf8('own'));
	expect(new MemoryFiles(tree).lookup('usr/a.h')).toMatchObject({ readOnly: true });
	expect(files.list('usr')).toEqual([
		{ name: 'a.h', isFolder: false },
		{ name: 'b', isFolder: true }
	]);
});

test('of a folder are told the files and folders that are in it', () => {
	const files = new MemoryFiles(createFileTree([['usr/include/a.h', utf8('')]]));
	files.write('usr/b.h', utf8(''));
	files.createFolder('usr/lib/deep');
	files.write('usrx/c.h', utf8(''));
	const names = (folder: string) =>
		files.list(folder).map(({ name, isFolder }) => `${name}${isFolder ? '/' : ''}`);
	expect(names('usr').sort()).toEqual(['b.h', 'include/', 'lib/']);
	expect(names('').sort()).toEqual(['usr/', 'usrx/']);
	expect(names('usr/include')).toEqual(['a.h']);
	expect(names('usr/lib/deep')).toEqual([]);
});

test('every question is heard, also for what is not there', () => {
	const asked: string[] = [];
	const files = new MemoryFiles(createFileTree([]), (path) => asked.push(path));
	expect(files.lookup('no.h')).toBeNull();
	expect(asked).toEqual(['no.h']);
});

test('files grow, shrink and move; gaps read as zeros', () => {
	const files = new MemoryFiles(createFileTree([]));
	const file = files.create('out');
	writeAt(file, 5000, Uint8Array.of(9));
	expect(files.read('out')).toHaveLength(5001);
	resize(file, 2);
	resize(file, 6000);
	expect(files.read('out')!.every((byte) => byte === 0)).toBe(true);
	expect(files.rename('out', 'to/there')).toBe(true);
	expect(files.read('out')).toBeNull();
	expect(files.lookup('to')).toBe('folder');
	expect(files.remove('to/there')).toBe(true);
	expect(files.remove('to/there')).toBe(false);
});
