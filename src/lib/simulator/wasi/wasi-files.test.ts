// WASI's functions on files and directories, called one by one: results, what lands in the memory, and what the volume
// has afterwards, on a board as it is and on one as documented.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { createTestProcess, PREOPEN, RESULT, ROOT } from './testing/test-process.ts';

const CREATE = 1;
const DIRECTORY = 2;
const EXCLUSIVE = 4;
const TRUNCATE = 8;
const READ = 1n << 1n;
const WRITE = 1n << 6n;

/** A process with a file of that content, open for everything. */
function withFile(content = '', options: Parameters<typeof createTestProcess>[0] = {}) {
	const process = createTestProcess(options);
	process.files.write(`${ROOT}/f`, 0, utf8(content));
	return { ...process, fd: process.open('f') };
}

const dirents = (bytes: Uint8Array) => {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const found: { next: bigint; inode: bigint; type: number; name: string }[] = [];
	for (let at = 0; at < bytes.length;) {
		const length = view.getUint32(at + 16, true);
		const name = latin1(bytes.subarray(at + 24, at + 24 + length));
		found.push({
			next: view.getBigUint64(at, true),
			inode: view.getBigUint64(at + 8, true),
			type: bytes[at + 20]!,
			name
		});
		at += 24 + length;
	}
	return found;
};

describe('reading and writing', () => {
	test('goes on where the last one ended', () => {
		const { call, buffer, fd, received, memory, write, files } = withFile('hello world');
		expect(call('fd_read', fd, buffer(4), 1, RESULT)).toBe(0);
		expect(received(4)).toBe('hell');
		expect(write(fd, 'XY')).toBe(0);
		expect(memory.u32(RESULT)).toBe(2);
		expect(call('fd_read', fd, buffer(100), 1, RESULT)).toBe(0);
		expect(memory.u32(RESULT)).toBe(5);
		expect(received(5)).toBe('world');
		expect(latin1(files.read(`${ROOT}/f`))).toBe('hellXYworld');
	});

	test('at a place leaves the position alone', () => {
		const { call, buffer, fd, received, memory, files } = withFile('hello');
		expect(call('fd_pread', fd, buffer(3), 1, 2n, RESULT)).toBe(0);
		expect([memory.u32(RESULT), received(3)]).toEqual([3, 'llo']);
		expect(call('fd_pwrite', fd, buffer('J'), 1, 0n, RESULT)).toBe(0);
		expect(memory.u32(RESULT)).toBe(1);
		expect(call('fd_read', fd, buffer(9), 1, RESULT)).toBe(0);
		expect(received(5)).toBe('Jello');
		expect(latin1(files.read(`${ROOT}/f`))).toBe('Jello');
	});

	test('a place before the beginning is logged and refused; the beginning is not', () => {
		const { call, buffer, fd, console } = withFile('hello');
		expect(call('fd_pread', fd, buffer(3), 1, -1n, RESULT)).toBe(28);
		expect(call('fd_pwrite', fd, buffer('x'), 1, -1n, RESULT)).toBe(28);
		expect(console.text.match(/file seek error \(-22\)/g)).toHaveLength(2);
		expect(call('fd_pread', fd, buffer(3), 0, 0n, RESULT)).toBe(28);
		expect(call('fd_pread', fd, buffer(0), 1, 0n, RESULT)).toBe(0);
	});

	test('appending is at the end, whatever the position; the flag can be set and taken back', () => {
		const { call, fd, write, files, memory } = withFile('ab');
		expect(call('fd_fdstat_set_flags', fd, 1)).toBe(0);
		write(fd, 'c');
		call('fd_fdstat_get', fd, RESULT);
		expect(memory.u16(RESULT + 2)).toBe(1);
		expect(call('fd_fdstat_set_flags', fd, 0)).toBe(0);
		call('fd_fdstat_get', fd, RESULT);
		expect(memory.u16(RESULT + 2)).toBe(0);
		call('fd_seek', fd, 0n, 0, RESULT);
		write(fd, 'X');
		expect(latin1(files.read(`${ROOT}/f`))).toBe('Xbc');
		expect(call('fd_fdstat_set_flags', fd, 2)).toBe(52);
		expect(call('fd_fdstat_set_flags', 1, 1)).toBe(0);
	});

	test('what may not be read or written is refused', () => {
		const { call, open, buffer, write, files } = createTestProcess();
		const readOnly = open('r', { flags: CREATE, rights: READ });
		expect(write(readOnly, 'x')).toBe(76);
		expect(call('fd_pwrite', readOnly, buffer('x'), 1, 0n, RESULT)).toBe(76);
		expect(call('fd_filestat_set_size', readOnly, 0n)).toBe(76);
		expect(call('fd_seek', readOnly, 0n, 0, RESULT)).toBe(76);
		call('fd_close', readOnly);
		const writeOnly = open('r', { rights: WRITE });
		expect(call('fd_read', writeOnly, buffer(1), 1, RESULT)).toBe(76);
		expect(call('fd_pread', writeOnly, buffer(1), 1, 0n, RESULT)).toBe(76);
		expect(write(writeOnly, 'x')).toBe(0);
		expect(latin1(files.read(`${ROOT}/r`))).toBe('x');
	});

	test('a full volume is logged, and the position stays', () => {
		const { call, fd, write, files, console } = withFile();
		const { blockBytes, freeBlocks } = files.volume();
		files.write('/lfs/big', 0, new Uint8Array((freeBlocks - 10) * blockBytes));
		while (write(fd, 'x'.repeat(3000)) === 0);
		expect(write(fd, 'x'.repeat(3000))).toBe(51);
		expect(console.text).toContain('<err> fs: file write error (-28)');
		const before = files.stat(`${ROOT}/f`).sizeBytes;
		files.remove('/lfs/big');
		expect(write(fd, 'end')).toBe(0);
		expect(latin1(files.read(`${ROOT}/f`, before))).toBe('end');
		expect(call('fd_close', fd)).toBe(0);
	});

	test('descriptors that are not files are refused, each in its way', () => {
		const { call, buffer, write, fatal } = createTestProcess();
		expect(write(9, 'x')).toBe(8);
		expect(write(PREOPEN, 'x')).toBe(76);
		expect(write(0, 'x')).toBe(76);
		expect(call('fd_read', 1, buffer(1), 1, RESULT)).toBe(76);
		expect(call('fd_pread', 1, buffer(1), 1, 0n, RESULT)).toBe(52);
		expect(call('fd_pwrite', 1, buffer('x'), 1, 0n, RESULT)).toBe(52);
		expect(call('fd_pwrite', PREOPEN, buffer('x'), 1, 0n, RESULT)).toBe(76);
		expect(call('fd_pread', 77, buffer(1), 1, 0n, RESULT)).toBe(8);
		expect(fatal).toEqual([]);
	});

	test('stdin of a documented board has ended', () => {
		const { call, buffer, memory, fatal, notices } = createTestProcess({ mode: 'documented' });
		memory.setU32(RESULT, 7);
		expect(call('fd_read', 0, buffer(4), 1, RESULT)).toBe(0);
		expect(memory.u32(RESULT)).toBe(0);
		expect(fatal).toEqual([]);
		expect(notices()).toEqual(['stdin-read']);
	});

	test('the list of buffers is looked at before the descriptor', () => {
		const { call, buffer } = createTestProcess();
		expect(call('fd_write', 99, buffer('x'), 0x2000_0000, RESULT)).toBe(-1);
		expect(() => call('fd_write', 99, 65_536, 1, RESULT)).toThrow('out of bounds');
	});
});

