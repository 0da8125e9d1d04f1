import { afterEach, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { CallEvent, TraceEvent, TraceKind } from '../trace/trace-event.ts';
import { EVENT, program, textAt } from './testing/modules.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;
afterEach(() => {
	board.trace.dispose();
	board.runtime.dispose();
});

const API = { capabilities: ['ocre:api'] };

function events(): TraceEvent[] {
	board.trace.flush();
	return [...board.traced];
}

function ofKind<Kind extends TraceKind>(kind: Kind) {
	return events().filter((event): event is Extract<TraceEvent, { kind: Kind }> => {
		return event.kind === kind;
	});
}

const calls = (name: string): CallEvent[] =>
	ofKind('call').filter((event) => event.function.name === name);

test('nothing is traced until somebody asks', async () => {
	board = createTestBoard();
	await (await board.run('t.wasm', program({ body: '(call $number (i32.const 7))' }))).wait();
	expect(events()).toEqual([]);
});

test('a host call is traced with its arguments, its result and what it printed', async () => {
	board = createTestBoard();
	board.trace.setTracing({});
	await (await board.run('t.wasm', program({ body: '(call $number (i32.const -7))' }))).wait();
	const [write] = calls('fd_write');
	expect(write).toMatchObject({
		container: 't',
		thread: 0,
		args: [1, 64, 1, 72],
		result: 0,
		returned: true,
		text: '-7\n',
		writes: []
	});
	expect(write!.function).toEqual({
		module: 'wasi_snapshot_preview1',
		name: 'fd_write',
		params: ['i32', 'i32', 'i32', 'i32'],
		result: 'i32'
	});
	expect(write!.endedAt).toBeGreaterThanOrEqual(write!.at);
});

test('a 64 bit argument keeps all its bits', async () => {
	board = createTestBoard();
	board.trace.setTracing({});
	const body = '(drop (call $clock (i32.const 1) (i64.const 0x7ff0123456789abc) (i32.const 400)))';
	await (await board.run('t.wasm', program({ imports: ['clock'], body }))).wait();
	expect(calls('clock_time_get')[0]!.args).toEqual([1, 0x7ff0123456789abcn, 400]);
});

test('a call that ends the container has no result', async () => {
	board = createTestBoard();
	board.trace.setTracing({});
	await (
		await board.run('t.wasm', program({ imports: ['exit'], body: '(call $exit (i32.const 3))' }))
	).wait();
	expect(calls('proc_exit')[0]).toMatchObject({ args: [3], result: null, returned: false });
	expect(ofKind('state').map(({ state, exitCode }) => [state, exitCode])).toEqual([
		['created', 0],
		['running', 0],
		['exited', 3]
	]);
});

test('a sleep is traced with the board time that it took', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	board.trace.setTracing({});
	const container = await board.run('t.wasm', program({ body: '(call $nap (i32.const 40))' }));
	await clock.advance(40);
	await container.wait();
	const [nap] = calls('poll_oneoff');
	expect(nap!.endedAt - nap!.at).toBe(40);
});

test('the edges of a pin are traced with who made them, and those of a button with nobody', async () => {
	board = createTestBoard();
	board.trace.setTracing({});
	const imports = ['gpio_init', 'gpio_configure', 'gpio_set'];
	const led = textAt(0);
	const body = `(drop (call $gpio_init)) (drop (call $gpio_configure ${led} (i32.const 1)))
		(drop (call $gpio_set ${led} (i32.const 1))) (drop (call $gpio_set ${led} (i32.const 1)))`;
	await (await board.run('t.wasm', program({ imports, texts: ['led0'], body }), API)).wait();
	board.press('sw0', true);
	expect(
		ofKind('gpio').map(({ container, port, pin, level, driven }) => [
			container,
			port,
			pin,
			level,
			driven
		])
	).toEqual([
		['t', 7, 7, 0, true],
		['t', 7, 7, 1, true],
		[null, 2, 13, 0, false]
	]);
	const [first, second] = calls('ocre_gpio_set_by_name');
	expect([first!.text, second!.text]).toEqual(['led0', 'led0']);
	expect(ofKind('gpio')[1]!.sequence).toBeLessThan(first!.sequence);
});

test('an expiry is traced, also one that the full ring loses', async () => {
	const clock = new ManualClock();
	board = createTestBoard({}, clock);
	board.trace.setTracing({});
	const body = `(drop (call $timer_create (i32.const 1)))
		(drop (call $timer_start (i32.const 1) (i32.const 10) (i32.const 1))) (call $nap (i32.const 1000))`;
	const imports = ['timer_create', 'timer_start'];
	await board.run('t.wasm', program({ imports, body }), API);
	await clock.advance(330);
	const expiries = ofKind('timer');
	expect(expiries).toHaveLength(33);
	expect(expiries[0]).toMatchObject({ container: 't', timer: 1, queued: true });
	expect(expiries.map(({ queued }) => queued).indexOf(false)).toBe(32);
	expect(expiries[1]!.at - expiries[0]!.at).toBe(10);
});

const PING = `(drop (call $publish ${textAt(0)} ${textAt(1)} ${textAt(2)} (i32.const 3)))`;

test('a message is traced where it is published and where it arrives', async () => {
	board = createTestBoard();
	board.trace.setTracing({});
	const texts = ['news/a', 'text', 'abc', 'news'];
	const imports = ['publish', 'subscribe'];
	const body = `(drop (call $subscribe ${textAt(3)})) ${PING}`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	expect(ofKind('publish')[0]).toMatchObject({
		container: 't',
		message: 0,
		topic: 'news/a',
		payloadBytes: 3
	});
	expect(ofKind('deliver')[0]).toMatchObject({
		container: 't',
		message: 0,
		topic: 'news/a',
		outcome: 'queued'
	});
});

test('when memory is recorded, each call has what the board wrote since the one before', async () => {
	board = createTestBoard();
	board.trace.setTracing({ memory: true });
	const texts = ['news', 'text', 'abc'];
	const imports = ['publish', 'subscribe'];
	const body = `(drop (call $subscribe ${textAt(0)})) ${PING} (drop (call $next))`;
	await (await board.run('t.wasm', program({ imports, texts, body }), API)).wait();
	const [publish] = calls('ocre_publish_message');
	expect(publish!.writes.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
		'news\0',
		'text\0',
		'abc'
	]);
	const { writes } = calls('ocre_get_event')[0]!;
	expect(writes.map(({ address }) => address)).toEqual([0, 4, 8, 12, 16, 20].map((n) => EVENT + n));
	expect([...writes[0]!.bytes]).toEqual([3, 0, 0, 0]);
	expect(calls('ocre_subscribe_message')[0]!.writes).toEqual([]);
});

test('events are numbered without a gap, and a new trace begins with the first again', () => {
	board = createTestBoard();
	board.trace.setTracing({});
	board.press('sw0', true);
	board.press('sw0', false);
	expect(events().map(({ sequence }) => sequence)).toEqual([0, 1]);
	board.trace.setTracing({});
	board.press('sw0', true);
	expect(events().map(({ sequence }) => sequence)).toEqual([0]);
	board.trace.setTracing(null);
	board.press('sw0', false);
	expect(events()).toHaveLength(1);
});
