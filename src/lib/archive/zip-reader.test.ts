import { deflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ArchiveBudget } from './archive-budget.ts';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import { crc32 } from './crc-32.ts';
import {
	buildZip,
	descriptorOf,
	zip64Extra,
	type ZipChanges,
	type ZipSpec
} from './testing-archives.ts';
import { readZip } from './zip-reader.ts';

const TEXT = utf8('int main(void) { return 0; }\n'.repeat(100));
const PACKED = deflateSync(TEXT);
const MARK = 0xffffffff;

const read = (archive: Uint8Array<ArrayBuffer>, changes = {}) =>
	readZip(archive, new ArchiveBudget(archive.length, { ...ARCHIVE_LIMITS, ...changes }));
const refusal = (specs: readonly ZipSpec[], changes?: ZipChanges, limits = {}) => {
	try {
		read(buildZip(specs, changes), limits);
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
};
const one = (changes: Partial<ZipSpec>) => refusal([{ name: 'main.c', content: TEXT, ...changes }]);

test('packed and stored files, folders and a comment are read', () => {
	const archive = buildZip(
		[
			{ name: 'lib/', mode: 0o040755 },
			{ name: 'lib/é.h', content: utf8('x'), method: 0 },
			{ name: 'main.c', content: TEXT },
			{ name: 'empty', method: 0 }
		],
		{ comment: utf8('PK\x05\x06 is a comment') }
	);
	expect(read(archive)).toEqual([
		{ path: 'lib/é.h', bytes: utf8('x') },
		{ path: 'main.c', bytes: TEXT },
		{ path: 'empty', bytes: new Uint8Array() }
	]);
	expect(read(zipSync({ 'main.c': TEXT }))).toEqual([{ path: 'main.c', bytes: TEXT }]);
});

test('sizes behind the data and sizes of zip64 are read', () => {
	const unknown = { crc: 0, sizeBytes: 0, packedBytes: 0 };
	const local = { ...unknown, flags: 8 };
	for (const isSigned of [true, false]) {
		const descriptor = descriptorOf(TEXT, PACKED, isSigned);
		expect(one({ flags: 8, descriptor, local }), String(isSigned)).toBe('none');
	}
	const long = { sizeBytes: MARK, packedBytes: MARK };
	const extra = zip64Extra(TEXT.length, PACKED.length);
	expect(one({ local: { ...long, extra } })).toBe('none');
	expect(one({ local: { ...long, extra: zip64Extra(TEXT.length, 1) } })).toBe(
		'archive-inconsistent'
	);
	expect(one({ local: long })).toBe('archive-damaged');
	const told = { packed: PACKED, crc: crc32(TEXT), local: { ...long, extra } };
	expect(refusal([{ name: 'a', ...told, ...long, extra }])).toBe('none');
	expect(refusal([{ name: 'a', ...told, ...long }])).toBe('archive-damaged');
});

test.each<[string, Partial<ZipSpec>]>([
	['name', { local: { name: 'evil.c' } }],
	['name, longer', { local: { name: 'main.cc' } }],
	['checksum', { local: { crc: 1 } }],
	['size', { local: { sizeBytes: 1 } }],
	['packed size', { local: { packedBytes: 1 } }],
	['method', { local: { method: 0 } }],
	['sizes that never follow', { flags: 8, local: { crc: 0, sizeBytes: 0, packedBytes: 0 } }],
	[
		'sizes that follow',
		{
			flags: 8,
			local: { crc: 0, sizeBytes: 0, packedBytes: 0 },
			descriptor: descriptorOf(utf8('x'), PACKED)
		}
	]
])('a header of another %s than the directory is refused', (_what, changes) => {
	expect(one(changes)).toBe('archive-inconsistent');
});

test.each<[string, Partial<ZipSpec>]>([
	['a checksum', { crc: 1 }],
	['a larger size', { sizeBytes: TEXT.length + 1 }],
	['a smaller size', { sizeBytes: TEXT.length - 1 }],
	['no size', { sizeBytes: 0 }],
	['more packed data than belong to it', { packed: concatBytes([PACKED, Uint8Array.of(0)]) }],
	['fewer packed data than belong to it', { packed: PACKED.subarray(0, -1) }],
	['data that are not packed', { packed: utf8('\x07nonsense') }],
	['packed data beyond the end', { packedBytes: 100_000, local: { packedBytes: 100_000 } }],
	['a place beyond the end', { at: 1_000_000 }],
	['a place where nothing is', { at: 1 }]
])('an entry with %s is damaged', (_what, changes) => {
	const other = { name: 'other', content: TEXT };
	expect(refusal([other, { name: 'main.c', content: TEXT, ...changes }])).toBe('archive-damaged');
});

test('entries that share bytes are refused, in whatever order they are', () => {
	const same = { name: 'a', content: TEXT, method: 0 };
	expect(refusal([same, { ...same, at: 0 }])).toBe('archive-inconsistent');
	// One lies in the content of the other.
	const inner = buildZip([{ name: 'b', content: TEXT, method: 0 }]);
	const outer = { name: 'a', content: inner, method: 0 };
	const within = { name: 'b', content: TEXT, method: 0, at: 31 };
	expect(refusal([outer, within])).toBe('archive-inconsistent');
	expect(refusal([within, outer])).toBe('archive-inconsistent');
});

test('what is encrypted or packed in another way is told', () => {
	for (const flags of [1, 0x41, 0x2000])
		expect(one({ flags }), String(flags)).toBe('archive-encrypted');
	expect(one({ method: 99 })).toBe('archive-encrypted');
	expect(one({ local: { flags: 1 } })).toBe('archive-encrypted');
	for (const method of [1, 9, 12, 14, 93])
		expect(one({ method }), String(method)).toBe('archive-unsupported');
});

test('links, devices, doubled names and paths that leave the folder are refused', () => {
	for (const mode of [0o120777, 0o020644, 0o060644, 0o010644, 0o140644, 0o040755])
		expect(one({ mode }), mode.toString(8)).toBe('archive-unsafe');
	expect(refusal([{ name: 'lib/', mode: 0o120777 }])).toBe('archive-unsafe');
	for (const name of ['../a', '/a', 'a/../../b', 'a\\b', 'c:/x', 'a//b', '__proto__', ''])
		expect(one({ name }), name).toBe('archive-unsafe');
	for (const name of ['../', '/', 'a/../', '/etc/'])
		expect(refusal([{ name, method: 0 }]), name).toBe('archive-unsafe');
	const a = { name: 'a', content: TEXT };
	expect(refusal([a, { ...a, name: './a' }])).toBe('archive-unsafe');
	const folder = { name: 'a/', content: TEXT, method: 0, mode: 0o040755 };
	expect(refusal([folder])).toBe('archive-inconsistent');
});

test('the end must be the end, and the directory where and what it says', () => {
	const specs = [{ name: 'main.c', content: TEXT }];
	expect(refusal(specs, { trailing: utf8('x') })).toBe('archive-damaged');
	expect(refusal(specs, { count: 0 })).toBe('archive-damaged');
	expect(refusal(specs, { count: 2 })).toBe('archive-damaged');
	expect(refusal(specs, { directoryStart: 0 })).toBe('archive-damaged');
	expect(refusal(specs, { directoryStart: MARK })).toBe('archive-damaged');
	const whole = buildZip(specs);
	for (let length = 0; length < whole.length; length++)
		expect(() => read(whole.slice(0, length)), String(length)).toThrow(AppError);
});

test('files and bytes are counted before anything is unpacked', () => {
	const specs = ['a', 'b', 'c'].map((name) => ({ name, content: TEXT, crc: 1 }));
	expect(refusal(specs, {}, { files: 2 })).toBe('archive-too-large');
	expect(refusal(specs, {}, { bytes: 3 * TEXT.length - 1 })).toBe('archive-too-large');
	expect(refusal(specs, {}, { freeBytes: 100, ratio: 1 })).toBe('archive-bomb');
	// Only the checksum is wrong.
	expect(refusal(specs, {}, { files: 3, bytes: 3 * TEXT.length })).toBe('archive-damaged');
});