describe('the console', () => {
	test('a text of up to 1024 bytes is printed at once, nothing not at all', () => {
		const { write, console, memory } = createTestProcess();
		expect(write(1, 'x'.repeat(1024))).toBe(0);
		expect(memory.u32(RESULT)).toBe(1024);
		expect(console.prints.map(({ length }) => length)).toEqual([1024]);
		memory.setU32(RESULT, 9);
		expect(write(2, '')).toBe(0);
		expect(memory.u32(RESULT)).toBe(0);
		expect(console.prints).toHaveLength(1);
	});

	test('a longer one goes in pieces, each when there is room', async () => {
		const { begin, buffer, console, memory } = createTestProcess();
		let makeRoom: (value?: unknown) => void = () => undefined;
		const { print } = console;
		console.print = (bytes) => {
			print(bytes);
			console.room = new Promise((resolve) => (makeRoom = resolve)).then(() => {
				console.room = null;
			});
		};
		const result = begin('fd_write', 1, buffer('x'.repeat(2500)), 1, RESULT);
		memory.setU32(RESULT, 0);
		const sizes = () => console.prints.map(({ length }) => length);
		expect(sizes()).toEqual([1024]);
		makeRoom();
		await console.room;
		await expect.poll(sizes).toEqual([1024, 1024]);
		makeRoom();
		await expect.poll(sizes).toEqual([1024, 1024, 452]);
		expect(memory.u32(RESULT)).toBe(0);
		makeRoom();
		expect(await result).toBe(0);
		expect(memory.u32(RESULT)).toBe(2500);
	});

	test('the container waits also when the text that it printed took the room', async () => {
		const { begin, buffer, console, memory } = createTestProcess();
		let makeRoom: (value?: unknown) => void = () => undefined;
		const { print } = console;
		console.print = (bytes) => {
			print(bytes);
			console.room = new Promise<unknown>((resolve) => (makeRoom = resolve)).then(() => undefined);
		};
		const result = begin('fd_write', 1, buffer('x'), 1, RESULT);
		expect(memory.u32(RESULT)).toBe(0);
		makeRoom();
		expect(await result).toBe(0);
		expect(memory.u32(RESULT)).toBe(1);
	});

	test('one that is killed meanwhile prints no more', async () => {
		const { begin, buffer, console, state } = createTestProcess();
		let makeRoom: (value?: unknown) => void = () => undefined;
		console.room = new Promise<unknown>((resolve) => (makeRoom = resolve)).then(() => undefined);
		const result = begin('fd_write', 1, buffer('x'.repeat(3000)), 1, RESULT);
		void console.room.then(() => (console.room = null));
		state.killed = true;
		makeRoom();
		await result;
		expect(console.prints.length).toBeLessThan(3);
	});
});

