import { expect, test } from 'vitest';
import { compiled, FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { digestOf } from '#lib/image/digest.ts';
import { defaultBuildFile } from '#lib/project/build-file.ts';
import { buildProject, compileProgram, type Build } from './build.ts';

const FILES = {
	'build.yaml': defaultBuildFile('blinky'),
	'main.c': 'int main(void) { return 0; }\n'
};
const WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const WARNING: Diagnostic = {
	severity: 'warning',
	...{ message: 'unused', file: 'main.c', range: null, code: null }
};
const ERROR: Diagnostic = { ...WARNING, severity: 'error', message: 'expected ;' };

function buildWith(compiler: FakeCompiler, files: Readonly<Record<string, string>> = FILES) {
	const stages: string[] = [];
	const builds: Build[] = [];
	const finished = buildProject(compiler, files, {
		signal: new AbortController().signal,
		onprogress: ({ phase }) => stages.push(phase),
		oncompile: () => stages.push('compile'),
		onbuild: (build) => {
			builds.push(build);
			stages.push(build.program ? 'program' : 'definition');
		}
	});
	return { finished, stages, builds };
}

test('a build gives definition, module, digest and problems, and tells them as they are known', async () => {
	const compiler = new FakeCompiler();
	compiler.results = [{ ...compiled(WASM), diagnostics: [WARNING] }];
	const { finished, stages, builds } = buildWith(compiler);
	const build = await finished;
	expect(build.definition.imageName).toBe('blinky.wasm');
	expect(build.program.wasm).toBe(WASM);
	expect(build.program.digest).toBe(await digestOf(WASM));
	expect(build.problems).toEqual([WARNING]);
	expect(build.files).toBe(FILES);
	expect(stages).toEqual(['definition', 'downloading', 'compile', 'program']);
	expect(builds.at(-1)).toEqual(build);
});

test('a project without build.yaml, or with a wrong one, is not compiled', async () => {
	const compiler = new FakeCompiler();
	const missing = buildWith(compiler, { 'main.c': '' });
	await expect(missing.finished).rejects.toMatchObject({ code: 'build-file-missing' });
	expect(missing.builds[0]?.problems).toMatchObject([
		{ code: 'build-file-missing', file: 'build.yaml', severity: 'error' }
	]);
	const wrong = buildWith(compiler, { ...FILES, 'build.yaml': 'name: [' });
	await expect(wrong.finished).rejects.toMatchObject({ code: 'build-file-invalid' });
	expect(wrong.builds).toMatchObject([{ definition: null, program: null }]);
	expect(compiler.requests).toEqual([]);
	expect(compiler.state).toBe('unloaded');
});

test('a program with errors fails with the first of them, and all are told', async () => {
	const compiler = new FakeCompiler();
	compiler.results = [{ ok: false, diagnostics: [WARNING, ERROR] }];
	const { finished, builds } = buildWith(compiler);
	await expect(finished).rejects.toMatchObject({ code: 'compile-failed', message: 'expected ;' });
	expect(builds.at(-1)).toMatchObject({ program: null, problems: [WARNING, ERROR] });
	expect(builds.at(-1)?.definition?.imageName).toBe('blinky.wasm');
});

test('findings of build.yaml stay beside those of the compiler', async () => {
	const compiler = new FakeCompiler();
	compiler.results = [{ ...compiled(WASM), diagnostics: [WARNING] }];
	const files = { ...FILES, 'build.yaml': `${FILES['build.yaml']}surprise: 1\n` };
	const { finished } = buildWith(compiler, files);
	const { problems } = await finished;
	expect(problems.map(({ file }) => file)).toEqual(['main.c', 'build.yaml']);
});

test('a cancelled build is an abort, whatever it was at', async () => {
	const compiler = new FakeCompiler();
	compiler.gate = new Promise(() => undefined);
	const abort = new AbortController();
	const finished = buildProject(compiler, FILES, {
		signal: abort.signal,
		oncompile: () => queueMicrotask(() => abort.abort())
	});
	await expect(finished).rejects.toMatchObject({ name: 'AbortError' });
});

test('sources alone are compiled without a build.yaml; errors are a result', async () => {
	const compiler = new FakeCompiler();
	compiler.results = [compiled(WASM), { ok: false, diagnostics: [ERROR] }];
	const signal = new AbortController().signal;
	const request = { files: { 'main.c': '' }, stackBytes: 4096 };
	const good = await compileProgram(compiler, request, { signal });
	expect(good.program?.digest).toBe(await digestOf(WASM));
	expect(compiler.requests).toEqual([request]);
	expect(await compileProgram(compiler, request, { signal })).toEqual({
		program: null,
		diagnostics: [ERROR]
	});
});
