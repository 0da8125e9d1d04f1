import { expect, test } from 'vitest';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { utf8 } from '#lib/core/bytes.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { digestOf } from '#lib/image/digest.ts';
import { moduleOfSize, testImage } from '#lib/image/testing-images.ts';
import { createProject } from '#lib/project/edit-project.ts';
import { defaultBuildFile } from '#lib/project/build-file.ts';
import type { Project } from '#lib/project/project.ts';
import { packZipAside } from '#lib/image/zip-packer.ts';
import { MemoryImageStore } from '#lib/storage/image-store.ts';
import { ImageExchange, commandsFor } from './image-exchange.svelte.ts';
import { ImageLibrary } from './image-library.svelte.ts';
import { readImport } from '#lib/flow/imports/read-import.ts';
import { Toolchain } from '../runs/toolchain.svelte.ts';
import { verbatim } from '#lib/texts/words.ts';

function createLibrary() {
	const compiler = new FakeCompiler();
	const clock = new ManualClock();
	const added: { name: string; files: Project['files'] }[] = [];
	const project = createProject('Blinky', {
		'build.yaml': defaultBuildFile('blinky'),
		'main.c': 'int main(void) { return 0; }\n',
		'resources/page.html': '<p>'
	});
	const library = new ImageLibrary({
		store: new MemoryImageStore(),
		toolchain: new Toolchain(compiler),
		record: async () => ({ compiler: 'c', sdk: 's', digest: await digestOf(utf8('t')) }),
		savedProject: () => Promise.resolve(project),
		addProject: (name, files) => added.push({ name, files }),
		packZip: packZipAside,
		now: () => clock.now()
	});
	return { library, clock, compiler, project, added };
}

async function imagesIn(name: string, bytes: Bytes) {
	const found = await readImport({ kind: 'file', name, bytes });
	if (found.kind !== 'images') throw new Error(found.kind);
	return found.files;
}

test('an image is built with its sources and resources, and its sources open as a project', async () => {
	const { library, project, added } = createLibrary();
	const stored = await library.build('1.0.0');
	expect(stored).toMatchObject({ title: 'blinky', version: '1.0.0', hasSources: true });
	const { image } = await library.open(stored.digest);
	expect(image.resources.map(({ path }) => path)).toEqual(['page.html']);
	await library.openSources(stored.digest);
	expect(added).toEqual([{ name: 'Blinky', files: project.files }]);
	expect(await library.rebuild(stored.digest)).toMatchObject({ same: true });
});

test('what is exported is imported again, and all of it in one file', async () => {
	const { library } = createLibrary();
	const stored = await library.build('1.0.0');
	const other = await library.keep(await testImage({ wasm: moduleOfSize(10) }));
	const all = await library.exportAll();
	const { name, bytes } = await library.download(stored.digest, 'zip');
	expect(name).toBe('blinky-1.0.0.zip');
	for (const { digest } of library.images) await library.remove(digest);
	await library.add(await imagesIn(name, bytes));
	expect(library.images.map(({ digest }) => digest)).toEqual([stored.digest]);
	await library.add(await imagesIn('images.zip', all));
	expect(library.images.map(({ digest }) => digest).sort()).toEqual(
		[stored.digest, other.digest].sort()
	);
});

test('a deleted image comes back with undo; older builds are those with a newer one', async () => {
	const { library, clock } = createLibrary();
	const first = await library.build('1.0.0');
	await clock.advance(1000);
	const second = await library.build('1.0.1');
	expect(library.outdated.map(({ digest }) => digest)).toEqual([first.digest]);
	const undo = await library.remove(second.digest);
	expect(library.outdated).toEqual([]);
	await undo();
	expect(await library.removeOutdated()).toBe(1);
	expect(library.images.map(({ digest }) => digest)).toEqual([second.digest]);
});

test('a module alone becomes an image without permissions; machine code is refused with the reason', async () => {
	const { library } = createLibrary();
	await library.add(await imagesIn('My Tool.wasm', moduleOfSize()));
	const [stored] = library.images;
	expect(stored).toMatchObject({ imageName: 'my-tool.wasm', hasSources: false });
	expect((await library.open(stored!.digest)).image.config.permissions).toEqual([]);
	await expect(imagesIn('x.aot', utf8('\0aot'))).rejects.toMatchObject({
		code: 'aot-not-simulated'
	});
	await expect(library.openSources(stored!.digest)).rejects.toMatchObject({
		code: 'sources-missing'
	});
});

test('one task at a time, and it can be cancelled', async () => {
	const { library } = createLibrary();
	const waiting = library.during(verbatim('Waiting'), (signal) => {
		return new Promise((_resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as DOMException));
		});
	});
	await expect(library.build('1.0.0')).rejects.toMatchObject({ code: 'library-busy' });
	library.cancel();
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
	expect(library.task).toBeNull();
});

test('an image is signed with a key of the user’s, and the page says by whom', async () => {
	const { library } = createLibrary();
	const exchange = new ImageExchange(library, () => 0);
	const { digest } = await library.build('1.0.0');
	expect(await exchange.verify(digest)).toEqual([]);
	await exchange.createKey('Maria');
	await exchange.sign(digest, exchange.keys[0]!, 'r.test/blinky');
	expect(await exchange.verify(digest)).toMatchObject([{ status: 'valid', keyName: 'Maria' }]);
	const pem = await exchange.exportKey(exchange.keys[0]!);
	await exchange.removeKey(exchange.keys[0]!.id);
	expect(await exchange.verify(digest)).toEqual([{ status: 'unknown-key' }]);
	await exchange.pinKey('Maria, pinned', pem);
	expect(await exchange.verify(digest)).toMatchObject([{ keyName: 'Maria, pinned' }]);
	await expect(exchange.sign(digest, exchange.keys[0]!, '')).rejects.toMatchObject({
		code: 'key-invalid'
	});
});

test('the lines for other tools name the digest of the module and plain http only for boards', () => {
	const image = { fileName: 'b.tar', layerDigest: 'sha256:1', imageName: 'b.wasm' };
	const place = { repository: 'team/b', tag: '1', registry: 'http://localhost:5000' };
	expect(commandsFor(place, image)).toEqual({
		skopeo:
			'skopeo copy --dest-tls-verify=false --preserve-digests oci-archive:b.tar docker://localhost:5000/team/b:1',
		board: 'ocre image pull http://localhost:5000/v2/team/b/blobs/sha256:1 b.wasm',
		check: 'ocre image ls b.wasm   # must print 1'
	});
	expect(commandsFor({ ...place, registry: 'https://r.test' }, image).board).toBeNull();
});
