// The board's memory as its containers take it: images, tables and linear memories from the large one, stacks of
// threads from the small system heap. Whoever takes is known, so that the page can show who has what.
import { BLOCK_BYTES, THREAD_BYTES } from '#lib/abi/board-profile.ts';
import type { ContainerMemory, MemoryAccount } from '../simulator.ts';
import { PAGE_BYTES } from './guest-layout.ts';

/** Of a thread that a program spawns: the engine's own stack size. */
export const SPAWNED_THREAD_BYTES = 6144 + BLOCK_BYTES;

export interface BudgetOptions {
	/** For images, tables and linear memories. */
	totalBytes: number;
	/** For stacks of threads. */
	systemHeapBytes: number;
	/** Something was taken or given back. */
	onchange: () => void;
}

interface Holding {
	imageBytes: number;
	tableBytes: number;
	/** Stacks: a container's own, one for each of its timers, one for each thread that it spawned. */
	threadBytes: number;
}

interface LinearMemory {
	containerId: string;
	/** What it takes of a board when that is not the size of the memory here. */
	heldBytes: number | null;
}

export class MemoryBudget {
	readonly #options: BudgetOptions;
	readonly #holdings = new Map<string, Holding>();
	readonly #memories = new Map<WebAssembly.Memory, LinearMemory>();

	constructor(options: BudgetOptions) {
		this.#options = options;
	}

	get freeBytes(): number {
		let used = 0;
		for (const { imageBytes, tableBytes } of this.#holdings.values())
			used += imageBytes + tableBytes;
		for (const [memory, linear] of this.#memories) used += sizeOf(memory, linear);
		return Math.max(0, this.#options.totalBytes - used);
	}

	get freeSystemHeapBytes(): number {
		let used = 0;
		for (const { threadBytes } of this.#holdings.values()) used += threadBytes;
		return this.#options.systemHeapBytes - used;
	}

	get account(): MemoryAccount {
		const { totalBytes, systemHeapBytes } = this.#options;
		return {
			totalBytes,
			freeBytes: this.freeBytes,
			systemHeapBytes,
			freeSystemHeapBytes: this.freeSystemHeapBytes,
			containers: [...this.#holdings].map(([id, holding]) => this.#containerAccount(id, holding))
		};
	}

	/** False when it does not fit. */
	take(containerId: string, kind: 'imageBytes' | 'tableBytes', sizeBytes: number): boolean {
		if (sizeBytes > this.freeBytes) return false;
		this.#holding(containerId)[kind] += sizeBytes;
		this.changed();
		return true;
	}

	release(containerId: string, kind: 'imageBytes' | 'tableBytes', sizeBytes: number): void {
		this.#holding(containerId)[kind] -= sizeBytes;
		this.#tidy(containerId);
	}

	/**
	 * Null when it does not fit. To grow, a board makes a new memory beside the old one, so it can grow to half of
	 * what is free now, and never beyond `maximumPages`; one that takes its maximum at once can grow to that.
	 */
	takeMemory(
		containerId: string,
		{ initialPages, maximumPages, boardBytes, takesMaximum }: MemorySize
	): WebAssembly.Memory | null {
		const room = this.freeBytes / PAGE_BYTES;
		const heldBytes = takesMaximum ? maximumPages * PAGE_BYTES : boardBytes;
		if ((heldBytes ?? initialPages * PAGE_BYTES) > this.freeBytes) return null;
		const limit = takesMaximum ? maximumPages : Math.floor((room + 1) / 2);
		const memory = new WebAssembly.Memory({
			initial: initialPages,
			maximum: Math.max(initialPages, Math.min(maximumPages, limit)),
			shared: true
		});
		this.#memories.set(memory, { containerId, heldBytes });
		this.changed();
		return memory;
	}

	releaseMemory(memory: WebAssembly.Memory): void {
		this.#memories.delete(memory);
		this.changed();
	}

	/** False when the system heap has no room for another stack. */
	takeThread(containerId: string, sizeBytes = THREAD_BYTES): boolean {
		if (this.freeSystemHeapBytes < sizeBytes) return false;
		this.#holding(containerId).threadBytes += sizeBytes;
		this.changed();
		return true;
	}

	releaseThread(containerId: string, sizeBytes = THREAD_BYTES): void {
		this.#holding(containerId).threadBytes -= sizeBytes;
		this.#tidy(containerId);
	}

	/** A linear memory has grown. */
	changed(): void {
		this.#options.onchange();
	}

	#containerAccount(id: string, { imageBytes, tableBytes, threadBytes }: Holding): ContainerMemory {
		let linearBytes = 0;
		for (const [memory, linear] of this.#memories)
			if (linear.containerId === id) linearBytes += sizeOf(memory, linear);
		return { id, imageBytes, linearBytes, tableBytes, threadBytes };
	}

	#holding(containerId: string): Holding {
		const known = this.#holdings.get(containerId);
		if (known) return known;
		const holding = { imageBytes: 0, tableBytes: 0, threadBytes: 0 };
		this.#holdings.set(containerId, holding);
		return holding;
	}

	#tidy(containerId: string): void {
		const { imageBytes, tableBytes, threadBytes } = this.#holding(containerId);
		if (imageBytes + tableBytes + threadBytes === 0) this.#holdings.delete(containerId);
		this.changed();
	}
}

export interface MemorySize {
	initialPages: number;
	maximumPages: number;
	/** Of a memory that is no whole number of pages on a board, and never grows. */
	boardBytes: number | null;
	/** The board sets the maximum aside at once. */
	takesMaximum: boolean;
}

function sizeOf(memory: WebAssembly.Memory, { heldBytes }: LinearMemory): number {
	return heldBytes ?? memory.buffer.byteLength;
}
