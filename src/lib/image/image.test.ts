import { expect, test, vi } from 'vitest';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { createArtifact, encodeJson, type Bytes } from './artifact.ts';
import { packTar, packZip, unpackTar, unpackZip, type ArchiveFile } from './archive.ts';
import { digestOf } from './digest.ts';
import { openImage } from './image.ts';
import { importFile, importFiles } from './import-file.ts';
import { layoutFiles, MAX_REFERRERS, openLayout } from './layout.ts';
import { MEDIA } from './oci.ts';
import { openSources } from './sources.ts';
import { moduleOfSize, testImage, testSources } from './testing-images.ts';

const json = (bytes: Uint8Array) =>
	JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown[]>;
const code = async (action: () => unknown) => {
	try {
		await action();
	} catch (error) {
		return (error as { code?: string }).code ?? String(error);
	}
	return 'no error';
};
/** The layout with one of its files changed, or taken out. */
const changed = (files: readonly ArchiveFile[], path: RegExp, bytes: Bytes | null) =>
	files.flatMap((file) => (!path.test(file.path) ? [file] : bytes ? [{ ...file, bytes }] : []));

test('an image is the format that Ocre documents, with fixed times', async () => {
	const { artifact } = await testImage();
	expect(json(artifact.manifestBytes)).toMatchObject({
		schemaVersion: 2,
		mediaType: MEDIA.manifest,
		config: { mediaType: MEDIA.wasmConfig },
		layers: [{ mediaType: MEDIA.wasm, size: 8 }],
		annotations: { 'org.opencontainers.image.created': '1970-01-01T00:00:00Z' }
	});
	const [config] = artifact.blobs.values();
	expect(json(config!)).toEqual({
		created: '1970-01-01T00:00:00Z',
		architecture: 'wasm',
		os: 'wasip1',
		layerDigests: ['sha256:93a44bbb96c751218e4c00d479e4c14358122a389acca16205b1e4d0dc5f9476'],
		module: { entryPoint: '_start' },
		config: { Env: ['INTERVAL=500'], Permissions: ['ocre_timers', 'networking'] }
	});
});

test('the same parts give the same digests, archives too, and another part gives others', async () => {
	const labels = { b: '2', a: '1' };
	const first = await testImage({ labels });
	const second = await testImage({ labels: { a: '1', b: '2' } });
	expect(second.artifact.descriptor).toEqual(first.artifact.descriptor);
	expect(await packTar(layoutFiles(second))).toEqual(await packTar(layoutFiles(first)));
	expect(packZip(layoutFiles(second))).toEqual(packZip(layoutFiles(first)));
	const other = await testImage({ labels, version: '1.0.1' });
	expect(other.artifact.descriptor.digest).not.toBe(first.artifact.descriptor.digest);
});

test('digests and archives are those of every machine', async () => {
	const image = await testImage();
	const { artifact } = await testSources(image);
	const layout = layoutFiles(image, [artifact]);
	expect({
		image: image.artifact.descriptor.digest,
		sources: artifact.descriptor.digest,
		tar: await digestOf(await packTar(layout)),
		zip: await digestOf(packZip(layout))
	}).toMatchInlineSnapshot(`
		{
		  "image": "sha256:e01be0fa0f32ffce8bb0f7890c42d06eabb2bbba4b1cf63c0abe2249134bffb1",
		  "sources": "sha256:2cde6802a89ba756b3516798dc36953e2c1058b9ab222c2081e36add6bfc8da1",
		  "tar": "sha256:d6627c70bbcc7fb68411a926f88c10e85d31c1c751665489206dfb34178802c9",
		  "zip": "sha256:c0a2c89504025c6274d9da6f0f3b8f51ae6394a320c35747f049d890c9aeab09",
		}
	`);
});

test('permissions become capabilities, and what a device ignores is said', async () => {
	const image = await testImage({
		entryPoint: 'main',
		resources: [{ path: 'web/index.html', bytes: utf8('<p>') }]
	});
	expect(image.capabilities).toEqual(['ocre:api', 'networking']);
	expect(image.resources).toEqual([{ path: 'web/index.html', bytes: utf8('<p>') }]);
	expect(image.warnings.join(' ')).toMatch(/“main”.*_start.*resources/s);
});

