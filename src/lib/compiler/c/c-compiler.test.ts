// How a project goes through clang and wasm-ld and what is made of their answers; the tools are given their answers.
import { beforeEach, describe, expect, test } from 'vitest';
import { findHostFunction } from '#lib/abi/host-functions.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { CompileRequest } from '../compiler.ts';
import { assemble } from '../testing/small-tool.ts';
import { createFileTree, MemoryFiles } from '../tools/memory-files.ts';
import type { ToolRunOptions, Toolchain, ToolRun } from '../tools/toolchain.ts';
import { CCompiler } from './c-compiler.ts';
import { HOST_NAMES, IMAGE, LINK_MAP, THREADS_LIBRARY } from './flags.ts';

const IMPORTED_MEMORY = '(import "env" "memory" (memory 2 64))';
const MODULE = assemble(`(module ${IMPORTED_MEMORY} (func (export "_start")))`);
const MAP = '    Addr      Off     Size Out\n     400        -      1f4 .bss\n';

interface Answer {
	exitCode?: number;
	stderr?: string;
	files?: Record<string, Uint8Array>;
	/** Paths that it looks for. */
	looks?: string[];
}

/** Clang makes an object of each source whose text is the source's, unless it is told something else. */
class FakeTools {
	readonly compiled: string[] = [];
	readonly links: { args: string[]; inputs: ReadonlyMap<string, Uint8Array> }[] = [];
	readonly args: string[][] = [];
	/** By source. */
	clang: Record<string, Answer | (() => never)> = {};
	link: Answer = {};
	module: Uint8Array | null = MODULE;
	map: string | null = MAP;

	run(
		args: readonly string[],
		inputs: ReadonlyMap<string, Uint8Array>,
		{ onlookup }: ToolRunOptions = {}
	): ToolRun {
		this.args.push([...args]);
		if (args[0] === 'wasm-ld') return this.#linked(args, inputs);
		const source = args.at(-1)!.replace('/project/', '');
		// The search for the place of a finding.
		if (args.includes('-fsyntax-only')) return answered({ exitCode: 1, stderr: '' });
		this.compiled.push(source);
		const told = this.clang[source] ?? {};
		const answer = typeof told === 'function' ? told() : told;
		for (const path of [`project/${source}`, ...(answer.looks ?? [])]) onlookup?.(path);
		const object = args[args.indexOf('-o') + 1]!.slice(1);
		return answered({ files: { [object]: inputs.get(`project/${source}`)! }, ...answer });
	}

	#linked(args: readonly string[], inputs: ReadonlyMap<string, Uint8Array>): ToolRun {
		this.links.push({ args: [...args], inputs });
		return answered({
			files: {
				...(this.module && { [IMAGE]: this.module }),
				...(this.map !== null && { [LINK_MAP]: utf8(this.map) })
			},
			...this.link
		});
	}
}

function answered({ exitCode = 0, stderr = '', files = {} }: Answer): ToolRun {
	const written = new MemoryFiles(createFileTree([]));
	for (const [path, bytes] of Object.entries(files)) written.write(path, bytes);
	return { exitCode, stdout: '', stderr, files: written };
}

const said = (file: string, severity: string, message: string) =>
	`/project/${file}:1:1: ${severity}: ${message}\n`;
const crash = (message: string, code = 'compiler-crashed') =>
	expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error;

let tools: FakeTools;
let compiler: CCompiler;

beforeEach(() => {
	tools = new FakeTools();
	compiler = new CCompiler(tools as unknown as Toolchain);
});

const compile = (files: Record<string, string>, options: Partial<CompileRequest> = {}) =>
	compiler.compile({ files, ...options });
const messages = (files: Record<string, string>) =>
	compile(files).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
const codes = (files: Record<string, string>) => compile(files).diagnostics.map(({ code }) => code);

