// The linear memory of a container that shares none with the board: what the board sees of it is as of the container's
// last host call, and what the board writes reaches the container with the answer.

/** What the board uses of a memory. */
export interface BoardMemory {
	/** As TypeScript has it; it may be a SharedArrayBuffer. */
	readonly buffer: ArrayBuffer;
	/** The board wrote there. Only a memory that is not shared needs to know. */
	wrote?(at: number, lengthBytes: number): void;
	/** Called when another buffer took the place of the one before. */
	onreplaced?: () => void;
}

/** Bytes that belong at a place in the container's memory. */
export interface MemoryPatch {
	at: number;
	bytes: Uint8Array<ArrayBuffer>;
}

const PAGE_BYTES = 65536;

export class MirroredMemory implements BoardMemory {
	readonly initialPages: number;
	readonly maximumPages: number;
	onreplaced?: () => void;
	#buffer: ArrayBuffer;
	#unsent: MemoryPatch[] = [];

	constructor(initialPages: number, maximumPages: number) {
		this.initialPages = initialPages;
		this.maximumPages = maximumPages;
		this.#buffer = new ArrayBuffer(initialPages * PAGE_BYTES);
	}

	get buffer(): ArrayBuffer {
		return this.#buffer;
	}

	wrote(at: number, lengthBytes: number): void {
		this.#unsent.push({ at, bytes: new Uint8Array(this.#buffer.slice(at, at + lengthBytes)) });
	}

	/** What the board wrote since the last time, in order. */
	takeUnsent(): MemoryPatch[] {
		const unsent = this.#unsent;
		this.#unsent = [];
		return unsent;
	}

	/** The container's memory as it is now; the board's writes that it does not have yet stay. */
	receive(buffer: ArrayBuffer): void {
		this.#buffer = buffer;
		patch(buffer, this.#unsent);
		this.onreplaced?.();
	}
}

export function patch(buffer: ArrayBuffer, patches: readonly MemoryPatch[]): void {
	for (const { at, bytes } of patches) new Uint8Array(buffer).set(bytes, at);
}
