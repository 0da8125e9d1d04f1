// File descriptors of containers: each has its own numbers, all share the board's few slots.
import type { BoardSocket } from '#lib/simulator/network/udp-socket.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';

export const SLOTS = 16;

export const RIGHT_READ = 1n << 1n;
export const RIGHT_SEEK = 1n << 2n;
export const RIGHT_TELL = 1n << 5n;
export const RIGHT_WRITE = 1n << 6n;
/** Everything but sockets. */
export const ALL_RIGHTS = (1n << 28n) - 1n;
/** What the runtime gives a console: read, write, flags, stat, poll; no seek, so that libc takes it for a terminal. */
export const CONSOLE_RIGHTS = RIGHT_READ | RIGHT_WRITE | (1n << 3n) | (1n << 21n) | (1n << 27n);

/** Read, write, flags, stat, poll, shutdown, accept. */
export const SOCKET_RIGHTS =
	RIGHT_READ | RIGHT_WRITE | (1n << 3n) | (1n << 21n) | (1n << 27n) | (1n << 28n) | (1n << 29n);

interface Common {
	rights: bigint;
}

export interface ConsoleDescriptor extends Common {
	kind: 'console';
}

export interface FileDescriptor extends Common {
	kind: 'file';
	path: string;
	position: number;
	append: boolean;
	/** What `fd_filestat_get` says: the board's directory knows the size as of the last sync. */
	knownBytes: number;
}

export interface DirectoryDescriptor extends Common {
	kind: 'directory';
	/** Name under which the program sees it; null for one that it opened. */
	preopenName: string | null;
	path: string;
	read: boolean;
}

export interface SocketDescriptor extends Common {
	kind: 'socket';
	socket: BoardSocket;
	/** IPv6 sockets can be made, but nothing can be done with them. */
	isIpv6: boolean;
	nonBlocking: boolean;
	/** 0: without end. */
	receiveTimeoutUs: bigint;
	sendTimeoutUs: bigint;
	/** Values of options that only have to be remembered, by name. */
	options: Map<string, number>;
}

export type Descriptor =
	ConsoleDescriptor | FileDescriptor | DirectoryDescriptor | SocketDescriptor;

/** The slots of the board, and the one directory that it takes for everybody's root. */
export class DescriptorSlots {
	#used = 0;
	/** Host directory of the preopen that was opened last, by any container. */
	root = '';

	take(): boolean {
		if (this.#used >= SLOTS) return false;
		this.#used++;
		return true;
	}

	release(): void {
		this.#used--;
	}
}

/** The runtime takes a random free number below this; here it is a fixed sequence that looks like it. */
const NUMBER_RANGE = 60;
const NUMBER_STEP = 7;
const FIRST_NUMBER = 4;

export class DescriptorTable {
	readonly #slots: DescriptorSlots;
	readonly #descriptors = new Map<number, Descriptor>();
	#last = 0;

	constructor(slots: DescriptorSlots) {
		this.#slots = slots;
		for (const fd of [0, 1, 2])
			this.#descriptors.set(fd, { kind: 'console', rights: CONSOLE_RIGHTS });
	}

	get(fd: number): Descriptor | null {
		return this.#descriptors.get(fd) ?? null;
	}

	get preopens(): DirectoryDescriptor[] {
		return [...this.#descriptors.values()].filter(
			(entry): entry is DirectoryDescriptor =>
				entry.kind === 'directory' && entry.preopenName !== null
		);
	}

	/** False when the board has no slot left. */
	addPreopen(preopenName: string, path: string): boolean {
		if (!this.#slots.take()) return false;
		const fd = 3 + this.preopens.length;
		this.#descriptors.set(fd, {
			kind: 'directory',
			preopenName,
			path,
			rights: ALL_RIGHTS,
			read: false
		});
		this.#slots.root = path;
		return true;
	}

	/** Null when the board has no slot left. */
	open(descriptor: Exclude<Descriptor, ConsoleDescriptor>): number | null {
		if (!this.#slots.take()) return null;
		let fd: number;
		do {
			this.#last = (this.#last + NUMBER_STEP) % NUMBER_RANGE;
			fd = FIRST_NUMBER + this.#last;
		} while (this.#descriptors.has(fd));
		this.#descriptors.set(fd, descriptor);
		return fd;
	}

	close(fd: number): boolean {
		const descriptor = this.#descriptors.get(fd);
		if (!descriptor) return false;
		this.#descriptors.delete(fd);
		if (descriptor.kind === 'socket') descriptor.socket.close();
		if (descriptor.kind !== 'console') this.#slots.release();
		return true;
	}

	renumber(from: number, to: number): boolean {
		const descriptor = this.#descriptors.get(from);
		if (!descriptor || !this.#descriptors.has(to)) return false;
		if (from === to) return true;
		this.close(to);
		this.#descriptors.delete(from);
		this.#descriptors.set(to, descriptor);
		return true;
	}

	closeAll(): void {
		for (const fd of [...this.#descriptors.keys()]) this.close(fd);
	}

	/** Size of a file as the board's directory knows it. */
	sizeOf(files: BoardFiles, path: string): number {
		for (const entry of this.#descriptors.values())
			if (entry.kind === 'file' && entry.path === path) return entry.knownBytes;
		return files.stat(path).sizeBytes;
	}
}
