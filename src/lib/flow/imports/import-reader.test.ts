import { describe, expect, test } from 'vitest';
import { HOSTILE_ARCHIVES } from '#lib/archive/testing-archives.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { expose, transfer } from '#lib/core/rpc.ts';
import { packTar, packZip } from '#lib/image/archive.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { testImage, testSources } from '#lib/image/testing-images.ts';
import { buffersOf } from './buffers-of.ts';
import { WorkerImportReader, type ImportWorker } from './import-reader.ts';
import type { ImportReaderApi } from './import-reader-api.ts';
import { readImport, type Given } from './read-import.ts';

const TIMEOUT_MS = 1000;

/** Workers on message channels. */
class Bench {
	readonly clock = new ManualClock();
	readonly workers: { worker: ImportWorker; terminated: boolean }[] = [];
	ready: () => void | Promise<void> = () => undefined;
	read: ImportReaderApi['read'] = async (loaded, onprogress) => {
		const read = await readImport(loaded, onprogress);
		return transfer(read, buffersOf(read));
	};
	readonly reader = new WorkerImportReader({
		clock: this.clock,
		timeoutMs: TIMEOUT_MS,
		startWorker: () => this.#start()
	});

	#start(): ImportWorker {
		const { port1, port2 } = new MessageChannel();
		const api = {
			ready: () => this.ready(),
			read: (...args: Parameters<ImportReaderApi['read']>) => this.read(...args)
		};
		expose(api, port2);
		const started = {
			terminated: false,
			worker: {
				endpoint: port1,
				onfailure: () => undefined,
				terminate() {
					started.terminated = true;
					port1.close();
					port2.close();
				}
			} as ImportWorker
		};
		this.workers.push(started);
		return started.worker;
	}

	take(given: Given, signal = new AbortController().signal, onprogress = (_bytes: number) => {}) {
		return this.reader.read(given, { signal, onprogress });
	}
}

const file = (name: string, bytes: Uint8Array<ArrayBuffer>): Given => ({
	kind: 'file',
	name,
	sizeBytes: bytes.length,
	read: () => Promise.resolve(bytes.slice())
});
const forever = () => new Promise<never>(() => undefined);

describe('what is read in a worker', () => {
	test('comes over whole: an image with its sources, texts, the bytes of a recording', async () => {
		const bench = new Bench();
		const image = await testImage();
		const { artifact, sources } = await testSources(image);
		const tar = await packTar(layoutFiles(image, [artifact]));
		expect(await bench.take(file('blinky.tar', tar))).toMatchObject({
			kind: 'images',
			files: [{ kind: 'image', image, referrers: [artifact], sources, tag: '1.0.0' }]
		});
		const zip = packZip([{ path: 'a.h', bytes: utf8('1') }]);
		expect(await bench.take(file('a.zip', zip))).toMatchObject({ files: { 'a.h': '1' } });
		const recording = await bench.take(file('a.ocre-recording', utf8('abc')));
		expect(recording).toEqual({ kind: 'recording', bytes: utf8('abc') });
		const folder = [{ path: 'a.h', bytes: utf8('2') }];
		const given: Given = { kind: 'folder', name: 'lib', read: () => Promise.resolve(folder) };
		expect(await bench.take(given)).toMatchObject({ files: { 'lib/a.h': '2' } });
		expect(bench.workers).toHaveLength(1);
		bench.reader.dispose();
		expect(bench.workers[0]!.terminated).toBe(true);
	});

	test('is refused with its own code, and the next file is read by the same worker', async () => {
		const bench = new Bench();
		const { fileName, build, code } = HOSTILE_ARCHIVES[0]!;
		await expect(bench.take(file(fileName, build()))).rejects.toMatchObject({ code });
		expect(await bench.take(file('a.h', utf8('1')))).toMatchObject({ kind: 'files' });
		expect(bench.workers).toHaveLength(1);
	});

	test('tells how much has come out', async () => {
		const bench = new Bench();
		const told: number[] = [];
		const zip = packZip([{ path: 'a.h', bytes: new Uint8Array(200_000).fill(0x20) }]);
		const { signal } = new AbortController();
		await bench.take(file('a.zip', zip), signal, (bytes) => told.push(bytes));
		await expect.poll(() => told.at(-1)).toBe(200_000);
	});
});

describe('a worker that does not answer', () => {
	test('is ended when the time is over, and another reads the next file', async () => {
		const bench = new Bench();
		const { read } = bench;
		bench.read = forever;
		const taking = bench.take(file('slow.zip', utf8('x')));
		const refused = expect(taking).rejects.toMatchObject({ code: 'import-timeout' });
		await expect.poll(() => bench.workers).toHaveLength(1);
		await expect
			.poll(async () => {
				await bench.clock.advance(TIMEOUT_MS);
				return bench.workers[0]!.terminated;
			})
			.toBe(true);
		await refused;
		bench.read = read;
		expect(await bench.take(file('a.h', utf8('1')))).toMatchObject({ kind: 'files' });
		expect(bench.workers).toHaveLength(2);
	});

	test('has all the time it needs to arrive, and can be cancelled meanwhile', async () => {
		const bench = new Bench();
		bench.ready = forever;
		const cancel = new AbortController();
		const taking = bench.take(file('a.h', utf8('1')), cancel.signal);
		const cancelled = expect(taking).rejects.toMatchObject({ name: 'AbortError' });
		await expect.poll(() => bench.workers).toHaveLength(1);
		await bench.clock.advance(10 * TIMEOUT_MS);
		expect(bench.workers[0]!.terminated).toBe(false);
		cancel.abort();
		await cancelled;
		expect(bench.workers[0]!.terminated).toBe(true);
	});

	test('because it died is an error, not a wait', async () => {
		const bench = new Bench();
		bench.read = forever;
		const taking = bench.take(file('a.h', utf8('1')));
		const failed = expect(taking).rejects.toMatchObject({ code: 'import-crashed' });
		await expect.poll(() => bench.workers).toHaveLength(1);
		await bench.clock.advance(0);
		bench.workers[0]!.worker.onfailure(new AppError('import-crashed', 'out of memory'));
		await failed;
		expect(bench.workers[0]!.terminated).toBe(true);
	});
});

test('what a worker throws that has no code is a crash', async () => {
	const bench = new Bench();
	bench.read = () => Promise.reject(new RangeError('Array buffer allocation failed'));
	await expect(bench.take(file('a.zip', utf8('x')))).rejects.toMatchObject({
		code: 'import-crashed'
	});
});
