// Every example compiles without a word, and those that need nothing but WASI do in Node what their text says.
import { mkdir, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WASI } from 'node:wasi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import type { Compiler, CompileResult } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { memoryNeedOf } from '#lib/image/inspect/fits.ts';
import { inspectModule } from '#lib/image/inspect/inspect-module.ts';
import { buildFileOf } from '#lib/project/build-file.ts';
import { examplesFrom } from '#lib/project/examples.ts';
import type { Example } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { checkDeployment } from '#lib/flow/deploy/deploy-check.ts';
import { prepareToolchain } from '../../vite/toolchain-build.ts';
import { english } from '#lib/texts/english.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = examplesFrom(
	import.meta.glob<string>('/src/examples/**/*', { query: '?raw', import: 'default', eager: true })
);

let compiler: Compiler;

beforeAll(async () => {
	const manifest = await prepareToolchain(ROOT);
	compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
});

afterAll(() => compiler.dispose());

function exampleOf(id: string): Example {
	return EXAMPLES.find((example) => example.id === id)!;
}

type Compiled = Extract<CompileResult, { ok: true }>;

async function compile(id: string): Promise<Compiled> {
	const result = await compiler.compile({ files: exampleOf(id).files });
	expect(result.diagnostics).toEqual([]);
	return result as Compiled;
}

interface Ran {
	exitCode: number;
	output: string;
	/** What is left in the container's folder. */
	left: string[];
}

/** What `uname` of a board would write: six fields of 80 bytes. */
function boardFunctions(memory: WebAssembly.Memory): WebAssembly.ModuleImports {
	return {
		memory,
		uname(address: number) {
			const field = new Uint8Array(memory.buffer, address, 480).fill(0);
			['Project Ocre (Node)', 'node', '1', '2', 'wasm32'].forEach((text, i) =>
				field.set(new TextEncoder().encode(text), i * 80)
			);
			return 0;
		}
	};
}

async function run(id: string, { withFiles = true } = {}): Promise<Ran> {
	const { wasm, report } = await compile(id);
	const build = buildFileOf(exampleOf(id));
	if (!build.ok) throw new TypeError('build.yaml');
	const folder = await mkdtemp(path.join(tmpdir(), 'ocre-example-'));
	const root = path.join(folder, 'root');
	const stdout = await open(path.join(folder, 'stdout'), 'w+');
	try {
		const { environment } = build.definition;
		const wasi = new WASI({
			version: 'preview1',
			args: [`/lfs/ocre/images/${build.definition.imageName}`, 'one'],
			env: Object.fromEntries(environment.map((entry) => entry.split('=') as [string, string])),
			preopens: withFiles ? { [mountPointOf(id)]: await makeFolder(root) } : {},
			stdout: stdout.fd,
			returnOnExit: true
		});
		const memory = new WebAssembly.Memory({
			initial: report.initialPages,
			maximum: report.maxPages
		});
		const imports = { ...wasi.getImportObject(), env: boardFunctions(memory) };
		const { instance } = await WebAssembly.instantiate(wasm, imports);
		const exitCode = wasi.start(instance);
		const output = await readFile(path.join(folder, 'stdout'), 'utf8');
		return { exitCode, output, left: withFiles ? await readdir(root, { recursive: true }) : [] };
	} finally {
		await stdout.close();
		await rm(folder, { recursive: true });
	}
}

/** Where the program sees its one folder. */
function mountPointOf(id: string): string {
	return exampleOf(id).run?.mounts[0]?.guest ?? '/';
}

async function makeFolder(folder: string): Promise<string> {
	await mkdir(folder);
	return folder;
}

/** What a user would be asked before it is deployed to an empty board that has everything. */
function toDecide(example: Example, wasm: Uint8Array<ArrayBuffer>): string[] {
	const build = buildFileOf(example);
	if (!build.ok) throw new TypeError('build.yaml');
	const { definition } = build;
	const deployment = { ...definition, id: example.id, wasm, run: example.run ?? NO_RUN_OPTIONS };
	const findings = checkDeployment(
		{ deployment, inspection: inspectModule(wasm), permissions: definition.permissions },
		{
			...{ name: 'Workshop board', profile: WORKSHOP_BOARD, memory: null, upload: null },
			...{
				mountOrder: 'guest-first',
				mountOrderUncertain: false,
				oneFolder: true,
				unlimited: true
			},
			...{ containers: [], images: [], folders: {} },
			room: {
				...{ source: 'told', threads: 31, freeThreads: 31, timers: 0, sinceReset: true },
				...{ keepsTimers: true, containers: 16, canReset: true, resets: 0 }
			}
		}
	);
	return findings
		.filter(({ severity }) => severity !== 'notes')
		.map(({ text }) => english().say(text));
}

