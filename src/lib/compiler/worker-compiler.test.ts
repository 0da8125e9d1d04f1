import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { expose, type Endpoint } from '#lib/core/rpc.ts';
import type { CompilerApi } from './api.ts';
import type { CompileResult, LoadProgress } from './compiler.ts';
import type { LanguageParts } from './language.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

const PARTS: LanguageParts = {
	core: new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
	packs: []
};
const FAILED: CompileResult = { ok: false, diagnostics: [] };

type Answer = (name: string) => CompileResult | Promise<CompileResult>;

/** Workers on message channels; the source's name tells what to do. */
class Bench {
	readonly clock = new ManualClock();
	readonly workers: { terminated: boolean; worker: CompilerWorker; compiled: string[] }[] = [];
	loads: ((outcome: LanguageParts | Error) => void)[] = [];
	/** What was to be completed. */
	completed: LanguageParts[] = [];
	/** Languages whose code a worker was told to fetch. */
	fetched: string[] = [];
	signals: AbortSignal[] = [];
	progress: ((progress: LoadProgress) => void) | null = null;
	answer: Answer = () => FAILED;
	/** Whether a worker gets as far as that. */
	opens = true;

	readonly compiler: WorkerCompiler;

	constructor({ startsLate = false } = {}) {
		this.compiler = this.#make(startsLate);
	}

	readonly #make = (startsLate: boolean) =>
		new WorkerCompiler({
			clock: this.clock,
			startsLate,
			timeoutMs: 1000,
			idleMs: 60_000,
			sourceOf: () => ({
				loadParts: (signal, onprogress) => this.#load(signal, onprogress),
				completeParts: (parts, signal, onprogress) => {
					this.completed.push(parts);
					return this.#load(signal, onprogress);
				}
			}),
			startWorker: () => this.#start()
		});

	#load(signal: AbortSignal, onprogress: (progress: LoadProgress) => void): Promise<LanguageParts> {
		this.signals.push(signal);
		this.progress = onprogress;
		return new Promise((resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
			this.loads.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
		});
	}

	#start(): CompilerWorker {
		const { port1, port2 } = new MessageChannel();
		const compiled: string[] = [];
		const api = {
			live: () => Promise.resolve(),
			fetchCode: (language) => {
				this.fetched.push(language);
				return Promise.resolve();
			},
			open: () => (this.opens ? Promise.resolve() : new Promise(() => {})),
			warmUp: () => {
				compiled.push('warm-up');
				return Promise.resolve();
			},
			compile: async ({ files }) => {
				const [name = ''] = Object.keys(files);
				compiled.push(name);
				return this.answer(name);
			}
		} satisfies CompilerApi;
		expose(api, port2);
		const entry = {
			terminated: false,
			compiled,
			worker: {
				endpoint: port1 as Endpoint,
				onfailure: () => {},
				terminate: () => {
					entry.terminated = true;
					port1.close();
					port2.close();
				}
			}
		};
		this.workers.push(entry);
		return entry.worker;
	}

	compile(name: string, signal?: AbortSignal) {
		return this.compiler.compile({ files: { [name]: '' } }, signal ? { signal } : {});
	}

	async loaded(): Promise<this> {
		const loading = this.compiler.load();
		await settle();
		this.loads.shift()!(PARTS);
		await loading;
		await settle();
		return this;
	}
}

async function settle(): Promise<void> {
	for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}

const never: Answer = () => new Promise(() => {});

test('loading happens once for everybody, and each caller hears the progress so far', async () => {
	const bench = new Bench();
	const heard: string[] = [];
	const first = bench.compiler.load({ onprogress: ({ doneBytes }) => heard.push(`a${doneBytes}`) });
	await settle();
	expect(bench.compiler.state).toBe('loading');
	bench.progress!({ doneBytes: 1, totalBytes: 2, phase: 'downloading' });
	const second = bench.compiler.load({
		onprogress: ({ doneBytes }) => heard.push(`b${doneBytes}`)
	});
	bench.progress!({ doneBytes: 2, totalBytes: 2, phase: 'preparing' });
	bench.loads[0]!(PARTS);
	await Promise.all([first, second, bench.compiler.load()]);
	expect(bench.loads).toHaveLength(1);
	expect(heard).toEqual(['a1', 'b1', 'a2', 'b2']);
	expect(bench.compiler.state).toBe('ready');
});