describe('the position', () => {
	test.each([
		['faithful', 0n],
		['documented', 3n]
	] as const)('a %s board tells %s of 3', (mode, told) => {
		const { call, fd, memory, buffer, received, notices } = withFile('hello', { mode });
		memory.setU64(RESULT, 99n);
		expect(call('fd_tell', fd, RESULT)).toBe(0);
		expect(memory.u64(RESULT)).toBe(0n);
		expect(notices()).toEqual([]);
		expect(call('fd_seek', fd, 3n, 0, RESULT)).toBe(0);
		expect(memory.u64(RESULT)).toBe(told);
		memory.setU64(RESULT, 99n);
		expect(call('fd_tell', fd, RESULT)).toBe(0);
		expect(memory.u64(RESULT)).toBe(told);
		expect(notices()).toEqual(['seek-reports-zero']);
		call('fd_read', fd, buffer(1), 1, RESULT);
		expect(received(1)).toBe('l');
	});

	test.each([
		[0, 2n, 'l'],
		[1, 1n, 'l'],
		[2, -1n, 'o']
	])('is counted from whence %s', (whence, offset, letter) => {
		const { call, fd, buffer, received } = withFile('hello');
		call('fd_read', fd, buffer(1), 1, RESULT);
		expect(call('fd_seek', fd, offset, whence, RESULT)).toBe(0);
		call('fd_read', fd, buffer(1), 1, RESULT);
		expect(received(1)).toBe(letter);
	});

	test('to ask for it needs another right than to change it', () => {
		const { call, open } = createTestProcess();
		const TELL = 1n << 5n;
		const fd = open('f', { flags: CREATE, rights: TELL });
		expect(call('fd_seek', fd, 0n, 1, RESULT)).toBe(0);
		expect(call('fd_seek', fd, 1n, 1, RESULT)).toBe(76);
		expect(call('fd_seek', fd, 0n, 2, RESULT)).toBe(76);
		expect(call('fd_tell', fd, RESULT)).toBe(0);
	});
});

