// What the worker serves, on a channel, with a tool as small as a test.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeLocks } from '#lib/core/fake-locks.ts';
import { wrap, type Remote } from '#lib/core/rpc.ts';
import type { CompilerApi } from './api.ts';
import { serveCompiler } from './compiler-service.ts';
import { assemble, complaining, linking, trapping } from './testing/small-tool.ts';

const REQUEST = { language: 'c', files: { 'main.c': 'int x' } } as const;
const openWith = (tool: Uint8Array<ArrayBuffer>) =>
	remote.open('c', { core: new WebAssembly.Module(tool), packs: [] });

let channel: MessageChannel;
let remote: Remote<CompilerApi>;

beforeEach(() => {
	channel = new MessageChannel();
	serveCompiler(channel.port2);
	remote = wrap<CompilerApi>(channel.port1);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	channel.port1.close();
	channel.port2.close();
});

test('it compiles with what it was opened with', async () => {
	await openWith(complaining('/project/main.c:1:6: error: expected ;\n'));
	expect(await remote.compile(REQUEST)).toMatchObject({
		ok: false,
		diagnostics: [{ severity: 'error', message: 'expected ;', file: 'main.c' }]
	});
});

test('a module comes whole, with its report', async () => {
	const module = assemble('(module (memory (export "memory") 1) (func (export "_start")))');
	await openWith(linking(module));
	expect(await remote.compile(REQUEST)).toMatchObject({
		ok: true,
		wasm: module,
		report: { imageBytes: module.length, functions: 1 }
	});
});

test('what is asked before it is opened fails', async () => {
	await expect(remote.warmUp('c')).rejects.toMatchObject({ code: 'compiler-crashed' });
	await expect(remote.compile(REQUEST)).rejects.toMatchObject({ code: 'compiler-crashed' });
});

test('it lives as long as it holds the lock that it is told', async () => {
	const locks = new FakeLocks();
	vi.stubGlobal('navigator', { locks: locks.client() });
	await remote.live('mine');
	expect(locks.names).toEqual(['mine']);
});

test('a crash comes with its code', async () => {
	await openWith(trapping());
	await expect(remote.compile(REQUEST)).rejects.toMatchObject({ code: 'compiler-crashed' });
});

test('the next tools are made when an answer is on its way, not while it is waited for', async () => {
	const { Instance } = WebAssembly;
	const made = vi.spyOn(WebAssembly, 'Instance').mockImplementation(function (module, imports) {
		return new Instance(module, imports);
	});
	await openWith(linking(assemble('(module)')));
	await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(2));
	await remote.compile(REQUEST);
	await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(4));
	await remote.warmUp('c');
	await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(6));
});
