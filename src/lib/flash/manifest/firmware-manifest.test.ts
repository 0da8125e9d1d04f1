// A list of firmware builds is somebody else's JSON: what is wrong in it is refused by name, and files are what it says.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFirmwareManifest, MANIFEST_LIMITS, parseFirmwareManifest } from './firmware-manifest.ts';
import { checkFirmwareFile, fetchFirmwareFile } from './manifest-files.ts';

const URL_OF_IT = 'https://playground.test/site/firmware/manifest.json';
const BYTES = Uint8Array.from({ length: 1_000 }, (_, i) => i % 251);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

const FILE = {
	kind: 'uf2',
	path: 'pico_plus2-0.1.0/zephyr.uf2',
	sizeBytes: BYTES.length,
	sha256: SHA256,
	ways: ['uf2-drive', 'picoboot']
};
const BUILD = {
	board: 'pico_plus2/rp2350b/m33',
	version: '0.1.0',
	ocre: '0.7.0',
	zephyr: '4.3.0',
	groups: ['gpio', 'sensors', 'teleport'],
	flashBytes: 600_000,
	ramBytes: 300_000,
	replaces: 'application',
	notes: 'First build.\nIt blinks.',
	files: [FILE]
};
const manifest = (build: object = {}, file: object = {}): string =>
	JSON.stringify({
		format: 'ocre-firmware-manifest',
		version: 1,
		builds: [{ ...BUILD, files: [{ ...FILE, ...file }], ...build }]
	});
const parse = (source: string, otherOrigins = false) =>
	parseFirmwareManifest(source, { url: URL_OF_IT, otherOrigins });

test('a build and its files are read; what this page does not know is left out', () => {
	const [build] = parse(manifest({}, { ways: ['uf2-drive', 'beam', 'picoboot'] })).builds;
	expect(build).toMatchObject({ board: 'pico_plus2/rp2350b/m33', groups: ['gpio', 'sensors'] });
	expect(build!.files).toEqual([
		{
			kind: 'uf2',
			url: 'https://playground.test/site/firmware/pico_plus2-0.1.0/zephyr.uf2',
			name: 'zephyr.uf2',
			sizeBytes: 1_000,
			sha256: SHA256,
			ways: ['uf2-drive', 'picoboot']
		}
	]);
});

describe('what is wrong is refused, by the name of its field', () => {
	test.each([
		['{', 'manifest'],
		['[]', 'manifest'],
		['{}', 'format'],
		[manifest().replace('"version":1', '"version":2'), 'version'],
		[' '.repeat(MANIFEST_LIMITS.manifestBytes + 1), 'manifest'],
		[manifest({ board: '<img src=x>' }), 'builds[0].board'],
		[manifest({ board: 'a\u202eb' }), 'builds[0].board'],
		[manifest({ flashBytes: -1 }), 'builds[0].flashBytes'],
		[manifest({ flashBytes: 1.5 }), 'builds[0].flashBytes'],
		[manifest({ replaces: 'everything' }), 'builds[0].replaces'],
		[manifest({ notes: 'x'.repeat(4_001) }), 'builds[0].notes'],
		[manifest({ notes: 'a\u0007' }), 'builds[0].notes'],
		[manifest({ files: Array<object>(9).fill(FILE) }), 'builds[0].files'],
		[manifest({ files: [null] }), 'builds[0].files[0]'],
		[manifest({}, { sha256: 'abc' }), 'builds[0].files[0].sha256'],
		[manifest({}, { kind: 'exe' }), 'builds[0].files[0].kind'],
		[manifest({}, { kind: 'bin' }), 'builds[0].files[0].address'],
		[manifest({}, { sizeBytes: 0 }), 'builds[0].files[0].sizeBytes'],
		[manifest({}, { sizeBytes: MANIFEST_LIMITS.fileBytes + 1 }), 'builds[0].files[0].sizeBytes']
	])('%#', (source, where) => {
		expect(() => parse(source)).toThrow(
			expect.objectContaining({
				code: 'firmware-manifest-bad',
				values: expect.objectContaining({ where }) as object
			}) as Error
		);
	});
});

test.each([
	'../zephyr.uf2',
	'a/../../b.uf2',
	'/zephyr.uf2',
	'//evil.test/zephyr.uf2',
	'https://evil.test/zephyr.uf2',
	'javascript:alert(1)',
	'a%2f..%2fb',
	'a\\b',
	'./a'
])('a file outside of the manifest’s folder is refused: %s', (path) => {
	expect(() => parse(manifest({}, { path }))).toThrow('path');
});

test('another server is allowed only when asked for, and only over https', () => {
	const at = (path: string) => parse(manifest({}, { path }), true).builds[0]!.files[0]!.url;
	expect(at('https://files.test/zephyr.uf2')).toBe('https://files.test/zephyr.uf2');
	expect(at('zephyr.uf2')).toBe('https://playground.test/site/firmware/zephyr.uf2');
	for (const path of ['http://files.test/a', 'data:,x', 'https://me:secret@files.test/a'])
		expect(() => at(path)).toThrow('path');
});

test('files of a list that is a file itself lie beside it', () => {
	const at = (path: string) => {
		const options = { url: null, otherOrigins: true };
		const [file] = parseFirmwareManifest(manifest({}, { path }), options).builds[0]!.files;
		return [file!.url, file!.name];
	};
	expect(at('a/zephyr.uf2')).toEqual([null, 'zephyr.uf2']);
	expect(at('https://files.test/b/z%20y.uf2')).toEqual([
		'https://files.test/b/z%20y.uf2',
		'z y.uf2'
	]);
});

test('a list is told from firmware by how it begins', () => {
	const begins = (text: string) => isFirmwareManifest(new TextEncoder().encode(text));
	expect([manifest(), '\ufeff\n{"', '{'].map(begins)).toEqual([true, true, true]);
	expect(['', ':10000000', 'UF2\n', '\x7fELF', '[]'].map(begins)).toEqual(Array(5).fill(false));
});

const file = parse(manifest()).builds[0]!.files[0]!;
const answer =
	(bytes: Uint8Array<ArrayBuffer>, status = 200) =>
	() =>
		Promise.resolve(new Response(bytes, { status }));

test('a file is what the manifest says, or is refused', async () => {
	const told: number[] = [];
	const bytes = await fetchFirmwareFile(file, {
		fetch: answer(BYTES),
		onProgress: (done) => told.push(done)
	});
	expect(bytes).toEqual(BYTES);
	expect(told.at(-1)).toBe(1_000);
	checkFirmwareFile(file, BYTES);
	const changed = BYTES.slice();
	changed[500]! ^= 1;
	const longer = new Uint8Array([...BYTES, 0]);
	for (const wrong of [changed, BYTES.slice(1), longer, new Uint8Array(0)])
		await expect(fetchFirmwareFile(file, { fetch: answer(wrong) })).rejects.toMatchObject({
			code: 'firmware-file-damaged'
		});
});

test('a file that does not come is told apart from one that is damaged, and from a cancel', async () => {
	const failing = () => Promise.reject(new TypeError('Failed to fetch'));
	for (const fetch of [answer(BYTES, 404), failing])
		await expect(fetchFirmwareFile(file, { fetch })).rejects.toMatchObject({
			code: 'firmware-file-unreachable'
		});
	const cancelled = AbortSignal.abort();
	await expect(
		fetchFirmwareFile(file, { fetch: failing, signal: cancelled })
	).rejects.toMatchObject({ name: 'AbortError' });
});
