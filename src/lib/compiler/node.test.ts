import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withStubs } from '../../../vite/small-core/function-bodies.ts';
import { writeSupplement } from '../../../vite/small-core/write-supplement.ts';
import type { Compiler } from './compiler.ts';
import type { ToolchainFile, ToolchainManifest } from './manifest.ts';
import {
	createNodeCompiler,
	readSmallParts,
	readParts,
	type CreateNodeCompilerOptions
} from './node.ts';
import { assemble, complaining, toolText, trapping } from './testing/small-tool.ts';

const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const PACK = new Uint8Array(100).fill(7);

let root: string;
let manifest: ToolchainManifest;

function write(name: string, bytes: Uint8Array): ToolchainFile {
	writeFileSync(path.join(root, 'vendor', name), bytes);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, sizeBytes: bytes.length, sha256 };
}

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'toolchain-'));
	mkdirSync(path.join(root, 'vendor'));
	const [core, smallCore] = [write('core.wasm', MODULE), write('small.wasm', MODULE)];
	manifest = {
		version: '1',
		folder: 'vendor',
		core,
		smallCore,
		groups: { c: [write('c.tar', PACK)], javascript: [] }
	};
});

afterEach(() => rmSync(root, { recursive: true }));

test('files that are as they were made are read', async () => {
	const { core, packs } = await readParts(root, manifest);
	expect(core).toBeInstanceOf(WebAssembly.Module);
	expect(packs).toEqual([PACK.buffer]);
	expect((await readSmallParts(root, manifest))?.isPartial).toBe(true);
});

test.each([
	['c.tar', PACK],
	['core.wasm', MODULE],
	['small.wasm', MODULE]
])('toolchain-damaged when a byte of %s is another', async (name, bytes) => {
	const other = new Uint8Array(bytes);
	other[5]! ^= 1;
	write(name, other);
	const read = name === 'small.wasm' ? readSmallParts : readParts;
	await expect(read(root, manifest)).rejects.toMatchObject({
		code: 'toolchain-damaged',
		message: expect.stringContaining(name) as string
	});
});

test('toolchain-unavailable when a file is missing', async () => {
	rmSync(path.join(root, 'vendor/c.tar'));
	await expect(readParts(root, manifest)).rejects.toMatchObject({
		code: 'toolchain-unavailable'
	});
});

describe('C++', () => {
	const WHOLE = assemble('(module (func) (func) (func (drop (i32.const 1))))');
	const SMALL = withStubs(WHOLE, (index) => index === 0);
	const FOR_CPP = withStubs(WHOLE, (index) => index <= 1);
	const small = (files: Partial<ToolchainManifest> = {}) =>
		readSmallParts(root, { ...manifest, ...files }, 'cpp');

	beforeEach(() => {
		const smallCore = write('small.wasm', SMALL);
		const supplement = write('cpp.supplement', writeSupplement(SMALL, FOR_CPP));
		const { sizeBytes, sha256 } = write('cpp.wasm', FOR_CPP);
		rmSync(path.join(root, 'vendor/cpp.wasm'));
		const makes = { name: 'cpp.wasm', sizeBytes, sha256 };
		manifest = { ...manifest, smallCore, cppSupplement: { ...supplement, makes } };
	});

	test('begins with the core that is made of the small one and the supplement', async () => {
		const parts = await small();
		expect(parts?.core).toBeInstanceOf(WebAssembly.Module);
		expect(parts?.isPartial).toBe(true);
	});

	test('has no small core where there is no supplement', async () => {
		const { cppSupplement: _none, ...others } = manifest;
		expect(await readSmallParts(root, others, 'cpp')).toBeNull();
	});

	test('toolchain-damaged when a byte of the supplement is another', async () => {
		const bytes = writeSupplement(SMALL, FOR_CPP);
		bytes[bytes.length - 2]! ^= 1;
		write('cpp.supplement', bytes);
		await expect(small()).rejects.toMatchObject({ code: 'toolchain-damaged' });
	});

	test('toolchain-damaged when something else is made than the manifest says', async () => {
		const supplement = writeSupplement(SMALL, FOR_CPP);
		supplement[supplement.length - 2]! ^= 1;
		const file = write('cpp.supplement', supplement);
		const { makes } = manifest.cppSupplement!;
		await expect(small({ cppSupplement: { ...file, makes } })).rejects.toMatchObject({
			code: 'toolchain-damaged',
			message: expect.stringContaining('cpp.wasm') as string
		});
	});
});

test('there is no small toolchain where none was made', async () => {
	const { smallCore: _none, ...whole } = manifest;
	expect(await readSmallParts(root, whole)).toBeNull();
});

// Starting a thread that reads our sources takes a second.
describe('a compiler in a thread', { timeout: 20_000 }, () => {
	const saying = (what: string) => complaining(`/project/main.c:1:1: error: ${what}\n`);
	let compiler: Compiler;
	const start = (options: Partial<CreateNodeCompilerOptions> = {}) =>
		(compiler = createNodeCompiler({ root, manifest, ...options }));
	const compiled = async () =>
		(await compiler.compile({ files: { 'main.c': '' } })).diagnostics[0]?.message;

	beforeEach(() => {
		manifest = {
			...manifest,
			groups: { c: [], javascript: [] },
			core: write('core.wasm', saying('whole')),
			smallCore: write('small.wasm', saying('small'))
		};
	});

	afterEach(() => compiler.dispose());

	test('begins with the whole core, unless it is told otherwise', async () => {
		start();
		expect(await compiled()).toBe('whole');
		compiler.dispose();
		start({ startsSmall: true });
		expect(await compiled()).toBe('small');
	});

	test('begins with the whole core where there is no small one, and goes on with it', async () => {
		const { smallCore: _none, ...whole } = manifest;
		start({ startsSmall: true, manifest: whole });
		expect(await compiled()).toBe('whole');
		compiler.dispose();
		start({ startsSmall: true, manifest: { ...whole, smallCore: write('trap.wasm', trapping()) } });
		expect(await compiled()).toBe('whole');
	});

	test('is ended when a compile takes too long', async () => {
		const endless = write('loop.wasm', assemble(toolText('(loop $again (br $again))')));
		start({ manifest: { ...manifest, core: endless }, timeoutMs: 200 });
		await expect(compiled()).rejects.toMatchObject({ code: 'compile-timeout' });
	});
});
