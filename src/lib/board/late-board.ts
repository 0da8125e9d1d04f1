// A board whose driver is fetched when it is first asked for something: until then it is a board that is not open.
import { Emitter } from '#lib/core/emitter.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import type { BoardStorage } from './storage/board-storage.ts';
import type { Board, BoardEvents, BoardState, CallOptions } from './board.ts';

const EVENTS = ['state', 'console', 'raw', 'sent', 'smp', 'containers'] as const;

type Call<Name extends keyof Board> = Board[Name] extends (...args: infer Args) => Promise<infer T>
	? (...args: Args) => Promise<T>
	: never;

/** `load` makes the board; it is called again where it failed. `baudRate`: that of the port, until it tells. */
export function lateBoard(load: () => Promise<Board>, baudRate = 115_200): Board {
	return new LateBoard(load, baudRate);
}

class LateBoard extends Emitter<BoardEvents> implements Board {
	readonly storage: BoardStorage;
	#load: () => Promise<Board>;
	#baudRate: number;
	#board: Board | null = null;
	#loading: Promise<Board> | null = null;
	#opening = false;
	#disposed = false;

	constructor(load: () => Promise<Board>, baudRate: number) {
		super();
		this.#load = load;
		this.#baudRate = baudRate;
		this.storage = lateStorage((signal) => this.#driver(signal));
	}

	get state(): BoardState {
		return this.#board?.state ?? (this.#opening ? 'opening' : 'closed');
	}

	get stateReason() {
		return this.#board?.stateReason ?? null;
	}

	get baudRate(): number {
		return this.#board?.baudRate ?? this.#baudRate;
	}

	open: Call<'open'> = async (options) => {
		const board = this.#board ?? (await this.#whileOpening(options?.signal));
		await board.open(options);
	};

	/** Nothing to close where nothing was opened. */
	close: Call<'close'> = async () => this.#board?.close();
	identify: Call<'identify'> = async (options) => (await this.#for(options)).identify(options);
	listImages: Call<'listImages'> = async (options) =>
		(await this.#for(options)).listImages(options);
	estimateUpload: Call<'estimateUpload'> = async (name, bytes, options) =>
		(await this.#for(options)).estimateUpload(name, bytes, options);
	upload: Call<'upload'> = async (name, bytes, options) =>
		(await this.#for(options)).upload(name, bytes, options);
	removeImage: Call<'removeImage'> = async (name, options) =>
		(await this.#for(options)).removeImage(name, options);
	listContainers: Call<'listContainers'> = async (options) =>
		(await this.#for(options)).listContainers(options);
	run: Call<'run'> = async (run, options) => (await this.#for(options)).run(run, options);
	start: Call<'start'> = async (id, options) => (await this.#for(options)).start(id, options);
	kill: Call<'kill'> = async (id, options) => (await this.#for(options)).kill(id, options);
	wait: Call<'wait'> = async (id, options) => (await this.#for(options)).wait(id, options);
	remove: Call<'remove'> = async (id, options) => (await this.#for(options)).remove(id, options);
	command: Call<'command'> = async (line, options) =>
		(await this.#for(options)).command(line, options);
	attach: Call<'attach'> = async (onbytes, options) =>
		(await this.#for(options)).attach(onbytes, options);

	exceptionOf(id: string): string | undefined {
		return this.#board?.exceptionOf(id);
	}

	dispose(): void {
		this.#disposed = true;
		this.#board?.dispose();
	}

	/** It counts as opening from the first moment on. */
	async #whileOpening(signal: AbortSignal | undefined): Promise<Board> {
		this.#opening = true;
		this.emit('state', this.state);
		try {
			return await this.#driver(signal);
		} catch (error) {
			this.#opening = false;
			this.emit('state', this.state);
			throw error;
		}
	}

	#for(options: CallOptions | undefined): Promise<Board> {
		return this.#driver(options?.signal);
	}

	#driver(signal: AbortSignal | undefined): Promise<Board> {
		this.#loading ??= this.#fetch().catch((error: unknown) => {
			this.#loading = null;
			throw error;
		});
		return untilAborted(this.#loading, signal);
	}

	async #fetch(): Promise<Board> {
		const board = await this.#load();
		if (this.#disposed) {
			board.dispose();
			throw new DOMException('the board is not used any more', 'AbortError');
		}
		for (const name of EVENTS) this.#pass(board, name);
		return (this.#board = board);
	}

	#pass<Name extends keyof BoardEvents>(board: Board, name: Name): void {
		board.on(name, (event) => this.emit(name, event));
	}
}

function lateStorage(driver: (signal: AbortSignal | undefined) => Promise<Board>): BoardStorage {
	const of = async (options: CallOptions | undefined) => (await driver(options?.signal)).storage;
	return {
		list: async (path, options) => (await of(options)).list(path, options),
		stat: async (path, options) => (await of(options)).stat(path, options),
		read: async (path, options) => (await of(options)).read(path, options),
		write: async (path, bytes, options) => (await of(options)).write(path, bytes, options),
		remove: async (path, options) => (await of(options)).remove(path, options),
		makeDirectory: async (path, options) => (await of(options)).makeDirectory(path, options),
		space: async (options) => (await of(options)).space(options),
		estimateMs: async (direction, sizeBytes, options) =>
			(await of(options)).estimateMs(direction, sizeBytes, options)
	};
}
