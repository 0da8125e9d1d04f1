// The board's timers on a clock that the test moves: who may have which, when they expire, and what is queued.
import { describe, expect, test } from 'vitest';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { ManualClock, sleepOn, type Clock } from '#lib/core/clock.ts';
import type { Notice } from '../../simulator.ts';
import { TraceStore } from '../../trace/trace-store.ts';
import { Trace } from '../../trace/trace.ts';
import { EventRing, RING_SIZE } from './event-ring.ts';
import { GuestMemory } from '../guest/guest-memory.ts';
import { ResourceCounts, TIMER, type Instance } from '../guest/instance.ts';
import { Notices } from '../notices.ts';
import { Timers } from './timers.ts';

const MAX = 4;

function instance(containerId: string, address: number): Instance {
	return {
		containerId,
		address,
		memory: new GuestMemory(null),
		heap: null,
		hasContext: true,
		exportedFunctions: new Set(),
		ended: false,
		heldUp: 0,
		sleepMs: 0,
		counts: [0, 0, 0, 0]
	};
}

function setUp({
	clock = new ManualClock(),
	mode = 'faithful'
}: { clock?: Clock; mode?: BoardMode } = {}) {
	const lines: string[] = [];
	const said: Notice[] = [];
	const threads = { taken: [] as string[], left: 100, isWornOut: false };
	const ring = new EventRing(mode);
	const console = {
		room: null,
		print: () => undefined,
		log: (level: string, module: string, text: string) =>
			void lines.push(`${level} ${module}: ${text}`)
	};
	const traced = new TraceStore();
	const trace = new Trace(clock, clock, (batch) => traced.add(batch));
	const timers = new Timers({
		max: MAX,
		mode,
		clock,
		ring,
		counts: new ResourceCounts(console),
		console,
		notices: new Notices(mode, (notice) => said.push(notice)),
		trace,
		isWornOut: () => threads.isWornOut,
		takeThread: (id) => {
			if (threads.left === 0) return false;
			threads.left -= 1;
			threads.taken.push(id);
			return true;
		},
		releaseThread: (id) => void threads.taken.splice(threads.taken.indexOf(id), 1)
	});
	return {
		timers,
		ring,
		lines,
		threads,
		trace,
		traced,
		notices: () => said.map(({ code }) => code),
		/** Ids of the timers whose events wait, the oldest first. */
		queued: () => ring.events.map((event) => (event.type === 'timer' ? event.id : null))
	};
}

const OWNER = instance('a', 0x1000);
const OTHER = instance('b', 0x2000);

describe('ids', () => {
	test.each([
		[0, -22],
		[1, 0],
		[MAX, 0],
		[MAX + 1, -22],
		[-1, -22]
	])('%s of four: %s', (id, result) => {
		const { timers, notices } = setUp();
		expect(timers.create(OWNER, id)).toBe(result);
		expect(timers.hasOwner(OWNER.address)).toBe(result === 0);
		expect(notices()).toEqual(result === 0 ? [] : ['timer-out-of-range']);
	});

	test('one that somebody has is taken until it is deleted', () => {
		const { timers, notices } = setUp();
		timers.create(OWNER, 1);
		expect(timers.create(OTHER, 1)).toBe(-16);
		expect(notices()).toEqual(['timer-taken']);
		expect(timers.delete(OWNER, 1)).toBe(0);
		expect(timers.create(OTHER, 1)).toBe(0);
	});

	test('only the owner starts, stops, deletes and asks', () => {
		const { timers } = setUp();
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 100, 1);
		expect(timers.start(OTHER, 1, 5, 0)).toBe(-22);
		expect(timers.stop(OTHER, 1)).toBe(-22);
		expect(timers.remaining(OTHER, 1)).toBe(-22);
		expect(timers.delete(OTHER, 1)).toBe(-22);
		expect(timers.remaining(OWNER, 1)).toBe(100);
	});

	test('what nobody has made is not there', () => {
		const { timers } = setUp();
		expect([timers.start(OWNER, 2, 5, 0), timers.stop(OWNER, 2)]).toEqual([-22, -22]);
		expect([timers.remaining(OWNER, 0), timers.delete(OWNER, MAX + 1)]).toEqual([-22, -22]);
	});
});

