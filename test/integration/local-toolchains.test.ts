// Each template is built by its own toolchain, as far as this machine has it; both programs pass the deploy check and run
// on the simulated board.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { findHostFunction } from '#lib/abi/host-functions.ts';
import { fitsOf } from '#lib/image/inspect/fits.ts';
import { inspectModule } from '#lib/image/inspect/inspect-module.ts';
import { parseBuildFile, type BuildDefinition } from '#lib/project/build-file.ts';
import { TEMPLATE_TEXTS } from '#lib/flow/toolchains/template-texts.ts';
import { templateFiles, type TemplateId } from '#lib/flow/toolchains/templates.ts';
import { createTestBoard, type TestBoard } from '#lib/simulator/runtime/testing/test-board.ts';
import { build, hasGo, LOCAL_TOOLS, type Built, type LocalTool } from './local-tools.ts';

const BUILD_MS = 300_000;
const SCRATCH = path.resolve(import.meta.dirname, '../../.cache/templates');

/** What it calls itself, in what it prints and in the topic of its messages. */
const NAMES = {
	rust: ['Rust', 'rust'],
	zig: ['Zig', 'zig'],
	c: ['C', 'c'],
	cpp: ['C++', 'cpp'],
	assemblyscript: ['AssemblyScript', 'assemblyscript']
} as const;

/** Versions of Rust such as Debian 12's export the end of their data, whatever is asked of them; later ones do not. */
const OF_OLD_RUST: readonly string[] = ['heap-base-exported'];

async function unpack(id: TemplateId): Promise<string> {
	// Below the project, where Node finds the packages that a template would install.
	await mkdir(SCRATCH, { recursive: true });
	const folder = await mkdtemp(path.join(SCRATCH, `${id}-`));
	for (const [name, text] of templateFiles(id, TEMPLATE_TEXTS)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
	return folder;
}

async function definitionOf(folder: string, file: string): Promise<BuildDefinition> {
	const result = parseBuildFile(await readFile(path.join(folder, file), 'utf8'));
	expect(result.findings).toEqual([]);
	if (!result.ok) throw new TypeError(file);
	return result.definition;
}

let board: TestBoard | null = null;
afterEach(() => board?.runtime.dispose());

/** A board on which that program runs; the deploy check has nothing to say of it but what is known. */
async function run(
	folder: string,
	tool: LocalTool,
	file: string,
	known: readonly string[]
): Promise<TestBoard> {
	const { imageName, capabilities, permissions } = await definitionOf(folder, file);
	const wasm = new Uint8Array(await readFile(path.join(folder, tool.output, imageName)));
	const inspection = inspectModule(wasm);
	const codes = fitsOf({ inspection, permissions, profile: B_U585I_IOT02A }).map(
		({ code }) => code
	);
	expect(codes.filter((code) => !known.includes(code))).toEqual([]);
	board = createTestBoard();
	board.install(imageName, wasm);
	const container = await board.create(imageName, { capabilities });
	await container!.start();
	return board;
}

for (const [id, [title, topic]] of Object.entries(NAMES) as [
	keyof typeof NAMES,
	[string, string]
][])
	describe(`the template for ${title}`, () => {
		const tool = LOCAL_TOOLS[id];
		const known = id === 'rust' ? OF_OLD_RUST : [];
		let folder: string;
		let built: Built;

		beforeAll(async () => {
			if (tool.missing !== null) return;
			folder = await unpack(id);
			built = build(folder, tool);
		}, BUILD_MS);
		afterAll(() => folder && rm(folder, { recursive: true, force: true }));

		test('builds', (context) => {
			context.skip(tool.missing !== null, `${tool.missing} is not installed`);
			expect(built, built.text).toMatchObject({ status: 0 });
		});

		test('has a blink that lets the LED blink', async (context) => {
			context.skip(tool.missing !== null, `${tool.missing} is not installed`);
			const { console, pins, notices } = await run(folder, tool, 'build.yaml', known);
			await console.waitFor('blink 4');
			expect(new Set(pins.map(({ level }) => level))).toEqual(new Set([0, 1]));
			expect(notices.filter(({ code }) => !known.includes(code))).toEqual([]);
		});

		test('has a message that hears itself', async (context) => {
			context.skip(tool.missing !== null, `${tool.missing} is not installed`);
			const { console, notices } = await run(folder, tool, 'message.build.yaml', known);
			await console.waitFor(`hello/${topic}: hello 2 from ${title}`);
			expect(console.text).not.toContain('Nobody took it');
			expect(notices.filter(({ code }) => !known.includes(code))).toEqual([]);
		});
	});

describe('the template for TinyGo, which no registry here has', () => {
	test(
		'is Go that gofmt and go vet find nothing in',
		async (context) => {
			context.skip(!hasGo(), 'Go is not installed');
			const folder = await unpack('tinygo');
			// A file of assembly lets functions without a body pass, as they are for what TinyGo imports.
			await writeFile(path.join(folder, 'ocre/imports.s'), '');
			const env = { ...process.env, GOFLAGS: '-mod=mod', GOOS: 'js', GOARCH: 'wasm' };
			const ask = (program: string, args: readonly string[]) => {
				const { stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
				return stdout + stderr;
			};
			expect(ask('gofmt', ['-l', '.'])).toBe('');
			// Addresses that the board gives are numbers: that is what vet warns of by `unsafeptr`.
			expect(ask('go', ['vet', '-unsafeptr=false', './...'])).toBe('');
			await rm(folder, { recursive: true });
		},
		BUILD_MS
	);

	test('imports functions that boards have, with their signatures', () => {
		const source = templateFiles('tinygo', TEMPLATE_TEXTS).get('ocre/host.go') ?? '';
		const declared = [...source.matchAll(/wasmimport (\w+) (\w+)\nfunc \w+\((.*)\) (\w+)/g)];
		expect(declared.length).toBe(source.split('wasmimport').length - 1);
		for (const [, module = '', name = '', params = '', result = ''] of declared)
			expect({ name, params: valueTypes(params), results: valueTypes(result) }).toEqual({
				name,
				params: findHostFunction(module, name)?.params,
				results: findHostFunction(module, name)?.results
			});
	});
});

const VALUE_TYPES: Readonly<Record<string, string>> = { float64: 'f64' };

/** `a, b int32` → one type for each. */
function valueTypes(list: string): string[] {
	if (list === '') return [];
	let type = '';
	return list
		.split(', ')
		.reverse()
		.map((one) => VALUE_TYPES[(type = one.split(' ')[1] ?? (type || one))] ?? 'i32')
		.reverse();
}
