// The account of a board's memory: what fits, who has it, and what comes back.
import { beforeEach, describe, expect, test } from 'vitest';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { MemoryBudget, sharedMemory, type BudgetOptions } from './memory-budget.ts';

const PAGE = 65_536;
const TOTAL = 10 * PAGE;
const HEAP = 2 * THREAD_BYTES + 100;

let changes: number;

beforeEach(() => void (changes = 0));

function budget(
	timerStacks: BudgetOptions['timerStacks'] = 'kept'
): MemoryBudget<WebAssembly.Memory> {
	const onchange = () => void changes++;
	return new MemoryBudget({
		...{ totalBytes: TOTAL, systemHeapBytes: HEAP, timerStacks, onchange },
		createMemory: sharedMemory
	});
}

const SIZE = { initialPages: 1, maximumPages: 8, boardBytes: null, takesMaximum: false };
const holder = (account: MemoryBudget, id = 'a') =>
	account.account.containers.find((one) => one.id === id);

describe('images, tables and spawned threads', () => {
	test('take what fits, and a holder of nothing is forgotten', () => {
		const memory = budget();
		expect(memory.take('a', 'imageBytes', TOTAL - 10)).toBe(true);
		expect(memory.take('b', 'tableBytes', 11)).toBe(false);
		expect(memory.take('b', 'tableBytes', 4)).toBe(true);
		expect(memory.take('b', 'spawnedBytes', 6)).toBe(true);
		expect(memory.freeBytes).toBe(0);
		expect(holder(memory)).toMatchObject({ imageBytes: TOTAL - 10, tableBytes: 0 });
		expect(holder(memory, 'b')).toMatchObject({ tableBytes: 4, spawnedBytes: 6 });
		memory.release('b', 'tableBytes', 4);
		expect(holder(memory, 'b')).toBeDefined();
		memory.release('b', 'spawnedBytes', 6);
		expect([holder(memory, 'b'), memory.freeBytes]).toEqual([undefined, 10]);
		// A refusal is not a change.
		expect(changes).toBe(5);
	});
});

describe('a linear memory', () => {
	test('takes its pages, grows beside itself within what is free, and is given back', () => {
		const memory = budget();
		memory.take('a', 'imageBytes', PAGE + 1);
		// Eight whole pages are free: one now, and at most seven in one beside it.
		const linear = memory.takeMemory('a', SIZE)!;
		expect(linear.buffer.byteLength).toBe(PAGE);
		expect(memory.freeBytes).toBe(8 * PAGE - 1);
		expect(() => linear.grow(7)).toThrow(RangeError);
		linear.grow(6);
		expect(memory.freeBytes).toBe(2 * PAGE - 1);
		expect(holder(memory)).toMatchObject({ linearBytes: 7 * PAGE, imageBytes: PAGE + 1 });
		memory.releaseMemory(linear);
		expect([memory.freeBytes, holder(memory)?.linearBytes]).toEqual([9 * PAGE - 1, 0]);
		expect(changes).toBe(3);
	});

	test('has its own maximum where there is more room than that', () => {
		const linear = budget().takeMemory('a', { ...SIZE, maximumPages: 2 })!;
		linear.grow(1);
		expect(() => linear.grow(1)).toThrow(RangeError);
	});

	test('that does not fit is not made', () => {
		const memory = budget();
		expect(memory.takeMemory('a', { ...SIZE, initialPages: 11, maximumPages: 11 })).toBeNull();
		expect(memory.takeMemory('a', { ...SIZE, initialPages: 10, maximumPages: 10 })).not.toBeNull();
		expect(memory.freeBytes).toBe(0);
		expect(changes).toBe(1);
	});

	test('that is shared takes its maximum at once, and can grow to that', () => {
		const memory = budget();
		const shared = memory.takeMemory('a', { ...SIZE, takesMaximum: true })!;
		expect(memory.freeBytes).toBe(2 * PAGE);
		shared.grow(7);
		expect(memory.freeBytes).toBe(2 * PAGE);
		expect(memory.takeMemory('b', { ...SIZE, maximumPages: 3, takesMaximum: true })).toBeNull();
	});

	test('that is not a whole number of pages takes what it takes on a board', () => {
		const memory = budget();
		memory.take('a', 'imageBytes', TOTAL - 100);
		expect(memory.takeMemory('a', { ...SIZE, boardBytes: 101 })).toBeNull();
		expect(memory.takeMemory('a', { ...SIZE, boardBytes: 100 })).not.toBeNull();
		expect(memory.freeBytes).toBe(0);
		// A board is never said to have less than nothing.
		expect(memory.takeMemory('b', { ...SIZE, boardBytes: 0 })!.buffer.byteLength).toBe(PAGE);
	});
});

describe('stacks', () => {
	test('are of the system heap, as long as a whole one fits', () => {
		const memory = budget();
		expect(memory.takeStack('a', 'threadBytes')).toBe(true);
		expect(memory.takeStack('a', 'timerBytes')).toBe(true);
		expect(memory.takeStack('b', 'threadBytes')).toBe(false);
		expect(memory.account).toMatchObject({
			totalBytes: TOTAL,
			freeBytes: TOTAL,
			systemHeapBytes: HEAP,
			freeSystemHeapBytes: 100,
			lostTimerBytes: 0
		});
		expect(holder(memory)).toMatchObject({ threadBytes: THREAD_BYTES, timerBytes: THREAD_BYTES });
		memory.releaseStack('a', 'threadBytes');
		expect(memory.freeSystemHeapBytes).toBe(100 + THREAD_BYTES);
		expect(memory.isWornOut).toBe(false);
		expect(changes).toBe(3);
	});

	test.each([
		['kept', THREAD_BYTES, false],
		['given-back-unlike-boards', 0, false],
		['given-back', 0, false]
	] as const)('of timers that are deleted are %s: %i bytes are lost', (how, lostBytes, worn) => {
		const memory = budget(how);
		memory.takeStack('a', 'timerBytes');
		memory.releaseStack('a', 'timerBytes');
		expect(memory.account.lostTimerBytes).toBe(lostBytes);
		expect(memory.freeSystemHeapBytes).toBe(HEAP - lostBytes);
		expect([holder(memory), memory.isWornOut]).toEqual([undefined, worn]);
	});

	test.each([
		['kept', true],
		['given-back-unlike-boards', true],
		['given-back', false]
	] as const)('of timers, %s: a real board would be worn out: %s', (how, worn) => {
		const memory = budget(how);
		for (let i = 0; i < 2; i++) {
			memory.takeStack('a', 'timerBytes');
			memory.releaseStack('a', 'timerBytes');
		}
		expect(memory.isWornOut).toBe(worn);
		expect(memory.takeStack('a', 'timerBytes')).toBe(how !== 'kept');
	});

	test('that are all in use are not wear', () => {
		const memory = budget();
		memory.takeStack('a', 'threadBytes');
		memory.takeStack('a', 'threadBytes');
		expect(memory.isWornOut).toBe(false);
	});
});
