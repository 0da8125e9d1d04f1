// The page's compiler from the download to the diagnostics: the site is a table, and workers are channels.
import { createHash } from 'node:crypto';
import { createTar } from 'nanotar';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCompiler } from './client.ts';
import type { Compiler, CompileRequest } from './compiler.ts';
import { serveCompiler } from './compiler-service.ts';
import { writeSupplement } from '../../../vite/small-core/write-supplement.ts';
import type { ToolchainFile, ToolchainManifest } from './manifest.ts';
import { assemble, complaining, toolText, trapping } from './testing/small-tool.ts';

const SITE = 'https://site/app/';
const PACK = Uint8Array.from(createTar([{ name: 'usr/a.h', data: '1' }]));
const WHOLE = complaining('/project/main.c:1:1: error: seen by the whole core\n');
const SMALL = complaining('/project/main.c:1:1: error: seen by the small core\n');
const REQUEST = { files: { 'main.c': 'int x' } };

let site: Record<string, Uint8Array<ArrayBuffer>>;
let fetched: string[];
let workers: FakeWorker[];
let compiler: Compiler | null;
/** Workers that are started now answer nothing. */
let areSilent: boolean;

/** Serves the compiler as its script does. */
class FakeWorker extends EventTarget {
	readonly #channel = new MessageChannel();
	onerror: ((event: { message: string }) => void) | null = null;
	isTerminated = false;

	constructor() {
		super();
		if (!areSilent) serveCompiler(this.#channel.port2);
		this.#channel.port1.onmessage = ({ data }: MessageEvent<unknown>) =>
			this.dispatchEvent(new MessageEvent('message', { data }));
		workers.push(this);
	}

	postMessage(message: unknown, transfer: Transferable[] = []): void {
		this.#channel.port1.postMessage(message, transfer);
	}

	terminate(): void {
		this.isTerminated = true;
		this.#channel.port1.close();
		this.#channel.port2.close();
	}
}

function file(name: string, bytes: Uint8Array<ArrayBuffer>): ToolchainFile {
	site[`${SITE}vendor/${name}`] = bytes;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, sizeBytes: bytes.length, sha256 };
}

/** As the site has it when the core for C++ is made of the small one. */
function supplementTo(small: Uint8Array<ArrayBuffer>, forCpp: Uint8Array<ArrayBuffer>) {
	const makes = file('cpp.wasm', forCpp);
	delete site[`${SITE}vendor/cpp.wasm`];
	return { ...file('cpp.supplement', writeSupplement(small, forCpp)), makes };
}

function compilerOf(
	small: Uint8Array<ArrayBuffer> | null = null,
	timeoutMs?: number,
	forCpp: Uint8Array<ArrayBuffer> | null = null
): Compiler {
	const manifest: ToolchainManifest = {
		version: '1',
		folder: 'vendor',
		core: file('core.wasm', WHOLE),
		...(small && { smallCore: file('small.wasm', small) }),
		...(small && forCpp && { cppSupplement: supplementTo(small, forCpp) }),
		groups: { c: [file('c.tar', PACK)], javascript: [] }
	};
	const createWorker = () => new FakeWorker() as unknown as Worker;
	return (compiler = createCompiler({
		baseUrl: SITE,
		manifest,
		createWorker,
		...(timeoutMs !== undefined && { timeoutMs })
	}));
}

const firstMessage = async (request: CompileRequest = REQUEST) =>
	(await compiler!.compile(request)).diagnostics[0]?.message;

beforeEach(() => {
	[site, fetched, workers, compiler, areSilent] = [{}, [], [], null, false];
	vi.stubGlobal('fetch', (url: string) => {
		fetched.push(url.replace(`${SITE}vendor/`, ''));
		return Promise.resolve(new Response(site[url], { status: site[url] ? 200 : 404 }));
	});
});

afterEach(() => {
	compiler?.dispose();
	for (const worker of workers) worker.terminate();
	vi.unstubAllGlobals();
});

test('it fetches the toolchain once, and compiles in one worker', async () => {
	compilerOf();
	expect([await firstMessage(), await firstMessage()]).toEqual([
		'seen by the whole core',
		'seen by the whole core'
	]);
	expect(fetched.sort()).toEqual(['c.tar', 'core.wasm']);
	expect(workers).toHaveLength(1);
});

test('the small core comes first, the whole one when a program is too much for it', async () => {
	compilerOf(SMALL);
	expect(await firstMessage()).toBe('seen by the small core');
	expect(fetched.sort()).toEqual(['c.tar', 'small.wasm']);
	fetched = [];
	compilerOf(trapping());
	expect(await firstMessage()).toBe('seen by the whole core');
	// What there was of the rest is kept.
	expect(fetched.sort()).toEqual(['c.tar', 'core.wasm', 'small.wasm']);
});

