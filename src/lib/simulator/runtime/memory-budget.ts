// What images, tables and linear memories take of the board's memory for containers.
import { PAGE_BYTES } from './guest-layout.ts';

export class MemoryBudget {
	readonly #totalBytes: number;
	#bytes = 0;
	readonly #memories = new Set<WebAssembly.Memory>();

	constructor(totalBytes: number) {
		this.#totalBytes = totalBytes;
	}

	get freeBytes(): number {
		let used = this.#bytes;
		for (const memory of this.#memories) used += memory.buffer.byteLength;
		return Math.max(0, this.#totalBytes - used);
	}

	take(sizeBytes: number): boolean {
		if (sizeBytes > this.freeBytes) return false;
		this.#bytes += sizeBytes;
		return true;
	}

	release(sizeBytes: number): void {
		this.#bytes -= sizeBytes;
	}

	/** Null when it does not fit. It can grow as far as there is room now, and never beyond `maximumPages`. */
	takeMemory(initialPages: number, maximumPages: number): WebAssembly.Memory | null {
		const room = Math.floor(this.freeBytes / PAGE_BYTES);
		if (initialPages > room) return null;
		const memory = new WebAssembly.Memory({
			initial: initialPages,
			maximum: Math.max(initialPages, Math.min(maximumPages, room)),
			shared: true
		});
		this.#memories.add(memory);
		return memory;
	}

	releaseMemory(memory: WebAssembly.Memory): void {
		this.#memories.delete(memory);
	}
}