describe('a project', () => {
	test('is compiled source by source in one order, and linked into its module', () => {
		const result = compile({ 'main.c': 'main', 'b/a.h': 'not a source', 'b/a.c': 'a' });
		expect(tools.compiled).toEqual(['b/a.c', 'main.c']);
		const [{ args, inputs }] = tools.links as [(typeof tools.links)[0]];
		const objects = args.filter((word) => word.startsWith('/objects/'));
		expect(objects.map((path) => new TextDecoder().decode(inputs.get(path.slice(1))))).toEqual([
			'a',
			'main'
		]);
		expect(result).toMatchObject({ ok: true, wasm: MODULE, diagnostics: [] });
	});

	test('is told its size', () => {
		expect(compile({ 'main.c': '' }, { stackBytes: 4096 })).toMatchObject({
			report: { imageBytes: MODULE.length, stackBytes: 4096, zeroDataBytes: 500, maxPages: 64 }
		});
		tools.map = null;
		expect(compile({ 'main.c': '' })).toMatchObject({ ok: true, report: { zeroDataBytes: 0 } });
	});

	test('may leave to the board what boards have', () => {
		compile({ 'main.c': '' });
		const names = new TextDecoder().decode(tools.links[0]!.inputs.get(HOST_NAMES)).split('\n');
		expect(names).toContain('ocre_sleep');
		expect(names.filter((name) => !findHostFunction('env', name))).toEqual([]);
	});

	test('has headers beside its sources and in folders', () => {
		compile({ 'main.c': '', 'include/led.h': '' });
		const [args] = tools.args as [string[]];
		expect(args.flatMap((word, i) => (word === '-iquote' ? [args[i + 1]] : []))).toEqual([
			'/project/',
			'/project/include'
		]);
	});

	test('that is refused reaches no tool', () => {
		expect(compile({ '../main.c': '' })).toMatchObject({
			ok: false,
			diagnostics: [{ code: 'bad-path' }]
		});
		expect(tools.args).toEqual([]);
	});
});

describe('limits', () => {
	const linked = (files: Record<string, string>, options: Partial<CompileRequest> = {}) => {
		compile(files, options);
		const { args } = tools.links.at(-1)!;
		return args.filter((word) => /^(--max-memory|stack-size)=/.test(word));
	};
	const THREADS = '#include <pthread.h>\n';

	test('are those of Ocre’s samples, and less memory with threads, which a board takes at once', () => {
		expect(linked({ 'main.c': '' })).toEqual(['--max-memory=4194304', 'stack-size=16384']);
		expect(linked({ 'main.c': THREADS })).toEqual(['--max-memory=1048576', 'stack-size=16384']);
	});

	test('are those that the project says', () => {
		const options = { maxMemoryBytes: 131_072, stackBytes: 2048 };
		const words = ['--max-memory=131072', 'stack-size=2048'];
		expect(linked({ 'main.c': '' }, options)).toEqual(words);
		expect(linked({ 'main.c': THREADS }, options)).toEqual(words);
	});

	test('of optimising: small unless the project says something else', () => {
		compile({ 'main.c': '' });
		compile({ 'main.c': '' }, { optimisation: 'O2' });
		const levels = tools.args.flatMap((args) => args.filter((word) => /^-O/.test(word)));
		expect(levels).toEqual(['-Oz', '-O2']);
	});

	test('with threads, everything is compiled and linked for them', () => {
		compile({ 'main.c': '', 'worker.c': THREADS });
		const [main, worker, link] = tools.args as [string[], string[], string[]];
		for (const args of [main, worker]) expect(args).toContain('-D_REENTRANT');
		expect(link).toEqual(expect.arrayContaining(['--shared-memory', `/${THREADS_LIBRARY}`]));
	});
});

