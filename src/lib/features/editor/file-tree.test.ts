// The tree of files: order, levels and keys.
import { describe, expect, it, test } from 'vitest';
import { baseName, folderOf, splitName, treeKey, treeRows, movedPath } from './file-tree.ts';

const PATHS = ['main.c', 'build.yaml', 'src/led.c', 'src/drivers/gpio.h', 'include/led.h'];
const none = new Set<string>();
const names = (collapsed: ReadonlySet<string> = none) =>
	treeRows(PATHS, collapsed).map((row) => `${'  '.repeat(row.level - 1)}${row.name}`);

describe('treeRows', () => {
	it('puts folders before files, each by name', () => {
		expect(names()).toEqual([
			'include',
			'  led.h',
			'src',
			'  drivers',
			'    gpio.h',
			'  led.c',
			'build.yaml',
			'main.c'
		]);
	});

	it('hides what is inside a collapsed folder', () => {
		expect(names(new Set(['src']))).toEqual(['include', '  led.h', 'src', 'build.yaml', 'main.c']);
	});

	it('counts positions among siblings of both kinds', () => {
		const row = treeRows(PATHS, none).find((candidate) => candidate.path === 'build.yaml');
		expect(row).toMatchObject({ position: 3, siblings: 4, level: 1 });
	});

	it('orders numbers by value', () => {
		expect(treeRows(['a10.c', 'a2.c'], none).map((row) => row.name)).toEqual(['a2.c', 'a10.c']);
	});
});

describe('treeKey', () => {
	const key = (path: string, name: string, collapsed: ReadonlySet<string> = none) =>
		treeKey(treeRows(PATHS, collapsed), path, name);

	it('moves up and down through what is to be seen', () => {
		expect(key('include', 'ArrowDown')).toEqual({ focus: 'include/led.h' });
		expect(key('src', 'ArrowDown', new Set(['src']))).toEqual({ focus: 'build.yaml' });
		expect(key('include', 'ArrowUp')).toBeNull();
		expect(key('src', 'End')).toEqual({ focus: 'main.c' });
	});

	it('goes into folders and out of them', () => {
		expect(key('src', 'ArrowRight', new Set(['src']))).toEqual({ toggle: 'src' });
		expect(key('src', 'ArrowRight')).toEqual({ focus: 'src/drivers' });
		expect(key('src', 'ArrowLeft')).toEqual({ toggle: 'src' });
		expect(key('src/drivers/gpio.h', 'ArrowLeft')).toEqual({ focus: 'src/drivers' });
		expect(key('main.c', 'ArrowLeft')).toBeNull();
	});

	it('opens files and toggles folders', () => {
		expect(key('main.c', 'Enter')).toEqual({ open: 'main.c' });
		expect(key('src', ' ')).toEqual({ toggle: 'src' });
	});

	it('leaves other keys alone', () => {
		expect(key('main.c', 'x')).toBeNull();
	});
});

describe('paths', () => {
	it('splits a path into folder and name', () => {
		expect([folderOf('a/b/c.h'), baseName('a/b/c.h')]).toEqual(['a/b', 'c.h']);
		expect([folderOf('c.h'), baseName('c.h')]).toEqual(['', 'c.h']);
	});
});

describe('the name of a file in two', () => {
	it.each([
		['blinky.scenario.yaml', 'blin', 'ky.scenario.yaml'],
		['a-long-name-of-a-file.c', 'a-long-name-of-a-fi', 'le.c'],
		['main.c', 'ma', 'in.c'],
		['Makefile', 'Makefi', 'le'],
		['.gitignore', '.gitigno', 're'],
		['archive.of-a-very-long-part.txt', 'archive.of-a-very-long-pa', 'rt.txt'],
		['x.c', 'x', '.c'],
		['x', 'x', '']
	])('%s keeps its ending', (name, head, tail) => {
		expect(splitName(name)).toEqual([head, tail]);
		expect(head + tail).toBe(name);
	});
});

test('a dragged row goes into the folder that it is dropped on, and never into itself', () => {
	expect(movedPath('main.c', 'lib')).toBe('lib/main.c');
	expect(movedPath('lib/deep', '')).toBe('deep');
	expect(movedPath('lib/a.c', 'lib')).toBeNull();
	expect(movedPath('lib', 'lib/deep')).toBeNull();
	expect(movedPath('lib', 'lib')).toBeNull();
});
