// The memory that the runtime gives a module: longer than the module says by the host's heap. It is imported, so that
// the board shares it.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { leb } from '#lib/wasm/leb.ts';
import { IMPORT, type ModuleOutline } from '#lib/wasm/wasm-reader.ts';

export const PAGE_BYTES = 65536;
export const MAX_PAGES = 65536;
const HEAP_BYTES = 8192;
/** A heap in a page of its own leaves the last kilobyte unused. */
const PAGE_HEAP_BYTES = PAGE_BYTES - 1024;

export interface GuestLayout {
	initialPages: number;
	maximumPages: number;
	/** Size on a board when it is not a whole number of pages; such a memory never grows. */
	boardBytes: number | null;
	/** Where its first byte lies here, so that its last one is the last of a page. */
	baseBytes: number;
	/** It is one that threads share. */
	shared: boolean;
	/** A shared memory that can grow cannot move, so that the board sets its maximum aside at once. */
	takesMaximum: boolean;
	/** Where the host puts messages for this container. */
	heapStart: number;
	heapBytes: number;
}

/**
 * A module that never looks at its memory's size gets 8192 bytes behind its memory, any other a page.
 * JavaScript memories are whole pages, so a memory of the first kind begins late in its first page and ends where it
 * ends on a board. A memory of exactly one page is of the first kind even when it is asked for its size.
 */
export function layoutOf(outline: ModuleOutline, usesMemorySize: boolean): GuestLayout | null {
	const { memory } = outline;
	if (!memory) return null;
	const isWhole = usesMemorySize && !(memory.min === 1 && memory.max === 1);
	const boardBytes = isWhole ? null : memory.min * PAGE_BYTES + HEAP_BYTES;
	const initialPages = Math.min(memory.min + 1, MAX_PAGES);
	return {
		initialPages,
		maximumPages: Math.min((memory.max ?? MAX_PAGES) + 1, MAX_PAGES),
		boardBytes,
		baseBytes: boardBytes === null ? 0 : Math.max(0, initialPages * PAGE_BYTES - boardBytes),
		shared: memory.shared,
		takesMaximum: memory.shared && isWhole,
		heapStart: memory.min * PAGE_BYTES,
		heapBytes: isWhole ? PAGE_HEAP_BYTES : HEAP_BYTES
	};
}

function named(text: string): Uint8Array<ArrayBuffer> {
	const bytes = utf8(text);
	return concatBytes([leb(bytes.length), bytes]);
}

const WITH_MAXIMUM = 1;
const SHARED_WITH_MAXIMUM = 3;

function memoryImport(
	{ initialPages, maximumPages }: GuestLayout,
	isShared: boolean
): Uint8Array<ArrayBuffer> {
	return concatBytes([
		named('env'),
		named('memory'),
		Uint8Array.of(2, isShared ? SHARED_WITH_MAXIMUM : WITH_MAXIMUM),
		leb(initialPages),
		leb(maximumPages)
	]);
}

/** The module's imports with `env.memory` of the layout among them. `isShared`: with the board. */
export function importSection(
	bytes: Uint8Array,
	outline: ModuleOutline,
	layout: GuestLayout,
	isShared: boolean
): Uint8Array<ArrayBuffer> {
	const entries = outline.imports.map(({ kind, start, end }) =>
		kind === 'memory' ? memoryImport(layout, isShared) : bytes.slice(start, end)
	);
	if (!outline.memory?.imported) entries.push(memoryImport(layout, isShared));
	const body = concatBytes([leb(entries.length), ...entries]);
	return concatBytes([Uint8Array.of(IMPORT), leb(body.length), body]);
}
