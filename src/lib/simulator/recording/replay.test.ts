import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, describe, expect, it } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { hex } from '#lib/core/bytes.ts';
import { ManualClock, systemClock, type Clock } from '#lib/core/clock.ts';
import { createNodeThreads } from '../container/node-threads.ts';
import { wat } from '../runtime/testing/test-board.ts';
import type { RecordedCall, RecordedEvent, Recording } from './recording.ts';
import { Replay, type ReplayResult } from './replay.ts';

/** Asks for `$f(i)` with i = 1, 2, 3, adds up the answers, and says the sum with `$say`. */
const ASKS = wat(`(module
	(import "env" "ocre_sleep" (func $f (param i32) (result i32)))
	(import "env" "ocre_timer_create" (func $say (param i32) (result i32)))
	(memory (export "memory") 1)
	(func (export "_start") (local $i i32) (local $sum i32)
		(loop $more
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(local.set $sum (i32.add (local.get $sum) (call $f (local.get $i))))
			(br_if $more (i32.lt_u (local.get $i) (i32.const 3))))
		(drop (call $say (i32.add (local.get $sum) (i32.load (i32.const 64)))))))`);
const SPINS = wat(`(module
	(import "env" "ocre_sleep" (func $f (param i32) (result i32)))
	(memory (export "memory") 1)
	(func (export "_start") (drop (call $f (i32.const 1))) (loop $ever (br $ever))))`);
const THREADS = wat(`(module
	(import "wasi" "thread-spawn" (func (param i32) (result i32)))
	(memory (export "memory") 1 2 shared)
	(func (export "wasi_thread_start") (param i32 i32))
	(func (export "_start")))`);

const SLEEP = 0;
const SAY = 1;

function call(
	number: number,
	args: readonly number[],
	change: Partial<RecordedCall> = {}
): RecordedCall {
	return {
		kind: 'call',
		at: 0,
		run: 0,
		thread: 0,
		function: number,
		args,
		result: 0,
		returned: true,
		endedAt: change.at ?? 0,
		text: null,
		writes: [],
		times: 1,
		...change
	};
}

function recordingOf(bytes: Uint8Array, calls: readonly RecordedEvent[], ended = true): Recording {
	const last = Math.max(0, ...calls.map(({ at }) => at));
	return {
		board: B_U585I_IOT02A.id,
		firmware: 'ours',
		mode: 'faithful',
		recordedAt: 0,
		durationMs: last,
		images: [{ name: 'a.wasm', sha256: hex(sha256(bytes)), bytes }],
		runs: [{ container: 'a', image: 0, exitCode: ended ? 0 : null }],
		functions: [
			{ module: 'env', name: 'ocre_sleep', params: ['i32'], result: 'i32' },
			{ module: 'env', name: 'ocre_timer_create', params: ['i32'], result: 'i32' }
		],
		events: [
			{ kind: 'start', at: 0, run: 0 },
			...calls,
			...(ended ? [{ kind: 'end' as const, at: last, run: 0 }] : [])
		],
		full: false
	};
}

const threads = createNodeThreads();
let replay: Replay | null = null;
afterEach(() => replay?.dispose());

function begin(recording: Recording, speed = Infinity, clock: Clock = systemClock) {
	const made = (replay = new Replay(recording, {
		profile: B_U585I_IOT02A,
		threads,
		clock,
		speed
	}));
	let result: ReplayResult | null = null;
	const ended = new Promise<ReplayResult>((resolve) =>
		made.on('end', (end) => {
			result = end;
			resolve(end);
		})
	);
	return { replay: made, ended, result: () => result, started: made.start() };
}

const word = (value: number) => new Uint8Array(Int32Array.of(value).buffer);

const GOOD = [
	call(SLEEP, [1], { result: 10 }),
	call(SLEEP, [2], { result: 20, writes: [{ address: 64, bytes: word(5) }] }),
	call(SLEEP, [3], { result: -3 }),
	call(SAY, [32])
];

