// The `fs` commands of the made-up supervisor, with the real one's texts.
import { hex } from '#lib/core/bytes.ts';

export interface FakeFileSystem {
	files: Map<string, Uint8Array>;
	folders: Set<string>;
	capacityBytes: number;
	readonly usedBytes: number;
	/** What a container prints in the middle of a listing. */
	meanwhile: string;
	zephyr: { listsSizes: boolean; failure: number; notFolder: number };
}

const ROW_BYTES = 16;

export class FakeFileCommands {
	readonly #system: FakeFileSystem;
	readonly #out: (text: string) => void;
	readonly #red: (text: string) => void;
	#folder = '/';

	constructor(system: FakeFileSystem, out: (text: string) => void, red: (text: string) => void) {
		this.#system = system;
		this.#out = out;
		this.#red = red;
	}

	reset(): void {
		this.#folder = '/';
	}

	run([command, ...rest]: string[]): number {
		const { files } = this.#system;
		const path = this.#absolute(rest[0] ?? '');
		const file = files.get(path);
		switch (command) {
			case 'cd':
				this.#folder = rest[0] ?? '/';
				return 0;
			case 'pwd':
				this.#out(`${this.#folder}\r\n`);
				return 0;
			case 'ls':
				return this.#list(path);
			case 'mkdir':
				return this.#makeFolder(path);
			case 'write':
				return this.#write(path, rest.slice(1));
			case 'rm':
				return this.#remove(path);
			case 'trunc':
				if (file) files.set(path, file.slice(0, Number(rest[1] ?? 0)));
				return file ? 0 : this.#failure;
			case 'read':
				return this.#read(path, Number(rest[1] ?? 0), Number(rest[2] ?? 0));
			case 'statvfs': {
				const { capacityBytes, usedBytes } = this.#system;
				const free = Math.max(0, Math.floor((capacityBytes - usedBytes) / 4096));
				this.#out(`bsize 256, frsize 4096, blocks ${capacityBytes / 4096}, bfree ${free}\r\n`);
				return 0;
			}
			default:
				return 1;
		}
	}

	get #failure(): number {
		return this.#system.zephyr.failure;
	}

	#absolute(path: string): string {
		return path.startsWith('/') ? path : `${this.#folder.replace(/\/$/, '')}/${path}`;
	}

	#isFolder(path: string): boolean {
		const { files, folders } = this.#system;
		return folders.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`));
	}

	#children(path: string): string[] {
		const { files, folders } = this.#system;
		const names = new Set<string>();
		for (const item of [...files.keys(), ...folders]) {
			if (!item.startsWith(`${path}/`)) continue;
			const [name = '', ...more] = item.slice(path.length + 1).split('/');
			names.add(more.length > 0 || folders.has(`${path}/${name}`) ? `${name}/` : name);
		}
		return [...names].sort();
	}

	#list(path: string): number {
		if (!this.#isFolder(path)) {
			const errno = this.#system.files.has(path) ? this.#system.zephyr.notFolder : 2;
			this.#red(`Unable to open ${path} (err -${errno})\r\n`);
			return this.#failure;
		}
		this.#out(this.#system.meanwhile.replaceAll('\n', '\r\n'));
		for (const name of this.#children(path))
			this.#out(`${this.#size(`${path}/${name}`)}${name}\r\n`);
		return 0;
	}

	/** As it stands before a name. */
	#size(path: string): string {
		const { files, zephyr } = this.#system;
		return zephyr.listsSizes ? `${String(files.get(path)?.length ?? 0).padStart(8)} ` : '';
	}

	#makeFolder(path: string): number {
		if (this.#isFolder(path) || this.#system.files.has(path)) {
			this.#red('Error creating dir[-17]\r\n');
			return this.#failure;
		}
		this.#system.folders.add(path);
		return 0;
	}

	#remove(path: string): number {
		const { files, folders } = this.#system;
		if (this.#isFolder(path) && this.#children(path).length > 0) {
			this.#red(`Failed to remove ${path} (-90)\r\n`);
			return this.#failure;
		}
		if (files.delete(path) || folders.delete(path)) return 0;
		this.#red(`Failed to remove ${path} (-2)\r\n`);
		return this.#failure;
	}

	#read(path: string, count: number, offset: number): number {
		const file = this.#system.files.get(path);
		if (!file) {
			const folder = this.#isFolder(path);
			this.#red(folder ? `Not a file ${path}\r\n` : `Failed to obtain file ${path} (err: -2)\r\n`);
			return this.#failure;
		}
		this.#out(`File size: ${file.length}\r\n`);
		const end = Math.min(file.length, offset + (count > 0 ? count : file.length));
		for (let at = offset; at < end; at += ROW_BYTES)
			this.#out(`${row(at, file.subarray(at, Math.min(end, at + ROW_BYTES)))}\r\n`);
		return 0;
	}

	#write(path: string, words: string[]): number {
		const { files, usedBytes, capacityBytes } = this.#system;
		// Nothing is mounted elsewhere.
		if (!path.startsWith('/lfs/')) {
			this.#red(`Failed to open ${path} (-2)\r\n`);
			return this.#failure;
		}
		const old = files.get(path) ?? new Uint8Array(0);
		const added = words.map((word) => parseInt(word, 16) || 0);
		if (usedBytes + added.length > capacityBytes) {
			this.#red(`Failed to write ${path} (-28)\r\n`);
			return this.#failure;
		}
		files.set(path, Uint8Array.of(...old, ...added));
		return 0;
	}
}

function row(offset: number, bytes: Uint8Array): string {
	const address = offset.toString(16).padStart(8, '0').toUpperCase();
	const codes = hex(bytes).toUpperCase().replace(/../g, '$& ');
	const text = Array.from(bytes, (byte) =>
		byte < 32 || byte > 127 ? '.' : String.fromCharCode(byte)
	);
	return `${address}  ${codes.padEnd(ROW_BYTES * 3)} ${text.join('')}`;
}
