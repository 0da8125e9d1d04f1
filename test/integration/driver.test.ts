// The board driver on the simulated board, which knows nothing of each other but bytes: compile, deploy, run, manage.
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { Board, ConsoleEvent } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = examplesFrom(
	import.meta.glob<string>('/src/examples/**/*', { query: '?raw', import: 'default', eager: true })
);

/** What belongs to the protocol and never to the clean console. */
const PROTOCOL = new RegExp(
	['ocre:~', String.fromCharCode(27), '~\\d', 'command not found', 'retval'].join('|')
);

let compiler: Compiler;
const images = new Map<string, Uint8Array>();

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});
afterAll(() => compiler.dispose());

async function imageOf(id: string): Promise<Uint8Array> {
	const known = images.get(id);
	if (known) return known;
	const result = await compiler.compile({
		files: EXAMPLES.find((example) => example.id === id)!.files
	});
	if (!result.ok) throw new Error(`${id} does not compile`);
	images.set(id, result.wasm);
	return result.wasm;
}

let machine: Machine;
let board: Board;
let events: ConsoleEvent[];

function connect(options: { paced?: boolean } = {}): void {
	machine = createNodeMachine({ profile: B_U585I_IOT02A, ...options });
	board = createBoard(machine.port);
	const seen: ConsoleEvent[] = (events = []);
	board.on('console', (event) => seen.push(event));
}

beforeEach(() => connect());
afterEach(async () => {
	await board.close();
	machine.dispose();
});

const output = () => events.map((event) => (event.kind === 'output' ? event.text : '')).join('');

async function deploy(id: string): Promise<void> {
	await board.upload(`${id}.wasm`, await imageOf(id));
}

test('a program is deployed, verified, runs to its end and its exit code is known', async () => {
	await board.open();
	expect(await board.identify()).toMatchObject({ version: '0.7.0', smp: true });
	const bytes = await imageOf('exit-code');
	const first = await board.upload('exit-code.wasm', bytes);
	expect(first.method).toBe('smp');
	expect((await board.upload('exit-code.wasm', bytes)).method).toBe('unchanged');
	expect(await board.listImages()).toEqual([
		{ name: 'exit-code.wasm', sizeBytes: bytes.length, sha256: first.sha256 }
	]);
	await board.run({ id: 'ec', image: 'exit-code.wasm', capabilities: ['ocre:api'] });
	const code = await board.wait('ec');
	expect(Number.isInteger(code)).toBe(true);
	expect(await board.listContainers()).toEqual([
		{ id: 'ec', status: 'stopped', image: 'exit-code.wasm' }
	]);
	await board.remove('ec');
	await board.removeImage('exit-code.wasm');
	expect(await board.listContainers()).toEqual([]);
	expect(await board.listImages()).toEqual([]);
});

test('blinky prints clean lines while it is listed, and ends when it is killed', async () => {
	await board.open();
	await deploy('blinky');
	await board.run({ id: 'blinky', image: 'blinky.wasm', capabilities: ['ocre:api', 'gpio'] });
	for (let i = 0; i < 12; i++) {
		expect((await board.listContainers())[0]?.status).toBe('running');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await expect(board.remove('blinky')).rejects.toMatchObject({ code: 'container-in-use' });
	const ended = board.wait('blinky');
	await board.kill('blinky');
	expect(await ended).toBe(0);
	await expect(board.kill('blinky')).rejects.toMatchObject({ code: 'container-not-running' });
	expect(output()).not.toMatch(PROTOCOL);
	expect(output().split('\n').length).toBeGreaterThan(2);
	await board.start('blinky');
	expect((await board.listContainers())[0]?.status).toBe('running');
	await board.kill('blinky');
	await board.wait('blinky');
	await board.remove('blinky');
});

test('two containers talk, and both can be told from the firmware’s log', async () => {
	await board.open();
	await deploy('subscriber');
	await deploy('publisher');
	await board.run({ id: 'sub', image: 'subscriber.wasm', capabilities: ['ocre:api'] });
	await board.run({ id: 'pub', image: 'publisher.wasm', capabilities: ['ocre:api'] });
	await expect
		.poll(() => events.filter((e) => e.kind === 'log').map((e) => e.text))
		.toContain("Started container 'pub' on runtime 'wamr/wasip1'");
	await board.kill('pub');
	await board.kill('sub');
	await Promise.all([board.wait('pub'), board.wait('sub')]);
});

test('failures have their names', async () => {
	await board.open();
	await deploy('hello');
	const run = (id: string, image: string) => board.run({ id, image, capabilities: ['ocre:api'] });
	await expect(run('x', 'none.wasm')).rejects.toMatchObject({ code: 'image-missing' });
	await run('h', 'hello.wasm');
	await expect(run('h', 'hello.wasm')).rejects.toMatchObject({ code: 'container-exists' });
	await expect(board.start('none')).rejects.toMatchObject({ code: 'container-missing' });
	await expect(board.wait('none')).rejects.toMatchObject({ code: 'container-missing' });
	await expect(board.removeImage('none.wasm')).rejects.toMatchObject({ code: 'image-missing' });
	await board.upload('junk.wasm', Uint8Array.of(1, 2, 3, 4));
	await expect(run('j', 'junk.wasm')).rejects.toMatchObject({ code: 'create-failed' });
});

test('a reset in the middle of an upload is survived: the board says how much it has', async () => {
	await board.open();
	const bytes = await imageOf('hello');
	let resets = 0;
	const upload = board.upload('hello.wasm', bytes, {
		onprogress: ({ doneBytes }) => {
			if (doneBytes > bytes.length / 2 && resets++ === 0) queueMicrotask(() => machine.reset());
		}
	});
	expect((await upload).method).toBe('smp');
	expect(resets).toBeGreaterThan(0);
	expect(await board.listImages()).toHaveLength(1);
	expect((await board.upload('hello.wasm', bytes)).method).toBe('unchanged');
});

test('a cancelled upload leaves nothing, and the console goes on', async () => {
	await board.open();
	const stop = new AbortController();
	const bytes = await imageOf('hello');
	const upload = board.upload('hello.wasm', bytes, {
		signal: stop.signal,
		onprogress: ({ doneBytes }) => {
			if (doneBytes > 1000) stop.abort();
		}
	});
	await expect(upload).rejects.toMatchObject({ name: 'AbortError' });
	expect(await board.listImages()).toEqual([]);
	expect(output()).toBe('');
});

test('after close, another client finds a normal shell', async () => {
	await board.open();
	await board.close();
	await machine.port.open({ baudRate: 115200 });
	const writer = machine.port.writable!.getWriter();
	const reader = machine.port.readable!.getReader();
	await writer.write(new TextEncoder().encode('kernel uptime\r'));
	let seen = '';
	while (!seen.endsWith(' ms\r\n\x1b[1;32mocre:~$ \x1b[m'))
		seen += new TextDecoder().decode((await reader.read()).value);
	expect(seen).toMatch(/kernel uptime\r\nUptime: \d+ ms\r\n/);
	await reader.cancel();
	reader.releaseLock();
	writer.releaseLock();
	await machine.port.close();
	await board.open();
	expect(board.state).toBe('supervisor');
});

test('on a line of 115200 baud everything works the same', async () => {
	await board.close();
	machine.dispose();
	connect({ paced: true });
	await board.open();
	await deploy('hello');
	await board.run({ id: 'h', image: 'hello.wasm', capabilities: ['ocre:api'] });
	await board.wait('h');
	expect(output()).not.toMatch(PROTOCOL);
});