test('a layout comes back from tar and zip with its sources, image and project unchanged', async () => {
	const image = await testImage();
	const { artifact, sources } = await testSources(image);
	const layout = layoutFiles(image, [artifact]);
	for (const bytes of [await packTar(layout), packZip(layout)]) {
		const file = await importFile('blinky.tar', bytes);
		if (file.kind !== 'image') throw new Error(file.kind);
		expect(file.image.artifact.descriptor).toEqual(image.artifact.descriptor);
		expect(file.image.wasm).toEqual(image.wasm);
		expect(file.sources).toEqual(sources);
		expect(file.tag).toBe('1.0.0');
	}
});

test('index.json names exactly one manifest, and several are refused', async () => {
	const image = await testImage();
	const { artifact } = await testSources(image);
	const files = layoutFiles(image, [artifact]);
	const index = json(files.find(({ path }) => path === 'index.json')!.bytes);
	expect(index.manifests).toHaveLength(1);
	const twice = encodeJson({ ...index, manifests: [...index.manifests!, ...index.manifests!] });
	expect(await code(() => openLayout(changed(files, /^index/, twice)))).toBe('several-manifests');
});

test('a blob that was changed, cut or left out is told by name', async () => {
	const image = await testImage({ wasm: moduleOfSize(40) });
	const files = layoutFiles(image);
	const module = new RegExp((await digestOf(image.wasm)).slice(7));
	const flipped = image.wasm.slice();
	flipped[20]! ^= 1;
	const open = (bytes: Bytes | null) => code(() => openLayout(changed(files, module, bytes)));
	expect(await open(flipped)).toBe('digest-mismatch');
	expect(await open(image.wasm.slice(0, -1))).toBe('size-mismatch');
	expect(await open(null)).toBe('blob-missing');
});

test('foreign media types are refused by name', async () => {
	const wasm = { mediaType: MEDIA.wasm, bytes: moduleOfSize() };
	const docker = await createArtifact({
		config: { mediaType: 'application/vnd.oci.image.config.v1+json', bytes: utf8('{}') },
		layers: [wasm]
	});
	expect(await code(() => openImage(docker))).toBe('not-ocre-image');
	const config = {
		mediaType: MEDIA.wasmConfig,
		bytes: encodeJson({ architecture: 'wasm', os: 'wasip1', layerDigests: [] })
	};
	const two = await createArtifact({ config, layers: [wasm, wasm] });
	expect(await code(() => openImage(two))).toBe('not-ocre-image');
	const lying = await createArtifact({ config, layers: [wasm] });
	expect(await code(() => openImage(lying))).toBe('layer-digests-differ');
});

const entry = (path: string, bytes: Bytes = utf8('x')): ArchiveFile => ({ path, bytes });

test('paths that leave the folder are refused in tar and zip', async () => {
	for (const path of [
		'../evil',
		'a/../../evil',
		'/etc/passwd',
		'a\\b',
		'C:/x',
		'a//b',
		'__proto__'
	]) {
		const tar = await packTar([entry(path)]);
		expect(await code(() => unpackTar(tar)), path).toBe('archive-unsafe');
		if (path === '__proto__') continue;
		expect(await code(() => unpackZip(packZip([entry(path)]))), path).toBe('archive-unsafe');
	}
});

test('two files of one name are refused', async () => {
	expect(await code(async () => unpackTar(await packTar([entry('a'), entry('./a')])))).toBe(
		'archive-unsafe'
	);
	expect(await code(() => unpackZip(packZip([entry('a'), entry('./a')])))).toBe('archive-unsafe');
});

test('links are refused', async () => {
	const tar = await packTar([entry('a', new Uint8Array(0))]);
	tar[156] = '2'.charCodeAt(0);
	tar.set(utf8('/etc'), 157);
	const sum = tar.subarray(0, 512).reduce((a, b, i) => a + (i >= 148 && i < 156 ? 32 : b), 0);
	tar.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
	expect(await code(() => unpackTar(tar))).toBe('archive-unsafe');
});

test('archives that unpack to too much or hold too many files stop early', async () => {
	const zeros = entry('zeros', new Uint8Array(300_000));
	const budget = () => new ArchiveBudget(1e6, { ...ARCHIVE_LIMITS, files: 2, bytes: 200_000 });
	const many = ['a', 'b', 'c'].map((path) => entry(path));
	const tooLarge = 'archive-too-large';
	expect(await code(async () => unpackTar(await packTar([zeros]), budget()))).toBe(tooLarge);
	expect(await code(() => unpackZip(packZip([zeros]), budget()))).toBe(tooLarge);
	expect(await code(async () => unpackTar(await packTar(many), budget()))).toBe(tooLarge);
	expect(await code(() => unpackZip(packZip(many), budget()))).toBe(tooLarge);
	const { gzipSync } = await import('fflate');
	const bomb = gzipSync(await packTar([zeros]));
	expect(await code(() => importFile('bomb.tar.gz', bomb, budget()))).toBe(tooLarge);
});

