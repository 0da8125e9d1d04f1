import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from './project.ts';
import { decodeTextFile, utf8Length } from './text-file.ts';

describe('decodeTextFile', () => {
	it('decodes UTF-8 and drops a byte order mark', () => {
		expect(decodeTextFile(new TextEncoder().encode('// größe 点灯 💡\r\n'))).toBe(
			'// größe 点灯 💡\r\n'
		);
		expect(decodeTextFile(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
		expect(decodeTextFile(new Uint8Array())).toBe('');
	});

	it.each([
		['Latin-1', 'file-encoding', Uint8Array.of(0x67, 0x72, 0xf6, 0xdf, 0x65)],
		['a cut character', 'file-encoding', Uint8Array.of(0x61, 0xe2, 0x82)],
		['an overlong form', 'file-encoding', Uint8Array.of(0xc0, 0x80)],
		['an encoded surrogate', 'file-encoding', Uint8Array.of(0xed, 0xa0, 0x80)],
		['UTF-16, little end first', 'file-utf16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
		['UTF-16, big end first', 'file-utf16', Uint8Array.of(0xfe, 0xff, 0x00, 0x61)],
		['a wasm module', 'file-binary', Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)]
	])('refuses %s', (_what, code, bytes) => {
		const decode = () => decodeTextFile(bytes, 'main.c');
		expect(decode).toThrow(
			expect.objectContaining({
				code,
				values: expect.objectContaining({ name: 'main.c' }) as unknown
			})
		);
		expect(decode).toThrow(/main\.c/);
	});

	it('refuses a file over the limit before decoding it', () => {
		const bytes = new Uint8Array(MAX_FILE_BYTES + 1).fill(0xff);
		expect(() => decodeTextFile(bytes)).toThrow(
			expect.objectContaining({ code: 'file-too-large' })
		);
	});
});

it.each([
	'',
	'abc',
	'größe',
	'点灯',
	'💡a💡',
	'half \ud83d',
	'half \udca1 end',
	'\ud83d\ud83d\udca1'
])('counts the bytes of %j as an encoder does', (text) =>
	expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
);
