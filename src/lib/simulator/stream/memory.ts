// The memory of the board, and who has it.

/** What one container takes of the board. */
export interface ContainerMemory {
	id: string;
	/** From create until remove. */
	imageBytes: number;
	/** Linear memory with the host's heap in it, while it runs. */
	linearBytes: number;
	tableBytes: number;
	/** Stacks of the threads that it spawned. */
	spawnedBytes: number;
	/** Stack of its own thread, from the system heap. */
	threadBytes: number;
	/** Stacks of its timers, from the system heap. */
	timerBytes: number;
}

/** What the board has for containers, and who has it. */
export interface MemoryAccount {
	/** For images, tables, linear memories, and threads that programs spawn. */
	totalBytes: number;
	freeBytes: number;
	/** For containers' own threads and for timers. */
	systemHeapBytes: number;
	freeSystemHeapBytes: number;
	/** Part of the system heap that timers had which are deleted by now: only a reset gives it back. */
	lostTimerBytes: number;
	/** Of all that take any, also of a container that is gone and left timers behind. */
	containers: readonly ContainerMemory[];
}
