import { expect, test } from 'vitest';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { ArchiveBudget } from './archive-budget.ts';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import { readTar, readTarEntries } from './tar-reader.ts';
import { buildTar, tarHeader, type TarSpec } from './testing-archives.ts';

const TEXT = utf8('int main(void) { return 0; }\n'.repeat(100));

const read = (archive: Uint8Array<ArrayBuffer>, limits = {}) =>
	readTar(archive, new ArchiveBudget(archive.length, { ...ARCHIVE_LIMITS, ...limits }));
const refusalOf = (archive: Uint8Array<ArrayBuffer>, limits = {}) => {
	try {
		read(archive, limits);
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
};
const refusal = (...specs: TarSpec[]) => refusalOf(buildTar(specs));
const pax = (records: string, type = 'x'): TarSpec => ({
	name: 'pax',
	type,
	content: utf8(records)
});
/** Each with the length that it has, its own digits among it. */
const said = (...records: string[]) =>
	records
		.map((record) => {
			const rest = utf8(record).length + 2;
			const length = rest + String(rest + String(rest).length).length;
			return `${length} ${record}\n`;
		})
		.join('');
const FILE: TarSpec = { name: 'main.c', content: TEXT };

test("files and folders are read from every packer's archives", () => {
	const files = read(
		buildTar([
			{ name: './', type: '5' },
			{ name: './lib/', type: '5' },
			{ name: './lib/a.h', content: utf8('a') },
			{ name: 'old/', type: '\0' },
			{ name: 'b.h', type: '\0', content: utf8('b') },
			{ name: 'c.h', prefix: 'deep/er', content: utf8('c') },
			{ name: 'd.h', magic: 'ustar  \0', prefix: 'no prefix', content: utf8('d') }
		])
	);
	expect(files.map(({ path, bytes }) => `${path} ${new TextDecoder().decode(bytes)}`)).toEqual([
		'lib/a.h a',
		'b.h b',
		'deep/er/c.h c',
		'd.h d'
	]);
});

test('long names come from headers of GNU and of pax, for the one entry that follows', () => {
	const long = `${'long/'.repeat(50)}main.c`;
	const archive = buildTar([
		pax(said('comment=0123456789abcdef'), 'g'),
		{ name: '././@LongLink', type: 'L', content: utf8(`${long}\0`) },
		FILE,
		pax(said('atime=1234567890', 'path=héé.c')),
		{ ...FILE, name: 'x' },
		FILE
	]);
	expect(read(archive).map(({ path }) => path)).toEqual([long, 'héé.c', 'main.c']);
	const sized = buildTar([
		pax(said('size=5')),
		{ name: 'a', sizeBytes: 0, content: utf8('12345') },
		FILE
	]);
	expect(read(sized)[0]).toEqual({ path: 'a', bytes: utf8('12345') });
});

test('what is read are views: a tar takes no memory beside its own', () => {
	const archive = buildTar([FILE]);
	expect(read(archive)[0]!.bytes.buffer).toBe(archive.buffer);
});

test('links, devices and pipes are refused, and so are paths that leave the folder', () => {
	for (const type of ['1', '2', '3', '4', '6', 'K'])
		expect(refusal({ name: 'x', type }), type).toBe('archive-unsafe');
	for (const name of ['../a', '/a', 'a/../../b', 'a\\b', 'c:/x', 'a//b', '__proto__'])
		expect(refusal({ ...FILE, name }), name).toBe('archive-unsafe');
	for (const name of ['../', '/', 'a/../', '/etc/'])
		expect(refusal({ name, type: '5' }), name).toBe('archive-unsafe');
	expect(refusal(pax(said('path=../a')), FILE)).toBe('archive-unsafe');
	expect(refusal(FILE, { ...FILE, name: './main.c' })).toBe('archive-unsafe');
});

test('types and extensions that change what an archive is are refused', () => {
	for (const type of ['S', 'V', 'M', 'D', '7', '\xff'])
		expect(refusal({ name: 'x', type }), type).toBe('archive-unsupported');
	expect(refusal(pax(said('GNU.sparse.major=1')), FILE)).toBe('archive-unsupported');
	for (const record of ['path=a', 'size=1'])
		expect(refusal(pax(said(record), 'g'), FILE), record).toBe('archive-unsupported');
	expect(refusal(pax(`${'6 a=b\n'.repeat(11_000)}`), FILE)).toBe('archive-unsupported');
});

test('a header that is not in order is damaged', () => {
	expect(refusal({ ...FILE, checksumError: 1 })).toBe('archive-damaged');
	expect(refusal({ ...FILE, magic: 'other\x0000' })).toBe('archive-damaged');
	expect(refusal({ name: 'a/', type: '5', content: TEXT })).toBe('archive-damaged');
	for (const records of [
		'10 path=a',
		'99 path=a\n',
		'0 path=a\n',
		'-1 path=a\n',
		'path=a\n',
		'7 path\n',
		'11 size=-1\n',
		'1 =\n'
	])
		expect(refusal(pax(records), FILE), records).toBe('archive-damaged');
	const signs = tarHeader(FILE);
	signs.set(utf8('0000000012z\0'), 124);
	expect(refusalOf(concatBytes([signs, new Uint8Array(4096)]))).toBe('archive-damaged');
});

test('an archive that is cut anywhere, or goes on, is damaged', () => {
	const whole = buildTar([pax(said('path=a')), FILE]);
	for (let length = 0; length < whole.length; length += 61)
		expect(refusalOf(whole.slice(0, length)), String(length)).toBe('archive-damaged');
	expect(refusalOf(concatBytes([whole, new Uint8Array(8192)]))).toBe('none');
	expect(refusalOf(concatBytes([whole, utf8('x')]))).toBe('archive-damaged');
	expect(refusalOf(buildTar([FILE], new Uint8Array(512)))).toBe('archive-damaged');
	expect(refusalOf(buildTar([FILE, pax(said('path=a'))]))).toBe('archive-damaged');
});

test('files, headers and bytes are counted', () => {
	const three = buildTar(['a', 'b', 'c'].map((name) => ({ name, content: TEXT })));
	expect(refusalOf(three, { files: 2 })).toBe('archive-too-large');
	expect(refusalOf(three, { bytes: 3 * TEXT.length - 1 })).toBe('archive-too-large');
	expect(refusalOf(three, { files: 3, bytes: 3 * TEXT.length })).toBe('none');
	const headers = Array.from({ length: 10 }, () => pax(said('path=a')));
	expect(refusalOf(buildTar([...headers, FILE]), { files: 2 })).toBe('archive-too-large');
});

test('entries are there as they are for those who check the names themselves', () => {
	const archive = buildTar([{ name: '/lfs/a/', type: '5' }, FILE]);
	expect(readTarEntries(archive, new ArchiveBudget(archive.length))).toEqual([
		{ name: '/lfs/a/', isFolder: true, bytes: new Uint8Array() },
		{ name: 'main.c', isFolder: false, bytes: TEXT }
	]);
});
