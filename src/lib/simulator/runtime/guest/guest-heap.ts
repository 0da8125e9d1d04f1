// The heap that the host keeps inside a container's memory, from which message texts are allocated.
// Bookkeeping lives here, out of the container's reach.

const HEADER_BYTES = 8;
/** Part of each block's header that counts towards its size. */
const BLOCK_OVERHEAD = 4;
const SMALLEST_BLOCK = 16;

interface Block {
	/** Offset of the data within the heap, without the first header. */
	start: number;
	size: number;
}

function blockSize(length: number): number {
	return Math.max(SMALLEST_BLOCK, Math.ceil((length + BLOCK_OVERHEAD) / 8) * 8);
}

/** Of what describes a free block: its size in steps with a mark, who refers to it, and its size. */
const FREE_MARK = 0x60000000;
const SIZE_STEP = 8;
const MARK_AT = 4;
const OWNER_AT = 24;
const SIZE_AT = 32;

/** What a board's bookkeeping leaves at the start of an empty heap, where a program can read it. */
export function emptyHeap(sizeBytes: number, owner: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(SIZE_AT + 4);
	const view = new DataView(bytes.buffer);
	const freeBytes = sizeBytes - HEADER_BYTES;
	view.setUint32(MARK_AT, FREE_MARK | (freeBytes / SIZE_STEP), true);
	view.setUint32(OWNER_AT, owner, true);
	view.setUint32(SIZE_AT, freeBytes, true);
	return bytes;
}

/** First fit over blocks kept in order of their address. */
export class GuestHeap {
	readonly #base: number;
	readonly #capacity: number;
	readonly #blocks: Block[] = [];

	constructor(start: number, sizeBytes: number) {
		this.#base = start + HEADER_BYTES;
		this.#capacity = sizeBytes - HEADER_BYTES;
	}

	/** Address of `length` bytes, a multiple of 8; 0 when there is no room. */
	allocate(length: number): number {
		const size = blockSize(length);
		let start = 0;
		for (let i = 0; i <= this.#blocks.length; i++) {
			const next = this.#blocks[i];
			if ((next?.start ?? this.#capacity) - start >= size) {
				this.#blocks.splice(i, 0, { start, size });
				return this.#base + start;
			}
			if (next) start = next.start + next.size;
		}
		return 0;
	}

	/** Frees a block; an address that was not handed out is ignored. */
	free(address: number): void {
		const index = this.#blocks.findIndex(({ start }) => start + this.#base === address);
		if (index >= 0) this.#blocks.splice(index, 1);
	}
}