test('while the parts come a worker starts and fetches the code for them', async () => {
	const bench = new Bench();
	const loading = bench.compiler.load({ language: 'c' });
	await settle();
	expect([bench.workers.length, bench.fetched]).toEqual([1, ['c']]);
	bench.loads.shift()!(PARTS);
	await loading;
	await bench.compile('one');
	expect([bench.workers.length, bench.fetched]).toEqual([1, ['c']]);
});

test('a worker that waited for parts in vain ends', async () => {
	const bench = new Bench();
	const gone = new AbortController();
	const loading = bench.compiler.load({ signal: gone.signal });
	await settle();
	gone.abort();
	await expect(loading).rejects.toThrow();
	await bench.clock.advance(60_000);
	expect(bench.workers[0]!.terminated).toBe(true);
});

test('a load that failed is tried again by the next call', async () => {
	const bench = new Bench();
	const failed = bench.compiler.load();
	await settle();
	bench.loads.shift()!(new AppError('toolchain-unavailable', 'no network'));
	await expect(failed).rejects.toMatchObject({ code: 'toolchain-unavailable' });
	expect(bench.compiler.state).toBe('failed');
	await bench.loaded();
	expect(bench.compiler.state).toBe('ready');
});

test('a load stops when the last one who waits for it gives up', async () => {
	const bench = new Bench();
	const [one, two] = [new AbortController(), new AbortController()];
	const first = bench.compiler.load({ signal: one.signal });
	const second = bench.compiler.load({ signal: two.signal });
	await settle();
	one.abort();
	await expect(first).rejects.toMatchObject({ name: 'AbortError' });
	expect(bench.signals[0]!.aborted).toBe(false);
	two.abort();
	await expect(second).rejects.toMatchObject({ name: 'AbortError' });
	expect(bench.signals[0]!.aborted).toBe(true);
	expect(bench.compiler.state).toBe('unloaded');
});

test('compiles run one after the other on one worker', async () => {
	const bench = await new Bench().loaded();
	await Promise.all([bench.compile('a.c'), bench.compile('b.c')]);
	expect(bench.workers.map(({ compiled }) => compiled)).toEqual([['warm-up', 'a.c', 'b.c']]);
});

test('a compile that had to load is not kept waiting by a warm-up', async () => {
	const bench = new Bench();
	const compiling = bench.compile('a.c');
	await settle();
	bench.loads.shift()!(PARTS);
	await compiling;
	expect(bench.workers.map(({ compiled }) => compiled)).toEqual([['a.c']]);
});

test('an aborted compile costs its worker, and the next one works without another load', async () => {
	const bench = await new Bench().loaded();
	bench.answer = never;
	const controller = new AbortController();
	const aborted = bench.compile('a.c', controller.signal);
	await settle();
	expect(bench.compiler.state).toBe('compiling');
	controller.abort();
	await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
	expect(bench.workers[0]!.terminated).toBe(true);
	bench.answer = () => FAILED;
	expect(await bench.compile('b.c')).toEqual(FAILED);
	expect(bench.workers.map(({ compiled }) => compiled)).toEqual([['warm-up', 'a.c'], ['b.c']]);
	expect(bench.loads).toHaveLength(0);
});

test('a compile that takes too long ends with compile-timeout', async () => {
	const bench = await new Bench().loaded();
	bench.answer = never;
	const slow = bench.compile('a.c');
	slow.catch(() => {});
	await settle();
	await bench.clock.advance(1000);
	await expect(slow).rejects.toMatchObject({ code: 'compile-timeout' });
	expect(bench.workers[0]!.terminated).toBe(true);
	expect(bench.compiler.state).toBe('ready');
});

