import { expect, test } from 'vitest';
import { decodeSiteList, encodeSiteList, type SiteList } from './site-list.ts';

const LIST: SiteList = {
	version: '0123456789abcdef',
	groups: [
		{ id: 'page', usual: true },
		{ id: 'whole-c', usual: false }
	],
	files: [
		{ path: 'index.html', sizeBytes: 3, sha256: 'a'.repeat(64), group: 'page' },
		{ path: 'vendor/clang/core.wasm', sizeBytes: 0, sha256: 'b'.repeat(64), group: 'whole-c' }
	]
};

test('a list is read as it was written', () => {
	expect(decodeSiteList(encodeSiteList(LIST))).toEqual(LIST);
});

const written = () => JSON.parse(encodeSiteList(LIST)) as Record<string, unknown>;
const ROW = ['index.html', 3, 'a'.repeat(64), 0];
const BAD: readonly [string, unknown][] = [
	['not JSON', '<!doctype html>'],
	['null', null],
	['a list', []],
	['another format', { ...written(), format: 2 }],
	['no version', { ...written(), version: '' }],
	['a version that is a path', { ...written(), version: '../../x' }],
	['groups that are not a list', { ...written(), groups: {} }],
	['a group without a name', { ...written(), groups: [{ id: '', usual: true }] }],
	['too many files', { ...written(), files: Array.from({ length: 5001 }, () => ROW) }],
	['a file twice', { ...written(), files: [ROW, ROW] }],
	['a row that is none', { ...written(), files: [null] }],
	...[
		'/index.html',
		'../x',
		'a/../b',
		'https://evil.test/x',
		'//evil.test',
		'a?b',
		'a#b',
		'a%2e',
		'',
		'a//b',
		'.'
	].map((path): [string, unknown] => [
		`the path ${path}`,
		{ ...written(), files: [[path, ...ROW.slice(1)]] }
	]),
	['a negative size', { ...written(), files: [['a', -1, ROW[2], 0]] }],
	['a size that is not whole', { ...written(), files: [['a', 1.5, ROW[2], 0]] }],
	['a digest that is none', { ...written(), files: [['a', 1, 'x', 0]] }],
	['an unknown group', { ...written(), files: [['a', 1, ROW[2], 7]] }]
];

test.each(BAD)('a list with %s is refused', (_what, value) => {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	expect(() => decodeSiteList(text)).toThrow(
		expect.objectContaining({ code: 'offline-list-invalid' })
	);
});
