// A folder that the user chose in a browser, as a drive.
import type { DriveFile, DriveFolder } from './drive-folder.ts';

/** The names looked at: a drive of a board has a handful of files. */
const MAX_NAMES = 256;

/** Of what a browser's directory handle has, what is used. */
export type DirectoryHandle = Pick<FileSystemDirectoryHandle, 'name' | 'keys' | 'getFileHandle'>;

export class BrowserFolder implements DriveFolder {
	readonly #handle: DirectoryHandle;

	constructor(handle: DirectoryHandle) {
		this.#handle = handle;
	}

	get name(): string {
		return this.#handle.name;
	}

	async list(): Promise<string[]> {
		const names: string[] = [];
		for await (const name of this.#handle.keys()) {
			names.push(name);
			if (names.length >= MAX_NAMES) break;
		}
		return names;
	}

	async read(name: string, limit: number): Promise<Uint8Array | null> {
		let handle: FileSystemFileHandle;
		try {
			handle = await this.#handle.getFileHandle(name);
		} catch (error) {
			if (!isMissing(error)) throw error;
			// A drive that is gone says the same of its files: it cannot be listed either.
			await this.list();
			return null;
		}
		const file = await handle.getFile();
		return new Uint8Array(await file.slice(0, limit).arrayBuffer());
	}

	async create(name: string): Promise<DriveFile> {
		const handle = await this.#handle.getFileHandle(name, { create: true });
		const writable = await handle.createWritable();
		return {
			write: (bytes) => writable.write(bytes),
			close: () => writable.close(),
			abort: () => writable.abort().catch(() => {})
		};
	}
}

function isMissing(error: unknown): boolean {
	return (
		error instanceof DOMException &&
		(error.name === 'NotFoundError' || error.name === 'TypeMismatchError')
	);
}
