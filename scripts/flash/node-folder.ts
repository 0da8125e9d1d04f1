// A mounted drive in Node, as the page's code has drives: failures are told apart by the names that browsers give them.
import { open, readdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { DriveFile, DriveFolder } from '#lib/flash/drive/drive-folder.ts';

const NAMES: Readonly<Record<string, string>> = {
	ENOENT: 'NotFoundError',
	ENODEV: 'NotFoundError',
	ENXIO: 'NotFoundError',
	ENOTCONN: 'NotFoundError',
	ENOSPC: 'QuotaExceededError',
	EROFS: 'NoModificationAllowedError',
	EACCES: 'NotAllowedError',
	EPERM: 'NotAllowedError',
	EIO: 'InvalidStateError'
};

function codeOf(error: unknown): string {
	const { code } = (error ?? {}) as { code?: unknown };
	return typeof code === 'string' ? code : '';
}

function asBrowser(error: unknown): Error {
	const name = NAMES[codeOf(error)];
	const message = error instanceof Error ? error.message : String(error);
	return name ? new DOMException(message, name) : new Error(message, { cause: error });
}

async function told<Value>(work: Promise<Value>): Promise<Value> {
	try {
		return await work;
	} catch (error) {
		throw asBrowser(error);
	}
}

export class NodeFolder implements DriveFolder {
	readonly name: string;
	readonly #path: string;

	constructor(folder: string) {
		this.#path = path.resolve(folder);
		this.name = path.basename(this.#path);
	}

	list(): Promise<string[]> {
		return told(readdir(this.#path));
	}

	async read(name: string, limit: number): Promise<Uint8Array | null> {
		let file: FileHandle;
		try {
			file = await open(this.#pathOf(name), 'r');
		} catch (error) {
			if (codeOf(error) !== 'ENOENT') throw asBrowser(error);
			// A drive that is gone says the same of its files.
			await told(stat(this.#path));
			return null;
		}
		try {
			const bytes = new Uint8Array(limit);
			const { bytesRead } = await told(file.read(bytes, 0, limit, 0));
			return bytes.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	}

	async create(name: string): Promise<DriveFile> {
		const place = this.#pathOf(name);
		const file = await told(open(place, 'w'));
		return {
			write: (bytes) => told(file.writeFile(bytes)),
			// What the system holds back goes to the board before the file counts as written.
			close: () =>
				told(
					(async () => {
						try {
							await file.sync();
						} finally {
							await file.close();
						}
					})()
				),
			abort: async () => {
				await file.close().catch(() => undefined);
				await unlink(place).catch(() => undefined);
			}
		};
	}

	/** Names come from plans, where they were made plain. */
	#pathOf(name: string): string {
		return path.join(this.#path, path.basename(name));
	}
}
