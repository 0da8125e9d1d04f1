import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import {
	EEXIST,
	EINVAL,
	EISDIR,
	ENAMETOOLONG,
	ENOENT,
	ENOSPC,
	ENOTDIR,
	ENOTEMPTY,
	FileError
} from './board-files.ts';
import { blocksOfFile, createBoardFiles } from './memory-board-files.ts';

const volume = () => createBoardFiles({ blockBytes: 4096, blocks: 64 });

function errnoOf(action: () => unknown): number | 'no error' {
	try {
		action();
		return 'no error';
	} catch (error) {
		if (error instanceof FileError) return error.errno;
		throw error;
	}
}

test('a file keeps what was written at every offset, with zeros in the gaps', () => {
	const files = volume();
	files.write('/lfs/a', 0, utf8('hello'));
	files.write('/lfs/a', 8, utf8('you'));
	files.write('/lfs/a', 1, utf8('a'));
	expect(latin1(files.read('/lfs/a'))).toBe('hallo\0\0\0you');
	expect(latin1(files.read('/lfs/a', 8, 2))).toBe('yo');
	expect(files.read('/lfs/a', 50)).toHaveLength(0);
	expect(files.stat('/lfs/a')).toEqual({ kind: 'file', sizeBytes: 11 });
});

test('a shortened file that grows again shows zeros, not its old bytes', () => {
	const files = volume();
	files.write('/lfs/a', 0, utf8('secret'));
	files.truncate('/lfs/a', 2);
	files.truncate('/lfs/a', 6);
	expect(latin1(files.read('/lfs/a'))).toBe('se\0\0\0\0');
});

test('directories list by name and the root lists the mount point', () => {
	const files = volume();
	files.mkdir('/lfs/ocre');
	files.touch('/lfs/b');
	files.touch('/lfs/a');
	expect(files.list('/lfs').map((entry) => entry.name)).toEqual(['a', 'b', 'ocre']);
	expect(files.list('/').map((entry) => entry.name)).toEqual(['lfs']);
});

test('dots in a path are resolved and never lead out of the volume', () => {
	const files = volume();
	files.mkdir('/lfs/d');
	files.write('/lfs/./d/../x', 0, utf8('1'));
	expect(files.stat('/lfs/x').sizeBytes).toBe(1);
	expect(errnoOf(() => files.stat('/lfs/d/../..'))).toBe(EINVAL);
	expect(errnoOf(() => files.write('/lfs/../lfs/x', 0, utf8('1')))).toBe(EINVAL);
});

test('a name comes before the beginning of itself in a listing', () => {
	const files = volume();
	for (const name of ['b', 'ab', 'a', 'abc', 'a-', 'aB', 'ba']) files.touch(`/lfs/${name}`);
	expect(files.list('/lfs').map(({ name }) => name)).toEqual([
		'a-',
		'aB',
		'abc',
		'ab',
		'a',
		'ba',
		'b'
	]);
});

test('every refusal carries its errno', () => {
	const files = volume();
	files.mkdir('/lfs/d');
	files.write('/lfs/d/f', 0, utf8('x'));
	expect(errnoOf(() => files.stat('/lfs/none'))).toBe(ENOENT);
	expect(errnoOf(() => files.stat('/other'))).toBe(ENOENT);
	expect(errnoOf(() => files.stat('/'))).toBe(EINVAL);
	expect(errnoOf(() => files.remove('/lfs'))).toBe(EINVAL);
	expect(errnoOf(() => files.mkdir('/lfs/d'))).toBe(EEXIST);
	expect(errnoOf(() => files.mkdir('/lfs/none/x'))).toBe(ENOENT);
	expect(errnoOf(() => files.mkdir('/lfs/d/f/x'))).toBe(ENOTDIR);
	expect(errnoOf(() => files.read('/lfs/d'))).toBe(EISDIR);
	expect(errnoOf(() => files.list('/lfs/d/f'))).toBe(ENOTDIR);
	expect(errnoOf(() => files.remove('/lfs/d'))).toBe(ENOTEMPTY);
	expect(errnoOf(() => files.touch('/lfs/' + 'n'.repeat(256)))).toBe(ENAMETOOLONG);
});

