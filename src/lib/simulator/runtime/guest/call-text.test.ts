// What a trace shows of a call's texts, and a container's memory as the board sees it: to the last byte, not beyond.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { TEXT_BYTES } from '../../trace/trace-event.ts';
import { callText } from './call-text.ts';
import { GuestMemory } from './guest-memory.ts';
import type { LinkedFunction } from '../containers/linking.ts';

const PAGE = 65_536;
const OUT = 'out of bounds memory access';

function memoryWith(texts: Readonly<Record<number, string>> = {}) {
	const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1, maximum: 2 }));
	for (const [at, text] of Object.entries(texts)) memory.write(Number(at), utf8(text));
	return memory;
}

describe('the text of a call', () => {
	const textOf = (
		name: string,
		checks: readonly [kind: string, index: number][],
		args: readonly number[],
		memory: GuestMemory
	) => {
		const found = callText(
			{
				name,
				checks: checks.map(([kind, index]) => ({ kind, index }))
			} as unknown as LinkedFunction,
			{ instance: { memory }, u32: (index) => args[index]! }
		);
		return found && latin1(found);
	};
	const strings: [string, number][] = [
		['string', 0],
		['string', 1]
	];

	test('is its strings, joined by commas', () => {
		const memory = memoryWith({ 100: 'one\0', 200: 'two\0' });
		expect(textOf('ocre_x', strings, [100, 200], memory)).toBe('one, two');
		expect(textOf('ocre_x', strings.slice(1), [100, 200], memory)).toBe('two');
		expect(textOf('ocre_x', [['pointer', 0]], [100], memory)).toBeNull();
	});

	test('is cut to its length, and leaves out what has no end in the memory', () => {
		const long = 'x'.repeat(TEXT_BYTES + 5);
		const memory = memoryWith({ 100: `${long}\0`, [PAGE - 3]: 'end' });
		expect(textOf('f', [['string', 0]], [100], memory)).toBe('x'.repeat(TEXT_BYTES));
		expect(textOf('f', [['string', 0]], [PAGE - 3], memory)).toBeNull();
		expect(textOf('f', strings, [PAGE - 3, 100], memory)).toBe('x'.repeat(TEXT_BYTES));
		expect(textOf('f', strings, [100, 100], memory)).toHaveLength(TEXT_BYTES);
	});

	test('of a path is its range; other ranges are not texts', () => {
		const memory = memoryWith({ 100: 'a/path!' });
		expect(textOf('path_open', [['range', 0]], [100, 6], memory)).toBe('a/path');
		expect(textOf('random_get', [['range', 0]], [100, 6], memory)).toBeNull();
		expect(textOf('path_open', [['range', 0]], [PAGE - 2, 3], memory)).toBeNull();
		expect(textOf('path_open', [['range', 0]], [PAGE - 2, 2], memory)).toBe('\0\0');
	});

	test.each(['fd_write', 'fd_pwrite', 'sock_send'])('of %s is what it prints', (name) => {
		const memory = memoryWith({ 100: 'hello', 200: 'y'.repeat(TEXT_BYTES) });
		const vectors: [number, number][] = [
			[100, 2],
			[102, 3],
			[200, TEXT_BYTES],
			[100, 5]
		];
		vectors.forEach(([at, length], i) => {
			memory.setU32(1000 + 8 * i, at);
			memory.setU32(1004 + 8 * i, length);
		});
		expect(textOf(name, [], [1, 1000, 2], memory)).toBe('hello');
		expect(textOf(name, [], [1, 1000, 4], memory)).toBe(`hello${'y'.repeat(TEXT_BYTES - 5)}`);
		expect(textOf(name, [], [1, 1000, 0], memory)).toBe('');
		memory.setU32(1008, PAGE - 1);
		expect(textOf(name, [], [1, 1000, 2], memory)).toBe('he');
		memory.setU32(PAGE - 8, 100);
		memory.setU32(PAGE - 4, 3);
		expect(textOf(name, [], [1, PAGE - 8, 2], memory)).toBe('hel');
	});
});

