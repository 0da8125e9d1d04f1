import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { packTar, packZip } from '#lib/image/archive.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import type { ImportedFile } from '#lib/image/import-file.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { moduleOfSize, testImage } from '#lib/image/testing-images.ts';
import { createProject, withFiles } from '#lib/project/edit-project.ts';
import { MAX_FILE_BYTES, type Project } from '#lib/project/project.ts';
import { RUN_OPTIONS_FILE } from '#lib/project/run-options-file.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { encodeRecording } from '#lib/simulator/recording/recording-file.ts';
import type { Words } from '#lib/texts/words.ts';
import { projectZip } from '#lib/flow/imports/export-project.ts';
import type { ImportReader, ReadOptions } from '#lib/flow/imports/import-reader.ts';
import { Imports, type ImportPlace, type ImportsHost } from './imports.svelte.ts';
import { Messages } from '../messages.svelte.ts';
import { loadGiven, readImport, type Given, type Import } from '#lib/flow/imports/read-import.ts';
import { english } from '#lib/texts/english.ts';

const EXISTING = { 'build.yaml': 'name: x', 'main.c': 'old' };

let project: Project;
let made: Pick<Project, 'name' | 'files' | 'run'>[];
let images: ImportedFile[];
let opened: [kind: string, name: string][];
let places: ImportPlace[];
let messages: Messages;
let imports: Imports;
let clock: ManualClock;
/** Reads in this thread. */
let reader: ImportReader;

beforeEach(() => {
	project = createProject('Blinky', EXISTING);
	[made, images, opened, places] = [[], [], [], []];
	messages = new Messages();
	clock = new ManualClock();
	const host: ImportsHost = {
		clock,
		project: () => project,
		addProject: (name, files, run) => {
			made.push({ name, files, ...(run && { run }) });
			project = createProject(name, files);
		},
		putFiles: (files) => {
			const before = project;
			project = withFiles(project, files);
			return () => (project = before);
		},
		openFile: () => undefined,
		library: () =>
			Promise.resolve({
				add: (files: readonly ImportedFile[]) => Promise.resolve(void images.push(...files))
			}),
		openRecording: (name) => Promise.resolve(void opened.push(['recording', name])),
		openTrace: (name) => Promise.resolve(void opened.push(['trace', name])),
		openWorkshop: (bytes) => Promise.resolve(void opened.push(['workshop', String(bytes.length)])),
		openSubmission: ({ student }) => void opened.push(['submission', student]),
		onplace: (place) => places.push(place),
		messages
	};
	imports = new Imports(host, () => reader);
	reader = { read: (given) => loadGiven(given).then((loaded) => readImport(loaded)), dispose() {} };
});

const file = (name: string, content: Bytes | string): Given => {
	const bytes = typeof content === 'string' ? utf8(content) : content;
	return { kind: 'file', name, sizeBytes: bytes.length, read: () => Promise.resolve(bytes) };
};
const pathsOf = (files: Record<string, string>) =>
	Object.entries(files).map(([path, text]) => ({ path, bytes: utf8(text) }));
const folder = (name: string, files: Record<string, string>): Given => ({
	kind: 'folder',
	name,
	read: () => Promise.resolve(pathsOf(files))
});
const { say } = english();
const said = (text?: Words) => (text ? say(text) : '');
const told = () =>
	messages.list.map(({ tone, title, text }) => `${tone}: ${said(title)} ${said(text)}`);

/** Answers the question as soon as it is asked. */
async function takeAnd(answer: 'replace' | 'keep-both' | 'cancel', ...given: Given[]) {
	const before = imports.question;
	const taking = imports.take(given);
	await expect.poll(() => imports.question ?? before).not.toBe(before);
	const { paths } = imports.question!;
	imports.question!.answer(answer);
	await taking;
	expect(imports.question).toBeNull();
	return paths;
}