describe('findings', () => {
	test('that are warnings come with the module, those of the linker after those of clang', () => {
		tools.clang['main.c'] = { stderr: said('main.c', 'warning', 'unused [-Wunused]') };
		tools.link = { stderr: 'wasm-ld: warning: odd\n' };
		expect(compile({ 'main.c': 'x' })).toMatchObject({
			ok: true,
			diagnostics: [{ severity: 'warning', code: '-Wunused', file: 'main.c' }, { message: 'odd' }]
		});
	});

	test('of all sources are told, and nothing is linked when one of them is an error', () => {
		tools.clang = {
			'a.c': { exitCode: 1, stderr: said('a.c', 'error', "expected ';'") },
			'b.c': { stderr: said('b.c', 'warning', 'odd') },
			'c.c': { exitCode: 1, stderr: said('c.c', 'fatal error', 'too bad') }
		};
		const result = compile({ 'a.c': '', 'b.c': '', 'c.c': '' });
		expect(result).toMatchObject({
			ok: false,
			diagnostics: [
				{ file: 'a.c', severity: 'error', hint: 'Put a semicolon at the end of the statement.' },
				{ file: 'b.c', severity: 'warning' },
				{ file: 'c.c', severity: 'error' }
			]
		});
		expect(tools.links).toEqual([]);
	});

	test('of the linker stand before the warnings of clang', () => {
		tools.clang['main.c'] = { stderr: said('main.c', 'warning', 'odd') };
		tools.link = {
			exitCode: 1,
			stderr: 'wasm-ld: error: /objects/main.c.o: undefined symbol: f\n'
		};
		expect(messages({ 'main.c': '' })).toEqual([
			"error: undefined function or variable 'f'",
			'warning: odd'
		]);
	});

	test('of the linker are errors also where it goes on', () => {
		tools.link = { stderr: 'wasm-ld: warning: function signature mismatch: ocre_sleep\n' };
		expect(compile({ 'main.c': '' })).toMatchObject({
			ok: false,
			diagnostics: [{ code: 'host-function-signature' }]
		});
	});

	test('of memory say what the project allows', () => {
		const stderr = 'wasm-ld: error: maximum memory too small, 200000 bytes needed\n';
		tools.link = { exitCode: 1, stderr };
		expect(compile({ 'main.c': '' }, { maxMemoryBytes: 65_536 }).diagnostics).toMatchObject([
			{ message: 'the program needs 200000 bytes of memory, 65536 are allowed' }
		]);
	});

	test('of the module: nowhere to start, types that no board has, functions that no board has', () => {
		tools.map = ' <internal>:(__main_argc_argv)';
		expect(codes({ 'main.c': '' })).toEqual(['no-main']);
		tools.map = MAP;
		tools.module = assemble('(module (func (param v128)))');
		expect(compile({ 'main.c': '' })).toMatchObject({
			ok: false,
			diagnostics: [{ code: 'unsupported-type' }]
		});
		tools.module = assemble('(module (import "env" "ocre_slep" (func (param i32))))');
		expect(compile({ 'main.c': '' })).toMatchObject({
			ok: false,
			diagnostics: [{ code: 'unknown-host-function', hint: 'Did you mean ocre_sleep?' }]
		});
	});

	test('of threads: a program that starts some without shared memory is warned', () => {
		tools.module = assemble(
			'(module (import "wasi" "thread-spawn" (func (param i32) (result i32))))'
		);
		expect(compile({ 'main.c': '' })).toMatchObject({
			ok: true,
			diagnostics: [{ severity: 'warning', code: 'threads-not-shared' }]
		});
		expect(codes({ 'main.c': '#include <threads.h>' })).toEqual([]);
	});
});