describe('what a descriptor is', () => {
	test.each([
		[1, 2],
		[PREOPEN, 3]
	])('%s has type %s', (fd, type) => {
		const { call, memory, descriptors } = createTestProcess();
		memory.write(RESULT, new Uint8Array(24).fill(255));
		expect(call('fd_fdstat_get', fd, RESULT)).toBe(0);
		expect([memory.byte(RESULT), memory.byte(RESULT + 1)]).toEqual([type, 0]);
		expect(memory.u64(RESULT + 8)).toBe(descriptors.get(fd)!.rights);
		expect(memory.u64(RESULT + 16)).toBe(descriptors.get(fd)!.inheriting);
	});

	test('a file is one, with its size; a socket is a stream or a datagram socket', () => {
		const { call, fd, memory } = withFile('hello');
		expect(call('fd_fdstat_get', fd, RESULT)).toBe(0);
		expect(memory.byte(RESULT)).toBe(4);
		expect(call('fd_filestat_get', fd, RESULT)).toBe(0);
		expect([memory.byte(RESULT + 16), memory.u64(RESULT + 24)]).toEqual([4, 1n]);
		expect(memory.u64(RESULT + 32)).toBe(5n);
		for (const [kind, type] of [
			[0, 5],
			[1, 6]
		] as const) {
			call('sock_open', -1, 0, kind, RESULT);
			const socket = memory.u32(RESULT);
			call('fd_fdstat_get', socket, RESULT);
			expect(memory.byte(RESULT)).toBe(type);
			call('fd_filestat_get', socket, RESULT);
			expect([memory.byte(RESULT + 16), memory.u64(RESULT + 32)]).toEqual([6, 0n]);
		}
		call('fd_filestat_get', PREOPEN, RESULT);
		expect([memory.byte(RESULT + 16), memory.u64(RESULT + 32)]).toEqual([3, 0n]);
	});

	test('rights can be given up and not taken', () => {
		const { call, fd, write, descriptors } = withFile();
		const { rights } = descriptors.get(fd)!;
		expect(call('fd_fdstat_set_rights', fd, rights | (1n << 40n), 0n)).toBe(76);
		expect(call('fd_fdstat_set_rights', fd, rights, 1n)).toBe(76);
		expect(write(fd, 'x')).toBe(0);
		expect(call('fd_fdstat_set_rights', fd, rights & ~WRITE, 0n)).toBe(0);
		expect(write(fd, 'x')).toBe(76);
		const { inheriting } = descriptors.get(PREOPEN)!;
		expect(call('fd_fdstat_set_rights', PREOPEN, 1n << 13n, inheriting)).toBe(0);
		expect(call('fd_fdstat_set_rights', PREOPEN, 1n << 13n, 3n)).toBe(0);
		expect(descriptors.get(PREOPEN)!.inheriting).toBe(3n);
	});
});

describe('sizes', () => {
	test.each([
		['faithful', 0n, ['size-is-stale']],
		['documented', 2n, ['size-is-stale']]
	] as const)('a %s board tells %s of a file that grew', (mode, told, codes) => {
		const { call, fd, write, memory, notices } = withFile('', { mode });
		write(fd, 'ab');
		call('fd_filestat_get', fd, RESULT);
		expect(memory.u64(RESULT + 32)).toBe(told);
		expect(notices()).toEqual(codes);
		expect(call('fd_sync', fd)).toBe(0);
		call('fd_filestat_get', fd, RESULT);
		expect(memory.u64(RESULT + 32)).toBe(2n);
	});

	test('can be set, and are known then', () => {
		const { call, fd, files, memory, console } = withFile('hello');
		expect(call('fd_filestat_set_size', fd, 2n)).toBe(0);
		expect(latin1(files.read(`${ROOT}/f`))).toBe('he');
		expect(call('fd_filestat_set_size', fd, 0n)).toBe(0);
		call('fd_filestat_get', fd, RESULT);
		expect(memory.u64(RESULT + 32)).toBe(0n);
		expect(console.text).toBe('');
		expect(call('fd_filestat_set_size', fd, -1n)).toBe(28);
	});

	test('a directory cannot be synced, a console can', () => {
		const { call } = createTestProcess();
		expect([call('fd_sync', 7), call('fd_datasync', 1)]).toEqual([8, 76]);
		const { call: onFile, fd, open } = withFile();
		expect([onFile('fd_datasync', fd), onFile('fd_close', fd)]).toEqual([0, 0]);
		const directory = open('.', { flags: DIRECTORY });
		expect(onFile('fd_sync', directory)).toBe(31);
	});
});