describe('a thing becomes what it is:', () => {
	test('the page’s own zip of a project, a new project', async () => {
		await imports.take([file('My blinky.zip', packZip(pathsOf(EXISTING)))]);
		expect(made).toEqual([{ name: 'My blinky', files: EXISTING }]);
		expect(places).toEqual(['code']);
		expect(told()[0]).toContain('“My blinky.zip” was imported as the project “My blinky”.');
	});

	test('an exported project, one that is run as it was', async () => {
		const run = { ...NO_RUN_OPTIONS, containerId: 'desk', args: ['30'] };
		await imports.take([file('desk.zip', projectZip({ files: EXISTING, run }))]);
		expect(made).toEqual([{ name: 'desk', files: EXISTING, run }]);
		expect(told()).toEqual(['success: “desk.zip” was imported as the project “desk”. ']);
	});

	test('a project with wrong run options, one without any; it is told why', async () => {
		const zip = packZip(
			pathsOf({ ...EXISTING, [RUN_OPTIONS_FILE]: 'container-id: desk\narguments: 30' })
		);
		await imports.take([file('desk.zip', zip)]);
		expect(made).toEqual([{ name: 'desk', files: EXISTING }]);
		expect(told()[0]).toMatch(
			/^warning: .*Its run options were left out: run-options\.yaml, line 2: arguments must be a list\.$/
		);
	});

	test('a folder with a build.yaml, a new project, without what tools keep in it', async () => {
		await imports.take([folder('lamp', { ...EXISTING, '.git/config': 'x', 'lib/a.h': '' })]);
		expect(made).toEqual([{ name: 'lamp', files: { ...EXISTING, 'lib/a.h': '' } }]);
	});

	test('a zip whose name no project may have, a project with the nearest name', async () => {
		const long = `${'x'.repeat(100)}\u0007.zip`;
		await imports.take([file(long, packZip(pathsOf(EXISTING)))]);
		await imports.take([file('\u2028.zip', packZip(pathsOf(EXISTING)))]);
		expect(told().map((text) => /the project “(.*)”/.exec(text)?.[1])).toEqual([
			'x'.repeat(80),
			'Imported'
		]);
	});

	test('a folder or a zip of sources, files of the open project', async () => {
		await imports.take([folder('lib', { 'a.h': '1', 'a.c': '2' })]);
		await imports.take([file('more.zip', packZip(pathsOf({ 'b.h': '3', 'd/c.h': '4' })))]);
		expect(project.files).toEqual({
			...EXISTING,
			...{ 'lib/a.h': '1', 'lib/a.c': '2', 'b.h': '3', 'd/c.h': '4' }
		});
	});

	test('images and modules, from tar, zip and gzip, parts of the library', async () => {
		const layout = layoutFiles(await testImage());
		const tar = await packTar(layout);
		await imports.take([
			file('one.tar', tar),
			file('two.zip', packZip(layout)),
			file('three.tgz', gzipSync(tar)),
			file('four.wasm', moduleOfSize()),
			file('library.zip', packZip([{ path: 'images/a.tar', bytes: tar }]))
		]);
		expect(images.map(({ kind }) => kind)).toEqual(['image', 'image', 'image', 'module', 'image']);
		expect(new Set(places)).toEqual(new Set(['images']));
		expect(project.files).toEqual(EXISTING);
	});

	test('a recording, opened, under any name', async () => {
		const image = moduleOfSize();
		const bytes = await encodeRecording({
			...{ board: 'b_u585i_iot02a', firmware: 'ours', mode: 'faithful' as const },
			...{ recordedAt: 1_700_000_000_000, durationMs: 1, functions: [], full: false },
			images: [{ name: 'a.wasm', sha256: hexOf(await digestOf(image)), bytes: image }],
			runs: [{ container: 'a', image: 0, exitCode: 0 }],
			events: [{ kind: 'start', at: 0, run: 0 }]
		});
		await imports.take([file('run.ocre-recording', bytes), file('renamed.gz', bytes)]);
		expect(opened).toEqual([
			['recording', 'run.ocre-recording'],
			['recording', 'renamed.gz']
		]);
	});

	test('a trace, opened in the timeline, however large', async () => {
		const head = '{"format":"ocre-playground-trace","version":1,"events":[';
		await imports.take([file('trace.json', head + ' '.repeat(MAX_FILE_BYTES))]);
		expect(opened).toEqual([['trace', 'trace.json']]);
		expect(places).toEqual(['timeline']);
	});

	test('a scenario and other texts, files of the open project, in the folder they were dropped on', async () => {
		await imports.take([file('run.scenario.yaml', 'steps: []'), file('b.json', '{}')], 'test');
		expect(Object.keys(project.files)).toEqual([
			...Object.keys(EXISTING),
			'test/run.scenario.yaml',
			'test/b.json'
		]);
		expect(told()).toEqual(['success: “test/run.scenario.yaml” and “test/b.json” were added. ']);
	});
});

