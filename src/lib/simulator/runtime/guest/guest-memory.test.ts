// A container's memory as the board sees it: every access is checked, and what is written can be recorded.
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { GuestMemory } from './guest-memory.ts';
import { GuestTrap, OUT_OF_BOUNDS } from './guest-trap.ts';

const PAGE = 65_536;
const made = (pages = 1, more: [place?: { baseBytes: number; boardBytes: number | null }] = []) => {
	const wasm = new WebAssembly.Memory({ initial: pages, maximum: 4 });
	return { wasm, memory: new GuestMemory(wasm, ...more) };
};
const traps = (run: () => unknown) => expect(run).toThrow(new GuestTrap(OUT_OF_BOUNDS));

test('numbers are little-endian, at the last place that holds them and nowhere behind it', () => {
	const { memory, wasm } = made();
	const bytes = new Uint8Array(wasm.buffer);
	memory.setU64(PAGE - 8, 0x0102030405060708n);
	expect([...bytes.subarray(PAGE - 8)]).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
	expect(memory.u64(PAGE - 8)).toBe(0x0102030405060708n);
	expect([memory.u32(PAGE - 4), memory.u16(PAGE - 2), memory.byte(PAGE - 1)]).toEqual([
		0x01020304, 0x0102, 1
	]);
	memory.setU32(PAGE - 4, 0xfffefdfc);
	memory.setU16(0, 0x1234);
	memory.setByte(2, 0x56);
	expect([memory.u32(PAGE - 4), memory.u32(0)]).toEqual([0xfffefdfc, 0x00561234]);
	for (const run of [
		() => memory.u64(PAGE - 7),
		() => memory.u32(PAGE - 3),
		() => memory.u16(PAGE - 1),
		() => memory.byte(PAGE),
		() => memory.setU64(PAGE - 7, 0n),
		() => memory.setU32(PAGE - 3, 0),
		() => memory.setU16(PAGE - 1, 0),
		() => memory.setByte(PAGE, 0),
		() => memory.read(PAGE - 1, 2),
		() => memory.write(PAGE - 1, new Uint8Array(2))
	])
		traps(run);
});

test('negative numbers of 64 bits are written as two’s complement', () => {
	const { memory } = made();
	memory.setU64(0, -1n);
	expect(memory.u64(0)).toBe(0xffffffffffffffffn);
});

test('texts end with a NUL that is in the memory; what is read is a copy', () => {
	const { memory, wasm } = made();
	memory.write(10, utf8('text\0more'));
	const read = memory.readString(10);
	expect(read).toEqual(utf8('text'));
	new Uint8Array(wasm.buffer)[10] = 0;
	expect([read[0], memory.readString(10).length]).toEqual([0x74, 0]);
	new Uint8Array(wasm.buffer).fill(1, PAGE - 3);
	traps(() => memory.readString(PAGE - 3));
	traps(() => memory.readString(PAGE));
});

test('a poke at the end writes what fits', () => {
	const { memory } = made();
	memory.poke(0, 0x04030201);
	memory.poke(PAGE - 2, 0x04030201);
	memory.poke(PAGE, 7);
	expect([memory.u32(0), memory.u16(PAGE - 2)]).toEqual([0x04030201, 0x0201]);
});

test('memory that has grown is seen, and told', () => {
	const wasm = new WebAssembly.Memory({ initial: 1, maximum: 4 });
	let grown = 0;
	const memory = new GuestMemory(wasm, null, () => grown++);
	expect(grown).toBe(0);
	wasm.grow(1);
	expect(memory.has(PAGE, 4)).toBe(true);
	expect(grown).toBe(1);
	memory.setU32(2 * PAGE - 4, 5);
	expect([memory.u32(2 * PAGE - 4), memory.sizeBytes]).toEqual([5, 2 * PAGE]);
	wasm.grow(1);
	expect([memory.sizeBytes, grown]).toEqual([3 * PAGE, 2]);
	expect(memory.has(3 * PAGE - 1, 2)).toBe(false);
});

test('a board’s memory may lie within the one here', () => {
	const { memory, wasm } = made(1, [{ baseBytes: 4096, boardBytes: 100 }]);
	memory.setU32(96, 9);
	expect(new DataView(wasm.buffer).getUint32(4096 + 96, true)).toBe(9);
	expect(memory.sizeBytes).toBe(100);
	traps(() => memory.u32(97));
});

test('without a memory nothing can be read', () => {
	traps(() => new GuestMemory(null).byte(0));
	expect(new GuestMemory(null).sizeBytes).toBe(0);
});

describe('what is written', () => {
	const recorded = () => {
		const recorder = { recording: 0 };
		const wasm = new WebAssembly.Memory({ initial: 1 });
		return { recorder, memory: new GuestMemory(wasm, null, () => undefined, recorder) };
	};

	test('is told while it is recorded, in order and once', () => {
		const { recorder, memory } = recorded();
		memory.setByte(0, 1);
		expect(memory.takeLog()).toEqual([]);
		recorder.recording = 1;
		memory.setByte(1, 2);
		memory.setU16(2, 0x0403);
		memory.setU32(4, 5);
		memory.setU64(8, 6n);
		memory.write(16, Uint8Array.of(7, 8));
		const log = memory.takeLog();
		expect(log.map(({ address, bytes }) => [address, ...bytes])).toEqual([
			[1, 2],
			[2, 3, 4],
			[4, 5, 0, 0, 0],
			[8, 6, 0, 0, 0, 0, 0, 0, 0],
			[16, 7, 8]
		]);
		expect(memory.takeLog()).toEqual([]);
	});

	test('for one recording is not told to the next', () => {
		const { recorder, memory } = recorded();
		recorder.recording = 1;
		memory.setByte(0, 1);
		recorder.recording = 2;
		expect(memory.takeLog()).toEqual([]);
		memory.setByte(1, 2);
		expect(memory.takeLog().map(({ address }) => address)).toEqual([1]);
	});
});
