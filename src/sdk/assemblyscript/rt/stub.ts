// Memory for objects that are never given back. Ours, because the board puts a heap of its own behind the memory that
// the program has at the start, and counts it as the program's when it is asked for the size.
import { AL_MASK, BLOCK, BLOCK_MAXSIZE, BLOCK_OVERHEAD, OBJECT, OBJECT_MAXSIZE, OBJECT_OVERHEAD, TOTAL_OVERHEAD } from './common';
import { outOfMemory, startEnd } from './board';

// @ts-ignore: decorator
@lazy let next: usize = ((__heap_base + BLOCK_OVERHEAD + AL_MASK) & ~AL_MASK) - BLOCK_OVERHEAD;
// @ts-ignore: decorator
@lazy let end: usize = startEnd();

/** Makes the block that begins at `next` end there; moves it to new pages where they do not follow. */
function reach(bytes: usize): void {
	if (next + BLOCK_OVERHEAD + bytes <= end) return;
	const pages = <i32>((bytes + BLOCK_OVERHEAD + AL_MASK + 0xffff) >>> 16);
	const first = memory.grow(pages);
	if (first < 0) outOfMemory();
	const start = <usize>first << 16;
	if (start != end) next = start + AL_MASK + 1 - BLOCK_OVERHEAD;
	end = start + (<usize>pages << 16);
}

function sizeFor(bytes: usize): usize {
	if (bytes > BLOCK_MAXSIZE) outOfMemory();
	return ((bytes + BLOCK_OVERHEAD + AL_MASK) & ~AL_MASK) - BLOCK_OVERHEAD;
}

// @ts-ignore: decorator
@unsafe @global
export function __alloc(bytes: usize): usize {
	const size = sizeFor(bytes);
	reach(size);
	changetype<BLOCK>(next).mmInfo = size;
	const at = next + BLOCK_OVERHEAD;
	next = at + size;
	return at;
}

// @ts-ignore: decorator
@unsafe @global
export function __realloc(at: usize, bytes: usize): usize {
	const block = changetype<BLOCK>(at - BLOCK_OVERHEAD);
	const before = block.mmInfo;
	if (bytes <= before) return at;
	const size = sizeFor(bytes);
	if (at + before == next && at + size <= end) {
		block.mmInfo = size;
		next = at + size;
		return at;
	}
	const moved = __alloc(max<usize>(size, before << 1));
	memory.copy(moved, at, before);
	return moved;
}

// @ts-ignore: decorator
@unsafe @global
export function __free(at: usize): void {
	const block = changetype<BLOCK>(at - BLOCK_OVERHEAD);
	if (at + block.mmInfo == next) next = changetype<usize>(block);
}

// @ts-ignore: decorator
@unsafe @global
export function __new(bytes: usize, id: u32): usize {
	if (bytes > OBJECT_MAXSIZE) outOfMemory();
	const at = __alloc(OBJECT_OVERHEAD + bytes);
	const object = changetype<OBJECT>(at - BLOCK_OVERHEAD);
	object.gcInfo = 0;
	object.gcInfo2 = 0;
	object.rtId = id;
	object.rtSize = <u32>bytes;
	memory.fill(at + OBJECT_OVERHEAD, 0, bytes);
	return at + OBJECT_OVERHEAD;
}

// @ts-ignore: decorator
@unsafe @global
export function __renew(at: usize, bytes: usize): usize {
	if (bytes > OBJECT_MAXSIZE) outOfMemory();
	const before = changetype<OBJECT>(at - TOTAL_OVERHEAD).rtSize;
	const moved = __realloc(at - OBJECT_OVERHEAD, OBJECT_OVERHEAD + bytes) + OBJECT_OVERHEAD;
	changetype<OBJECT>(moved - TOTAL_OVERHEAD).rtSize = <u32>bytes;
	if (bytes > before) memory.fill(moved + before, 0, bytes - before);
	return moved;
}

// @ts-ignore: decorator
@global @unsafe
export function __link(_parent: usize, _child: usize, _expectMultiple: bool): void {}

// @ts-ignore: decorator
@global @unsafe
export function __pin(at: usize): usize {
	return at;
}

// @ts-ignore: decorator
@global @unsafe
export function __unpin(_at: usize): void {}

// @ts-ignore: decorator
@global @unsafe
export function __visit(_at: usize, _cookie: u32): void {}

// @ts-ignore: decorator
@global @unsafe
export function __collect(): void {}