test('cut and damaged archives are errors with a code, never anything else', async () => {
	const tar = await packTar(layoutFiles(await testImage()));
	const zip = packZip(layoutFiles(await testImage()));
	const known = /^(archive-|image-|digest-|size-|blob-|file-|no error$)/;
	for (const whole of [tar, zip])
		for (let length = 0; length < whole.length; length += 97)
			expect(await code(() => importFile('x', whole.slice(0, length)))).toMatch(known);
});

test('a project in one folder of a zip is a project; pictures in it are left out', async () => {
	const zip = packZip([
		entry('blinky/build.yaml'),
		entry('blinky/main.c'),
		entry('blinky/icon.png', Uint8Array.of(0x89, 0, 0xff))
	]);
	expect(await importFile('blinky.zip', zip)).toMatchObject({
		kind: 'project',
		files: { 'build.yaml': 'x', 'main.c': 'x' },
		skipped: ['icon.png']
	});
});

test('modules, AOT files and foreign archives are told by their bytes', async () => {
	expect(await importFile('x.txt', moduleOfSize())).toMatchObject({ kind: 'module' });
	expect(await importFile('x.wasm', utf8('\0aot123'))).toMatchObject({ kind: 'aot' });
	expect(await code(() => importFile('x.wasm', utf8('hello')))).toBe('file-unknown');
	expect(await code(() => importFiles('x', [entry('manifest.json'), entry('b')]))).toBe(
		'docker-archive'
	);
	expect(await importFiles('x', [entry('a/m.wasm', moduleOfSize())])).toMatchObject({
		kind: 'module'
	});
});

test('sources of another making are refused', async () => {
	const image = await testImage();
	const { artifact } = await testSources(image, { files: { '../x.c': 'x' } });
	expect(await code(() => openSources(artifact))).toBe('archive-unsafe');
	const unnamed = await testSources(image, { projectName: '' });
	expect(await code(() => openSources(unnamed.artifact))).toBe('name-empty');
});

/** Artifacts that say something about the image, each a manifest with the same large blob. */
async function layoutWithReferrers(count: number) {
	const image = await testImage();
	const large = { mediaType: MEDIA.resource, bytes: new Uint8Array(50_000) };
	const referrers = await Promise.all(
		Array.from({ length: count }, (_, i) =>
			createArtifact({
				artifactType: `application/vnd.test.${i}`,
				config: { mediaType: MEDIA.empty, bytes: utf8('{}') },
				layers: [large],
				subject: image.artifact.descriptor
			})
		)
	);
	return layoutFiles(image, referrers);
}

test('thousands of referrers are not all opened, and no blob is hashed more than once', async () => {
	const files = await layoutWithReferrers(300);
	const digest = vi.spyOn(crypto.subtle, 'digest');
	const { referrers } = await openLayout(files);
	expect(referrers).toHaveLength(MAX_REFERRERS);
	expect(digest.mock.calls.length).toBeLessThanOrEqual(files.length);
	digest.mockRestore();
});

test('an index of indexes, a manifest of another size and a damaged manifest are refused by name', async () => {
	const image = await testImage();
	const files = layoutFiles(image);
	const index = json(files.find(({ path }) => path === 'index.json')!.bytes);
	const [entry] = index.manifests as [object];
	const withEntry = (change: object) =>
		code(() =>
			openLayout(
				changed(files, /^index/, encodeJson({ ...index, manifests: [{ ...entry, ...change }] }))
			)
		);
	expect(await withEntry({ mediaType: MEDIA.index })).toBe('media-type-foreign');
	expect(await withEntry({ size: 1 })).toBe('size-mismatch');
	const manifest = new RegExp(image.artifact.descriptor.digest.slice(7));
	const bytes = image.artifact.manifestBytes.slice();
	bytes[bytes.length - 2]! ^= 1;
	expect(await code(() => openLayout(changed(files, manifest, bytes)))).toBe('digest-mismatch');
});

test('a compressed layer is not taken for a module', async () => {
	const gzipped = { mediaType: 'application/wasm+gzip', bytes: utf8('\x1f\x8b') };
	const config = {
		mediaType: MEDIA.wasmConfig,
		bytes: encodeJson({ architecture: 'wasm', os: 'wasip1', layerDigests: [] })
	};
	const image = await createArtifact({ config, layers: [gzipped] });
	expect(await code(() => openImage(image))).toBe('not-ocre-image');
});