test('a worker that dies ends its compile with compiler-crashed', async () => {
	const bench = await new Bench().loaded();
	bench.answer = never;
	const doomed = bench.compile('a.c');
	doomed.catch(() => {});
	await settle();
	bench.workers[0]!.worker.onfailure(new Error('out of memory'));
	await expect(doomed).rejects.toMatchObject({
		code: 'compiler-crashed',
		message: 'out of memory'
	});
});

test('a worker that ends with nothing to do is told of, and the next compile starts another one', async () => {
	const bench = await new Bench().loaded();
	let ends = 0;
	bench.compiler.onend = () => ends++;
	await bench.compile('a.c');
	bench.workers[0]!.worker.onfailure(new Error('ended'));
	bench.workers[0]!.worker.onfailure(new Error('ended twice'));
	expect(ends).toBe(1);
	expect(bench.compiler.state).toBe('ready');
	expect(await bench.compile('b.c')).toEqual(FAILED);
	expect(bench.workers.map(({ compiled }) => compiled)).toEqual([['warm-up', 'a.c'], ['b.c']]);
	expect(ends).toBe(1);
});

test('a worker that cannot start is silent until the first compile, which says why', async () => {
	const bench = new Bench();
	let ends = 0;
	bench.compiler.onend = () => ends++;
	bench.opens = false;
	await bench.loaded();
	bench.workers[0]!.worker.onfailure(new Error('not found'));
	const refused = bench.compile('a.c');
	refused.catch(() => {});
	await settle();
	bench.workers[1]!.worker.onfailure(new Error('not found'));
	await expect(refused).rejects.toMatchObject({ code: 'compiler-crashed', message: 'not found' });
	expect(ends).toBe(0);
});

test('a crash that the worker reports costs the worker too', async () => {
	const bench = await new Bench().loaded();
	bench.answer = () => {
		throw new AppError('compiler-crashed', 'unreachable');
	};
	await expect(bench.compile('a.c')).rejects.toMatchObject({ code: 'compiler-crashed' });
	expect(bench.workers[0]!.terminated).toBe(true);
});

const incomplete: Answer = () => {
	throw new AppError('core-incomplete', 'unreachable');
};
const WHOLE: LanguageParts = { ...PARTS, packs: [] };

test('a program that is too much for the parts is compiled again with the whole core', async () => {
	const bench = await new Bench().loaded();
	const heard: number[] = [];
	bench.answer = incomplete;
	const compiling = bench.compiler.compile(
		{ files: { 'a.c': '' } },
		{ onprogress: ({ doneBytes }) => heard.push(doneBytes) }
	);
	await settle();
	expect(bench.compiler.state).toBe('loading');
	expect(bench.completed).toEqual([PARTS]);
	bench.progress!({ doneBytes: 7, totalBytes: 9, phase: 'downloading' });
	bench.answer = () => FAILED;
	bench.loads.shift()!(WHOLE);
	expect(await compiling).toEqual(FAILED);
	await bench.compile('b.c');
	expect(heard).toEqual([7]);
	expect(bench.workers.map(({ compiled }) => compiled)).toEqual([
		['warm-up', 'a.c'],
		['a.c', 'b.c']
	]);
	expect(bench.completed).toHaveLength(1);
});

test('a crash with the whole core is a crash, not one more load', async () => {
	const bench = await new Bench().loaded();
	bench.answer = incomplete;
	const compiling = bench.compile('a.c');
	compiling.catch(() => {});
	await settle();
	bench.answer = () => {
		throw new AppError('compiler-crashed', 'unreachable');
	};
	bench.loads.shift()!(WHOLE);
	await expect(compiling).rejects.toMatchObject({ code: 'compiler-crashed' });
	expect(bench.loads).toHaveLength(0);
	expect(bench.compiler.state).toBe('ready');
});

