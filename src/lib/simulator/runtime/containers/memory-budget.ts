// The board's memory as its containers take it: images, tables, linear memories and stacks of threads that a program
// spawns from the large one; stacks of containers' own threads and of timers from the small system heap. Whoever takes
// is known, so that the page can show who has what.
import { BLOCK_BYTES, THREAD_BYTES } from '#lib/abi/board-limits.ts';
import type { ContainerMemory, MemoryAccount } from '../../simulator.ts';
import type { BoardMemory } from '../../container/mirrored-memory.ts';
import { PAGE_BYTES } from '../guest/guest-layout.ts';

/** Of a thread that a program spawns: the engine's own stack size. */
export const SPAWNED_THREAD_BYTES = 6144 + BLOCK_BYTES;

export interface BudgetOptions<Memory extends BoardMemory = BoardMemory> {
	/** For images, tables, linear memories, and threads that programs spawn. */
	totalBytes: number;
	/** For stacks of containers' own threads and of timers. */
	systemHeapBytes: number;
	/**
	 * What becomes of the stack of a timer that is deleted: it stays taken until the reset, or is given back; on a
	 * documented board it is given back, and one can ask what a real board would have left.
	 */
	timerStacks: 'kept' | 'given-back' | 'given-back-unlike-boards';
	/** Makes a linear memory; sizes in pages. */
	createMemory: (initial: number, maximum: number) => Memory;
	/** Something was taken or given back. */
	onchange: () => void;
}

/** Of the large memory. */
type PlainKind = 'imageBytes' | 'tableBytes' | 'spawnedBytes';
/** Of the system heap. */
type StackKind = 'threadBytes' | 'timerBytes';

type Holding = Record<PlainKind | StackKind, number>;

const NOTHING: Readonly<Holding> = {
	imageBytes: 0,
	tableBytes: 0,
	spawnedBytes: 0,
	threadBytes: 0,
	timerBytes: 0
};

interface LinearMemory {
	containerId: string;
	/** What it takes of a board when that is not the size of the memory here. */
	heldBytes: number | null;
}

export class MemoryBudget<Memory extends BoardMemory = BoardMemory> {
	readonly #options: BudgetOptions<Memory>;
	readonly #holdings = new Map<string, Holding>();
	readonly #memories = new Map<Memory, LinearMemory>();
	/** Stacks of timers that are deleted, where a real board does not give them back. */
	#deletedTimerBytes = 0;

	constructor(options: BudgetOptions<Memory>) {
		this.#options = options;
	}

	get freeBytes(): number {
		let used = 0;
		for (const { imageBytes, tableBytes, spawnedBytes } of this.#holdings.values())
			used += imageBytes + tableBytes + spawnedBytes;
		for (const [memory, linear] of this.#memories) used += sizeOf(memory, linear);
		return Math.max(0, this.#options.totalBytes - used);
	}

	get freeSystemHeapBytes(): number {
		let used = this.#lostBytes;
		for (const { threadBytes, timerBytes } of this.#holdings.values())
			used += threadBytes + timerBytes;
		return this.#options.systemHeapBytes - used;
	}

	/** A real board has no room for another stack, because of timers that are deleted. */
	get isWornOut(): boolean {
		const lost = this.#deletedTimerBytes;
		return lost > 0 && this.freeSystemHeapBytes + this.#lostBytes - lost < THREAD_BYTES;
	}

	get #lostBytes(): number {
		return this.#options.timerStacks === 'kept' ? this.#deletedTimerBytes : 0;
	}

	get account(): MemoryAccount {
		const { totalBytes, systemHeapBytes } = this.#options;
		return {
			totalBytes,
			freeBytes: this.freeBytes,
			systemHeapBytes,
			freeSystemHeapBytes: this.freeSystemHeapBytes,
			lostTimerBytes: this.#lostBytes,
			containers: [...this.#holdings].map(([id, holding]) => this.#containerAccount(id, holding))
		};
	}

	/** False when it does not fit. */
	take(containerId: string, kind: PlainKind, sizeBytes: number): boolean {
		if (sizeBytes > this.freeBytes) return false;
		this.#holding(containerId)[kind] += sizeBytes;
		this.changed();
		return true;
	}

	release(containerId: string, kind: PlainKind, sizeBytes: number): void {
		this.#holding(containerId)[kind] -= sizeBytes;
		this.#tidy(containerId);
	}

	/**
	 * Null when it does not fit. To grow, a board makes a new memory beside the old one, so the two together have to fit
	 * into what is free now; one that takes its maximum at once can grow to that.
	 */
	takeMemory(
		containerId: string,
		{ initialPages, maximumPages, boardBytes, takesMaximum }: MemorySize
	): Memory | null {
		const room = Math.floor(this.freeBytes / PAGE_BYTES);
		const heldBytes = takesMaximum ? maximumPages * PAGE_BYTES : boardBytes;
		if ((heldBytes ?? initialPages * PAGE_BYTES) > this.freeBytes) return null;
		const limit = takesMaximum ? maximumPages : room - initialPages;
		const memory = this.#options.createMemory(
			initialPages,
			Math.max(initialPages, Math.min(maximumPages, limit))
		);
		this.#memories.set(memory, { containerId, heldBytes });
		this.changed();
		return memory;
	}

	releaseMemory(memory: Memory): void {
		this.#memories.delete(memory);
		this.changed();
	}

	/** False when the system heap has no room for another stack. */
	takeStack(containerId: string, kind: StackKind): boolean {
		if (this.freeSystemHeapBytes < THREAD_BYTES) return false;
		this.#holding(containerId)[kind] += THREAD_BYTES;
		this.changed();
		return true;
	}

	releaseStack(containerId: string, kind: StackKind): void {
		this.#holding(containerId)[kind] -= THREAD_BYTES;
		if (kind === 'timerBytes' && this.#options.timerStacks !== 'given-back')
			this.#deletedTimerBytes += THREAD_BYTES;
		this.#tidy(containerId);
	}

	/** A linear memory has grown. */
	changed(): void {
		this.#options.onchange();
	}

	#containerAccount(id: string, holding: Holding): ContainerMemory {
		let linearBytes = 0;
		for (const [memory, linear] of this.#memories)
			if (linear.containerId === id) linearBytes += sizeOf(memory, linear);
		return { id, linearBytes, ...holding };
	}

	#holding(containerId: string): Holding {
		const known = this.#holdings.get(containerId);
		if (known) return known;
		const holding = { ...NOTHING };
		this.#holdings.set(containerId, holding);
		return holding;
	}

	#tidy(containerId: string): void {
		const holding = this.#holding(containerId);
		if (Object.values(holding).every((bytes) => bytes === 0)) this.#holdings.delete(containerId);
		this.changed();
	}
}

export interface MemorySize {
	initialPages: number;
	maximumPages: number;
	/** Of a memory that is not a whole number of pages on a board, and never grows. */
	boardBytes: number | null;
	/** The board sets the maximum aside at once. */
	takesMaximum: boolean;
}

/** One that a container's thread shares with the board. */
export function sharedMemory(initial: number, maximum: number): WebAssembly.Memory {
	return new WebAssembly.Memory({ initial, maximum, shared: true });
}

function sizeOf(memory: BoardMemory, { heldBytes }: LinearMemory): number {
	return heldBytes ?? memory.buffer.byteLength;
}
