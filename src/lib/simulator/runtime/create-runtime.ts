// The container runtime of the simulated board: an Ocre context at /lfs/ocre, and its containers from one to the next.
import type { BoardInspection } from '../inspection.ts';
import type { TcpSocket } from '../network/tcp-socket.ts';
import { FileError } from '../storage/board-files.ts';
import type { PinLevel } from '../stream/pins.ts';
import { SimulatorStream, type SimulatorInput, type StreamSink } from '../stream/stream.ts';
import { pointer } from './addresses.ts';
import type { RuntimeContainer } from './containers/runtime-container.ts';
import { prepareDirectories, removeDirectory } from './containers/container-directory.ts';
import { ContainerMaker } from './containers/container-maker.ts';
import { inspectBoard } from './inspect-board.ts';
import { makeBoard, type MakeBoardOptions } from './make-board.ts';
import type { Container, ContainerOptions, Runtime } from './runtime.ts';
import type { SharedBoard } from './shared-board.ts';

export interface RuntimeOptions extends Omit<MakeBoardOptions, 'stream'> {
	/** Default: one that nobody looks at. */
	stream?: SimulatorStream;
}

const CONTEXT_ADDRESS = 0x20001a30;

class BoardRuntime implements Runtime {
	readonly address = pointer(CONTEXT_ADDRESS);
	readonly #board: SharedBoard;
	readonly #containers: RuntimeContainer[] = [];
	readonly #maker: ContainerMaker;
	readonly #sink: StreamSink;
	#disposed = false;

	constructor(options: RuntimeOptions) {
		prepareDirectories(options.files);
		const { stream = new SimulatorStream(options.profile) } = options;
		this.#sink = this.#until(stream);
		this.#board = makeBoard({ ...options, stream }, this.#sink);
		this.#maker = new ContainerMaker(this.#board, this.#containers);
	}

	/** After the end of this runtime the stream shows what the next one does. */
	#until(sink: StreamSink): StreamSink {
		return {
			set: (changes) => {
				if (!this.#disposed) sink.set(changes);
			},
			tell: (event) => {
				if (!this.#disposed) sink.tell(event);
			}
		};
	}

	inspect(): BoardInspection {
		return inspectBoard(this.#board);
	}

	put(input: SimulatorInput): void {
		for (const peripheral of this.#board.peripherals.active) peripheral.put?.(input);
	}

	connect(port: number): TcpSocket {
		return this.#board.network.connectFromPage(port);
	}

	driveLed(alias: string, level: 0 | 1): PinLevel | null {
		return this.#disposed ? null : this.#board.peripherals.gpio.driveLed(alias, level);
	}

	find(id: string): Container | null {
		return this.#containers.find((container) => container.id === id) ?? null;
	}

	imageOf(id: string): { name: string; bytes: Uint8Array } | null {
		const container = this.#containers.find((one) => one.id === id);
		if (!container) return null;
		try {
			return { name: container.image, bytes: this.#board.files.read(container.parts.imagePath) };
		} catch (error) {
			if (error instanceof FileError) return null;
			throw error;
		}
	}

	list(): readonly Container[] {
		return [...this.#containers];
	}

	async create(options: ContainerOptions): Promise<Container | null> {
		const container = await this.#maker.make(options);
		if (!container) return null;
		this.#containers.push(container);
		this.#board.trace.state({ container: container.id, state: 'created', exitCode: 0 });
		return container;
	}

	remove(container: Container): number {
		const { console, notices, trace } = this.#board;
		const index = this.#containers.findIndex((entry) => entry === container);
		const found = this.#containers[index];
		if (!found) return -1;
		const { id } = found;
		const status = found.status();
		if (status !== 'CREATED' && status !== 'STOPPED' && status !== 'ERROR') {
			console.log('err', 'container', `Cannot remove container '${id}' because it is in use`);
			return -1;
		}
		found.dispose();
		this.#containers.splice(index, 1);
		this.#maker.release(found);
		notices.forget(id);
		trace.state({ container: id, state: 'removed', exitCode: 0 });
		console.log('inf', 'container', `Removed container '${id}'`);
		const hasFiles = found.parts.options.capabilities.includes('filesystem');
		return hasFiles ? removeDirectory(this.#board, id) : 0;
	}

	dispose(): void {
		this.#sink.set({ listeners: [] });
		this.#disposed = true;
		const { timers, peripherals, network, pool } = this.#board;
		this.#maker.dispose();
		for (const container of this.#containers.splice(0)) container.dispose();
		timers.dispose();
		for (const peripheral of peripherals.active) peripheral.dispose?.();
		network.dispose();
		pool.dispose();
	}
}

/**
 * Starts the runtime: `/lfs/ocre` is made if need be, and everything in its `containers` is deleted, as after a boot.
 * Throws FileError when the volume has no room for the directories.
 */
export function createRuntime(options: RuntimeOptions): Runtime {
	return new BoardRuntime(options);
}