test('while the whole core cannot be had, other programs still compile', async () => {
	const bench = await new Bench().loaded();
	bench.answer = incomplete;
	const refused = bench.compile('a.c');
	refused.catch(() => {});
	await settle();
	bench.loads.shift()!(new AppError('toolchain-unavailable', 'no network'));
	await expect(refused).rejects.toMatchObject({ code: 'toolchain-unavailable' });
	expect(bench.compiler.state).toBe('ready');
	bench.answer = () => FAILED;
	expect(await bench.compile('b.c')).toEqual(FAILED);
	bench.answer = incomplete;
	const again = bench.compile('a.c');
	await settle();
	bench.answer = () => FAILED;
	bench.loads.shift()!(WHOLE);
	expect(await again).toEqual(FAILED);
	expect(bench.completed).toEqual([PARTS, PARTS]);
});

test('a cancel during the load of the whole core leaves what there was', async () => {
	const bench = await new Bench().loaded();
	bench.answer = incomplete;
	const controller = new AbortController();
	const cancelled = bench.compile('a.c', controller.signal);
	cancelled.catch(() => {});
	await settle();
	controller.abort();
	await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
	bench.answer = () => FAILED;
	expect(await bench.compile('b.c')).toEqual(FAILED);
	expect(bench.compiler.state).toBe('ready');
});

test('disposing ends what runs and refuses what comes', async () => {
	const bench = await new Bench().loaded();
	bench.answer = never;
	const running = bench.compile('a.c');
	running.catch(() => {});
	await settle();
	bench.compiler.dispose();
	bench.compiler.dispose();
	await expect(running).rejects.toMatchObject({ name: 'AbortError' });
	await expect(bench.compile('b.c')).rejects.toMatchObject({ name: 'AbortError' });
	expect(bench.workers.every(({ terminated }) => terminated)).toBe(true);
});

test('a worker without work gives its memory back, and the next compile starts another one', async () => {
	const bench = await new Bench().loaded();
	await bench.compile('one');
	await bench.clock.advance(59_000);
	await bench.compile('two');
	await bench.clock.advance(59_000);
	expect(bench.workers.map(({ terminated }) => terminated)).toEqual([false]);
	await bench.clock.advance(1000);
	expect(bench.workers.map(({ terminated }) => terminated)).toEqual([true]);
	expect(await bench.compile('three')).toEqual(FAILED);
	expect(bench.workers).toHaveLength(2);
	expect(bench.loads).toHaveLength(0);
});

test('a user who keeps typing has a worker before the next compile', async () => {
	const bench = await new Bench().loaded();
	bench.compiler.wake();
	await bench.compile('one');
	await bench.clock.advance(50_000);
	bench.compiler.wake();
	await bench.clock.advance(50_000);
	expect(bench.workers[0]!.terminated).toBe(false);
	await bench.clock.advance(10_000);
	expect(bench.workers[0]!.terminated).toBe(true);
	bench.compiler.wake();
	await settle();
	expect(bench.workers).toHaveLength(2);
	await bench.clock.advance(60_000);
	expect(bench.workers[1]!.terminated).toBe(true);
});

test('a worker is not ended while it compiles, however long that takes', async () => {
	const bench = await new Bench().loaded();
	await bench.compile('one');
	bench.answer = never;
	const compiling = bench.compile('two');
	await settle();
	await bench.clock.advance(900);
	expect(bench.workers[0]!.terminated).toBe(false);
	await bench.clock.advance(200);
	await expect(compiling).rejects.toThrow('took longer');
});

test('on a machine with little memory, nothing starts before the first compile', async () => {
	const bench = await new Bench({ startsLate: true }).loaded();
	expect(bench.workers).toHaveLength(0);
	bench.compiler.wake();
	await settle();
	expect(bench.workers).toHaveLength(0);
	await bench.compile('one');
	expect(bench.workers).toHaveLength(1);
});
