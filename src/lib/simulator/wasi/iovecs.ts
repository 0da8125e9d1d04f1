// Lists of buffers in a container's memory, as the reading and writing functions take them.
import { concatBytes } from '#lib/core/bytes.ts';
import type { GuestMemory } from '../runtime/guest-memory.ts';

interface Buffer {
	offset: number;
	length: number;
}

const VECTOR_BYTES = 8;

function buffers(memory: GuestMemory, offset: number, count: number): Buffer[] {
	memory.check(offset, count * VECTOR_BYTES);
	return Array.from({ length: count }, (_, i) => {
		const at = offset + i * VECTOR_BYTES;
		const buffer = { offset: memory.u32(at), length: memory.u32(at + 4) };
		memory.check(buffer.offset, buffer.length);
		return buffer;
	});
}

/** All bytes of the list; they are checked one by one but must not exceed the memory together. */
export function gather(
	memory: GuestMemory,
	offset: number,
	count: number
): Uint8Array<ArrayBuffer> {
	const list = buffers(memory, offset, count);
	return concatBytes(list.map((buffer) => memory.read(buffer.offset, buffer.length)));
}

export function capacity(memory: GuestMemory, offset: number, count: number): number {
	return buffers(memory, offset, count).reduce((sum, { length }) => sum + length, 0);
}

export function scatter(
	memory: GuestMemory,
	offset: number,
	count: number,
	bytes: Uint8Array
): void {
	let done = 0;
	for (const buffer of buffers(memory, offset, count)) {
		memory.write(buffer.offset, bytes.subarray(done, done + buffer.length));
		done += Math.min(buffer.length, bytes.length - done);
	}
}