describe('preopens', () => {
	test('have names, which need as much room as they are long', () => {
		const { call, memory } = createTestProcess({ preopens: [['/mnt', '/lfs']] });
		memory.setByte(RESULT, 9);
		expect(call('fd_prestat_get', 4, RESULT)).toBe(0);
		expect([memory.byte(RESULT), memory.u32(RESULT + 4)]).toEqual([0, 4]);
		expect(call('fd_prestat_dir_name', 4, RESULT, 3)).toBe(28);
		expect(call('fd_prestat_dir_name', 4, RESULT, 4)).toBe(0);
		expect(latin1(memory.read(RESULT, 4))).toBe('/mnt');
		expect(call('fd_prestat_get', 5, RESULT)).toBe(8);
		expect(call('fd_prestat_get', 1, RESULT)).toBe(8);
	});

	test('a directory that the program opened is not one', () => {
		const { call, open, files } = createTestProcess();
		files.mkdir(`${ROOT}/d`);
		const fd = open('d', { flags: DIRECTORY });
		expect(call('fd_prestat_get', fd, RESULT)).toBe(8);
		expect(call('fd_prestat_dir_name', fd, RESULT, 100)).toBe(8);
	});

	test.each([
		['faithful', '/lfs/x', ['preopen-shared']],
		['documented', `${ROOT}/x`, ['preopen-shared']]
	] as const)('a %s board finds a path in %s', (mode, place, codes) => {
		const { open, files, notices } = createTestProcess({ mode, preopens: [['/mnt', '/lfs']] });
		expect(open('x', { flags: CREATE })).toBeGreaterThan(0);
		expect(files.stat(place).kind).toBe('file');
		expect(notices()).toEqual(codes);
	});

	test('nothing is said where there is only one, or of directories that the program opened', () => {
		const { open, files, notices } = createTestProcess();
		files.mkdir(`${ROOT}/d`);
		const dir = open('d', { flags: DIRECTORY });
		expect(open('x', { flags: CREATE, dir })).toBeGreaterThan(0);
		expect(files.stat(`${ROOT}/x`).kind).toBe('file');
		expect(notices()).toEqual([]);
	});
});

describe('listing a directory', () => {
	function withEntries(mode: 'faithful' | 'documented' = 'faithful') {
		const process = createTestProcess({ mode });
		process.files.mkdir(`${ROOT}/d`);
		process.files.mkdir(`${ROOT}/d/sub`);
		process.files.touch(`${ROOT}/d/a`);
		process.files.touch(`${ROOT}/d/long-name`);
		const fd = process.open('d', { flags: DIRECTORY });
		const list = (room: number, cookie = 0n, of = fd) => {
			const result = process.call('fd_readdir', of, 1024, room, cookie, RESULT);
			return result === 0 ? process.memory.read(1024, process.memory.u32(RESULT)) : result;
		};
		return { ...process, list, fd };
	}

	test('gives numbers, kinds and names', () => {
		const { list } = withEntries();
		expect(dirents(list(500) as Uint8Array)).toEqual([
			{ next: 1n, inode: 1n, type: 4, name: 'a' },
			{ next: 2n, inode: 2n, type: 4, name: 'long-name' },
			{ next: 3n, inode: 3n, type: 3, name: 'sub' }
		]);
	});

	test.each([0, 1, 24, 25, 26, 57, 58, 59, 84])('is cut at %s bytes', (room) => {
		const whole = withEntries().list(500) as Uint8Array;
		expect(whole).toHaveLength(85);
		expect(withEntries().list(room)).toEqual(whole.slice(0, room));
	});

	test('leaves what is behind it alone', () => {
		const { list, memory } = withEntries();
		memory.setByte(1024 + 85, 77);
		list(86);
		expect(memory.byte(1024 + 85)).toBe(77);
	});

	test('a board does so once; one as documented again and again, from where it is asked', () => {
		const faithful = withEntries();
		faithful.list(500, 2n);
		expect(faithful.list(500)).toBe(10);
		expect(faithful.notices()).toEqual(['readdir-once']);
		const { list, notices } = withEntries('documented');
		list(500);
		expect(dirents(list(500, 2n) as Uint8Array).map(({ name }) => name)).toEqual(['sub']);
		expect(notices()).toEqual(['readdir-once']);
	});

	test('a preopen is busy on a board', () => {
		const { list, notices } = withEntries();
		expect(list(500, 0n, PREOPEN)).toBe(10);
		expect(notices()).toEqual(['readdir-preopen']);
		const documented = withEntries('documented');
		expect(dirents(documented.list(500, 0n, PREOPEN) as Uint8Array)).toHaveLength(1);
	});

	test('nothing else can be listed, and what is gone is logged', () => {
		const { list, files, console, call, open } = withEntries();
		expect(list(10, 0n, 1)).toBe(76);
		files.removeTree(`${ROOT}/d`);
		expect(list(10)).toBe(44);
		expect(console.text).toContain('<err> fs: directory open error (-2)');
		const fd = open('g', { flags: CREATE });
		expect(call('fd_readdir', fd, 1024, 100, 0n, RESULT)).toBe(76);
	});
});

