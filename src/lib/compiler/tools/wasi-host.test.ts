// What the compiler's wasm finds behind its imports: words, files of a shared tree and its own, and the outputs.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { createFileTree, MemoryFiles } from './memory-files.ts';
import { ToolExit, WasiHost } from './wasi-host.ts';

const OUT = 512;
const LIST = 600;
const CREATE = 1;
const FOLDER = 2;
const EXCLUSIVE = 4;
const TRUNCATE = 8;

function start(args: string[] = []) {
	const files = new MemoryFiles(createFileTree([['usr/a.h', utf8('shared')]]));
	files.write('out/own', utf8('own'));
	const host = new WasiHost();
	const wasm = new WebAssembly.Memory({ initial: 1 });
	host.begin(files, args);
	host.attach(wasm);
	const bytes = new Uint8Array(wasm.buffer);
	const view = new DataView(wasm.buffer);
	const on = host.functions;
	const put = (text: string, at = 4096): [pointer: number, length: number] => {
		bytes.set(utf8(text), at);
		return [at, utf8(text).length];
	};
	const u32 = (at = OUT) => view.getUint32(at, true);
	const vectors = (...list: [at: number, length: number][]) => {
		list.forEach(([at, length], i) => {
			view.setUint32(LIST + 8 * i, at, true);
			view.setUint32(LIST + 8 * i + 4, length, true);
		});
		return [LIST, list.length] as const;
	};
	const open = (path: string, flags = 0, { append = 0, dir = 3 } = {}) => {
		const error = on.path_open(dir, 0, ...put(path), flags, 0n, 0n, append, OUT);
		return error === 0 ? u32() : -error;
	};
	const read = (fd: number, length: number) => {
		expect(on.fd_read(fd, ...vectors([8192, length]), OUT)).toBe(0);
		return latin1(bytes.subarray(8192, 8192 + u32()));
	};
	const write = (fd: number, text: string) => on.fd_write(fd, ...vectors(put(text)), OUT);
	return { host, files, bytes, view, on, put, u32, vectors, open, read, write };
}

describe('a tool', () => {
	test('gets its words, no environment, a fixed time and numbers that are always the same', () => {
		const { on, u32, bytes, view } = start(['clang', 'é']);
		on.args_sizes_get(OUT, OUT + 4);
		expect([u32(), u32(OUT + 4)]).toEqual([2, 9]);
		on.args_get(OUT, 1024);
		expect([u32(), u32(OUT + 4)]).toEqual([1024, 1030]);
		expect(latin1(bytes.subarray(1024, 1033))).toBe(`clang\0${latin1(utf8('é'))}\0`);
		view.setUint32(OUT, 7, true);
		on.environ_sizes_get(OUT, OUT + 4);
		expect([u32(), u32(OUT + 4), on.environ_get()]).toEqual([0, 0, 0]);
		view.setBigUint64(OUT, 9n, true);
		on.clock_time_get(0, 0n, OUT);
		expect(view.getBigUint64(OUT, true)).toBe(0n);
		on.random_get(OUT, 8);
		const first = [...bytes.subarray(OUT, OUT + 8)];
		expect(new Set(first).size).toBeGreaterThan(4);
		expect(bytes[OUT + 8]).toBe(0);
		const again = start();
		again.on.random_get(OUT, 8);
		expect([...again.bytes.subarray(OUT, OUT + 8)]).toEqual(first);
	});

	test('ends with a code, and writes to two outputs', () => {
		const { host, on, write, u32, vectors, put } = start();
		expect(() => on.proc_exit(3)).toThrow(ToolExit);
		expect(write(1, 'out')).toBe(0);
		expect(u32()).toBe(3);
		write(2, 'err');
		on.fd_write(1, ...vectors(put('a', 5000), put('bc', 5100)), OUT);
		expect([u32(), host.stdout, host.stderr]).toEqual([3, 'outabc', 'err']);
		expect(on.fd_read(0, ...vectors([8192, 5]), OUT)).toBe(0);
		expect(u32()).toBe(0);
	});
});

