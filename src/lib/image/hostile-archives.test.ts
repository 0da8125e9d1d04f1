// Files that were made to stop the page, through the decoder that every import goes through.
import { expect, test } from 'vitest';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import {
	buildGzip,
	buildTar,
	buildZip,
	HOSTILE_ARCHIVES,
	nestedTars
} from '#lib/archive/testing-archives.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { packZip } from './archive.ts';
import { importFile } from './import-file.ts';
import { moduleOfSize } from './testing-images.ts';

const refusal = async (
	fileName: string,
	bytes: Uint8Array<ArrayBuffer>,
	budget?: ArchiveBudget
) => {
	try {
		await importFile(fileName, bytes, budget);
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
};

// Making them takes longer than refusing them.
test.each(HOSTILE_ARCHIVES)('$name is refused', { timeout: 60_000 }, async (archive) => {
	const { fileName, build, code } = archive;
	expect(await refusal(fileName, build())).toBe(code);
});

test('archives lie in one another as deep as people pack them, and no deeper', async () => {
	const module = moduleOfSize(100);
	const deep = (depth: number) => nestedTars(depth, module);
	expect(await importFile('a.tar', deep(4))).toMatchObject({ kind: 'module', wasm: module });
	expect(await refusal('a.tar', deep(5))).toBe('archive-too-deep');
	// A zip of a tar.gz, as an artifact of a build is downloaded.
	const packed = packZip([{ path: 'a.tar.gz', bytes: buildGzip(deep(1)) }]);
	expect(await importFile('a.zip', packed)).toMatchObject({ kind: 'module', wasm: module });
	expect(await refusal('a.zip', packZip([{ path: 'a.tar.gz', bytes: buildGzip(deep(3)) }]))).toBe(
		'archive-too-deep'
	);
});

test('what lies in one another counts together', async () => {
	const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i * 7) >> (i % 11));
	const inner = buildZip([
		{ name: 'noise', content: noise, method: 0 },
		{ name: 'zeros', content: new Uint8Array(300_000) }
	]);
	const outer = buildGzip(inner);
	const within = (freeBytes: number) =>
		new ArchiveBudget(outer.length, { ...ARCHIVE_LIMITS, freeBytes, ratio: 0 });
	expect(await refusal('a.zip.gz', outer, within(500_000))).toBe('archive-bomb');
	expect(await refusal('a.zip', inner, within(500_000))).toBe('file-unknown');
	expect(await refusal('a.zip.gz', outer, within(700_000))).toBe('file-unknown');
});

test('thousands of files for a project are too many before they are compared with each other', async () => {
	const files = Array.from({ length: 4000 }, (_, i) => ({ name: `${i}.txt`, content: utf8('x') }));
	expect(await refusal('a.tar', buildTar([{ name: 'build.yaml' }, ...files]))).toBe(
		'too-many-files'
	);
});
