// The board's memory as its containers take it: images, tables and linear memories from the large one, stacks of
// threads from the small system heap. Whoever takes is known, so that the page can show who has what.
import type { ContainerMemory, MemoryAccount } from '../simulator.ts';
import { PAGE_BYTES } from './guest-layout.ts';

/** CONFIG_DYNAMIC_THREAD_STACK_SIZE with what the heap needs for a block. */
export const THREAD_BYTES = 8192 + 64;

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
	/** A container's own, and one for each of its timers. */
	threads: number;
}

interface LinearMemory {
	containerId: string;
	/** Its size on a board when it is not that of the memory here. */
	boardBytes: number | null;
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
		let threads = 0;
		for (const holding of this.#holdings.values()) threads += holding.threads;
		return this.#options.systemHeapBytes - threads * THREAD_BYTES;
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
	 * what is free now, and never beyond `maximumPages`.
	 */
	takeMemory(
		containerId: string,
		{ initialPages, maximumPages, boardBytes }: MemorySize
	): WebAssembly.Memory | null {
		const room = this.freeBytes / PAGE_BYTES;
		if ((boardBytes ?? initialPages * PAGE_BYTES) > this.freeBytes) return null;
		const half = Math.floor((room + 1) / 2);
		const memory = new WebAssembly.Memory({
			initial: initialPages,
			maximum: Math.max(initialPages, Math.min(maximumPages, half)),
			shared: true
		});
		this.#memories.set(memory, { containerId, boardBytes });
		this.changed();
		return memory;
	}

	releaseMemory(memory: WebAssembly.Memory): void {
		this.#memories.delete(memory);
		this.changed();
	}

	/** False when the system heap has no room for another stack. */
	takeThread(containerId: string): boolean {
		if (this.freeSystemHeapBytes < THREAD_BYTES) return false;
		this.#holding(containerId).threads++;
		this.changed();
		return true;
	}

	releaseThread(containerId: string): void {
		this.#holding(containerId).threads--;
		this.#tidy(containerId);
	}

	/** A linear memory has grown. */
	changed(): void {
		this.#options.onchange();
	}

	#containerAccount(id: string, { imageBytes, tableBytes, threads }: Holding): ContainerMemory {
		let linearBytes = 0;
		for (const [memory, linear] of this.#memories)
			if (linear.containerId === id) linearBytes += sizeOf(memory, linear);
		return { id, imageBytes, linearBytes, tableBytes, threadBytes: threads * THREAD_BYTES };
	}

	#holding(containerId: string): Holding {
		const known = this.#holdings.get(containerId);
		if (known) return known;
		const holding = { imageBytes: 0, tableBytes: 0, threads: 0 };
		this.#holdings.set(containerId, holding);
		return holding;
	}

	#tidy(containerId: string): void {
		const { imageBytes, tableBytes, threads } = this.#holding(containerId);
		if (imageBytes + tableBytes + threads === 0) this.#holdings.delete(containerId);
		this.changed();
	}
}

export interface MemorySize {
	initialPages: number;
	maximumPages: number;
	/** Of a memory that is no whole number of pages on a board, and never grows. */
	boardBytes: number | null;
}

function sizeOf(memory: WebAssembly.Memory, { boardBytes }: LinearMemory): number {
	return boardBytes ?? memory.buffer.byteLength;
}