describe('where a file of the project would be replaced', () => {
	const given = () => [file('main.c', 'new'), file('other.c', 'x')];

	test('it is asked, and undo brings back what was there', async () => {
		expect(await takeAnd('replace', ...given())).toEqual(['main.c']);
		expect(project.files).toMatchObject({ 'main.c': 'new', 'other.c': 'x' });
		messages.list[0]!.action!.onselect();
		expect(project.files).toEqual(EXISTING);
	});

	test('both can be kept', async () => {
		await takeAnd('keep-both', ...given(), file('main-2.c', 'y'));
		expect(project.files).toEqual({
			...EXISTING,
			...{ 'main-3.c': 'new', 'other.c': 'x', 'main-2.c': 'y' }
		});
	});

	test('no means that nothing is added', async () => {
		await takeAnd('cancel', ...given());
		expect(project.files).toEqual(EXISTING);
		expect(told()).toEqual([]);
	});

	test('an equal file asks nothing, and neither does a new project', async () => {
		await imports.take([file('main.c', 'old'), file('p.zip', packZip(pathsOf(EXISTING)))]);
		expect(imports.question).toBeNull();
	});

	test('a second import takes the place of a question that was not answered', async () => {
		const first = imports.take([file('main.c', 'new')]);
		await expect.poll(() => imports.question).not.toBeNull();
		await takeAnd('replace', file('main.c', 'newer'));
		await first;
		expect(project.files['main.c']).toBe('newer');
	});

	test('another project that was opened before the answer is left alone', async () => {
		const taking = imports.take([file('main.c', 'new')]);
		await expect.poll(() => imports.question).not.toBeNull();
		project = createProject('Other', EXISTING);
		imports.question!.answer('replace');
		await taking;
		expect(project.files).toEqual(EXISTING);
		expect(told()[0]).toContain('another project is open now');
	});
});

