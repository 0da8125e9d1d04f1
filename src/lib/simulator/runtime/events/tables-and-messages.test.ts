// How large the tables of a module are on a board, and what goes between containers when nothing runs: the tables of
// subscriptions, with their limits, their order and what is given back.
import { describe, expect, test } from 'vitest';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { ModuleOutline } from '#lib/wasm/wasm-reader.ts';
import type { Notice } from '../../simulator.ts';
import { TraceStore } from '../../trace/trace-store.ts';
import { Trace } from '../../trace/trace.ts';
import { EventRing, RING_SIZE } from './event-ring.ts';
import type { GuestHeap } from '../guest/guest-heap.ts';
import { GuestMemory } from '../guest/guest-memory.ts';
import { importedTablesOf, tableBytesOf, tableSection } from '../guest/guest-tables.ts';
import { MESSAGE, ResourceCounts, type Instance } from '../guest/instance.ts';
import { Messaging } from './messaging.ts';
import { Notices } from '../notices.ts';

describe('tables', () => {
	const outline = (tables: object[], imports: object[] = []) =>
		({ tables, imports }) as unknown as ModuleOutline;
	const table = (min: number, max: number | null) => ({
		min,
		max,
		shared: false,
		element: 'funcref'
	});

	test.each([
		[0, null, 1024],
		[0, 5, 5],
		[0, 1024, 1024],
		[0, 1025, 1024],
		[512, null, 1024],
		[513, null, 1026],
		[600, 5000, 1200],
		[600, 700, 700]
	])('from %s up to %s may have %s elements', (min, max, elements) => {
		expect(tableBytesOf(outline([table(min, max)]))).toBe(4 * elements);
		const imported = {
			kind: 'table',
			module: 'm',
			name: 'n',
			limits: table(min, max),
			element: 'funcref'
		};
		expect(importedTablesOf(outline([], [imported]))).toEqual([
			{ module: 'm', name: 'n', element: 'funcref', initial: min, maximum: elements }
		]);
		expect(tableBytesOf(outline([table(0, 1)], [imported]))).toBe(4 * (elements + 1));
	});

	test('are declared with their maximum, and memories are none', () => {
		expect([
			...tableSection(outline([table(1, 2), { ...table(3, 4), element: 'externref' }]))
		]).toEqual([4, 9, 2, 0x70, 1, 1, 2, 0x6f, 1, 3, 4]);
		const memory = {
			kind: 'memory',
			module: 'm',
			name: 'n',
			limits: { min: 1, max: 2, shared: false }
		};
		expect(importedTablesOf(outline([], [memory]))).toEqual([]);
		expect(tableBytesOf(outline([], [memory]))).toBe(0);
	});
});