describe('C++', () => {
	const IN_CPP = { files: { 'main.cpp': 'int x' } };
	const said = '/project/main.c:1:1: error: seen by the core for C\n';
	const saidInCpp = '/project/main.cpp:1:1: error: seen by the core for C++\n';
	/** They differ in one function. */
	const tool = (body: string) =>
		assemble(
			toolText(body, [
				[4096, said],
				[5000, saidInCpp]
			])
		);
	const saying = (at: number, { length }: string) =>
		tool(`(call $say (i32.const 2) (i32.const ${at}) (i32.const ${length}))
			(call $exit (i32.const 1))`);
	const FOR_C = saying(4096, said);

	test('begins with a core of its own, and C goes on with the one it has', async () => {
		compilerOf(FOR_C, undefined, saying(5000, saidInCpp));
		expect(await firstMessage()).toBe('seen by the core for C');
		expect(fetched.sort()).toEqual(['c.tar', 'small.wasm']);
		fetched = [];
		expect(await firstMessage(IN_CPP)).toBe('seen by the core for C++');
		expect(fetched.sort()).toEqual(['cpp.supplement', 'small.wasm']);
		fetched = [];
		expect(await firstMessage()).toBe('seen by the core for C');
		expect(await firstMessage(IN_CPP)).toBe('seen by the core for C++');
		expect([fetched, workers.length]).toEqual([[], 1]);
	});

	test('goes on with the whole core when a program is too much for its own', async () => {
		compilerOf(FOR_C, undefined, tool('unreachable'));
		expect(await firstMessage(IN_CPP)).toBe('seen by the whole core');
		expect(fetched.sort()).toEqual(['c.tar', 'core.wasm', 'cpp.supplement', 'small.wasm']);
		fetched = [];
		expect(await firstMessage()).toBe('seen by the whole core');
		expect(fetched).toEqual([]);
	});
});

test('a site without the toolchain says so, and is asked again', async () => {
	const late = compilerOf();
	const core = site[`${SITE}vendor/core.wasm`]!;
	delete site[`${SITE}vendor/core.wasm`];
	await expect(late.load()).rejects.toMatchObject({ code: 'toolchain-unavailable' });
	site[`${SITE}vendor/core.wasm`] = core;
	expect(await firstMessage()).toBe('seen by the whole core');
});

test('a worker that fails ends its compile with the reason, and is replaced', async () => {
	areSilent = true;
	const replaced = compilerOf();
	const compiling = replaced.compile(REQUEST);
	compiling.catch(() => {});
	await vi.waitFor(() => expect(replaced.state).toBe('compiling'));
	areSilent = false;
	workers[0]!.onerror!({ message: 'out of memory' });
	await expect(compiling).rejects.toMatchObject({
		code: 'compiler-crashed',
		message: 'out of memory'
	});
	expect(workers[0]!.isTerminated).toBe(true);
	expect(await firstMessage()).toBe('seen by the whole core');
	expect(workers).toHaveLength(2);
});

test('its end while it has nothing to do is told; what is disposed of ends in silence', async () => {
	const idle = compilerOf();
	let ends = 0;
	idle.onend = () => ends++;
	await firstMessage();
	workers[0]!.dispatchEvent(new Event('messageerror'));
	expect([ends, workers[0]!.isTerminated]).toEqual([1, true]);
	await firstMessage();
	idle.dispose();
	expect(workers[1]!.isTerminated).toBe(true);
	workers[1]!.onerror!({ message: 'late' });
	expect(ends).toBe(1);
});

test('a compile that takes longer than the limit is ended', async () => {
	areSilent = true;
	compilerOf(null, 30);
	await expect(compiler!.compile(REQUEST)).rejects.toMatchObject({
		code: 'compile-timeout',
		message: 'compiling took longer than 0.03 seconds and was stopped'
	});
});

test('where nothing else is said, its worker is the compiler’s script, as a module', async () => {
	const started: [string, WorkerOptions][] = [];
	vi.stubGlobal(
		'Worker',
		class extends FakeWorker {
			constructor(url: URL, options: WorkerOptions) {
				super();
				started.push([url.pathname.replace(/.*\//, ''), options]);
			}
		}
	);
	const manifest = {
		version: '1',
		folder: 'vendor',
		core: file('core.wasm', WHOLE),
		groups: { c: [], javascript: [] }
	};
	compiler = createCompiler({ baseUrl: SITE, manifest });
	expect(await firstMessage()).toBe('seen by the whole core');
	expect(started).toEqual([
		['compiler.worker.ts', { type: 'module', name: expect.any(String) as string }]
	]);
});