describe('opening', () => {
	test.each([
		['a/../../x', 76, ['path-leaves-root']],
		['..', 76, ['path-leaves-root']],
		['a/b/../../x', 0, []],
		['./x', 0, []],
		['a//../x', 0, []],
		['', 44, ['path-empty']]
	] as const)('%j on a documented board: %s', (path, result, codes) => {
		const { open, files, notices } = createTestProcess({ mode: 'documented' });
		files.mkdir(`${ROOT}/a`);
		files.mkdir(`${ROOT}/a/b`);
		const fd = open(path, { flags: CREATE });
		expect(fd < 0 ? -fd : 0).toBe(result);
		expect(notices()).toEqual(codes);
	});

	test('a board goes where the path leads', () => {
		const { open, files, notices } = createTestProcess();
		expect(open('../x', { flags: CREATE })).toBeGreaterThan(0);
		expect(files.stat('/lfs/x').kind).toBe('file');
		expect(notices()).toEqual(['path-leaves-root']);
	});

	test('a path may have 255 bytes with its directory, and no NUL', () => {
		const longest = 'x'.repeat(255 - ROOT.length);
		const { open } = createTestProcess();
		expect(open(longest + 'x', { flags: CREATE })).toBe(-48);
		expect(open(longest, { flags: CREATE })).not.toBe(-48);
		expect(open('a\0b', { flags: CREATE })).toBe(-25);
	});

	test('the number that is written when nothing was opened', () => {
		for (const [mode, written] of [
			['faithful', 0xffff_ffff],
			['documented', 7]
		] as const) {
			const { open, memory } = createTestProcess({ mode });
			memory.setU32(RESULT, 7);
			expect(open('none')).toBe(-44);
			expect(memory.u32(RESULT)).toBe(written);
		}
	});

	test('asks for rights of the directory: to create, and those that it passes on', () => {
		const { call, open, descriptors } = createTestProcess();
		expect(open('f', { flags: CREATE, rights: 1n << 28n })).toBe(-76);
		expect(open('f', { flags: CREATE, rights: 0n, inheriting: 1n << 28n })).toBe(-76);
		call('fd_fdstat_set_rights', PREOPEN, 1n << 13n, descriptors.get(PREOPEN)!.inheriting);
		expect(open('f', { flags: CREATE })).toBe(-76);
		expect(open('f')).toBe(-44);
		expect(open('f', { dir: 1 })).toBe(-76);
		expect(open('f', { dir: 99 })).toBe(-8);
	});

	test.each([
		['faithful', CREATE | EXCLUSIVE, 0, ['open-exclusive']],
		['documented', CREATE | EXCLUSIVE, 20, ['open-exclusive']],
		['documented', EXCLUSIVE, 0, []],
		['documented', CREATE, 0, []],
		['faithful', DIRECTORY, 0, ['open-not-directory']],
		['documented', DIRECTORY, 54, ['open-not-directory']]
	] as const)(
		'a file that is there, on a %s board, with flags %s: %s',
		(mode, flags, result, codes) => {
			const { open, files, notices } = createTestProcess({ mode });
			files.touch(`${ROOT}/f`);
			const fd = open('f', { flags });
			expect(fd < 0 ? -fd : 0).toBe(result);
			expect(notices()).toEqual(codes);
		}
	);

	test('a file that was opened as a directory can be closed and nothing else', () => {
		const { open, call, buffer, write, files } = createTestProcess();
		files.touch(`${ROOT}/f`);
		const fd = open('f', { flags: DIRECTORY });
		expect(write(fd, 'x')).toBe(8);
		expect(call('fd_read', fd, buffer(1), 1, RESULT)).toBe(8);
		expect(open('g', { flags: CREATE })).toBeGreaterThan(0);
		expect(call('fd_close', fd)).toBe(0);
		expect(open('h', { flags: CREATE })).toBe(-48);
	});

	test('a new file is created where it may be, also when others follow no links', () => {
		const { open, files, notices, call } = createTestProcess();
		expect(open('new', { flags: CREATE | EXCLUSIVE })).toBeGreaterThan(0);
		expect(notices()).toEqual([]);
		const documented = createTestProcess({ mode: 'documented' });
		expect(documented.open('new', { follow: 0 })).toBe(-44);
		expect(documented.notices()).toEqual(['open-without-follow']);
		expect(files.stat(`${ROOT}/new`).kind).toBe('file');
		expect(call('fd_close', 99)).toBe(8);
	});

	test.each([
		['faithful', 'hello'],
		['documented', '']
	] as const)('to truncate leaves %2$j on a %1$s board', (mode, left) => {
		const { files, call, open, notices } = createTestProcess({ mode });
		files.write(`${ROOT}/f`, 0, utf8('hello'));
		call('fd_close', open('f', { flags: TRUNCATE }));
		expect(latin1(files.read(`${ROOT}/f`))).toBe(left);
		expect(notices()).toEqual(['open-does-not-truncate']);
	});

	test('to truncate what is empty, or new, is nothing to speak of', () => {
		const { files, call, open, notices } = createTestProcess();
		files.touch(`${ROOT}/f`);
		call('fd_close', open('f', { flags: TRUNCATE }));
		call('fd_close', open('g', { flags: CREATE | TRUNCATE }));
		expect(notices()).toEqual([]);
	});

	test('a directory without being asked for one is refused by a board only', () => {
		const { open, console, notices } = createTestProcess();
		expect(open('.')).toBe(-31);
		expect(console.text).toContain('<err> fs: file open error (-21)');
		expect(notices()).toEqual(['open-plain-directory']);
		const documented = createTestProcess({ mode: 'documented' });
		expect(documented.open('.')).toBeGreaterThan(0);
		expect(documented.notices()).toEqual(['open-plain-directory']);
	});

	test('one file is open at a time, until it is closed', () => {
		const { open, call, notices } = createTestProcess();
		const first = open('f', { flags: CREATE });
		expect(open('g', { flags: CREATE })).toBe(-48);
		expect(notices()).toEqual(['one-open-file']);
		call('fd_close', first);
		expect(open('g', { flags: CREATE })).toBeGreaterThan(0);
		const documented = createTestProcess({ mode: 'documented' });
		documented.open('f', { flags: CREATE });
		expect(documented.open('g', { flags: CREATE })).toBeGreaterThan(0);
		expect(documented.notices()).toEqual(['one-open-file']);
	});

	test('the rights of what was opened are those that fit it', () => {
		const { open, descriptors } = createTestProcess();
		const file = descriptors.get(open('f', { flags: CREATE }))!;
		const directory = descriptors.get(open('.', { flags: DIRECTORY }))!;
		expect([file.rights & (1n << 13n), file.inheriting]).toEqual([0n, 0n]);
		expect(file.rights & WRITE).toBe(WRITE);
		expect(directory.rights & WRITE).toBe(0n);
		expect(directory.rights & (1n << 13n)).toBe(1n << 13n);
		expect(directory.inheriting & WRITE).toBe(WRITE);
	});

	test('without a slot there is neither a file nor one that counts as open', () => {
		const { open, call, console, notices } = createTestProcess();
		const all: number[] = [];
		for (let fd = open('.', { flags: DIRECTORY }); fd > 0; fd = open('.', { flags: DIRECTORY }))
			all.push(fd);
		expect(all).toHaveLength(15);
		expect(new Set(all).size).toBe(15);
		expect(open('f', { flags: CREATE })).toBe(-33);
		expect(console.text).toContain('Error: all file descriptor slots are in use (max = 16)\n');
		expect(notices()).toEqual(['descriptors-exhausted']);
		call('fd_close', all[0]!);
		expect(open('f')).toBeGreaterThan(0);
	});
});

