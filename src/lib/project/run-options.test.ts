import { expect, test } from 'vitest';
import {
	boardFolderProblem,
	containerIdProblem,
	decodeRunOptions,
	environmentProblem,
	guestPathProblem,
	mergeEnvironment,
	mountOrderOf,
	mountWord,
	NO_RUN_OPTIONS
} from './run-options.ts';

test('what was stored comes back, and what is missing is empty', () => {
	const options = {
		containerId: 'writer',
		args: ['a b', '-x'],
		environment: ['A=1'],
		mounts: [{ guest: '/data', folder: '/lfs/shared' }]
	};
	expect(decodeRunOptions(structuredClone(options))).toEqual(options);
	expect(decodeRunOptions({})).toEqual(NO_RUN_OPTIONS);
});

test.each([
	null,
	'text',
	{ containerId: 'Upper' },
	{ args: 'a' },
	{ args: [1] },
	{ args: ['é'] },
	{ environment: ['no value'] },
	{ mounts: [{ guest: '/data' }] },
	{ mounts: [{ guest: '/data', folder: '/etc' }] },
	{ mounts: [{ guest: '/a:b', folder: '/lfs/x' }] },
	{ args: Array.from({ length: 100 }, () => 'x') }
])('run options that are not entirely right are none: %j', (value) => {
	expect(decodeRunOptions(value)).toBeNull();
});

test('paths of a mount are absolute, plain and not the root', () => {
	for (const good of ['/data', '/a/b-c_d.e']) expect(guestPathProblem(good)).toBeNull();
	for (const bad of ['data', '/', '/a/', '/a//b', '/../x', '/a:b', '/a b', '/ä', '/*'])
		expect([bad, guestPathProblem(bad)]).not.toEqual([bad, null]);
	expect(boardFolderProblem('/lfs')).toBeNull();
	expect(boardFolderProblem('/lfsx')).not.toBeNull();
});

test('ids and variables are what the board takes', () => {
	expect(containerIdProblem('app-1')).toBeNull();
	expect(containerIdProblem('.app')).not.toBeNull();
	expect(environmentProblem('A_1=x y')).toBeNull();
	expect(environmentProblem('1A=x')).not.toBeNull();
});

test('a variable of the run replaces that of build.yaml', () => {
	expect(mergeEnvironment(['A=1', 'B=2'], ['B=3', 'C=4'])).toEqual(['A=1', 'B=3', 'C=4']);
});

test('the sides of a mount are in the order that the board’s version takes', () => {
	const mount = { guest: '/data', folder: '/lfs/shared' };
	expect(mountWord(mount, mountOrderOf('0.7.0'))).toBe('/data:/lfs/shared');
	expect(mountWord(mount, mountOrderOf('0.6.2'))).toBe('/data:/lfs/shared');
	expect(mountWord(mount, mountOrderOf('0.7.1'))).toBe('/lfs/shared:/data');
	expect(mountWord(mount, mountOrderOf('1.0.0-rc1'))).toBe('/lfs/shared:/data');
});
