// What a memory manager has to know of a board.
export { outOfMemory } from '../ocre/abort';

/** Where the memory ends that is the program's from the start; what follows is the board's. */
export function startEnd(): usize {
	return max<usize>(OCRE_PAGES << 16, (__heap_base + 0xffff) & ~0xffff);
}
