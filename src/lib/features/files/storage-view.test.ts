import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { hexDump, pictureOf, storageRows, textOf } from './storage-view.ts';

test('rows are the entries of open folders, each below its folder', () => {
	const file = (name: string) => ({ name, kind: 'file' as const, sizeBytes: 1 });
	const folder = (name: string) => ({ name, kind: 'directory' as const, sizeBytes: null });
	const listings = {
		'/lfs': { entries: [folder('a'), folder('b'), file('z')], truncated: false },
		'/lfs/a': { entries: [file('inside')], truncated: true },
		'/lfs/b': { entries: [file('hidden')], truncated: false }
	};
	const rows = storageRows('/lfs', listings, ['/lfs', '/lfs/a']);
	expect(rows.map(({ path, depth, truncated }) => [path, depth, truncated])).toEqual([
		['/lfs/a', 1, true],
		['/lfs/a/inside', 2, false],
		['/lfs/b', 1, false],
		['/lfs/z', 1, false]
	]);
});

test('a dump has sixteen bytes a row with their characters', () => {
	expect(hexDump(utf8('Hello, world!\nabc\x7f'))).toBe(
		'00000000  48 65 6c 6c 6f 2c 20 77 6f 72 6c 64 21 0a 61 62  Hello, world!.ab\n' +
			'00000010  63 7f                                            c.'
	);
	expect(hexDump(new Uint8Array(0))).toBe('');
});

test('text is what is UTF-8 without control characters', () => {
	expect(textOf(utf8('Grüße\n\tdone\r\n'))).toBe('Grüße\n\tdone\r\n');
	expect(textOf(Uint8Array.of(0xff, 0x41))).toBeNull();
	expect(textOf(utf8('a\0b'))).toBeNull();
	expect(textOf(utf8('\0asm'))).toBeNull();
});

const png = (width: number, height: number) => {
	const bytes = new Uint8Array(24);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	new DataView(bytes.buffer).setUint32(16, width);
	new DataView(bytes.buffer).setUint32(20, height);
	return bytes;
};

test('a picture is known by its header, and a huge one is not shown', () => {
	expect(pictureOf(png(64, 32))).toEqual({ type: 'image/png', width: 64, height: 32 });
	expect(pictureOf(png(60_000, 60_000))).toBeNull();
	expect(pictureOf(png(0, 5))).toBeNull();
	const jpeg = Uint8Array.of(
		...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
		...[0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20, 1, 0, 0, 0]
	);
	expect(pictureOf(jpeg)).toEqual({ type: 'image/jpeg', width: 20, height: 10 });
	expect(pictureOf(jpeg.subarray(0, 12))).toBeNull();
	expect(pictureOf(utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
	expect(pictureOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0, 0, 0, 0, 0))).toBeNull();
});
