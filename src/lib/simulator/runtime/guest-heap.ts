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