describe('the examples', () => {
	it.each(EXAMPLES.map(({ id }) => id))(
		'%s compiles without errors and warnings, and asks nothing before a deployment',
		async (id) => {
			const { wasm, report } = await compile(id);
			// What an engine runs has the engine in its image.
			const limit = report.scriptBytes === undefined ? 64 * 1024 : 350_000;
			expect(report.imageBytes).toBeLessThan(limit);
			// A card says for which boards that is too large.
			const { memoryBytes } = exampleOf(id);
			expect(memoryBytes === undefined).toBe(report.scriptBytes === undefined);
			if (memoryBytes !== undefined)
				expect(memoryNeedOf(inspectModule(wasm))).toBeLessThanOrEqual(memoryBytes);
			expect(toDecide(exampleOf(id), wasm)).toEqual([]);
		}
	);

	it('ask in build.yaml for what they use', async () => {
		for (const { id } of EXAMPLES) {
			const { report } = await compile(id);
			const build = buildFileOf(exampleOf(id));
			const names = report.imports.map(({ name }) => name);
			const permissions = build.ok ? build.definition.permissions : [];
			const uses = {
				ocre_timers: names.some((name) => name.startsWith('ocre_timer_')),
				ocre_gpio: names.some((name) => name.startsWith('ocre_gpio_')),
				ocre_messaging: names.some((name) => /publish|subscribe/.test(name)),
				ocre_sensors: names.some((name) => name.startsWith('ocre_sensors_')),
				// A mount needs no permission.
				filesystem: names.includes('path_open') && !exampleOf(id).run?.mounts.length,
				networking: names.some((name) => /^sock_(bind|connect)/.test(name))
			};
			const wanted = Object.entries(uses).flatMap(([name, used]) => (used ? [name] : []));
			expect([id, ...permissions.toSorted()]).toEqual([id, ...wanted.toSorted()]);
		}
	});
});

describe('run in Node', () => {
	it('hello prints its lines and ends well', async () => {
		expect(await run('hello')).toEqual({
			exitCode: 0,
			output: 'Hello from a container!\n3\n2\n1\nDone.\n',
			left: []
		});
	});

	it('exit-code prints what it is given and ends with 3', async () => {
		const { exitCode, output } = await run('exit-code');
		expect(exitCode).toBe(3);
		expect(output.split('\n')).toEqual([
			'argument 0: /lfs/ocre/images/exit-code.wasm',
			'argument 1: one',
			'environment 0: GREETING=hello',
			'environment 1: COLOUR=green',
			'GREETING is hello',
			''
		]);
	});

	it('files writes, appends, reads back, lists and cleans up', async () => {
		const { exitCode, output, left } = await run('files');
		expect(output.split('\n').filter((line) => !/: \.\.?$/.test(line))).toEqual([
			'wrote: Hello, file!',
			'wrote: One more line.',
			'read: Hello, file!',
			'read: One more line.',
			'in /notes: first.txt',
			'removed /notes/first.txt',
			''
		]);
		expect(exitCode).toBe(0);
		expect(left).toEqual(['notes']);
	});

	it('files says which permission is missing when it has no folder', async () => {
		const { exitCode, output } = await run('files', { withFiles: false });
		expect(exitCode).toBe(1);
		expect(output).toContain('Does build.yaml have the permission filesystem?');
	});

	it('log-rotate keeps three files below their limit', async () => {
		const { exitCode, output, left } = await run('log-rotate');
		expect(exitCode).toBe(0);
		expect(output.match(/rotated/g)).toHaveLength(2);
		expect(output).toContain('/log.1: 242 bytes\n');
		expect(left.sort()).toEqual(['log.1', 'log.2', 'log.txt']);
	});

	it('shared-files-writer writes its readings into the folder that is mounted', async () => {
		const { exitCode, output, left } = await run('shared-files-writer');
		expect(exitCode).toBe(0);
		expect(output).toContain('wrote reading 3: 22.1\ndone\n');
		expect(left).toEqual(['readings.csv']);
	});

	it('shared-files-writer says what is missing when nothing is mounted', async () => {
		const { exitCode, output } = await run('shared-files-writer', { withFiles: false });
		expect(exitCode).toBe(1);
		expect(output).toContain('Do the run options mount a folder as /shared?');
	});

	it('shared-files-reader waits for readings that do not come', async () => {
		const { exitCode, output } = await run('shared-files-reader');
		expect(exitCode).toBe(0);
		expect(output).toContain('done: 0 readings\n');
	});

	it('system-info finds every field at its place', async () => {
		const { exitCode, output } = await run('system-info');
		expect(exitCode).toBe(0);
		expect(output).toContain('system:  Project Ocre (Node)\n');
		expect(output).toContain('machine: wasm32\n');
	});
});