describe('messages', () => {
	/** A heap of so many bytes: one address after the other. */
	function instance(containerId: string, roomBytes = 1000, hasContext = true) {
		const freed: number[] = [];
		let next = 1024;
		const heap = {
			allocate(length: number) {
				if (next + length > 1024 + roomBytes) return 0;
				next += length;
				return next - length;
			},
			free: (address: number) => void freed.push(address)
		} as unknown as GuestHeap;
		const made: Instance = {
			containerId,
			address: containerId.charCodeAt(0),
			memory: new GuestMemory(new WebAssembly.Memory({ initial: 1 })),
			heap,
			hasContext,
			exportedFunctions: new Set(),
			ended: false,
			heldUp: 0,
			sleepMs: 0,
			counts: [0, 0, 0, 0]
		};
		return Object.assign(made, { freed });
	}

	function setUp(mode: BoardMode = 'faithful', maxSubscriptions = 3) {
		const said: Notice[] = [];
		const warnings: string[] = [];
		const ring = new EventRing(mode);
		const console = { room: null, print: () => undefined, log: () => undefined };
		const clock = new ManualClock();
		const traced = new TraceStore();
		const messaging = new Messaging({
			maxSubscriptions,
			mode,
			ring,
			counts: new ResourceCounts(console),
			console,
			notices: new Notices(mode, (notice) => said.push(notice)),
			trace: new Trace(clock, clock, (batch) => traced.add(batch)),
			warn: (text) => warnings.push(text),
			native: (topic) => topic === 'display'
		});
		const subscribe = (to: Instance, topic: string) => messaging.subscribe(to, utf8(topic));
		const publish = (topic: string, payload = 'abc', type = 'text') =>
			messaging.publish({
				topic: utf8(topic),
				contentType: utf8(type),
				payload: () => utf8(payload),
				payloadBytes: payload.length
			});
		return {
			messaging,
			ring,
			subscribe,
			publish,
			warnings,
			notices: () => said.map(({ code }) => code)
		};
	}

	test('lie in the memory of their receiver, each text with its NUL', () => {
		const { subscribe, publish, ring } = setUp();
		const to = instance('a');
		subscribe(to, 'news');
		expect(publish('news/x')).toBe(0);
		expect(latin1(to.memory.read(1024, 15))).toBe('news/x\0text\0abc');
		expect(ring.events).toEqual([
			{
				type: 'message',
				owner: to.address,
				id: 0,
				topic: 1024,
				contentType: 1031,
				payload: 1036,
				payloadBytes: 3
			}
		]);
		publish('news');
		expect(ring.events[1]).toMatchObject({ id: 1 });
	});

	test('have a topic, a type and a payload', () => {
		const { publish, subscribe } = setUp();
		subscribe(instance('a'), 'x');
		expect([
			publish(''),
			publish('x', 'a', ''),
			publish('x', ''),
			publish('y'),
			publish('x')
		]).toEqual([-22, -22, -22, -2, 0]);
	});

	test('for the firmware have arrived, and count', () => {
		const { publish, subscribe, ring } = setUp();
		expect(publish('display')).toBe(0);
		subscribe(instance('a'), 'x');
		publish('nobody');
		publish('x');
		expect(ring.events).toMatchObject([{ id: 1 }]);
	});

	test('that a subscriber gets twice are explained to it', () => {
		const { subscribe, publish, notices, ring } = setUp();
		const [a, b] = [instance('a'), instance('b')];
		subscribe(a, 't');
		subscribe(b, 't');
		publish('tea');
		expect(notices()).toEqual([]);
		subscribe(a, 'te');
		publish('tea');
		expect(notices()).toEqual(['message-twice']);
		expect(ring.length).toBe(5);
	});

	test.each([
		[3, 0],
		[4, 1],
		[7, 2]
	])('that do not fit into %s bytes give back what was placed', (room, placed) => {
		const { subscribe, publish, notices, ring, warnings } = setUp();
		const to = instance('a', room);
		subscribe(to, 't');
		expect(publish('tea', 'payload', 'ty')).toBe(-2);
		expect(to.freed).toHaveLength(placed);
		expect(ring.length).toBe(0);
		expect(warnings).toHaveLength(1);
		expect(notices()).toEqual(['message-does-not-fit']);
	});

	test('that find no place in the ring are taken back', () => {
		const { subscribe, publish, notices, ring } = setUp();
		const to = instance('a');
		subscribe(to, 't');
		for (let i = 0; i < RING_SIZE; i++) expect(publish('t')).toBe(0);
		expect([to.freed, notices()]).toEqual([[], []]);
		expect(publish('t')).toBe(-2);
		expect(to.freed).toHaveLength(3);
		expect(notices()).toEqual(['ring-full']);
		expect(ring.length).toBe(RING_SIZE);
	});

	test('are for topics in a table with places that are given back', () => {
		const { messaging, subscribe, publish, notices } = setUp();
		const [a, b] = [instance('a'), instance('b')];
		expect([subscribe(a, 'x'), subscribe(a, 'x'), subscribe(b, 'x'), subscribe(a, 'y')]).toEqual([
			0, 0, 0, 0
		]);
		expect([subscribe(a, 'z'), subscribe(a, '')]).toEqual([-12, -22]);
		expect(subscribe(instance('c', 0, false), 'x')).toBe(-22);
		expect(a.counts[MESSAGE]).toBe(2);
		expect(messaging.inspect()).toEqual([
			{ container: 'a', topic: 'x' },
			{ container: 'b', topic: 'x' },
			{ container: 'a', topic: 'y' }
		]);
		messaging.cleanUp(a);
		expect(a.counts[MESSAGE]).toBe(0);
		expect(messaging.inspect()).toEqual([{ container: 'b', topic: 'x' }]);
		expect([publish('y'), publish('x'), subscribe(a, 'é#')]).toEqual([-2, 0, 0]);
		expect(messaging.inspect()[0]).toEqual({ container: 'a', topic: 'é#' });
		expect(notices()).toEqual(['topic-wildcard']);
	});

	test.each([
		['faithful', 0],
		['documented', -2]
	] as const)('have topics that a %s board cuts: %s', (mode, result) => {
		const { subscribe, publish, notices } = setUp(mode);
		const [to, shorter] = [instance('a'), instance('b')];
		subscribe(shorter, 'u'.repeat(63));
		expect(notices()).toEqual([]);
		subscribe(to, 't'.repeat(64));
		expect(notices()).toEqual(['topic-cut']);
		expect(publish('t'.repeat(63))).toBe(result);
		expect(publish('t'.repeat(62))).toBe(-2);
		expect(publish('t'.repeat(64))).toBe(0);
	});
});
