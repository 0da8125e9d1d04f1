import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareToolchain } from '../../../vite/toolchain-build.ts';
import { createNodeCompiler } from './node.ts';

const HELLO = '#include <stdio.h>\nint main(void)\n{\n\tputs("hello");\n\treturn 0;\n}\n';
const BUILD = "version: '1'\nname: hello\nbinaries:\n  - path: build/hello.wasm\n";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'compile-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
	writeFileSync(path.join(folder, name), content);
}

function compileFolder(
	...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			['--import', 'tsx', 'scripts/compile.ts', ...args],
			(_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr })
		);
	});
}

test('an exploding compile ends with compile-timeout, and the next one works', async () => {
	const manifest = await prepareToolchain();
	const compiler = createNodeCompiler({ root: 'static', manifest, timeoutMs: 2500 });
	const bomb = '#define A(x) x+x+x+x+x+x+x+x+x+x\n#define B(x) A(A(A(x)))\nint y = B(B(B(1)));';
	try {
		expect((await compiler.compile({ files: { 'main.c': HELLO } })).ok).toBe(true);
		await expect(compiler.compile({ files: { 'main.c': bomb } })).rejects.toMatchObject({
			code: 'compile-timeout'
		});
		expect((await compiler.compile({ files: { 'main.c': HELLO } })).ok).toBe(true);
	} finally {
		compiler.dispose();
	}
});

test('a folder becomes a module, and the command says what it is doing', async () => {
	write('build.yaml', BUILD);
	write('src/main.c', HELLO);
	const output = path.join(folder, 'out/app.wasm');
	const { code, stdout, stderr } = await compileFolder(folder, '-o', output);
	expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
	expect(stderr).toMatch(/^Loading the compiler…\nCompiling…\n.*app\.wasm: [\d.]+ KB, after/m);
	expect(WebAssembly.validate(readFileSync(output))).toBe(true);
});

test('quietly, a folder becomes the very module that the page makes, without a word', async () => {
	write('build.yaml', BUILD);
	write('src/main.c', HELLO);
	const output = path.join(folder, 'app.wasm');
	expect(await compileFolder(folder, '-q', '-o', output)).toEqual({
		code: 0,
		stdout: '',
		stderr: ''
	});
	const compiler = createNodeCompiler({ root: 'static', manifest: await prepareToolchain() });
	try {
		const result = await compiler.compile({ files: { 'src/main.c': HELLO } });
		expect(result.ok && Buffer.from(result.wasm).equals(readFileSync(output))).toBe(true);
	} finally {
		compiler.dispose();
	}
});

test('findings go to stderr with file, line and column', async () => {
	write('build.yaml', BUILD);
	write('main.c', HELLO.replace('return 0', 'return ocre_slep(wrong)'));
	const { code, stderr } = await compileFolder(folder, '-o', path.join(folder, 'app.wasm'));
	expect(code).toBe(1);
	expect(stderr.split('\n')).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^main\.c:5:9: error: call to undeclared function 'ocre_slep'/),
			expect.stringMatching(/^main\.c:5:19: error: use of undeclared identifier 'wrong'/)
		])
	);
});

test('what is not a project says so', async () => {
	write('main.c', HELLO);
	expect(await compileFolder(folder)).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^build\.yaml:1:1: error: /) as string
	});
	write('build.yaml', BUILD);
	write('main.c', Uint8Array.of(0x69, 0xff, 0xfe));
	expect(await compileFolder(folder)).toMatchObject({
		code: 1,
		stderr: 'main.c:1:1: error: the file is not UTF-8 text\n'
	});
	write('build.yaml', 'name: [');
	write('main.c', HELLO);
	expect(await compileFolder(folder)).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^build\.yaml:\d+:\d+: error: /) as string
	});
	expect(await compileFolder(path.join(folder, 'none'))).toMatchObject({ code: 1 });
	expect(await compileFolder()).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^usage: /) as string
	});
});
