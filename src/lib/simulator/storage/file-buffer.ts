// The volume's one buffer for open files: while a container, SMP or the shell has a file open, nobody can open another.
import { ENOMEM, FileError } from './board-files.ts';

const BUFFERS = 1;

export class FileBuffer {
	#taken = 0;

	get isTaken(): boolean {
		return this.#taken >= BUFFERS;
	}

	take(): void {
		this.#taken++;
	}

	giveBack(): void {
		this.#taken--;
	}

	/** What opening a file begins with. Throws ENOMEM. */
	mustBeFree(path: string): void {
		if (this.isTaken) throw new FileError(ENOMEM, 'open', path);
	}
}
