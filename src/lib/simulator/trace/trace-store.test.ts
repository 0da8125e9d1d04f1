import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { TraceBatch } from './trace-batch.ts';
import { TraceStore } from './trace-store.ts';
import { Trace } from './trace.ts';

function setUp(maxEvents = 1000, maxBytes?: number) {
	const clock = new ManualClock();
	const batches: TraceBatch[] = [];
	const store = new TraceStore(maxEvents, maxBytes);
	const trace = new Trace(clock, clock, (batch) => {
		batches.push(batch);
		store.add(batch);
	});
	trace.setTracing({});
	const tell = (count: number) => {
		for (let i = 0; i < count; i++)
			trace.timer({ container: `c${i % 3}`, timer: i % 7, queued: i % 2 === 0 });
	};
	return { clock, batches, store, trace, tell };
}

test('events are sent together, a moment after the first', async () => {
	const { clock, batches, tell } = setUp();
	tell(3);
	expect(batches).toHaveLength(0);
	await clock.advance(50);
	expect(batches.map(({ count }) => count)).toEqual([3]);
	tell(2);
	await clock.advance(50);
	expect(batches.map(({ count, sequence }) => [sequence, count])).toEqual([
		[0, 3],
		[3, 2]
	]);
});

test('many events are sent before the moment is over', () => {
	const { batches, tell } = setUp();
	tell(10_000);
	expect(batches.length).toBeGreaterThan(0);
});

test('a name goes over once, and events of later batches refer to it', async () => {
	const { clock, batches, store, tell } = setUp();
	tell(3);
	await clock.advance(50);
	tell(3);
	await clock.advance(50);
	expect(batches.map(({ names }) => names)).toEqual([['c0', 'c1', 'c2'], []]);
	expect(store.at(5)).toMatchObject({ sequence: 5, container: 'c2', timer: 2, queued: true });
});

test('events are found by their place over all batches', async () => {
	const { clock, store, tell } = setUp();
	for (const count of [1, 5, 2, 8]) {
		tell(count);
		await clock.advance(50);
	}
	expect(store.length).toBe(16);
	expect(Array.from({ length: 16 }, (_, i) => store.at(i).sequence)).toEqual([...Array(16).keys()]);
	expect(() => store.at(16)).toThrow(RangeError);
	expect(() => store.at(-1)).toThrow(RangeError);
});

test('the oldest batches go when there is no room, and their events are counted', async () => {
	const { clock, store, tell } = setUp(10);
	for (const count of [4, 4, 4]) {
		tell(count);
		await clock.advance(50);
	}
	expect([store.length, store.dropped, store.at(0).sequence]).toEqual([8, 4, 4]);
});

test('more are kept once somebody wants them', async () => {
	const { clock, store, tell } = setUp(4);
	store.maxEvents = 8;
	for (let i = 0; i < 5; i++) {
		tell(2);
		await clock.advance(50);
	}
	expect([store.length, store.dropped]).toEqual([8, 2]);
});

test('memory is bounded too', async () => {
	const { clock, store, tell } = setUp(1000, 600);
	for (let i = 0; i < 10; i++) {
		tell(4);
		await clock.advance(50);
	}
	expect(store.length + store.dropped).toBe(40);
	expect(store.length).toBeLessThan(20);
});

test('the board drops events that nobody takes, and goes on with the right number', () => {
	const { batches, store, trace, tell } = setUp(10_000_000);
	const bytes = () => batches.reduce((sum, { words }) => sum + words.byteLength, 0);
	while (bytes() < 32 * 1024 * 1024) tell(10_000);
	const sent = store.length;
	tell(500);
	expect(store.length - sent).toBeLessThan(500);
	const kept = store.length;
	trace.taken(bytes());
	tell(1);
	trace.flush();
	expect(store.dropped).toBeGreaterThan(0);
	const last = store.at(store.length - 1);
	expect(last.sequence).toBe(store.length - 1 + store.dropped);
	expect(store.length).toBe(kept + 1);
});

test('texts are cut, whatever a program calls its topics', async () => {
	const { clock, store, trace } = setUp();
	trace.publish({ container: 'c', message: 1, topic: 'ä'.repeat(1000), payloadBytes: 5 });
	await clock.advance(50);
	expect(store.at(0)).toMatchObject({ topic: 'ä'.repeat(48), payloadBytes: 5 });
});

test('a new trace empties the store', async () => {
	const { clock, store, trace, tell } = setUp();
	tell(5);
	await clock.advance(50);
	trace.setTracing({});
	tell(1);
	await clock.advance(50);
	expect([store.length, store.dropped, store.names]).toEqual([1, 0, ['c0']]);
});
