// Lists of buffers in a container's memory, as the reading and writing functions take them.
import { concatBytes } from '#lib/core/bytes.ts';
import type { GuestMemory } from '../runtime/guest/guest-memory.ts';

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

/** The runtime refuses a list that does not fit into 32 bits, without a look at the descriptor. */
export function isTooLong(count: number): boolean {
	return count * VECTOR_BYTES >= 0xffff_ffff;
}

/**
 * The bytes of the list, up to the size of the memory: a list that names the same range again and again would be
 * longer than any board can hold. The caller reports how many it took, as for any partial write.
 */
export function gather(
	memory: GuestMemory,
	offset: number,
	count: number
): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	let room = memory.sizeBytes;
	for (const buffer of buffers(memory, offset, count)) {
		const length = Math.min(buffer.length, room);
		parts.push(memory.read(buffer.offset, length));
		room -= length;
		if (room === 0) break;
	}
	return concatBytes(parts);
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
