// What a container holds of the board while it runs: an instance of its module with memory, tables and descriptors, made
// at its start and given back at its end; and how the module is linked to the board.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { BoardMemory } from '../../container/mirrored-memory.ts';
import { FileError } from '../../storage/board-files.ts';
import { DescriptorTable } from '../../wasi/descriptors.ts';
import type { WasiProcess } from '../../wasi/process.ts';
import { tracedSockets } from '../../wasi/traced-sockets.ts';
import { createWasiCalls } from '../../wasi/wasi.ts';
import type { HostHandler, HostHandlers } from '../guest/guest-call.ts';
import { emptyHeap, GuestHeap } from '../guest/guest-heap.ts';
import { GuestMemory } from '../guest/guest-memory.ts';
import { tableBytesOf } from '../guest/guest-tables.ts';
import { RESOURCE_KINDS, type Instance } from '../guest/instance.ts';
import { createHostCalls } from '../host-calls.ts';
import type { ContainerOptions } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';
import { linkModule, type Linking } from './linking.ts';
import type { LoadedModule } from './load-module.ts';
import type { Preopen } from './preopens.ts';

/** Of the container, what an instance is made from. */
export interface InstanceParts {
	id: string;
	options: ContainerOptions;
	imagePath: string;
	loaded: LoadedModule;
	preopens: readonly Preopen[];
}

export class ModuleInstance {
	readonly instance: Instance;
	/** Null when the module has none, or the board has no room for it. */
	readonly memory: BoardMemory | null;
	/** Why there can be no instance, in the engine's words; null when there is one. */
	readonly failure: string | null;
	readonly #board: SharedBoard;
	readonly #parts: InstanceParts;
	readonly #descriptors: DescriptorTable;
	#tableBytes = 0;

	constructor(board: SharedBoard, parts: InstanceParts) {
		this.#board = board;
		this.#parts = parts;
		const { layout } = parts.loaded;
		this.memory = layout ? board.budget.takeMemory(parts.id, layout) : null;
		this.instance = this.#makeInstance();
		this.#descriptors = new DescriptorTable(board.slots, board.randomDescriptor);
		this.failure = this.#openPreopens() ?? this.#allocationFailure();
	}

	/** `spawn`: the host function by which a program makes a thread. */
	link(spawn: HostHandler): Linking {
		const { id, options, imagePath, loaded } = this.#parts;
		const board = this.#board;
		const process: WasiProcess = {
			board,
			containerId: id,
			args: [imagePath, ...options.args],
			environment: options.environment,
			networking: options.capabilities.includes('networking'),
			descriptors: this.#descriptors
		};
		const handlers: HostHandlers = {
			...tracedSockets(createWasiCalls(process), board.trace),
			...createHostCalls(board),
			'thread-spawn': spawn
		};
		return linkModule(loaded.outline, board.profile, handlers, (code, name) =>
			board.notices.say(id, code, { name })
		);
	}

	/** Of a main that takes them: one word, the path of the image, from the host's heap. */
	mainArguments(): number[] {
		const { loaded, imagePath } = this.#parts;
		if (loaded.entryParameters === 0) return [];
		const { heap, memory } = this.instance;
		const words = concatBytes([utf8(imagePath), Uint8Array.of(0)]);
		const pointersAt = Math.ceil(words.length / 4) * 4;
		const at = heap?.allocate(pointersAt + 4) ?? 0;
		if (at === 0) return [1, 0];
		memory.write(at, words);
		memory.setU32(at + pointersAt, at);
		return [1, at + pointersAt];
	}

	/** Gives everything back. */
	release(): void {
		const { budget, instances, ring } = this.#board;
		this.#descriptors.closeAll();
		if (this.memory) budget.releaseMemory(this.memory);
		budget.release(this.#parts.id, 'tableBytes', this.#tableBytes);
		instances.release(this.instance.address);
		ring.instanceGone(this.instance.address);
	}

	#makeInstance(): Instance {
		const { id, loaded, options } = this.#parts;
		const { layout } = loaded;
		const { budget, instances, ring, trace } = this.#board;
		const address = instances.take();
		ring.instanceBorn(address);
		const memory = new GuestMemory(this.memory, layout, () => budget.changed(), trace);
		if (layout && this.memory) {
			memory.write(layout.heapStart, emptyHeap(layout.heapBytes, address));
			memory.takeLog();
		}
		return {
			containerId: id,
			address,
			memory,
			heap: layout ? new GuestHeap(layout.heapStart, layout.heapBytes) : null,
			hasContext: options.capabilities.includes('ocre:api'),
			exportedFunctions: loaded.exportedFunctions,
			heldUp: 0,
			sleepMs: 0,
			ended: false,
			counts: new Array<number>(RESOURCE_KINDS).fill(0)
		};
	}

	#allocationFailure(): string | null {
		const { id, loaded } = this.#parts;
		const { layout, outline } = loaded;
		const { budget, notices } = this.#board;
		if (layout && !this.memory) {
			if (layout.takesMaximum) notices.say(id, 'shared-memory-too-large');
			return 'WASM module instantiate failed: allocate linear memory failed';
		}
		const tableBytes = tableBytesOf(outline);
		if (!budget.take(id, 'tableBytes', tableBytes))
			return 'WASM module instantiate failed: allocate memory failed';
		this.#tableBytes = tableBytes;
		return null;
	}

	/** Null when all directories could be opened. */
	#openPreopens(): string | null {
		for (const { guest, board } of this.#parts.preopens) {
			const problem = this.#directoryProblem(board);
			if (problem === null && this.#descriptors.addPreopen(guest, board)) continue;
			if (problem !== null) this.#board.console.log('err', 'fs', problem);
			return `error while pre-opening mapped directory ${board}: 0\n`;
		}
		return null;
	}

	#directoryProblem(path: string): string | null {
		try {
			const { kind } = this.#board.files.stat(path);
			return kind === 'directory' ? null : 'directory open error (-20)';
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			return path === '/lfs' || path.startsWith('/lfs/')
				? `directory open error (-${error.errno})`
				: 'mount point not found!!';
		}
	}
}
