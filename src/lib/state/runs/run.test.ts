import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { FakeBuildCache } from '#lib/flow/build/fake-build-cache.ts';
import { compiled, FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { RunOptions } from '#lib/project/run-options.ts';
import { createProject } from '#lib/project/edit-project.ts';
import { BoardSession } from '../boards/board-session.svelte.ts';
import { fakeTarget } from '../boards/fake-target.ts';
import { Run } from './run.svelte.ts';
import { Toolchain } from './toolchain.svelte.ts';
import { said } from '#lib/texts/testing-said.ts';

const BUILD = `version: '1'
name: blinky
binaries:
  - path: build/blinky.wasm
config:
  permissions:
    - ocre_timers
`;

let compiler: FakeCompiler;
let board: FakeBoard;
let clock: ManualClock;
let session: BoardSession;
let saved: number;
let saveProblem: Error | null;
let confirm: (signal: AbortSignal) => Promise<void>;
let lookedAt: boolean[];
let cache: FakeBuildCache;

beforeEach(() => {
	compiler = new FakeCompiler();
	board = new FakeBoard();
	clock = new ManualClock();
	session = new BoardSession(board, clock);
	saved = 0;
	saveProblem = null;
	confirm = () => Promise.resolve();
	lookedAt = [];
	cache = new FakeBuildCache();
});

afterEach(() => vi.unstubAllGlobals());

function runOf(files: Record<string, string>, options?: RunOptions) {
	const created = createProject('My Blinky', files, null, { id: 'p', now: 1 });
	const project = options ? { ...created, run: options } : created;
	const target = fakeTarget(() => session);
	const run = new Run({
		savedProject() {
			saved++;
			return saveProblem ? Promise.reject(saveProblem) : Promise.resolve(project);
		},
		toolchain: new Toolchain(compiler),
		builds: () => Promise.resolve(cache),
		shown: () => target,
		choose: () => () => target,
		async confirm({ deployment, looking }, signal) {
			lookedAt.push(looking);
			await confirm(signal);
			return deployment;
		}
	});
	return run;
}

const FILES = { 'main.c': 'int main(void) { return 0; }', 'build.yaml': BUILD };

test('where the browser hashes nothing, as over plain http, a program compiles and its hash is known', async () => {
	const run = runOf(FILES);
	await run.start();
	const { sha256 } = run.outcomeOf('p')!;
	expect(sha256).toMatch(/^[0-9a-f]{64}$/);

	vi.stubGlobal('crypto', {});
	const insecure = runOf(FILES);
	await insecure.start();
	expect(insecure.failureOf('p')).toBeNull();
	expect(insecure.outcomeOf('p')!.sha256).toBe(sha256);
});

test('a run saves, compiles, uploads and starts with the capabilities of build.yaml', async () => {
	const run = runOf(FILES);
	await run.start();
	expect(saved).toBe(1);
	expect(compiler.requests[0]?.files).toEqual(FILES);
	expect(board.calls).toEqual(['upload blinky.wasm', 'run my-blinky blinky.wasm ocre:api']);
	expect(run.activityOf('p')).toEqual({ stage: 'running', containerId: 'my-blinky' });
});

test('run options give the container its id, arguments and mounts, whose folders are made first', async () => {
	board.storage.folders.add('/lfs/there');
	const run = runOf(FILES, {
		containerId: 'mine',
		args: ['one', 'two words'],
		environment: [],
		mounts: [
			{ guest: '/a', folder: '/lfs/there' },
			{ guest: '/b', folder: '/lfs/x/y' }
		]
	});
	await run.start();
	expect(board.storage.calls).toEqual(['mkdir /lfs/x', 'mkdir /lfs/x/y']);
	expect(board.calls.at(-1)).toBe(
		'run mine blinky.wasm ocre:api -v /a:/lfs/there -v /b:/lfs/x/y one two words'
	);
	expect(run.activityOf('p')).toEqual({ stage: 'running', containerId: 'mine' });
});

test('a second run ends and removes the container of the first', async () => {
	const run = runOf(FILES);
	await run.start();
	await run.start();
	expect(board.calls.slice(2)).toEqual([
		'kill my-blinky',
		'remove my-blinky',
		'upload blinky.wasm',
		'run my-blinky blinky.wasm ocre:api'
	]);
});

test('the end of the container and its exit code are followed', async () => {
	const run = runOf(FILES);
	await run.start();
	board.end('my-blinky', 3);
	await clock.advance(100);
	expect(run.activityOf('p')).toEqual({
		...{ stage: 'ended', containerId: 'my-blinky' },
		...{ exitCode: 3, ending: null }
	});
	expect(said(session.console.since(0).entries.at(-1))).toMatchObject({
		words: 'my-blinky ended with exit code 3'
	});
});

test('a crash is told with the end of the container, whose exit code is 0 all the same', async () => {
	const run = runOf(FILES);
	await run.start();
	const log = (module: string, text: string) =>
		board.emit('console', { kind: 'log', level: 'err', module, text, atMs: 0 });
	log('wamr_runtime', 'Container 0x1 exception: Exception: unreachable');
	log('container', "Container 'my-blinky' exited. Result is = 0");
	board.end('my-blinky', 0);
	await clock.advance(100);
	expect(run.activityOf('p')).toMatchObject({ stage: 'ended', exitCode: 0 });
	expect(said(run.activityOf('p'))).toMatchObject({
		ending: { by: 'error', why: expect.stringContaining('gave up') as string }
	});
});

const IMAGE = {
	imageName: 'blinky.wasm',
	wasm: new Uint8Array([1, 2, 3]),
	capabilities: [],
	environment: []
};

test('an image that was built from a project runs as that project, and is stopped as it', async () => {
	const run = runOf(FILES);
	await run.startImage(IMAGE, 'p');
	expect(run.activityOf('p')).toEqual({ stage: 'running', containerId: 'blinky' });
	expect(run.runningOf('p')).toBe('blinky');
	await run.stop('p');
	expect(board.calls.at(-1)).toBe('kill blinky');
	expect(run.runningOf('p')).toBeNull();
});

test('an image that cannot be run leaves its project as if nothing had been begun', async () => {
	const run = runOf(FILES);
	board.uploadError = new AppError('upload-failed', 'lost');
	await expect(run.startImage(IMAGE, 'p')).rejects.toMatchObject({ code: 'upload-failed' });
	expect(run.activityOf('p')).toEqual({ stage: 'idle' });
	expect(run.failureOf('p')).toBeNull();
});

test('a program with errors is not uploaded, and the earlier container goes on', async () => {
	const run = runOf(FILES);
	await run.start();
	const diagnostics = [
		{ severity: 'error' as const, message: 'no', file: 'main.c', range: null, code: null }
	];
	compiler.results = [{ ok: false, diagnostics }];
	await run.start();
	expect(board.calls).toHaveLength(2);
	expect(run.outcomeOf('p')?.problems).toEqual(diagnostics);
	expect(run.failureOf('p')?.code).toBe('compile-failed');
	expect(run.activityOf('p')).toMatchObject({ stage: 'failed', during: 'compile' });
});

test('errors in build.yaml become problems at their line, before anything is compiled', async () => {
	const run = runOf({ ...FILES, 'build.yaml': BUILD.replace('blinky.wasm', 'Blinky.wasm') });
	await run.start();
	expect(compiler.requests).toEqual([]);
	const [problem] = run.outcomeOf('p')?.problems ?? [];
	expect(problem).toMatchObject({ severity: 'error', file: 'build.yaml' });
	expect(problem?.range?.startLine).toBe(4);
});

test('a project without build.yaml says so', async () => {
	const run = runOf({ 'main.c': '' });
	await run.start();
	expect(run.failureOf('p')?.code).toBe('build-file-missing');
});

test('a cancel while compiling is not a failure, and the next run works', async () => {
	const run = runOf(FILES);
	compiler.gate = new Promise(() => undefined);
	const first = run.start();
	await clock.advance(0);
	expect(run.activityOf('p').stage).toBe('compiling');
	run.cancel();
	await first;
	expect(run.activityOf('p')).toEqual({ stage: 'idle' });
	expect(run.failureOf('p')).toBeNull();
	compiler.gate = Promise.resolve();
	await run.start();
	expect(run.activityOf('p').stage).toBe('running');
});

test('a failed upload says what to do, starts nothing, and a second press succeeds', async () => {
	const run = runOf(FILES);
	board.uploadError = new AppError('upload-failed', 'lost');
	await run.start();
	expect(run.failureOf('p')).toMatchObject({ code: 'upload-failed' });
	expect(run.activityOf('p')).toMatchObject({ stage: 'failed', during: 'upload' });
	expect(board.calls).toEqual([]);
	await run.start();
	expect(run.failureOf('p')).toBeNull();
	expect(run.activityOf('p').stage).toBe('running');
});

test('a toolchain that cannot be had is told, and had at the next press', async () => {
	const run = runOf(FILES);
	compiler.offline = true;
	await run.start();
	expect(run.failureOf('p')?.code).toBe('toolchain-unavailable');
	compiler.offline = false;
	await run.start();
	expect(run.activityOf('p').stage).toBe('running');
});

test('a compile that fetches more of the compiler shows how much of it has come', async () => {
	const run = runOf(FILES);
	await run.start();
	let shown: unknown;
	compiler.compile = async (request, options = {}) => {
		options.onprogress?.({ doneBytes: 3, totalBytes: 9, phase: 'downloading' });
		shown = run.activityOf('p');
		return FakeCompiler.prototype.compile.call(compiler, request, options);
	};
	await run.start();
	expect(shown).toEqual({ stage: 'loading', phase: 'downloading', doneBytes: 3, totalBytes: 9 });
	expect(run.activityOf('p').stage).toBe('running');
});

test('pressing Run twice runs once', async () => {
	const run = runOf(FILES);
	await Promise.all([run.start(), run.start()]);
	expect(compiler.requests).toHaveLength(1);
});

test('a project that cannot be saved is told, and the next press runs it', async () => {
	const run = runOf(FILES);
	saveProblem = new AppError('storage-full', 'no room');
	await expect(run.start()).rejects.toThrow('no room');
	expect(run.underWay).toBe(false);
	expect(run.current).toBeNull();
	saveProblem = null;
	await run.start();
	expect(run.activityOf('p')).toEqual({ stage: 'running', containerId: 'my-blinky' });
});

test('stop kills the container that runs', async () => {
	const run = runOf(FILES);
	await run.start();
	await run.stop('p');
	expect(board.calls.at(-1)).toBe('kill my-blinky');
	expect(run.activityOf('p').stage).toBe('ended');
});

test('a container that outlives a failed run can still be stopped', async () => {
	const run = runOf(FILES);
	await run.start();
	board.uploadError = new AppError('upload-failed', 'lost');
	board.remove = () => Promise.reject(new AppError('container-in-use', 'busy'));
	board.kill = () => Promise.resolve();
	await run.start();
	expect(run.activityOf('p').stage).toBe('failed');
	expect(run.runningOf('p')).toBe('my-blinky');
});

test('a run takes the console back from the terminal', async () => {
	const run = runOf(FILES);
	await session.open();
	const keyboard = await session.keyboard();
	await keyboard.openTerminal();
	expect(session.state).toBe('terminal');
	await run.start();
	expect(run.failureOf('p')).toBeNull();
	expect([keyboard.terminalState, session.state]).toEqual(['closed', 'supervisor']);
	expect(run.activityOf('p').stage).toBe('running');
});

test('a program that the user would not run on this board is not uploaded', async () => {
	confirm = () => Promise.reject(new DOMException('not there', 'AbortError'));
	const run = runOf(FILES);
	await run.start();
	expect(board.calls).toEqual([]);
	expect(run.activityOf('p')).toEqual({ stage: 'idle' });
});

test('a run goes to the board that was chosen while it was asked about', async () => {
	const other = new FakeBoard();
	confirm = () => {
		session = new BoardSession(other, clock);
		return Promise.resolve();
	};
	await runOf(FILES).start();
	expect(board.calls).toEqual([]);
	expect(other.calls).toEqual(['upload blinky.wasm', 'run my-blinky blinky.wasm ocre:api']);
});

test('a container that could not be started is removed from the board with what was said of it', async () => {
	const run = runOf(FILES);
	board.run = ({ id, image }) => {
		board.containers.push({ id, image, status: 'error' });
		return Promise.reject(new AppError('start-failed', 'no thread'));
	};
	await run.start();
	expect(run.failureOf('p')?.code).toBe('start-failed');
	expect(run.failedOf('p')).toBe('my-blinky');
	await run.removeFailed('p');
	expect(board.containers).toEqual([]);
	expect(run.failedOf('p')).toBeNull();
	expect(run.failureOf('p')).toBeNull();
});

test('where nothing can run, a program is compiled, and no board is asked for anything', async () => {
	const run = runOf(FILES);
	await run.start({ compileOnly: true });
	expect(run.outcomeOf('p')?.report).not.toBeNull();
	expect(run.failureOf('p')).toBeNull();
	expect(run.activityOf('p')).toEqual({ stage: 'idle' });
	expect(board.calls).toEqual([]);
	expect(session.state).toBe('closed');

	const broken = runOf({ 'main.c': FILES['main.c'] });
	await broken.start({ compileOnly: true });
	expect(broken.failureOf('p')?.code).toBe('build-file-missing');
});

test('what the site or an earlier compile has is run without the compiler, and its origin is told', async () => {
	cache.kept.set(JSON.stringify(FILES), {
		origin: 'site',
		result: compiled(Uint8Array.of(0, 0x61, 0x73, 0x6d))
	});
	const run = runOf(FILES);
	await run.start();
	expect(run.activityOf('p')).toMatchObject({ stage: 'running' });
	expect(run.outcomeOf('p')?.origin).toBe('site');
	expect(compiler.state).toBe('unloaded');
	expect(compiler.requests).toEqual([]);
});

test('what was compiled is kept for the next time', async () => {
	cache.keeps = true;
	const run = runOf(FILES);
	await run.start();
	expect(run.outcomeOf('p')?.origin).toBe('compiled');
	expect([...cache.kept.values()].map(({ origin }) => origin)).toEqual(['kept']);
	await run.start();
	expect(run.outcomeOf('p')?.origin).toBe('kept');
	expect(compiler.requests).toHaveLength(1);
});

test('a program with errors is not kept', async () => {
	cache.keeps = true;
	compiler.results = [{ ok: false, diagnostics: [] }];
	await runOf(FILES).start();
	expect(cache.kept.size).toBe(0);
});
