// The volume's one buffer for open files: while a container, SMP or the shell has a file open, nobody can open another.
import { ENOMEM, FileError } from './board-files.ts';

const BUFFERS = 1;

export interface OpenFile {
	readonly path: string;
	/** The size that others are told: its directory knows what was written only after a sync. */
	readonly knownBytes: number;
}

export class FileBuffer {
	readonly #files = new Set<OpenFile>();

	get isTaken(): boolean {
		return this.#files.size >= BUFFERS;
	}

	take(file: OpenFile): void {
		this.#files.add(file);
	}

	giveBack(file: OpenFile): void {
		this.#files.delete(file);
	}

	/** What opening a file begins with. Throws ENOMEM. */
	mustBeFree(path: string): void {
		if (this.isTaken) throw new FileError(ENOMEM, 'open', path);
	}

	/** Null for a file that nobody has open. */
	knownBytes(path: string): number | null {
		for (const file of this.#files) if (file.path === path) return file.knownBytes;
		return null;
	}
}
