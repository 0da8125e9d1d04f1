import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { readZip } from '#lib/archive/zip-reader.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { zipOf } from './zip-file.ts';

const TEXT = utf8('what is packed '.repeat(100));
const ENTRIES = [
	{ name: 'site/index.html', bytes: TEXT, deflated: deflateRawSync(TEXT) },
	{ name: 'SHA256SUMS', bytes: utf8('sums'), deflated: null },
	{ name: 'site/ä.txt', bytes: new Uint8Array(), deflated: null }
];

test('a strict reader finds in the zip what was put into it', () => {
	const zip = zipOf(ENTRIES);
	const files = readZip(zip, new ArchiveBudget(zip.length));
	expect(files.map(({ path, bytes }) => [path, bytes.length])).toEqual([
		['site/index.html', TEXT.length],
		['SHA256SUMS', 4],
		['site/ä.txt', 0]
	]);
	expect(files[0]?.bytes).toEqual(TEXT);
});

test('the same entries give the same bytes', () => {
	expect(zipOf(ENTRIES)).toEqual(zipOf(ENTRIES));
});
