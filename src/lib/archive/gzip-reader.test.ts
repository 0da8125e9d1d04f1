import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ArchiveBudget } from './archive-budget.ts';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import { crc32 } from './crc-32.ts';
import { gunzip } from './gzip-reader.ts';
import { inflate } from './inflate.ts';
import { buildGzip, deflatedZeros } from './testing-archives.ts';

const TEXT = utf8('int main(void) { return 0; }\n'.repeat(100));
const budget = (changes = {}) => new ArchiveBudget(0, { ...ARCHIVE_LIMITS, ...changes });
const refusal = (packed: Uint8Array, changes = {}) => {
	try {
		gunzip(packed, budget(changes));
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
};

test('what another packer wrote is read, with a name in its header and without', () => {
	expect(gunzip(new Uint8Array(gzipSync(TEXT)), budget())).toEqual(TEXT);
	const flags = 4 + 8 + 16;
	const optional = concatBytes([Uint8Array.of(2, 0, 1, 1), utf8('main.c\0'), utf8('a comment\0')]);
	expect(gunzip(buildGzip(TEXT, { flags, optional }), budget())).toEqual(TEXT);
	expect(gunzip(buildGzip(new Uint8Array()), budget())).toHaveLength(0);
});

test('a wrong checksum and a wrong length are noticed, and so is what follows the end', () => {
	expect(refusal(buildGzip(TEXT, { crc: 1 }))).toBe('archive-damaged');
	for (const sizeBytes of [0, TEXT.length - 1, TEXT.length + 1, 0xffff_ffff])
		expect(refusal(buildGzip(TEXT, { sizeBytes })), String(sizeBytes)).toBe('archive-damaged');
	for (const trailing of [1, 8, 100].map((size) => new Uint8Array(size)))
		expect(refusal(buildGzip(TEXT, { trailing }))).toBe('archive-damaged');
	// The last four bytes are the right length again.
	const trailing = buildGzip(TEXT).slice(-4);
	expect(refusal(buildGzip(TEXT, { trailing }))).toBe('archive-damaged');
});

test('several files in a row are refused, with a reason of their own', () => {
	for (const trailing of [buildGzip(utf8('x')), buildGzip(concatBytes([TEXT, TEXT, TEXT]))])
		expect(refusal(buildGzip(TEXT, { trailing }))).toBe('archive-unsupported');
});

test('a header that is not in order is refused', () => {
	const headerCrc = Uint8Array.of(0, 0);
	expect(refusal(buildGzip(TEXT, { flags: 2, optional: headerCrc }))).toBe('archive-damaged');
	const right = crc32(buildGzip(TEXT, { flags: 2 }).subarray(0, 10)) & 0xffff;
	const optional = Uint8Array.of(right & 0xff, right >> 8);
	expect(refusal(buildGzip(TEXT, { flags: 2, optional }))).toBe('none');
	expect(refusal(buildGzip(TEXT, { flags: 0x20 }))).toBe('archive-damaged');
	// A name, an extra field that never end.
	expect(refusal(buildGzip(utf8('abc'), { flags: 8 }).map((byte) => byte || 1))).toBe(
		'archive-damaged'
	);
	const endless = Uint8Array.of(0xff, 0xff);
	expect(refusal(buildGzip(TEXT, { flags: 4, optional: endless }))).toBe('archive-damaged');
});

test('a file that is cut anywhere is damaged', () => {
	const whole = buildGzip(utf8('abcdefgh'.repeat(100)));
	for (let length = 0; length < whole.length; length++)
		expect(refusal(whole.subarray(0, length)), String(length)).toBe('archive-damaged');
});

test('unpacking stops at the piece that is too much, whatever length is declared', () => {
	const packed = buildGzip(new Uint8Array(), { packed: deflatedZeros(64) });
	expect(refusal(packed, { bytes: 1_000_000 })).toBe('archive-too-large');
	expect(refusal(packed, { freeBytes: 1_000_000 })).toBe('archive-bomb');
	let pieces = 0;
	const stop = () =>
		inflate(deflatedZeros(64), 0, () => {
			if (++pieces === 3) throw new RangeError('enough');
		});
	expect(stop).toThrow('enough');
	expect(pieces).toBe(3);
});

test('the end of the data is where it is, and the data must be whole', () => {
	const packed = concatBytes([Uint8Array.of(9, 9, 9), deflatedZeros(1), utf8('behind')]);
	expect(inflate(packed, 3, () => undefined)).toBe(packed.length - 6);
	expect(() => inflate(packed.subarray(0, 20), 3, () => undefined)).toThrow(AppError);
	expect(() => inflate(utf8('\x07nonsense'), 0, () => undefined)).toThrow(AppError);
});