describe('a memory', () => {
	test.each([
		['byte', 1],
		['u16', 2],
		['u32', 4],
		['u64', 8]
	] as const)('is read by %s up to its end', (name, size) => {
		const memory = memoryWith();
		memory.write(PAGE - size, new Uint8Array(size).fill(1).fill(2, 1));
		const value = [...new Uint8Array(size).keys()].reduceRight(
			(sum, i) => sum * 256n + (i === 0 ? 1n : 2n),
			0n
		);
		expect(BigInt(memory[name](PAGE - size))).toBe(value);
		expect(() => memory[name](PAGE - size + 1)).toThrow(OUT);
	});

	test.each([
		['setByte', 1, 0x12],
		['setU16', 2, 0x1234],
		['setU32', 4, 0x12345678]
	] as const)('is written by %s up to its end', (name, size, value) => {
		const memory = memoryWith();
		memory[name](PAGE - size, value);
		const written = [...memory.read(PAGE - size, size)].reverse();
		expect(written.reduce((sum, byte) => sum * 256 + byte, 0)).toBe(value);
		expect(() => memory[name](PAGE - size + 1, value)).toThrow(OUT);
	});

	test('takes 64 bits, also negative ones, and texts up to their NUL', () => {
		const memory = memoryWith({ 100: 'text\0more', [PAGE - 2]: 'ab' });
		memory.setU64(8, -2n);
		expect(memory.u64(8)).toBe(0xffff_ffff_ffff_fffen);
		expect(() => memory.setU64(PAGE - 7, 0n)).toThrow(OUT);
		expect(latin1(memory.readString(100))).toBe('text');
		expect(() => memory.readString(PAGE - 2)).toThrow(OUT);
		expect(() => memory.readString(PAGE)).toThrow(OUT);
		expect(memory.read(PAGE, 0)).toHaveLength(0);
		expect(() => memory.write(PAGE - 1, utf8('ab'))).toThrow(OUT);
	});

	test('that is poked leaves out what lies beyond the end', () => {
		const memory = memoryWith();
		memory.poke(PAGE - 2, 0x44332211);
		expect([...memory.read(PAGE - 2, 2)]).toEqual([0x11, 0x22]);
		memory.poke(PAGE - 4, 0x04030201);
		expect([...memory.read(PAGE - 4, 4)]).toEqual([1, 2, 3, 4]);
		memory.poke(PAGE, 1);
	});

	test('that grew is seen at the next look, and said', () => {
		const wasm = new WebAssembly.Memory({ initial: 1, maximum: 2 });
		let grown = 0;
		const memory = new GuestMemory(wasm, null, () => grown++);
		expect([memory.sizeBytes, grown]).toEqual([PAGE, 0]);
		wasm.grow(1);
		expect(memory.has(PAGE, 1)).toBe(true);
		expect([memory.sizeBytes, grown]).toEqual([2 * PAGE, 1]);
		expect(memory.has(2 * PAGE, 1)).toBe(false);
	});

	test('may lie within another, as long as the board says', () => {
		const wasm = new WebAssembly.Memory({ initial: 1 });
		const memory = new GuestMemory(wasm, { baseBytes: 100, boardBytes: 50 });
		memory.setU32(0, 7);
		memory.setByte(49, 9);
		const bytes = new Uint8Array(wasm.buffer);
		expect([bytes[100], bytes[149], memory.sizeBytes]).toEqual([7, 9, 50]);
		expect(() => memory.setByte(50, 1)).toThrow(OUT);
	});

	test('tells what was written, while somebody records, and of that recording only', () => {
		const recorder = { recording: 0 };
		const memory = new GuestMemory(
			new WebAssembly.Memory({ initial: 1 }),
			null,
			() => undefined,
			recorder
		);
		memory.setByte(1, 1);
		expect(memory.takeLog()).toEqual([]);
		recorder.recording = 1;
		memory.setU16(8, 0x0201);
		memory.write(16, Uint8Array.of(5));
		expect(memory.takeLog()).toEqual([
			{ address: 8, bytes: Uint8Array.of(1, 2) },
			{ address: 16, bytes: Uint8Array.of(5) }
		]);
		expect(memory.takeLog()).toEqual([]);
		memory.setByte(1, 1);
		recorder.recording = 2;
		expect(memory.takeLog()).toEqual([]);
		memory.setU32(4, 1);
		memory.setU64(24, 1n);
		expect(memory.takeLog().map(({ address, bytes }) => [address, bytes.length])).toEqual([
			[4, 4],
			[24, 8]
		]);
	});
});
