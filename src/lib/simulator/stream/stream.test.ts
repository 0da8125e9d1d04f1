// The stream of a board, and its way to the page: what is sent how often, and that nothing gets lost or out of order.
import { beforeEach, describe, expect, test } from 'vitest';
import { WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { TraceBatch } from '../trace/trace-batch.ts';
import { BatchSender, decodeBatch, type StreamBatch } from './stream-batch.ts';
import { SimulatorStream, type SimulatorEvents } from './stream.ts';

let stream: SimulatorStream;

beforeEach(() => {
	stream = new SimulatorStream(WORKSHOP_BOARD);
});

const message = (topic: string) =>
	({ kind: 'message', value: { topic, payload: new Uint8Array() } }) as const;

describe('a stream', () => {
	test('has its state changed before anybody hears of it', () => {
		const seen: (readonly string[])[] = [];
		stream.on('state', ({ display }) => seen.push(display));
		stream.set({ display: ['a'] });
		stream.set({ display: ['b'] });
		expect(seen).toEqual([['a'], ['b']]);
		expect(stream.state.display).toEqual(['b']);
		expect(stream.state.power).toBe('off');
	});

	test('refuses what the board does not have, and says nothing of it', () => {
		const inputs: unknown[] = [];
		stream.on('input', (input) => inputs.push(input));
		const before = stream.state;
		expect(() => stream.put({ kind: 'button', value: { alias: 'sw9', pressed: true } })).toThrow(
			RangeError
		);
		const reading = { sensor: 'nosuch', channel: 13, value: 1 };
		expect(() => stream.put({ kind: 'sensor', value: reading })).toThrow(RangeError);
		expect([stream.state, inputs]).toEqual([before, []]);
	});

	test('says which events somebody listens to, when that changes', () => {
		const told: (readonly (keyof SimulatorEvents)[])[] = [];
		stream.onlistening = (names) => told.push(names);
		const state = stream.on('state', () => undefined);
		const first = stream.on('pin', () => undefined);
		const second = stream.on('pin', () => undefined);
		const other = stream.on('message', () => undefined);
		for (const one of [first, first, other, second, state]) one.dispose();
		expect(told).toEqual([['pin'], ['pin', 'message'], ['pin'], []]);
	});
});

describe('batches', () => {
	let clock: ManualClock;
	let sender: BatchSender;
	let sent: StreamBatch[];
	let moved: Transferable[];

	beforeEach(async () => {
		clock = new ManualClock();
		sent = [];
		moved = [];
		sender = new BatchSender((batch, transfer) => {
			sent.push(batch);
			moved.push(...transfer);
		}, clock);
		stream.pipe(sender);
		await clock.advance(1000);
		sent = [];
	});

	test('the first change goes at the end of its turn, with all that came in it', async () => {
		sender.listening = ['pin'];
		const level = { port: 7, pin: 7, level: 1, driven: true } as const;
		stream.set({ pins: [level] });
		stream.tell({ kind: 'pin', value: level });
		expect(sent).toEqual([]);
		await Promise.resolve();
		expect(sent).toEqual([
			{ state: { pins: [level] }, events: [{ kind: 'pin', value: level }], settled: false }
		]);
	});

	test('a flood is one batch a frame, with the last state and every event', async () => {
		sender.listening = ['message'];
		for (let turn = 0; turn < 64; turn++) {
			stream.set({ display: [String(turn)] });
			stream.tell(message(String(turn)));
			await clock.advance(1);
		}
		await clock.advance(1000);
		expect(sent).toHaveLength(5);
		expect(sent.at(-1)!.state).toEqual({ display: ['63'] });
		const topics = sent.flatMap(({ events }) =>
			events.map((event) => (event.kind === 'message' ? event.value.topic : ''))
		);
		expect(topics).toEqual(Array.from({ length: 64 }, (_, turn) => String(turn)));
	});

	test('what nobody listens to is not sent, a crash always is, and at once', () => {
		stream.tell(message('news'));
		stream.tell({ kind: 'crash', value: { message: 'x' } });
		expect(sent.flatMap(({ events }) => events.map(({ kind }) => kind))).toEqual(['crash']);
	});

	test('what the other end did itself does not come back', async () => {
		sender.listening = ['input'];
		const value = { sensor: 'light', channel: 17, value: 1200 };
		stream.put({ kind: 'sensor', value });
		await clock.advance(100);
		expect(sent).toEqual([]);
		expect(stream.state.sensors).toContainEqual(value);
	});

	test('the memory does not wait for the next frame', async () => {
		stream.set({ display: ['a'] });
		await Promise.resolve();
		stream.set({ display: ['b'], memory: null });
		await Promise.resolve();
		expect(sent.map(({ state }) => state)).toEqual([
			{ display: ['a'] },
			{ display: ['b'], memory: null }
		]);
	});

	test('a reader that asks for it gets what waits, and is told that it was all', async () => {
		stream.set({ display: ['a'] });
		await Promise.resolve();
		stream.set({ display: ['b'] });
		sender.settle();
		sender.settle();
		expect(sent.slice(1)).toEqual([
			{ state: { display: ['b'] }, events: [], settled: true },
			{ state: {}, events: [], settled: true }
		]);
		await clock.advance(1000);
		expect(sent).toHaveLength(3);
	});

	test('the buffers of a trace are moved, not copied', async () => {
		sender.listening = ['trace'];
		const value = { words: new Float64Array(2), bytes: new Uint8Array(3) } as unknown as TraceBatch;
		stream.tell({ kind: 'trace', value });
		await Promise.resolve();
		expect(moved).toEqual([value.words.buffer, value.bytes.buffer]);
	});

	test.each([null, 1, {}, { state: {} }, { state: null, events: [] }, { state: {}, events: [1] }])(
		'%j is not a batch',
		(data) => expect(() => decodeBatch(data)).toThrow(RangeError)
	);
});
