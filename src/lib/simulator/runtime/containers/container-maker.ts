// The way from an image and options to a container: its id, its directory, the image in memory, the module checked.
import { isValidName } from '#lib/abi/names.ts';
import { zephyrTraits } from '#lib/abi/zephyr.ts';
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { AddressRange } from '../addresses.ts';
import { ENOMEM, type LastFailure } from '../errno.ts';
import { IMAGE_DIRECTORY, type ContainerOptions, type LogLevel } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';
import { RuntimeContainer, ENGINE } from './runtime-container.ts';
import { directoryOf, makeDirectory } from './container-directory.ts';
import { printEngineLine, SHELL_THREAD } from './engine-line.ts';
import { rejectionCause } from './rejection-cause.ts';
import { ImageMemory, type LoadedImage } from './image-memory.ts';
import { signatureComplaint } from './linking.ts';
import { loadModule, type LoadedModule } from './load-module.ts';
import { applyCapabilities } from './preopens.ts';
import { RandomIds } from './random-id.ts';

const CONTEXT_ADDRESSES = 0x20010000;
const MAX_ID_TRIES = 100;

export class ContainerMaker {
	readonly #board: SharedBoard;
	/** Those that there are. */
	readonly #containers: readonly RuntimeContainer[];
	readonly #failure: LastFailure = { errno: 0 };
	readonly #images: ImageMemory;
	readonly #contexts = new AddressRange(CONTEXT_ADDRESSES);
	readonly #ids = new RandomIds();
	#disposed = false;

	constructor(board: SharedBoard, containers: readonly RuntimeContainer[]) {
		this.#board = board;
		this.#containers = containers;
		this.#images = new ImageMemory(board, this.#failure);
	}

	/** Null when it failed, with the reasons logged. */
	async make(options: ContainerOptions): Promise<RuntimeContainer | null> {
		const id = this.#chooseId(options);
		if (id === null) return null;
		const hasFiles = options.capabilities.includes('filesystem');
		if (hasFiles && !makeDirectory(this.#board, id, this.#failure)) return null;
		const container = await this.#build(id, options);
		if (container) return container;
		if (hasFiles) this.#board.files.removeTree(directoryOf(id));
		this.#log('err', 'context', `Failed to create container ${id}: errno=${this.#failure.errno}`);
		return null;
	}

	/** What a container held from its creation on. */
	release({ id, parts }: RuntimeContainer): void {
		this.#images.release(id, { sizeBytes: parts.imageBytes, address: parts.imageAddress });
		this.#contexts.release(parts.context);
	}

	/** Nothing that is on its way becomes a container any more. */
	dispose(): void {
		this.#disposed = true;
	}

	#isTaken(id: string): boolean {
		return this.#containers.some((container) => container.id === id);
	}

	#chooseId({ id, image }: ContainerOptions): string | null {
		if ((id !== null && !isValidName(id)) || !isValidName(image)) {
			this.#log('err', 'context', 'Invalid characters in container or image name');
			return null;
		}
		if (id !== null) {
			if (!this.#isTaken(id)) return id;
			this.#log('err', 'context', `Container with ID '${id}' already exists`);
			return null;
		}
		for (let i = 0; i < MAX_ID_TRIES; i++) {
			const random = this.#ids.next();
			if (!this.#isTaken(random)) return random;
		}
		return null;
	}

	async #build(id: string, options: ContainerOptions): Promise<RuntimeContainer | null> {
		if (!this.#hasEngine(options) || !this.#hasRoom(id)) return null;
		const imagePath = `${IMAGE_DIRECTORY}/${options.image}`;
		const image = this.#images.load(id, imagePath);
		const loaded = image ? await this.#load(id, image) : null;
		if (!image || !loaded || this.#disposed) {
			if (image)
				this.#images.release(id, { sizeBytes: image.bytes.length, address: image.address });
			this.#log('err', 'container', 'Failed to create container');
			return null;
		}
		const preopens = applyCapabilities(this.#board, id, options);
		this.#log(
			'inf',
			'container',
			`Created container '${id}' with runtime '${ENGINE}' (path '${imagePath}')`
		);
		return new RuntimeContainer(this.#board, {
			id,
			options,
			imagePath,
			imageBytes: image.bytes.length,
			imageAddress: image.address,
			loaded,
			context: this.#contexts.take(),
			preopens
		});
	}

	#hasEngine({ runtime }: ContainerOptions): boolean {
		if (runtime === null) this.#log('inf', 'container', `Selected runtime engine: ${ENGINE}`);
		else if (runtime !== ENGINE) this.#log('err', 'container', `Invalid runtime '${runtime}'`);
		return runtime === null || runtime === ENGINE;
	}

	/** Each container has a condition variable from create until remove, and of those there are few. */
	#hasRoom(id: string): boolean {
		const { containers } = this.#board.limits;
		if (containers === null || this.#containers.length < containers) return true;
		this.#board.notices.say(id, 'containers-full', { count: containers });
		const text = `Failed to initialize stop conditional variable: rc=${ENOMEM}`;
		this.#log('err', 'container', text);
		return false;
	}

	async #load(id: string, { bytes }: LoadedImage): Promise<LoadedModule | null> {
		try {
			const { pool, profile } = this.#board;
			return await loadModule(bytes, {
				hasSimd: profile.hasSimd,
				memoryBytes: profile.containerMemoryBytes,
				sharesMemory: pool.sharesMemory,
				warn: (text) => this.#printEngine(`warning: ${text}`),
				onimport: (module, name, signature) => {
					const complaint = signatureComplaint(module, name, signature, profile);
					if (complaint !== null) this.#printEngine(complaint);
				}
			});
		} catch (error) {
			if (!(error instanceof LoadError)) throw error;
			const { errno } = this.#failure;
			this.#failure.errno = zephyrTraits(this.#board.zephyr).loadErrno ?? errno;
			const { message: text } = error;
			this.#board.notices.say(id, 'module-rejected', { cause: rejectionCause(text), text });
			this.#log('err', 'wamr_runtime', `Failed to load module: ${error.heading}: ${error.message}`);
			return null;
		}
	}

	#printEngine(text: string): void {
		printEngineLine(this.#board, SHELL_THREAD, text);
	}

	#log(level: LogLevel, module: string, text: string): void {
		this.#board.console.log(level, module, text);
	}
}