describe('threads', () => {
	test('each timer takes one, and gives it back when it is deleted', () => {
		const { timers, threads } = setUp();
		const owner = instance('a', 0x1000);
		timers.create(owner, 1);
		timers.create(owner, 2);
		expect(threads.taken).toEqual(['a', 'a']);
		expect(owner.counts[TIMER]).toBe(2);
		timers.delete(owner, 1);
		expect(threads.taken).toEqual(['a']);
		expect(owner.counts[TIMER]).toBe(1);
	});

	test.each([
		[false, ['no-thread']],
		[true, ['timer-kept']]
	])('without one there is no timer; a board that is worn out: %s', (isWornOut, codes) => {
		const { timers, threads, notices } = setUp();
		Object.assign(threads, { left: 0, isWornOut });
		expect(timers.create(OWNER, 1)).toBe(-22);
		expect(timers.inspect()).toEqual([]);
		expect(notices()).toEqual(codes);
	});
});

describe('intervals', () => {
	test.each([
		[-1, -22],
		[0, -22],
		[1, 0],
		[65535, 0],
		[65536, -22]
	])('of %s ms: %s', async (ms, result) => {
		const clock = new ManualClock();
		const { timers, queued, notices } = setUp({ clock });
		timers.create(OWNER, 1);
		expect(timers.start(OWNER, 1, ms, 0)).toBe(result);
		expect(notices()).toEqual(result === 0 ? [] : ['timer-interval']);
		await clock.advance(Math.abs(ms) - 1);
		expect(queued()).toEqual([]);
		await clock.advance(1);
		expect(queued()).toEqual(result === 0 ? [1] : []);
	});

	test('a timer that fires once has nothing left; one that repeats counts down again', async () => {
		const clock = new ManualClock();
		const { timers, queued } = setUp({ clock });
		const left = (id: number) => timers.remaining(OWNER, id);
		for (const [id, periodic] of [
			[1, 0],
			[2, 1]
		] as const) {
			timers.create(OWNER, id);
			expect(left(id)).toBe(0);
			timers.start(OWNER, id, 10, periodic);
		}
		await clock.advance(2.5);
		expect([left(1), left(2)]).toEqual([8, 8]);
		expect(timers.inspect()).toEqual([
			{ id: 1, container: 'a', intervalMs: 10, remainingMs: 7.5, repeats: false },
			{ id: 2, container: 'a', intervalMs: 10, remainingMs: 7.5, repeats: true }
		]);
		await clock.advance(7.5);
		expect(queued()).toEqual([1, 2]);
		await clock.advance(4);
		expect([left(1), left(2)]).toEqual([0, 6]);
		expect(timers.inspect().map(({ remainingMs }) => remainingMs)).toEqual([null, 6]);
		await clock.advance(16);
		expect(queued()).toEqual([1, 2, 2, 2]);
	});

	test('starting again counts from the beginning, and the old expiry does not come', async () => {
		const clock = new ManualClock();
		const { timers, queued } = setUp({ clock });
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, 0);
		await clock.advance(8);
		timers.start(OWNER, 1, 20, 0);
		await clock.advance(19);
		expect(queued()).toEqual([]);
		await clock.advance(1);
		expect(queued()).toEqual([1]);
	});

	test('a stopped timer stays, silent, and can be started again', async () => {
		const clock = new ManualClock();
		const { timers, queued } = setUp({ clock });
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, 1);
		await clock.advance(3);
		expect(timers.stop(OWNER, 1)).toBe(0);
		expect(timers.remaining(OWNER, 1)).toBe(0);
		expect(timers.inspect()[0]!.remainingMs).toBeNull();
		await clock.advance(50);
		expect(queued()).toEqual([]);
		timers.start(OWNER, 1, 10, 0);
		await clock.advance(10);
		expect(queued()).toEqual([1]);
	});

	test.each([
		['faithful', 2, 0, ['timer-even-periodic']],
		['faithful', 3, 7, []],
		['documented', 2, 7, ['timer-even-periodic']]
	] as const)('a %s board keeps one bit of periodic=%s', async (mode, periodic, left, codes) => {
		const clock = new ManualClock();
		const { timers, queued, notices } = setUp({ clock, mode });
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, periodic);
		await clock.advance(13);
		expect(timers.remaining(OWNER, 1)).toBe(left);
		await clock.advance(10);
		expect(queued()).toEqual([1, 1]);
		expect(notices()).toEqual(codes);
	});
});

