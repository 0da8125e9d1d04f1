import { beforeEach, expect, test } from 'vitest';
import {
	EEXIST,
	ENOENT,
	ENOTDIR,
	FileError,
	type BoardFiles
} from '#lib/simulator/storage/board-files.ts';
import { createBoardFiles } from './memory-board-files.ts';

let files: BoardFiles;

beforeEach(() => {
	files = createBoardFiles({ blockBytes: 4096, blocks: 64 });
	files.touch('/lfs/f');
	files.mkdir('/lfs/d');
});

function errnoOf(action: () => unknown): number {
	try {
		action();
		return 0;
	} catch (error) {
		if (error instanceof FileError) return error.errno;
		throw error;
	}
}

test.each(['f/', 'f//', 'f/.', 'f/x'])('%s is not a directory', (name) => {
	expect(errnoOf(() => files.stat(`/lfs/${name}`))).toBe(ENOTDIR);
	expect(errnoOf(() => files.touch(`/lfs/${name}`))).toBe(ENOTDIR);
	expect(errnoOf(() => files.mkdir(`/lfs/${name}`))).toBe(ENOTDIR);
	expect(errnoOf(() => files.remove(`/lfs/${name}`))).toBe(ENOTDIR);
	expect(errnoOf(() => files.rename(`/lfs/${name}`, '/lfs/g'))).toBe(ENOTDIR);
});

test('a slash at the end is for directories only', () => {
	expect(errnoOf(() => files.touch('/lfs/n/'))).toBe(ENOTDIR);
	expect(errnoOf(() => files.stat('/lfs/n/'))).toBe(ENOENT);
	expect(errnoOf(() => files.rename('/lfs/f', '/lfs/n/'))).toBe(ENOTDIR);
	expect(errnoOf(() => files.mkdir('/lfs/n/'))).toBe(0);
	expect(errnoOf(() => files.mkdir('/lfs/n/'))).toBe(EEXIST);
	expect(errnoOf(() => files.rename('/lfs/n/', '/lfs/m/'))).toBe(0);
	expect(errnoOf(() => files.remove('/lfs/m/'))).toBe(0);
});

test('a dot at the end stands for what is there already', () => {
	expect(files.stat('/lfs/d/.').kind).toBe('directory');
	expect(errnoOf(() => files.mkdir('/lfs/n/.'))).toBe(ENOENT);
	expect(errnoOf(() => files.mkdir('/lfs/.'))).not.toBe(0);
	expect(errnoOf(() => files.touch('/lfs/no/../q'))).toBe(0);
});
