import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { TraceFunction } from '#lib/simulator/trace/trace-event.ts';
import { loadTrace } from '#lib/simulator/trace/load-trace.ts';
import { largeTrace, ODD_TRACES } from '#lib/simulator/trace/testing/hostile-traces.ts';
import { decodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { TraceStore } from '#lib/simulator/trace/trace-store.ts';
import { Trace } from '#lib/simulator/trace/trace.ts';
import { EVERYTHING, MAX_LANES, TimelineModel } from './timeline-model.ts';

const SLEEP: TraceFunction = { module: 'env', name: 'ocre_sleep', params: ['i32'], result: 'i32' };
const GET_EVENT: TraceFunction = { ...SLEEP, name: 'ocre_get_event' };
const WRITE: TraceFunction = { module: 'w', name: 'fd_write', params: ['i32'], result: 'i32' };

function setUp(maxEvents = 1000) {
	const clock = new ManualClock();
	const store = new TraceStore(maxEvents);
	const trace = new Trace(clock, clock, (batch) => store.add(batch));
	const model = new TimelineModel(store, (port, pin) => (port === 7 && pin === 7 ? 'led0' : null));
	trace.setTracing({});
	const call = (container: string, called: TraceFunction, thread = 0, result = 0, ms = 5) => {
		const startedAt = clock.now() - 1;
		trace.call({
			container,
			thread,
			function: called,
			startedAt,
			result,
			i32: () => ms,
			i64: () => 0n,
			float: () => 0,
			text: null,
			writes: []
		});
	};
	const gpio = (pin: number, level: 0 | 1) =>
		trace.gpio({ container: 'a', port: 7, pin, level, driven: true });
	const update = () => {
		trace.flush();
		return model.update();
	};
	return { clock, store, trace, model, call, gpio, update };
}

test('each thread, pin and timer has a lane, in a fixed order', async () => {
	const { clock, trace, model, call, gpio, update } = setUp();
	await clock.advance(10);
	trace.timer({ container: 'a', timer: 2, queued: true });
	gpio(7, 1);
	gpio(9, 1);
	call('b', SLEEP);
	call('a', SLEEP, 3);
	call('a', SLEEP);
	call('a', WRITE);
	trace.board({ action: 'boot', value: 0 });
	update();
	expect(model.lanes.map(({ label, starts }) => [label, starts.length])).toEqual([
		['board', 1],
		['a', 2],
		['a, thread 3', 1],
		['b', 1],
		['led0', 1],
		['port 7 pin 9', 1],
		['timer 2, a', 1]
	]);
	expect(model.length).toBe(8);
	expect([model.startAt, model.endAt]).toEqual([9, 10]);
});

test('only what is new is read, and nothing new is said to be nothing', () => {
	const { model, gpio, update } = setUp();
	gpio(7, 1);
	expect(update()).toBe(true);
	expect(update()).toBe(false);
	gpio(7, 0);
	expect(update()).toBe(true);
	const [lane] = model.lanes;
	expect([0, 1].map((i) => lane!.values.at(i))).toEqual([1, 0]);
});

test('the filters work on containers, kinds and names of functions', () => {
	const { model, call, gpio, update } = setUp();
	call('a', SLEEP);
	call('b', WRITE);
	gpio(7, 1);
	update();
	const shown = (change: Partial<typeof EVERYTHING>) => {
		model.filter = { ...EVERYTHING, ...change };
		model.update();
		return Array.from(
			{ length: model.length },
			(_, i) => model.event(model.ordinalAt(i))!.sequence
		);
	};
	expect(shown({ containers: new Set(['a']) })).toEqual([0, 2]);
	expect(shown({ kinds: new Set(['gpio']) })).toEqual([2]);
	expect(shown({ functionName: 'write' })).toEqual([1]);
	expect(shown({ containers: new Set(['a']), functionName: 'write' })).toEqual([]);
	expect(shown({})).toEqual([0, 1, 2]);
});

test('calls by which the SDK only waits are shown when they are asked for', () => {
	const { model, call, update } = setUp();
	const wait = () => {
		call('a', GET_EVENT, 0, -11);
		call('a', SLEEP, 0, 0, 10);
		call('a', SLEEP, 0, 0, 10);
	};
	wait();
	update();
	expect([model.length, model.lanes.length, model.hidesPolling]).toEqual([0, 0, true]);
	call('a', WRITE);
	wait();
	call('a', SLEEP, 0, 0, 10);
	update();
	const shown = () =>
		Array.from({ length: model.length }, (_, i) => model.event(model.ordinalAt(i))!.sequence);
	expect(shown()).toEqual([3, 7]);
	model.filter = { ...EVERYTHING, polling: true };
	model.update();
	expect(shown()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	expect(model.hidesPolling).toBe(false);
});

test('what the store drops leaves the lanes and the list', () => {
	const { store, model, gpio, update } = setUp(4);
	for (let i = 0; i < 5; i++) {
		gpio(7, (i % 2) as 0 | 1);
		gpio(9, 1);
		update();
	}
	expect([store.dropped, model.length]).toEqual([6, 4]);
	expect(model.lanes.map(({ ordinals }) => [ordinals.length, ordinals.at(0)])).toEqual([
		[2, 6],
		[2, 7]
	]);
	expect(model.event(5)).toBeNull();
	expect(model.event(6)).toMatchObject({ sequence: 6, pin: 7, level: 1 });
});

test('a new trace begins with empty lanes', () => {
	const { trace, model, call, gpio, update } = setUp();
	call('a', SLEEP);
	update();
	trace.setTracing({});
	gpio(7, 1);
	update();
	expect(model.lanes.map(({ label }) => label)).toEqual(['led0']);
});

test('an event is found by its time', async () => {
	const { clock, model, gpio, update } = setUp();
	for (let i = 0; i < 5; i++) {
		await clock.advance(10);
		gpio(7, 1);
	}
	update();
	expect([5, 10, 29, 30, 1000].map((at) => model.indexAtTime(at))).toEqual([-1, 0, 1, 2, 4]);
});

/** A model of a file. */
function opened(text: string) {
	const { events } = decodeTrace(text);
	const store = loadTrace({ board: 'B', dropped: 0, events });
	return { store, model: new TimelineModel(store) };
}

test('a large trace is taken in part by part, and so is what another filter lets through', () => {
	const { model } = opened(largeTrace(3000));
	const takeAll = () => {
		const lengths: number[] = [];
		while (model.isBehind) {
			model.update(1000);
			lengths.push(model.length);
		}
		return lengths;
	};
	expect(takeAll()).toEqual([1000, 2000, 3000]);
	model.filter = { ...EVERYTHING, kinds: new Set(['gpio']) };
	expect([model.length, model.isBehind]).toEqual([0, true]);
	expect(takeAll().at(-1)).toBe(1000);
	expect(model.update()).toBe(false);
});

test('of a trace with a lane for each event, the first lanes are drawn and all events listed', () => {
	const { model } = opened(ODD_TRACES['a lane for each event']!(2000));
	model.update();
	expect([model.lanes.length, model.lanesLeftOut, model.length]).toEqual([MAX_LANES, true, 2000]);
	expect(model.lanes.reduce((sum, { starts }) => sum + starts.length, 0)).toBeLessThan(1000);
});

test.each(Object.entries(ODD_TRACES))('the lanes of %s can be searched by time', (_name, make) => {
	const { model } = opened(make(400));
	model.update();
	for (const { starts, ends } of model.lanes)
		for (let i = 0; i < starts.length; i++) {
			expect(ends.at(i)).toBeGreaterThanOrEqual(starts.at(i));
			if (i > 0) expect(starts.at(i)).toBeGreaterThanOrEqual(starts.at(i - 1));
			if (i > 0) expect(ends.at(i)).toBeGreaterThanOrEqual(ends.at(i - 1));
		}
});