describe('a replay', () => {
	it('answers with the recorded results and what was written into memory', async () => {
		const result = await begin(recordingOf(ASKS, GOOD)).ended;
		expect(result).toEqual({
			state: 'same',
			runs: [{ container: 'a', recorded: 4, same: 4, difference: null }]
		});
	});

	it('shows the first call that differs, and goes no further with that container', async () => {
		const wrong = [...GOOD.slice(0, 2), call(SLEEP, [4], { result: -3 }), GOOD[3]!];
		const result = await begin(recordingOf(ASKS, wrong)).ended;
		expect(result.runs[0]).toEqual({
			container: 'a',
			recorded: 4,
			same: 2,
			difference: { kind: 'call', call: 2, expected: 'ocre_sleep(4)', got: 'ocre_sleep(3)' }
		});
	});

	it('says so when the module ends before the recording does', async () => {
		const result = await begin(recordingOf(ASKS, [...GOOD, call(SAY, [33])])).ended;
		expect(result.runs[0]!.difference).toEqual({
			kind: 'ended',
			call: 4,
			expected: 'ocre_timer_create(33)',
			ending: null
		});
	});

	it('leaves the module where the recorded call did not come back', async () => {
		const left = [GOOD[0]!, call(SLEEP, [2], { result: null, returned: false })];
		expect((await begin(recordingOf(ASKS, left)).ended).state).toBe('same');
	});

	it('ends a container that was killed while it computed', async () => {
		const result = await begin(recordingOf(SPINS, [call(SLEEP, [1])])).ended;
		expect(result).toMatchObject({ state: 'same' });
	});

	it('of a run that was not over when the recording ended is over with it', async () => {
		const result = await begin(recordingOf(ASKS, GOOD.slice(0, 2), false)).ended;
		expect(result).toMatchObject({ state: 'same', runs: [{ same: 2 }] });
	});

	it('goes at the recorded speed, stands while it is paused, and can be faster', async () => {
		const clock = new ManualClock();
		const timed = GOOD.map((one, i) => ({ ...one, at: 1000 * i, endedAt: 1000 * i }));
		const { replay: made, started, result, ended } = begin(recordingOf(ASKS, timed), 1, clock);
		const sames: number[] = [];
		made.on('progress', ({ atMs }) => sames.push(Math.round(atMs)));
		await started;
		/** Real threads take real time; the clock stands meanwhile. */
		const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
		await settle();
		await clock.advance(1000);
		await settle();
		made.pause();
		await clock.advance(60_000);
		expect(made.atMs).toBe(1000);
		expect(result()).toBeNull();
		made.resume();
		made.setSpeed(4);
		await clock.advance(250);
		await settle();
		expect(made.atMs).toBe(2000);
		await clock.advance(250);
		expect((await ended).state).toBe('same');
	});
});

describe('a recording of a stranger', () => {
	it('cannot write outside of its container’s memory', async () => {
		const writes = [{ address: 2 ** 32 - 2, bytes: word(1) }];
		const result = await begin(recordingOf(ASKS, [call(SLEEP, [1], { writes })])).ended;
		expect(result.state).toBe('different');
	});

	it('gets no threads, no memory beyond the board’s and no broken module', async () => {
		const huge = wat('(module (memory (export "memory") 1000) (func (export "_start")))');
		const why = async (bytes: Uint8Array) =>
			(await begin(recordingOf(bytes, [])).ended).runs[0]!.difference;
		expect(await why(THREADS)).toMatchObject({ why: { kind: 'threads' } });
		expect(await why(huge)).toMatchObject({ why: { kind: 'memory' } });
		expect(await why(Uint8Array.of(0, 1, 2))).toMatchObject({
			kind: 'not-replayed',
			why: { kind: 'broken', message: expect.stringMatching(/./) as string }
		});
	});

	it('whose image is missing is replayed without it', async () => {
		const recording = recordingOf(ASKS, GOOD);
		const runs = [{ container: 'a', image: null, exitCode: 0 }];
		const result = await begin({ ...recording, runs }).ended;
		expect(result.runs[0]!.difference).toMatchObject({ call: 0, why: { kind: 'no-image' } });
	});
});