describe('moving descriptors', () => {
	test('gives the number of one to another, which is closed', () => {
		const { call, fd, write, open, files } = withFile();
		expect(call('fd_renumber', fd, 1)).toBe(0);
		expect(write(1, 'x')).toBe(0);
		expect(latin1(files.read(`${ROOT}/f`))).toBe('x');
		expect(write(fd, 'x')).toBe(8);
		call('fd_close', 1);
		expect(open('g', { flags: CREATE })).toBeGreaterThan(0);
	});

	test('needs both; to itself nothing changes', () => {
		const { call, fd, write } = withFile();
		expect([call('fd_renumber', 99, fd), call('fd_renumber', fd, 99)]).toEqual([8, 8]);
		expect(call('fd_renumber', fd, fd)).toBe(0);
		expect(write(fd, 'x')).toBe(0);
	});
});

describe('paths', () => {
	test.each([
		['faithful', 'path_unlink_file', 'd', 0],
		['faithful', 'path_remove_directory', 'f', 0],
		['documented', 'path_unlink_file', 'd', 31],
		['documented', 'path_remove_directory', 'f', 54],
		['documented', 'path_unlink_file', 'f', 0],
		['documented', 'path_remove_directory', 'd', 0]
	] as const)('on a %s board %s of %s: %s', (mode, name, path, result) => {
		const { call, files, notices } = createTestProcess({ mode });
		files.touch(`${ROOT}/f`);
		files.mkdir(`${ROOT}/d`);
		expect(call(name, PREOPEN, path)).toBe(result);
		expect(files.list(ROOT).some((entry) => entry.name === path)).toBe(result !== 0);
		const isOther = (name === 'path_unlink_file') !== (path === 'f');
		expect(notices()).toEqual(isOther ? ['rmdir-removes-file'] : []);
	});

	test('a file that is removed while it is open keeps the buffer for ever', () => {
		const { call, fd, open, notices } = withFile();
		expect(call('path_unlink_file', PREOPEN, 'f')).toBe(0);
		expect(notices()).toEqual(['removed-while-open']);
		call('fd_close', fd);
		expect(open('g', { flags: CREATE })).toBe(-48);
	});

	test('one that is renamed stays open under its new name', () => {
		const { call, fd, write, files } = withFile('a');
		expect(call('path_rename', PREOPEN, 'f', PREOPEN, 'g')).toBe(0);
		call('fd_seek', fd, 0n, 2, RESULT);
		write(fd, 'b');
		expect(latin1(files.read(`${ROOT}/g`))).toBe('ab');
		expect(call('path_rename', PREOPEN, 'none', PREOPEN, 'g')).toBe(44);
	});

	test.each([
		['faithful', 16],
		['documented', 15]
	] as const)('each new directory keeps one of the slots of a %s board', (mode, used) => {
		const { call, open, notices } = createTestProcess({ mode });
		expect(call('path_create_directory', PREOPEN, 'd')).toBe(0);
		expect(notices()).toEqual(['mkdir-leaks']);
		let count = 0;
		while (open('.', { flags: DIRECTORY }) > 0) count++;
		expect(count).toBe(16 - 1 - (used - 15));
	});

	test('tells kind and size of a path, also as an open file knows it', () => {
		const { call, fd, write, memory, files } = withFile('hello');
		files.mkdir(`${ROOT}/d`);
		const stat = (path: string) => {
			expect(call('path_filestat_get', PREOPEN, 1, path, RESULT)).toBe(0);
			return [memory.byte(RESULT + 16), memory.u64(RESULT + 32)];
		};
		expect(stat('d')).toEqual([3, 0n]);
		write(fd, 'hello, world');
		expect(stat('f')).toEqual([4, 5n]);
		call('fd_close', fd);
		expect(stat('f')).toEqual([4, 12n]);
		expect(call('path_filestat_get', PREOPEN, 1, 'none', RESULT)).toBe(44);
	});

	test('a directory that lacks a right refuses what needs it', () => {
		const { call } = createTestProcess();
		call('fd_fdstat_set_rights', PREOPEN, 0n, 0n);
		expect(call('path_create_directory', PREOPEN, 'd')).toBe(76);
		expect(call('path_unlink_file', PREOPEN, 'd')).toBe(76);
		expect(call('path_remove_directory', PREOPEN, 'd')).toBe(76);
		expect(call('path_rename', PREOPEN, 'd', PREOPEN, 'e')).toBe(76);
		expect(call('path_filestat_get', PREOPEN, 1, 'd', RESULT)).toBe(76);
		expect(call('fd_readdir', PREOPEN, 1024, 9, 0n, RESULT)).toBe(76);
	});
});