describe('what did not change', () => {
	const FILES = { 'a.c': 'a', 'b.c': 'b', 'led.h': '1' };
	const again = (files: Record<string, string>, options: Partial<CompileRequest> = {}) => {
		tools.compiled.length = 0;
		const result = compile(files, options);
		return [...tools.compiled, result.ok ? 'linked' : 'failed'];
	};

	beforeEach(() => {
		tools.clang['a.c'] = {
			looks: ['project/led.h', 'project/extra.h', 'usr/include/stdio.h'],
			stderr: said('a.c', 'warning', 'odd')
		};
		compile(FILES);
	});

	test('is not compiled again, and what was said of it is said again', () => {
		expect(again(FILES)).toEqual(['linked']);
		expect(messages(FILES)).toEqual(['warning: odd']);
		const objects = tools.links.map(({ inputs }) =>
			new TextDecoder().decode(inputs.get('objects/a.c.o'))
		);
		expect(objects).toEqual(['a', 'a', 'a']);
	});

	test('is compiled when its text did, or a header that it looked for', () => {
		expect(again({ ...FILES, 'b.c': 'B' })).toEqual(['b.c', 'linked']);
		expect(again({ ...FILES, 'led.h': '2' })).toEqual(['a.c', 'b.c', 'linked']);
	});

	test('is compiled when a header is there that it looked for in vain', () => {
		expect(again({ ...FILES, 'extra.h': '' })).toEqual(['a.c', 'linked']);
		expect(again({ ...FILES, 'extra.h': '', 'stdio.h': '' })).toEqual(['linked']);
	});

	test('is compiled with other options', () => {
		expect(again(FILES, { optimisation: 'O0' })).toEqual(['a.c', 'b.c', 'linked']);
		expect(again(FILES)).toEqual(['linked']);
	});

	test('is not compiled again when it has an error', () => {
		const files = { 'c.c': 'c' };
		tools.clang['c.c'] = { exitCode: 1, stderr: said('c.c', 'error', 'bad') };
		expect(again(files)).toEqual(['c.c', 'failed']);
		expect(again(files)).toEqual(['failed']);
		expect(messages(files)).toEqual(['error: bad']);
	});
});

describe('a tool that fails', () => {
	const run = (files: Record<string, string> = { 'main.c': '' }) => compile(files);

	test('says which source it was, and the beginning of what it said', () => {
		tools.clang['main.c'] = { exitCode: 70, stderr: ` frontend broke${'!'.repeat(500)}` };
		expect(() => run({ 'a.c': '', 'main.c': '' })).toThrow(
			crash('^main\\.c: clang ended with 70: frontend broke!{386}$')
		);
		tools.clang['main.c'] = { exitCode: 1, stderr: 'Killed\n' };
		expect(() => run()).toThrow(crash('^main\\.c: clang: Killed$'));
		tools.clang['main.c'] = () => {
			throw new AppError('core-incomplete', 'whole');
		};
		expect(() => run()).toThrow(crash('^main\\.c: whole$', 'core-incomplete'));
	});

	test('with warnings only has not said why', () => {
		tools.clang['main.c'] = { exitCode: 1, stderr: said('main.c', 'warning', 'odd') };
		expect(() => run()).toThrow(crash('odd'));
	});

	test('in our own code fails as that does', () => {
		tools.clang['main.c'] = () => {
			throw new TypeError('ours');
		};
		expect(() => run()).toThrow(new TypeError('ours'));
	});

	test('while linking', () => {
		tools.link = { exitCode: 139, stderr: 'gone' };
		expect(() => run()).toThrow(crash('^wasm-ld ended with 139: gone$'));
		tools.link = { exitCode: 1, stderr: 'gone' };
		expect(() => run()).toThrow(crash('^wasm-ld: gone$'));
		tools.link = {};
		tools.module = null;
		expect(() => run()).toThrow(crash('wrote no module'));
		tools.module = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
		expect(() => run()).toThrow(crash('^wasm-ld wrote a module that cannot be read: '));
	});

	test('is asked again', () => {
		tools.clang['main.c'] = { exitCode: 70 };
		expect(() => run()).toThrow();
		tools.clang = {};
		expect(run()).toMatchObject({ ok: true });
	});
});