describe('what cannot be imported says which and why, and keeps nothing else out:', () => {
	test.each<[string, Given, RegExp]>([
		['a picture', file('led.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)), /not supported/],
		['text of another encoding', file('latin.c', Uint8Array.of(0x2f, 0xe9, 0x0a)), /not a UTF-8/],
		['a text that is too large', file('big.c', 'x'.repeat(MAX_FILE_BYTES + 1)), /limit is 2 MB/],
		['machine code', file('x.aot', utf8('\0aot')), /machine code|ahead of time/i],
		['a damaged zip', file('x.zip', utf8('PK\x03\x04nonsense')), /damaged/],
		['an empty zip', file('x.zip', packZip([])), /not supported|damaged/],
		[
			'an image of docker save',
			file('x.zip', packZip(pathsOf({ 'manifest.json': '[]' }))),
			/skopeo/
		],
		['a path that nobody can have', file('con', 'x'), /reserved/],
		[
			'a file larger than is read',
			{ ...file('huge.tar', ''), sizeBytes: ARCHIVE_LIMITS.bytes + 1 } as Given,
			/too large to be imported/
		],
		['a folder without text', folder('photos', {}), /not supported/]
	])('%s', async (_what, wrong, why) => {
		await imports.take([wrong, file('good.h', '1')]);
		const [failure] = told();
		expect(failure).toContain(`error: “${wrong.name}” was not imported.`);
		expect(failure).toMatch(why);
		expect(project.files).toEqual({ ...EXISTING, 'good.h': '1' });
		expect(made).toEqual([]);
	});

	test('two wrong files are told one by one', async () => {
		const png = Uint8Array.of(0x89, 0, 0);
		await imports.take([file('a.png', png), file('b.png', png)]);
		expect(told()).toHaveLength(2);
	});

	test('files that are not text are left out of a folder, and named', async () => {
		const given: Given = {
			kind: 'folder',
			name: 'p',
			read: () =>
				Promise.resolve([...pathsOf(EXISTING), { path: 'a.png', bytes: Uint8Array.of(0) }])
		};
		await imports.take([given]);
		expect(told()[0]).toContain('“a.png” is not text and was left out.');
	});
});

describe('what was made to do harm', () => {
	test('images of one library count together', { timeout: 60_000 }, async () => {
		const module = new Uint8Array(10 * 1024 * 1024);
		module.set(moduleOfSize());
		const image = gzipSync(await packTar([{ path: 'a.wasm', bytes: module }]));
		const bundle = (count: number) =>
			packZip(
				Array.from({ length: count }, (_, i) => ({
					path: `images/${i}.tar.gz`,
					bytes: Uint8Array.from(image)
				}))
			);
		await imports.take([file('one.zip', bundle(1))]);
		expect(images.splice(0)).toHaveLength(1);
		await imports.take([file('library.zip', bundle(3))]);
		expect(told()[1]).toMatch(/“library.zip” was not imported.*enormous amount/);
		expect(images).toEqual([]);
	});

	test('more files than a project may have are refused before the project takes any', async () => {
		const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.h`, 'x']));
		await imports.take([folder('headers', many), file('many.zip', packZip(pathsOf(many)))]);
		expect(told()).toHaveLength(2);
		for (const failure of told()) expect(failure).toMatch(/at most 100 files/);
		expect(project.files).toEqual(EXISTING);
	});

	test('a recording under another name is found by its bytes, and a damaged gzip file is not one', async () => {
		const packed = gzipSync(utf8('x'.repeat(100)));
		packed[packed.length - 5]! ^= 1;
		await imports.take([file('x.gz', Uint8Array.from(packed))]);
		expect(told()[0]).toMatch(/“x.gz” was not imported.*damaged/);
	});
});

describe('a file that takes long', () => {
	/** Reads until it is told otherwise. */
	class SlowReader implements ImportReader {
		progress: (bytes: number) => void = () => undefined;
		finish: (read: Import) => void = () => undefined;
		fail: (error: unknown) => void = () => undefined;
		disposed = 0;

		read(_given: Given, { signal, onprogress }: ReadOptions): Promise<Import> {
			this.progress = onprogress;
			return new Promise((resolve, reject) => {
				this.finish = resolve;
				this.fail = reject;
				signal.addEventListener('abort', () => reject(signal.reason as Error));
			});
		}

		dispose() {
			this.disposed++;
		}
	}

	let slow: SlowReader;
	beforeEach(() => {
		reader = slow = new SlowReader();
	});

	test('is shown after a moment, with what has come out of it, until it is read', async () => {
		const taking = imports.take([file('a.zip', 'x')]);
		await clock.advance(300);
		expect(imports.reading).toBeNull();
		slow.progress(1000);
		await clock.advance(200);
		expect(imports.reading).toMatchObject({ fileName: 'a.zip', unpackedBytes: 1000 });
		slow.progress(2000);
		expect(imports.reading).toMatchObject({ unpackedBytes: 2000 });
		slow.finish({ kind: 'files', files: { 'a.h': '1' }, skipped: [] });
		await taking;
		expect(imports.reading).toBeNull();
		expect(project.files).toHaveProperty('a.h');
		expect(slow.disposed).toBe(1);
		await clock.advance(1000);
		slow.progress(3000);
		expect(imports.reading).toBeNull();
	});

	test('can be cancelled: nothing of what was given is added, and nothing is said', async () => {
		const taking = imports.take([file('a.h', '1'), file('b.h', '2'), file('c.h', '3')]);
		await clock.advance(0);
		slow.finish({ kind: 'files', files: { 'a.h': '1' }, skipped: [] });
		await clock.advance(500);
		expect(imports.reading).toMatchObject({ fileName: 'b.h' });
		imports.reading!.cancel();
		await taking;
		expect(imports.reading).toBeNull();
		expect(project.files).toEqual(EXISTING);
		expect(told()).toEqual([]);
		expect(slow.disposed).toBe(1);
	});

	test('and is ended for that says so, and the others are read', async () => {
		const taking = imports.take([file('a.zip', 'x'), file('b.h', '2')]);
		await clock.advance(0);
		slow.fail(new AppError('import-timeout', 'too long'));
		await clock.advance(0);
		slow.finish({ kind: 'files', files: { 'b.h': '2' }, skipped: [] });
		await taking;
		expect(told()[0]).toMatch(/“a.zip” was not imported.*too long/);
		expect(project.files).toHaveProperty('b.h');
	});
});