describe('calls that a board does not have', () => {
	test('say what is missing', () => {
		const { call, fd, open, notices } = withFile();
		expect(call('fd_advise', fd, 0n, 0n, 0)).toBe(52);
		expect(call('fd_allocate', fd, 0n, 10n)).toBe(52);
		expect(call('fd_filestat_set_times', fd, 0n, 0n, 5)).toBe(52);
		expect(call('path_filestat_set_times', PREOPEN, 1, 'f', 0n, 0n, 5)).toBe(52);
		expect(call('path_readlink', PREOPEN, 'f', RESULT, 9, RESULT)).toBe(52);
		expect(call('path_link', PREOPEN, 1, 'f', PREOPEN, 'g')).toBe(8);
		expect(call('path_symlink', 'f', PREOPEN, 'g')).toBe(8);
		expect(notices()).toEqual(['file-call-missing']);
		expect(call('fd_filestat_set_times', fd, 0n, 0n, 3)).toBe(28);
		expect(call('path_filestat_set_times', PREOPEN, 1, 'f', 0n, 0n, 3)).toBe(28);
		const directory = open('.', { flags: DIRECTORY });
		expect(call('fd_advise', directory, 0n, 0n, 0)).toBe(8);
		expect(call('fd_allocate', directory, 0n, 10n)).toBe(76);
		expect(call('fd_filestat_set_times', directory, 0n, 0n, 5)).toBe(52);
	});
});
