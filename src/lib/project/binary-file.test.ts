import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { decodeFile, fileBytes } from './binary-file.ts';

const PICTURE = Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256);

test('a binary resource comes out of a project as it went in', () => {
	for (const bytes of [PICTURE, Uint8Array.of(0), Uint8Array.of(0xff, 0xfe, 0x41, 0)]) {
		const text = decodeFile(bytes, 'resources/logo.png');
		expect(text).toMatch(/^data:application\/octet-stream;base64,\n/);
		expect(fileBytes('resources/logo.png', text)).toEqual(bytes);
	}
	const longest = Math.max(
		...decodeFile(PICTURE, 'resources/a')
			.split('\n')
			.map((l) => l.length)
	);
	expect(longest).toBeLessThanOrEqual(76);
});

test('text stays text, wherever it is', () => {
	expect(decodeFile(utf8('größer'), 'resources/a.txt')).toBe('größer');
	expect(fileBytes('resources/a.txt', 'größer')).toEqual(utf8('größer'));
	const like = 'data:application/octet-stream;base64,AAAA';
	expect(fileBytes('main.c', like)).toEqual(utf8(like));
});

test('a binary file elsewhere is refused, and one that is too large', () => {
	expect(() => decodeFile(PICTURE, 'logo.png')).toThrow(
		expect.objectContaining({ code: 'file-binary' })
	);
	expect(() => decodeFile(new Uint8Array(1_800_000), 'resources/a')).toThrow(
		expect.objectContaining({ code: 'file-too-large' })
	);
});

test('one that somebody edited is a text from then on', () => {
	const text = `${decodeFile(PICTURE, 'resources/a')}!!`;
	expect(fileBytes('resources/a', text)).toEqual(utf8(text));
});