describe('files', () => {
	test.each([
		['usr/a.h', 0, 0],
		['/usr/../usr/./a.h', 0, 0],
		['none', 0, 44],
		['none', FOLDER, 44],
		['usr/a.h', FOLDER, 54],
		['usr', FOLDER, 0],
		['usr', 0, 0],
		['new', CREATE, 0],
		['new', CREATE | EXCLUSIVE, 0],
		['out/own', CREATE | EXCLUSIVE, 20],
		['out/own', EXCLUSIVE, 0],
		['out/own', CREATE, 0]
	])('%s opened with flags %s: %s', (path, flags, error) => {
		const fd = start().open(path, flags);
		expect(fd < 0 ? -fd : 0).toBe(error);
	});

	test('are read in pieces, over several buffers, and at a place', () => {
		const { on, open, read, u32, vectors, bytes } = start();
		const fd = open('usr/a.h');
		expect([read(fd, 2), read(fd, 10), read(fd, 10)]).toEqual(['sh', 'ared', '']);
		expect(on.fd_pread(fd, ...vectors([8192, 2], [9000, 3], [9100, 9]), 1n, OUT)).toBe(0);
		expect(u32()).toBe(5);
		expect(latin1(bytes.subarray(8192, 8194))).toBe('ha');
		expect(latin1(bytes.subarray(9000, 9003))).toBe('red');
		expect(on.fd_pread(fd, ...vectors([8192, 2]), 99n, OUT)).toBe(0);
		expect(u32()).toBe(0);
		expect(read(fd, 1)).toBe('');
	});

	test('are written where the position is, at the end when appended, and never in the shared tree', () => {
		const { on, open, write, files } = start();
		const own = open('out/own');
		expect(write(own, 'OW')).toBe(0);
		expect(latin1(files.read('out/own')!)).toBe('OWn');
		const more = open('out/own', 0, { append: 1 });
		on.fd_seek(more, 0n, 0, OUT);
		write(more, '!');
		write(more, '?');
		expect(latin1(files.read('out/own')!)).toBe('OWn!?');
		const shared = open('usr/a.h');
		expect(write(shared, 'x')).toBe(69);
		expect(on.fd_filestat_set_size(shared, 0n)).toBe(69);
		expect(on.fd_filestat_set_size(own, 2n)).toBe(0);
		expect(latin1(files.read('out/own')!)).toBe('OW');
		open('out/own', TRUNCATE);
		expect(files.read('out/own')).toHaveLength(0);
	});

	test('have a position that is moved from three origins', () => {
		const { on, open, view } = start();
		const fd = open('usr/a.h');
		const seek = (offset: bigint, whence: number) => {
			const error = on.fd_seek(fd, offset, whence, OUT);
			return error === 0 ? Number(view.getBigUint64(OUT, true)) : -error;
		};
		expect([seek(2n, 0), seek(2n, 1), seek(-1n, 2), seek(0n, 0)]).toEqual([2, 4, 5, 0]);
		expect([seek(-1n, 0), seek(0n, 3), on.fd_seek(1, 0n, 0, OUT)]).toEqual([-28, -28, 70]);
	});

	test('have a kind, a size and a number of their own', () => {
		const { on, open, view, bytes, put } = start();
		const stat = (fd: number) => {
			bytes.fill(255, OUT, OUT + 64);
			expect(on.fd_filestat_get(fd, OUT)).toBe(0);
			return [view.getUint8(OUT + 16), Number(view.getBigUint64(OUT + 32, true))];
		};
		const inode = () => view.getBigUint64(OUT + 8, true);
		expect([stat(1), stat(3), stat(open('usr/a.h'))]).toEqual([
			[2, 0],
			[3, 0],
			[4, 6]
		]);
		const first = inode();
		expect(on.path_filestat_get(3, 0, ...put('usr/a.h'), OUT)).toBe(0);
		expect([view.getUint8(OUT + 16), view.getUint8(OUT + 32), inode()]).toEqual([4, 6, first]);
		expect(view.getBigUint64(OUT + 40, true)).toBe(0n);
		expect(on.path_filestat_get(3, 0, ...put('usr'), OUT)).toBe(0);
		expect(view.getUint8(OUT + 16)).toBe(3);
		expect(inode()).not.toBe(first);
		expect(on.path_filestat_get(3, 0, ...put('none'), OUT)).toBe(44);
		for (const [fd, kind] of [
			[1, 2],
			[3, 3]
		] as const) {
			on.fd_fdstat_get(fd, OUT);
			const rights = [8, 16].map((at) => view.getBigUint64(OUT + at, true));
			expect([view.getUint8(OUT), ...rights]).toEqual([kind, 0x1fffffffn, 0x1fffffffn]);
		}
	});

	test('are renamed, removed and put into folders', () => {
		const { on, put, files, open } = start();
		expect(on.path_rename(3, ...put('out/own'), 3, ...put('b', 5000))).toBe(0);
		expect(on.path_rename(3, ...put('out/own'), 3, ...put('b', 5000))).toBe(44);
		expect([files.read('out/own'), latin1(files.read('b')!)]).toEqual([null, 'own']);
		expect(on.path_unlink_file(3, ...put('b'))).toBe(0);
		expect(on.path_unlink_file(3, ...put('b'))).toBe(44);
		on.path_create_directory(3, ...put('d/e'));
		const folder = open('d/e');
		expect(open('x', CREATE, { dir: folder })).toBeGreaterThan(3);
		expect(files.lookup('d/e/x')).not.toBeNull();
	});

	test('of a folder are listed, in as many steps as there is room for', () => {
		const { on, open, bytes, view, u32 } = start();
		const fd = open('');
		expect(on.fd_readdir(fd, 1024, 1000, 0n, OUT)).toBe(0);
		const all = bytes.slice(1024, 1024 + u32());
		expect(all).toHaveLength(2 * 24 + 6);
		const names = [latin1(all.subarray(24, 27)), latin1(all.subarray(51, 54))];
		expect(names.sort()).toEqual(['out', 'usr']);
		expect([all[16], all[20], all[0], all[27]]).toEqual([3, 3, 1, 2]);
		on.fd_readdir(fd, 1024, 30, 0n, OUT);
		expect(bytes.slice(1024, 1024 + u32())).toEqual(all.slice(0, 30));
		on.fd_readdir(fd, 1024, 1000, 1n, OUT);
		expect(bytes.slice(1024, 1024 + u32())).toEqual(all.slice(27));
		expect(view.getUint32(OUT, true)).toBe(27);
	});
});

test('descriptors that there are not are refused', () => {
	const { on, open, vectors } = start();
	const fd = open('usr/a.h');
	expect([on.fd_close(fd), on.fd_close(fd)]).toEqual([0, 8]);
	expect(on.fd_fdstat_get(fd, OUT)).toBe(8);
	expect(on.fd_filestat_get(fd, OUT)).toBe(8);
	expect(on.fd_filestat_set_size(1, 0n)).toBe(8);
	expect(on.fd_read(fd, ...vectors([0, 1]), OUT)).toBe(8);
	expect(on.fd_read(3, ...vectors([0, 1]), OUT)).toBe(31);
	expect(on.fd_pread(1, ...vectors([0, 1]), 0n, OUT)).toBe(8);
	expect(on.fd_write(3, ...vectors([0, 1]), OUT)).toBe(8);
	expect(on.fd_readdir(1, 0, 9, 0n, OUT)).toBe(8);
	expect([on.fd_prestat_get(3, OUT), on.fd_prestat_get(4, OUT)]).toEqual([0, 8]);
	expect(on.poll_oneoff()).toBe(52);
	// There are no links.
	expect([on.path_readlink(), on.path_link(), on.path_symlink()]).toEqual([28, 52, 52]);
});
