// Threads of containers in Node: which of them a second board may get, and that none is left behind.
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { ContainerJob } from './container-thread.ts';
import { createNodeThreads, type NodeThreads } from './node-threads.ts';

const EMPTY = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
const JOB: ContainerJob = {
	...{ module: EMPTY, calls: { way: 'posted', memory: null }, tables: [], functions: [] },
	...{ probes: {} as ContainerJob['probes'], entry: null, entryArguments: [] }
};

/** It rings for each job. */
const RINGING =
	"const { parentPort: p } = require('node:worker_threads'); p.on('message', () => p.postMessage('ring'))";

let started: Worker[] = [];
let ended = 0;
let threads: NodeThreads;

function open(keep: number): NodeThreads {
	const start = () => {
		const worker = new Worker(RINGING, { eval: true });
		const terminate = worker.terminate.bind(worker);
		worker.terminate = () => {
			ended++;
			return terminate();
		};
		started.push(worker);
		return worker;
	};
	return (threads = createNodeThreads({ keep, start }));
}

afterEach(async () => {
	threads.dispose();
	await Promise.all(started.map((worker) => worker.terminate()));
	[started, ended] = [[], 0];
});

test('one that was kept ready and never used goes to the next board', () => {
	open(1);
	threads.create().terminate();
	threads.create();
	expect([started.length, ended]).toEqual([1, 0]);
});

test('one in which a container ran is never given to another', () => {
	open(1);
	const thread = threads.create();
	thread.run(JOB);
	thread.terminate();
	threads.create();
	expect([started.length, ended]).toEqual([2, 1]);
});

test('no more are kept than was said, and none after the end', () => {
	open(1);
	const [first, second, third] = [threads.create(), threads.create(), threads.create()];
	first.terminate();
	second.terminate();
	expect(ended).toBe(1);
	threads.dispose();
	expect(ended).toBe(2);
	third.terminate();
	expect(ended).toBe(3);
});

test('ended twice, it is kept once', () => {
	open(2);
	const thread = threads.create();
	thread.terminate();
	thread.terminate();
	threads.create();
	threads.create();
	expect(started).toHaveLength(2);
});

test('one that dies while it waits for a board is not given to any', async () => {
	open(1);
	threads.create().terminate();
	const [worker] = started;
	const gone = new Promise((resolve) => worker!.once('exit', resolve));
	await worker!.terminate();
	await gone;
	let crash = '';
	threads.create().oncrash = (message) => (crash = message);
	expect([started.length, crash]).toEqual([2, '']);
});

test('one that dies in the hands of a second board tells that board', async () => {
	open(1);
	const first = threads.create();
	const told: string[] = [];
	first.oncrash = () => told.push('first');
	first.terminate();
	threads.create().oncrash = () => told.push('second');
	await started[0]!.terminate();
	await expect.poll(() => told).toEqual(['second']);
});

test('a second board hears its thread, and the first one nothing any more', async () => {
	open(1);
	const told: string[] = [];
	const first = threads.create();
	first.onring = () => told.push('first');
	first.terminate();
	const second = threads.create();
	second.onring = () => told.push('second');
	second.run(JOB);
	await expect.poll(() => told).toEqual(['second']);
	expect(started).toHaveLength(1);
});