describe('expiries', () => {
	test('as many as the ring holds are queued; the next is lost, logged and explained once', async () => {
		const clock = new ManualClock();
		const { timers, ring, lines, notices, trace, traced } = setUp({ clock });
		trace.setTracing({});
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, 1);
		const lost = () => lines.filter((line) => line.includes('Failed to queue'));
		const told = () => {
			trace.flush();
			return [...traced].map((event) => event.kind === 'timer' && event.queued);
		};
		await clock.advance(10 * RING_SIZE);
		expect(ring.length).toBe(RING_SIZE);
		expect(lost()).toEqual([]);
		expect(notices()).toEqual([]);
		expect(told()).toEqual(Array(RING_SIZE).fill(true));
		await clock.advance(20);
		expect(ring.length).toBe(RING_SIZE);
		expect(lost()).toHaveLength(2);
		expect(lost()[0]).toMatch(/^err ocre_timer: .*1$/);
		expect(notices()).toEqual(['ring-full']);
		expect(told().slice(-2)).toEqual([false, false]);
		ring.take(OWNER.address);
		await clock.advance(10);
		expect(ring.length).toBe(RING_SIZE);
		expect(told().at(-1)).toBe(true);
		trace.dispose();
	});

	test('those that a busy board missed are one, and the next keeps to the beat', () => {
		let now = 0;
		const waits: number[] = [];
		let expire = () => undefined as void;
		const clock: Clock = {
			now: () => now,
			sleep: (ms, signal) => sleepOn(clock, ms, signal),
			schedule(ms, callback) {
				waits.push(ms);
				expire = callback;
				return () => undefined;
			}
		};
		const { timers, queued } = setUp({ clock });
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, 1);
		now = 35;
		expire();
		expect(queued()).toEqual([1]);
		now = 40;
		expire();
		expect(queued()).toEqual([1, 1]);
		now = 59;
		expire();
		expect(waits).toEqual([10, 5, 10, 1]);
	});
});

describe('the end', () => {
	test('of a container takes its timers, and those of the others go on', async () => {
		const clock = new ManualClock();
		const { timers, queued, threads } = setUp({ clock });
		const owner = instance('a', 0x1000);
		for (const [of, id] of [
			[owner, 1],
			[OTHER, 2],
			[owner, 3]
		] as const) {
			timers.create(of, id);
			timers.start(of, id, 10, 1);
		}
		timers.cleanUp(owner);
		expect(timers.hasOwner(owner.address)).toBe(false);
		expect(timers.hasOwner(OTHER.address)).toBe(true);
		expect(threads.taken).toEqual(['b']);
		expect(owner.counts[TIMER]).toBe(0);
		await clock.advance(20);
		expect(queued()).toEqual([2, 2]);
	});

	test('of the board takes all', async () => {
		const clock = new ManualClock();
		const { timers, queued } = setUp({ clock });
		timers.create(OWNER, 1);
		timers.start(OWNER, 1, 10, 1);
		timers.dispose();
		await clock.advance(50);
		expect(queued()).toEqual([]);
		expect(timers.inspect()).toEqual([]);
	});
});
