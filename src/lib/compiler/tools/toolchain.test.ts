// One run of a tool, with tools as small as a test: what it finds, what comes back, and what is left of it.
import { createTar } from 'nanotar';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { assemble, toolText, trapping } from '../testing/small-tool.ts';
import { Toolchain, type ToolchainParts } from './toolchain.ts';

const NOTHING = new Map<string, Uint8Array>();

/** Opens the path that is its only word, and ends with the error. */
const OPENS = `(local $fd i32)
	(call $words)
	(local.set $fd (call $opened
		(i32.load (i32.const 1028)) (i32.sub (i32.load (i32.const 36)) (i32.const 6)) (i32.const 0)))
	(if (i32.lt_s (local.get $fd) (i32.const 0))
		(then (call $exit (i32.sub (i32.const 0) (local.get $fd)))))`;
/** Ends with how often its memory was started. */
const COUNTS = `(i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
	(call $exit (i32.load (i32.const 0)))`;

function parts(tool: Uint8Array<ArrayBuffer>, more: Partial<ToolchainParts> = {}): ToolchainParts {
	return { core: new WebAssembly.Module(tool), packs: [], ...more };
}
const toolchain = (body: string, texts: [number, string][] = []) =>
	new Toolchain(parts(assemble(toolText(body, texts))));
const packed = (...files: { name: string; data?: string }[]) =>
	Uint8Array.from(createTar(files)).buffer;

afterEach(() => vi.restoreAllMocks());

describe('a tool', () => {
	test('gets its name and its words; what it says on both outputs and how it ends comes back', () => {
		const tool = toolchain(
			`(call $words)
			(call $say (i32.const 1) (i32.const 2048) (i32.load (i32.const 36)))
			(call $say (i32.const 2) (i32.const 4096) (i32.const 4))
			(call $exit (i32.const 3))`,
			[[4096, 'oops']]
		);
		const { exitCode, stdout, stderr } = tool.run(['clang', '-v'], NOTHING);
		expect({ exitCode, stdout, stderr }).toEqual({
			exitCode: 3,
			stdout: 'llvm\0clang\0-v\0',
			stderr: 'oops'
		});
	});

	test('that returns has ended well', () => {
		expect(toolchain('nop').run([], NOTHING).exitCode).toBe(0);
	});

	test('leaves the files it wrote', () => {
		const tool = toolchain(
			'(call $say (call $opened (i32.const 4096) (i32.const 7) (i32.const 1)) (i32.const 4100) (i32.const 3))',
			[[4096, 'out/app']]
		);
		const { files } = tool.run([], new Map([['project/main.c', utf8('int x;')]]));
		expect(latin1(files.read('out/app')!)).toBe('app');
		expect(latin1(files.read('project/main.c')!)).toBe('int x;');
	});
});

describe('its files', () => {
	const NO_ENTRY = 44;
	const PACKS = [
		packed({ name: 'usr/a.h', data: '1' }, { name: 'usr/empty.h', data: '' }),
		packed({ name: 'ocre/b.h', data: '2' })
	];
	const tool = new Toolchain(parts(assemble(toolText(OPENS)), { packs: PACKS }));

	test.each([
		['usr/a.h', 0],
		['usr/empty.h', 0],
		['ocre/b.h', 0],
		['project/main.c', 0],
		['tmp', 0],
		['usr/none.h', NO_ENTRY],
		['none', NO_ENTRY]
	])('%s, when it is opened: %s', (path, error) => {
		const asked: string[] = [];
		const inputs = new Map([['project/main.c', utf8('')]]);
		const onlookup = (name: string) => asked.push(name);
		expect(tool.run([path], inputs, { onlookup }).exitCode).toBe(error);
		expect(asked).toEqual([path]);
	});

	test('of one run are not there in the next one', () => {
		expect(tool.run(['mine'], new Map([['mine', utf8('')]])).exitCode).toBe(0);
		expect(tool.run(['mine'], NOTHING).exitCode).toBe(NO_ENTRY);
	});
});

describe('a tool that does not survive', () => {
	test('is a crash, with the first lines of what it said', () => {
		const tool = new Toolchain(parts(trapping('one\ntwo\nthree\nfour\n')));
		expect(() => tool.run([], NOTHING)).toThrow(
			expect.objectContaining({
				code: 'compiler-crashed',
				message: expect.stringMatching(/^the compiler stopped .*: one\ntwo\nthree$/) as string,
				cause: expect.any(WebAssembly.RuntimeError) as Error
			})
		);
		const silent = new Toolchain(parts(trapping()));
		expect(() => silent.run([], NOTHING)).toThrow(/unreachable$/);
	});

	test('asks for the whole core where it is not the whole one', () => {
		const tool = new Toolchain(parts(trapping(), { isPartial: true }));
		expect(() => tool.run([], NOTHING)).toThrow(
			expect.objectContaining({ code: 'core-incomplete' })
		);
	});

	test('because its stack is full would not survive in the whole core either', () => {
		const deep = assemble(toolText('(call $start)'));
		for (const isPartial of [false, true])
			expect(() => new Toolchain(parts(deep, { isPartial })).run([], NOTHING)).toThrow(
				expect.objectContaining({
					code: 'compiler-crashed',
					message: expect.stringContaining('nested too deeply') as string
				})
			);
	});

	test('ends as it says in a core that is not the whole one', () => {
		const tool = new Toolchain(
			parts(assemble(toolText('(call $exit (i32.const 1))')), { isPartial: true })
		);
		expect(tool.run([], NOTHING).exitCode).toBe(1);
	});

	test('still shows its memory', () => {
		const memories: WebAssembly.Memory[] = [];
		const seen = (memory: WebAssembly.Memory) => memories.push(memory);
		const crashed = new Toolchain(parts(trapping('said')), seen);
		expect(() => crashed.run([], NOTHING)).toThrow();
		new Toolchain(parts(assemble(toolText('nop', [[4096, 'well']]))), seen).run([], NOTHING);
		const texts = memories.map(({ buffer }) => latin1(new Uint8Array(buffer, 4096, 4)));
		expect(texts).toEqual(['said', 'well']);
	});
});

describe('instances', () => {
	test('begin as the module does, whether they were made before or not', () => {
		const tool = toolchain(COUNTS);
		const run = () => tool.run([], NOTHING).exitCode;
		expect([run(), run()]).toEqual([1, 1]);
		tool.prepare();
		expect([run(), run(), run()]).toEqual([1, 1, 1]);
	});

	test('are made ahead for a clang and a linker, and no more', () => {
		const tool = toolchain('nop');
		const { Instance } = WebAssembly;
		const made = vi.spyOn(WebAssembly, 'Instance').mockImplementation(function (module, imports) {
			return new Instance(module, imports);
		});
		tool.prepare();
		tool.prepare();
		expect(made).toHaveBeenCalledTimes(2);
		tool.run([], NOTHING);
		tool.run([], NOTHING);
		expect(made).toHaveBeenCalledTimes(2);
		tool.run([], NOTHING);
		expect(made).toHaveBeenCalledTimes(3);
	});
});
