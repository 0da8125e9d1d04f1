// What a board has room for: as recorded on the stock supervisor, and with the larger limits of our firmware.
import { afterEach, describe, expect, test } from 'vitest';
import { limitsOf, THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { B_U585I_IOT02A, findProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { program } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

const STOCK = findProfile('native_sim/native/64', 'stock')!;
const API = { capabilities: ['ocre:api'] };
const HOLD = '(loop $ever (drop (call $sleep (i32.const 5))) (br $ever))';
const create = (id: number) => `(call $number (call $timer_create (i32.const ${id})))`;
const remove = (id: number) => `(call $number (call $timer_delete (i32.const ${id})))`;

const timers = (body: string) =>
	program({ imports: ['sleep', 'timer_create', 'timer_delete'], body });
const holding = program({ imports: ['sleep'], body: HOLD });
const ending = program({ body: '' });

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const stock = (zephyr?: ZephyrVersion) =>
	(board = createTestBoard(STOCK, undefined, undefined, zephyr));
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const states = () => board.runtime.list().map((one) => `${one.id} ${one.status()}`);

/** Runs it to its end, and gives what it printed. */
async function printed(id: string, module: string): Promise<number[]> {
	const before = numbers().length;
	await (await board.run(`${id}.wasm`, module, API)).wait();
	return numbers().slice(before);
}

describe('containers on the stock supervisor', () => {
	test('four exist, stopped ones included; the fifth gets no condition variable', async () => {
		stock();
		await (await board.run('a.wasm', ending)).wait();
		await board.run('b.wasm', holding);
		await board.create('a.wasm', { id: 'c' });
		await board.create('a.wasm', { id: 'd' });
		board.console.text = '';
		expect(await board.create('a.wasm', { id: 'e' })).toBeNull();
		expect(board.console.text).toBe(
			'<inf> container: Selected runtime engine: wamr/wasip1\n' +
				'<err> container: Failed to initialize stop conditional variable: rc=12\n' +
				'<err> context: Failed to create container e: errno=0\n'
		);
		expect(board.notices.at(-1)?.values).toEqual({ count: 4 });
		board.runtime.remove(board.runtime.find('a')!);
		expect(await board.create('b.wasm', { id: 'e' })).not.toBeNull();
	});

	test('a create that fails takes nothing, and errno stays what it was', async () => {
		stock();
		for (let i = 0; i < 6; i++) expect(await board.create('none.wasm')).toBeNull();
		board.install('a.wasm', ending);
		for (const id of ['a', 'b', 'c', 'd']) await board.create('a.wasm', { id });
		expect(states()).toHaveLength(4);
		await board.create('a.wasm', { id: 'e' });
		expect(board.console.text).toMatch(/rc=12\n.*container e: errno=2\n$/);
	});

	test('an older Zephyr has no such limit', async () => {
		stock('3.4.99');
		board.install('a.wasm', ending);
		for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await board.create('a.wasm', { id });
		expect(states()).toHaveLength(6);
	});
});

describe('threads on the stock supervisor', () => {
	test('three timers exist from reset to reset, over all containers, and are never given back', async () => {
		stock();
		const all = [1, 2, 3, 4].map(create).join('') + [1, 2, 3, 4].map(remove).join('');
		expect(await printed('t', timers(all))).toEqual([0, 0, 0, -22, 0, 0, 0, -22]);
		expect(await printed('u', timers(create(1)))).toEqual([-22]);
		expect(board.console.text).toContain('<err> ocre_timer: Failed to initialize core timer 1\n');
		// A container needs no timer, and there is room for its own thread.
		expect(await printed('v', program({ body: '(call $number (i32.const 42))' }))).toEqual([42]);
		expect(board.state.memory!.lostTimerBytes).toBe(3 * THREAD_BYTES);
	});

	test('one timer again and again wears out as three do', async () => {
		stock();
		const body = (create(1) + remove(1)).repeat(4);
		expect(await printed('t', timers(body))).toEqual([0, 0, 0, 0, 0, 0, -22, -22]);
	});

	test('containers that run share the heap with timers: the next is left in ERROR', async () => {
		stock();
		await board.run('a.wasm', timers(create(1) + HOLD), API);
		await board.run('b.wasm', timers(create(2) + HOLD), API);
		board.install('c.wasm', ending);
		const third = (await board.create('c.wasm'))!;
		board.console.text = '';
		expect(await third.start()).toBe(-1);
		expect(board.console.text).toBe(
			'<err> container: Failed to create thread: rc=22\n' +
				'<err> container: Failed to destroy thread attributes: rc=22\n' +
				"<inf> container: Setting container 'c' status to ERROR\n"
		);
		expect(states()).toEqual(['a RUNNING', 'b RUNNING', 'c ERROR']);
		board.runtime.find('a')!.kill();
		await board.runtime.find('a')!.wait();
		board.runtime.remove(third);
		expect(await printed('d', program({ body: '(call $number (i32.const 42))' }))).toEqual([42]);
	});

	test('a container that ended keeps its thread until somebody looks', async () => {
		stock();
		await printed('t', timers([1, 2, 3].map(create).join('')));
		await board.run('a.wasm', ending);
		await board.console.waitFor("Container 'a' exited");
		const next = (await board.create('a.wasm', { id: 'b' }))!;
		expect(await next.start()).toBe(-1);
		expect(states()).toEqual(['t STOPPED', 'a STOPPED', 'b ERROR']);
	});

	test('an older Zephyr gives the thread of a timer back', async () => {
		stock('3.4.99');
		const body = (create(1) + remove(1)).repeat(9);
		expect(await printed('t', timers(body))).not.toContain(-22);
		expect(board.state.memory!.lostTimerBytes).toBe(0);
	});
});

describe('our firmware', () => {
	test('has room for sixteen containers', async () => {
		board = createTestBoard();
		board.install('a.wasm', ending);
		for (let i = 0; i < 16; i++)
			expect(await board.create('a.wasm', { id: `c${i}` })).not.toBeNull();
		expect(await board.create('a.wasm', { id: 'more' })).toBeNull();
	});

	test('has room for thirty timers beside one container, and keeps them, too', async () => {
		board = createTestBoard();
		expect(limitsOf(B_U585I_IOT02A, '4.4.0').threads).toBe(31);
		const body = (create(1) + remove(1)).repeat(31);
		const results = await printed('t', timers(body));
		expect(results.slice(0, 60)).toEqual(new Array(60).fill(0));
		expect(results.slice(60)).toEqual([-22, -22]);
	});

	test('gives the thread of a timer back in documented mode', async () => {
		board = createTestBoard({}, undefined, 'documented');
		expect(await printed('t', timers((create(1) + remove(1)).repeat(31)))).not.toContain(-22);
	});
});