test('rename replaces a file, moves a tree, and loses a directory that is put into itself', () => {
	const files = volume();
	files.mkdir('/lfs/d');
	files.write('/lfs/d/f', 0, utf8('new'));
	files.write('/lfs/g', 0, utf8('old'));
	files.rename('/lfs/d/f', '/lfs/g');
	expect(latin1(files.read('/lfs/g'))).toBe('new');
	files.rename('/lfs/d', '/lfs/e');
	expect(files.stat('/lfs/e').kind).toBe('directory');
	expect(errnoOf(() => files.rename('/lfs/g', '/lfs/e'))).toBe(EISDIR);
	files.rename('/lfs/e', '/lfs/e/inside');
	expect(errnoOf(() => files.stat('/lfs/e'))).toBe(ENOENT);
});

test('blocks are counted as the board reports them and come back on removal', () => {
	const files = createBoardFiles({ blockBytes: 4096, blocks: 4096 });
	files.write('/lfs/w64', 0, new Uint8Array(64));
	files.mkdir('/lfs/ocre');
	expect(files.volume().freeBlocks).toBe(4092);
	files.write('/lfs/big', 0, new Uint8Array(20_000));
	expect(files.volume().freeBlocks).toBe(4087);
	files.remove('/lfs/big');
	files.removeTree('/lfs/ocre');
	files.removeTree('/lfs/ocre');
	expect(files.volume().freeBlocks).toBe(4094);
});

test('a full volume refuses more and keeps what it has', () => {
	const files = createBoardFiles({ blockBytes: 4096, blocks: 8 });
	files.write('/lfs/a', 0, new Uint8Array(4096 * 4).fill(7));
	expect(errnoOf(() => files.write('/lfs/a', 4096 * 4, new Uint8Array(9000)))).toBe(ENOSPC);
	expect(files.read('/lfs/a')).toHaveLength(4096 * 4);
	expect(errnoOf(() => files.mkdir('/lfs/d'))).toBe(ENOSPC);
	expect(errnoOf(() => files.truncate('/lfs/a', Number.MAX_SAFE_INTEGER))).toBe(ENOSPC);
});

test('a skip list costs one pointer a block and more at powers of two', () => {
	expect(blocksOfFile(64, 4096)).toBe(0);
	expect(blocksOfFile(65, 4096)).toBe(1);
	expect(blocksOfFile(4096, 4096)).toBe(1);
	expect(blocksOfFile(4096 + 4092, 4096)).toBe(2);
	expect(blocksOfFile(4096 + 4092 + 4088, 4096)).toBe(3);
	expect(blocksOfFile(4096 + 4092 + 4089, 4096)).toBe(4);
});

test('a path that ends with a slash or a dot means a directory, and with a dot one that is there', () => {
	const files = volume();
	files.touch('/lfs/f');
	files.mkdir('/lfs/d/');
	for (const end of ['/', '//', '/.', '/./']) {
		expect(errnoOf(() => files.stat(`/lfs/f${end}`))).toBe(ENOTDIR);
		expect(errnoOf(() => files.touch(`/lfs/f${end}`))).toBe(ENOTDIR);
		expect(errnoOf(() => files.mkdir(`/lfs/f${end}`))).toBe(ENOTDIR);
		expect(errnoOf(() => files.remove(`/lfs/f${end}`))).toBe(ENOTDIR);
		expect(files.stat(`/lfs/d${end}`).kind).toBe('directory');
	}
	expect(errnoOf(() => files.touch('/lfs/new//'))).toBe(ENOTDIR);
	for (const end of ['/.', '/./', '/x/..', '/x/../']) {
		expect(errnoOf(() => files.touch(`/lfs/new${end}`))).toBe(ENOENT);
		expect(errnoOf(() => files.mkdir(`/lfs/new${end}`))).toBe(ENOENT);
	}
	files.remove('/lfs/d/x/..');
	expect(files.list('/lfs').map((entry) => entry.name)).toEqual(['f']);
});

test('the root cannot be made again, nor be removed', () => {
	const files = volume();
	for (const root of ['/lfs', '/lfs/', '/lfs/.', '/lfs/x/..'])
		expect(errnoOf(() => files.mkdir(root))).toBe(EEXIST);
	expect(errnoOf(() => files.mkdir('/lfs/..'))).toBe(EINVAL);
	expect(errnoOf(() => files.remove('/lfs/'))).toBe(EINVAL);
});
