// Lists of buffers: what they join to, where it ends, and how bytes are spread over them.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { GuestMemory } from '../runtime/guest/guest-memory.ts';
import { capacity, gather, isTooLong, scatter } from './iovecs.ts';

const PAGE = 65536;
const LIST = 1024;

/** A page of memory with `text` at its beginning and a list of buffers at LIST. */
function memoryWith(text: string, ...buffers: [offset: number, length: number][]) {
	const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1 }));
	memory.write(0, utf8(text));
	for (const [i, [offset, length]] of buffers.entries()) {
		memory.setU32(LIST + 8 * i, offset);
		memory.setU32(LIST + 8 * i + 4, length);
	}
	return memory;
}

describe('gathering', () => {
	test('joins the buffers in the order of the list, empty ones too', () => {
		const memory = memoryWith('hello world', [6, 5], [0, 0], [4, 2], [0, 1]);
		expect(latin1(gather(memory, LIST, 4))).toBe('worldo h');
		expect(latin1(gather(memory, LIST, 1))).toBe('world');
		expect(gather(memory, LIST, 0)).toHaveLength(0);
		expect(capacity(memory, LIST, 4)).toBe(8);
	});

	test('a list that is longer than the memory ends where as many bytes are joined', () => {
		const memory = memoryWith('', [2, PAGE - 2], [0, 5], [0, PAGE]);
		memory.write(0, utf8('abcde'));
		const bytes = gather(memory, LIST, 3);
		expect(bytes).toHaveLength(PAGE);
		expect(latin1(bytes.subarray(0, 3))).toBe('cde');
		expect(latin1(bytes.subarray(PAGE - 2))).toBe('ab');
	});

	test('exactly the memory is whole, and nothing follows', () => {
		const memory = memoryWith('a', [1, PAGE - 1], [0, 1], [0, 1]);
		expect(gather(memory, LIST, 2)).toHaveLength(PAGE);
		expect(gather(memory, LIST, 3)).toHaveLength(PAGE);
	});

	test('a buffer or a list that reaches past the end is out of bounds, also behind what is taken', () => {
		const outOfBounds = 'out of bounds memory access';
		expect(() => gather(memoryWith('', [PAGE - 1, 2]), LIST, 1)).toThrow(outOfBounds);
		expect(() => gather(memoryWith('', [0, PAGE], [PAGE, 1]), LIST, 2)).toThrow(outOfBounds);
		expect(() => gather(memoryWith(''), PAGE - 8, 2)).toThrow(outOfBounds);
		expect(gather(memoryWith(''), PAGE - 8, 1)).toHaveLength(0);
	});
});

describe('spreading', () => {
	test('fills one buffer after the other and leaves the rest as it is', () => {
		const memory = memoryWith('..........', [4, 2], [0, 3], [8, 2]);
		scatter(memory, LIST, 3, utf8('abcd'));
		expect(latin1(memory.read(0, 10))).toBe('cd..ab....');
	});

	test('drops what the list has no place for', () => {
		const memory = memoryWith('....', [1, 2]);
		scatter(memory, LIST, 1, utf8('abcd'));
		expect(latin1(memory.read(0, 4))).toBe('.ab.');
	});
});

test.each([
	[0x1fff_ffff, false],
	[0x2000_0000, true],
	[0, false]
])('a list of %s buffers is too long: %s', (count, expected) => {
	expect(isTooLong(count)).toBe(expected);
});
