// Images in the memory of the board: read from its storage when a container is made, there until it is removed.
import { EISDIR, FileError } from '../../storage/board-files.ts';
import { AddressRange, pointer } from '../addresses.ts';
import { ENOMEM, type LastFailure } from '../errno.ts';
import type { LogLevel } from '../runtime.ts';
import type { SharedBoard } from '../shared-board.ts';

export interface LoadedImage {
	bytes: Uint8Array;
	address: number;
}

const FIRST_ADDRESS = 0x90000000;

export class ImageMemory {
	readonly #board: SharedBoard;
	readonly #failure: LastFailure;
	readonly #addresses = new AddressRange(FIRST_ADDRESS);

	constructor(board: SharedBoard, failure: LastFailure) {
		this.#board = board;
		this.#failure = failure;
	}

	/** Null when there is no such file or no room, with the reasons logged. */
	load(id: string, path: string): LoadedImage | null {
		const bytes = this.#readFile(id, path);
		if (!bytes) {
			const reason = `Failed to load wasm program into buffer errno=${this.#failure.errno}`;
			this.#log('err', 'wamr_runtime', reason);
			return null;
		}
		this.#log(
			'inf',
			'file_alloc_read',
			`File '${path}' (size=${bytes.length}) loaded successfully`
		);
		const address = this.#addresses.take();
		this.#log('inf', 'wamr_runtime', `Buffer loaded successfully: ${pointer(address)}`);
		return { bytes, address };
	}

	release(id: string, { sizeBytes, address }: { sizeBytes: number; address: number }): void {
		this.#board.budget.release(id, 'imageBytes', sizeBytes);
		this.#addresses.release(address);
	}

	#readFile(id: string, path: string): Uint8Array | null {
		const { files, budget, mode, slots, notices } = this.#board;
		try {
			const { kind, sizeBytes } = files.stat(path);
			if (kind === 'directory') throw new FileError(EISDIR, 'open', path);
			if (mode === 'faithful' && slots.isFileOpen) throw new FileError(ENOMEM, 'open', path);
			this.#log('inf', 'file_alloc_read', `File size to load: ${sizeBytes}`);
			if (sizeBytes === 0) return this.#fail(this.#failure.errno, 'File is empty');
			if (!budget.take(id, 'imageBytes', sizeBytes)) {
				notices.say(id, 'memory-full');
				const text = `Failed to allocate memory for file '${path}' size=${sizeBytes}`;
				return this.#fail(ENOMEM, text);
			}
			return files.read(path);
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			this.#log('err', 'fs', `file open error (-${error.errno})`);
			return this.#fail(error.errno, `Failed to open file '${path}' errno=${error.errno}`);
		}
	}

	#fail(errno: number, text: string): null {
		this.#failure.errno = errno;
		this.#log('err', 'file_alloc_read', text);
		return null;
	}

	#log(level: LogLevel, module: string, text: string): void {
		this.#board.console.log(level, module, text);
	}
}
