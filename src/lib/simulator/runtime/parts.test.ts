import { expect, test } from 'vitest';
import { AddressRange } from './addresses.ts';
import { EventRing, RING_SIZE } from './events/event-ring.ts';
import { GuestHeap } from './guest/guest-heap.ts';
import { trapText } from './guest/guest-trap.ts';
import { loadModule } from './containers/load-module.ts';
import { argumentChecks } from './containers/native-signatures.ts';
import { RandomIds } from './containers/random-id.ts';
import { program } from './testing/modules.ts';
import { wat } from './testing/test-board.ts';
import { LoadError } from '#lib/wasm/wasm-reader.ts';

test('random ids are those of a freshly booted board', () => {
	const ids = new RandomIds();
	expect(Array.from({ length: 10 }, () => ids.next())).toEqual([
		'b898643',
		'a5d16e5',
		'f1e1e8d',
		'5b850d1',
		'e769ea6',
		'7aef49c',
		'5cf1dfe',
		'8d7cdd2',
		'1a370a6',
		'f3f4d9b'
	]);
});

test('a new instance gets the lowest free address', () => {
	const range = new AddressRange(0x1000);
	const first = range.take();
	const second = range.take();
	range.release(first);
	expect(range.take()).toBe(first);
	expect(second).not.toBe(first);
});

test('the heap hands out multiples of 8 within its bounds and never the same place twice', () => {
	const heap = new GuestHeap(65536, 8192);
	const taken: { start: number; end: number }[] = [];
	for (let length = 1; ; length = (length * 7) % 301) {
		const start = heap.allocate(length);
		if (start === 0) break;
		expect(start % 8).toBe(0);
		const end = start + length;
		expect(start).toBeGreaterThanOrEqual(65536);
		expect(end).toBeLessThanOrEqual(65536 + 8192);
		expect(taken.some((other) => start < other.end && other.start < end)).toBe(false);
		taken.push({ start, end });
	}
	for (const { start } of taken) heap.free(start);
	heap.free(123456);
	expect(heap.allocate(8176)).toBe(65544);
});

test('the ring gives events back in order and loses what does not fit', () => {
	const ring = new EventRing('faithful');
	for (let id = 0; id < RING_SIZE; id++)
		expect(ring.put({ type: 'timer', owner: 1, id })).toBe(true);
	expect(ring.put({ type: 'timer', owner: 1, id: 99 })).toBe(false);
	expect(ring.take(2)).toBe('foreign');
	for (let id = 0; id < RING_SIZE; id++) expect(ring.take(1)).toMatchObject({ event: { id } });
	expect(ring.take(1)).toBe('empty');
});

test.each([
	['RuntimeError: index out of bounds', 'out of bounds memory access'],
	['RuntimeError: unreachable executed', 'unreachable'],
	['InternalError: too much recursion', 'wasm operand stack overflow'],
	['RuntimeError: indirect call to null', 'uninitialized element'],
	['RuntimeError: indirect call signature mismatch', 'indirect call type mismatch'],
	['RuntimeError: Out of bounds call_indirect', 'undefined element'],
	['RuntimeError: Division by zero', 'integer divide by zero'],
	['RuntimeError: Out of bounds trunc operation', 'invalid conversion to integer'],
	['RuntimeError: something new', 'RuntimeError: something new']
])('another browser says "%s", the board says "%s"', (engine, board) => {
	expect(trapText(engine)).toBe(board);
});

test('the letters of a signature say which arguments are checked', () => {
	expect(argumentChecks('(ii*~iIIi*)i')).toEqual([
		{ kind: 'range', index: 2 },
		{ kind: 'pointer', index: 8 }
	]);
	expect(argumentChecks('($i)i')).toEqual([{ kind: 'string', index: 0 }]);
});

test('a module that asks for its memory size gets a page for the host, any other 8192 bytes', async () => {
	const quiet = await loadModule(wat('(module (memory (export "memory") 2))'));
	expect(quiet.layout).toMatchObject({ heapStart: 131072, heapBytes: 8192, initialPages: 3 });
	const asking = await loadModule(
		wat('(module (memory (export "memory") 2) (func (drop (memory.size))))')
	);
	expect(asking.layout).toMatchObject({ heapStart: 131072, heapBytes: 64512 });
	const single = await loadModule(
		wat('(module (memory (export "memory") 1 1) (func (drop (memory.size))))')
	);
	expect(single.layout).toMatchObject({ heapBytes: 8192, maximumPages: 2 });
});

test('a build with vector instructions loads them, the others do not', async () => {
	const vectors = wat(`(module (memory (export "memory") 1) (func (export "_start") (local v128)
		(local.set 0 (v128.load (i32.const 0))) (local.set 0 (v128.const i32x4 1 2 3 4))
		(local.set 0 (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (local.get 0) (local.get 0)))
		(drop (i32x4.extract_lane 0 (local.get 0))) (drop (i32x4.add (local.get 0) (local.get 0)))
		(v128.store8_lane 0 (i32.const 0) (local.get 0))))`);
	await expect(loadModule(vectors, { hasSimd: true })).resolves.toMatchObject({ entry: '_start' });
	await expect(loadModule(vectors, { hasSimd: false })).rejects.toThrow(LoadError);
});

test('every cut of a module is refused as a load error, never another one', async () => {
	const whole = wat(program({ body: '(call $number (memory.grow (i32.const 1)))' }));
	let refused = 0;
	for (let length = 0; length < whole.length; length++) {
		const error: unknown = await loadModule(whole.slice(0, length)).then(
			() => null,
			(thrown: unknown) => thrown
		);
		if (error === null) continue;
		expect(error).toBeInstanceOf(LoadError);
		refused++;
	}
	expect(refused).toBeGreaterThan(whole.length * 0.9);
	await loadModule(whole);
});

test('damaged modules are refused as load errors or load', async () => {
	const whole = wat(program({ body: '(call $number (i32.const 1))' }));
	for (let i = 8; i < whole.length; i++) {
		const damaged = whole.slice();
		damaged[i] = damaged[i]! ^ 0x9d;
		const error: unknown = await loadModule(damaged).then(
			() => null,
			(thrown: unknown) => thrown
		);
		if (error !== null) expect(error).toBeInstanceOf(LoadError);
	}
});
