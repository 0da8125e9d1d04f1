// The storage of the simulated board through the driver, which know nothing of each other but bytes; and the examples
// that keep files, on that board.
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Board } from '#lib/board/board.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { buildFileOf } from '#lib/project/build-file.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import { mountWord, NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = examplesFrom(
	import.meta.glob<string>('/src/examples/**/*', { query: '?raw', import: 'default', eager: true })
);

let compiler: Compiler;
let machine: Machine;
let board: Board;
let output = '';

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});
afterAll(() => compiler.dispose());

async function connect(paced = false): Promise<void> {
	machine = createNodeMachine({ profile: B_U585I_IOT02A, paced });
	board = createBoard(machine.port);
	output = '';
	board.on('console', (event) => {
		if (event.kind === 'output') output += event.text;
	});
	await board.open();
}

beforeEach(() => connect());
afterEach(async () => {
	await board.close();
	machine.dispose();
});

const pattern = (bytes: number) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7) & 0xff);

test('files go to the board and back, over SMP and, where the path is too long for it, over the shell', async () => {
	const { storage } = board;
	await storage.makeDirectory('/lfs/data');
	const bytes = pattern(5_000);
	expect(await storage.write('/lfs/data/f', bytes)).toBe('hash');
	expect(await storage.read('/lfs/data/f')).toEqual({ bytes, verified: 'hash' });
	const long = `/lfs/data/${'n'.repeat(80)}`;
	expect(await storage.write(long, bytes.slice(0, 700))).toBe('read-back');
	expect(await storage.read(long)).toEqual({ bytes: bytes.slice(0, 700), verified: 'format' });
	expect(await storage.write('/lfs/data/empty', new Uint8Array(0))).toBe('hash');
	expect((await storage.list('/lfs/data')).entries).toEqual([
		{ name: 'empty', kind: 'file', sizeBytes: 0 },
		{ name: 'f', kind: 'file', sizeBytes: 5_000 },
		{ name: 'n'.repeat(80), kind: 'file', sizeBytes: 700 }
	]);
	await expect(storage.remove('/lfs/data')).rejects.toMatchObject({ code: 'folder-not-empty' });
	await expect(storage.list('/lfs/none')).rejects.toMatchObject({ code: 'file-missing' });
	const { freeBytes, totalBytes, blockBytes } = await storage.space();
	expect(totalBytes).toBe(B_U585I_IOT02A.storage.blocks * blockBytes);
	await storage.remove('/lfs/data/f');
	expect((await storage.space()).freeBytes).toBeGreaterThan(freeBytes);
	expect(output).toBe('');
});

test('the storage is listed rightly while a container prints', async () => {
	await run('blinky');
	await expect.poll(() => output, { timeout: 20_000 }).toContain('blink');
	for (let i = 0; i < 10; i++) {
		const { entries } = await board.storage.list('/lfs/ocre');
		expect(entries.map(({ name }) => name)).toEqual(['containers', 'images']);
	}
});

test('on a line of 115200 baud, a cancelled upload leaves nothing', async () => {
	await board.close();
	machine.dispose();
	await connect(true);
	const stop = new AbortController();
	const write = board.storage.write('/lfs/f', pattern(20_000), {
		signal: stop.signal,
		onprogress: ({ doneBytes }) => {
			if (doneBytes > 3_000) stop.abort();
		}
	});
	await expect(write).rejects.toMatchObject({ name: 'AbortError' });
	expect(await board.storage.stat('/lfs/f')).toBeNull();
});

/** Compiles, uploads and runs an example as the page does. */
async function run(id: string, args?: readonly string[]): Promise<void> {
	const example = EXAMPLES.find((one) => one.id === id)!;
	const build = buildFileOf(example);
	const result = await compiler.compile({ files: example.files });
	if (!build.ok || !result.ok) throw new Error(`${id} does not build`);
	const options = example.run ?? NO_RUN_OPTIONS;
	for (const { folder } of options.mounts)
		if (!(await board.storage.stat(folder))) await board.storage.makeDirectory(folder);
	await board.upload(build.definition.imageName, result.wasm);
	await board.run({
		id,
		image: build.definition.imageName,
		capabilities: build.definition.capabilities,
		mounts: options.mounts.map((mount) => mountWord(mount, 'guest-first')),
		args: args ?? options.args
	});
}

test('the reader prints what the writer writes, and the file stays when both are removed', async () => {
	await run('shared-files-reader', ['20']);
	await run('shared-files-writer', ['4']);
	expect(await board.wait('shared-files-writer')).toBe(0);
	expect(await board.wait('shared-files-reader')).toBe(0);
	expect(output).toContain('read 1,20.7\n');
	expect(output).toContain('read 4,20.3\n');
	expect(output).toContain('done: 4 readings');
	await board.remove('shared-files-writer');
	await board.remove('shared-files-reader');
	const { bytes } = await board.storage.read('/lfs/shared/readings.csv');
	expect(latin1(bytes)).toBe('1,20.7\n2,21.4\n3,22.1\n4,20.3\n');
});

test('the log rotates, goes on at the next start, and goes with its container', async () => {
	await run('log-rotate');
	expect(await board.wait('log-rotate')).toBe(0);
	const folder = '/lfs/ocre/containers/log-rotate';
	const sizes = async () =>
		(await board.storage.list(folder)).entries.map(({ name, sizeBytes }) => [name, sizeBytes]);
	const first = await sizes();
	expect(first.map(([name]) => name)).toEqual(['log.1', 'log.2', 'log.txt']);
	for (const [, sizeBytes] of first) expect(sizeBytes).toBeLessThanOrEqual(256);
	await board.storage.write(`${folder}/mark`, utf8('kept'));
	await board.start('log-rotate');
	expect(await board.wait('log-rotate')).toBe(0);
	expect((await sizes()).map(([name]) => name)).toContain('mark');
	await board.remove('log-rotate');
	expect(await board.storage.stat(folder)).toBeNull();
});
