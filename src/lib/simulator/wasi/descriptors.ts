// File descriptors of containers: each has its own numbers, all share the board's few slots.
import type { FileBuffer } from '#lib/simulator/storage/file-buffer.ts';
import type { BoardSocket } from '#lib/simulator/network/udp-socket.ts';
import { ALL_RIGHTS, CONSOLE_RIGHTS, DIRECTORY_RIGHTS, NONE } from './rights.ts';

export const SLOTS = 16;

interface Common {
	rights: bigint;
	/** What may be asked for when something is opened in it; nothing for anything but a directory. */
	inheriting: bigint;
}

export interface ConsoleDescriptor extends Common {
	kind: 'console';
}

export interface FileDescriptor extends Common {
	kind: 'file';
	path: string;
	position: number;
	append: boolean;
	/** It is open on the volume; a file that was opened as a directory is not. */
	isOpen: boolean;
	/** It was removed while it was open: its buffer is never given back. */
	isRemoved: boolean;
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

export type WasiDescriptor =
	ConsoleDescriptor | FileDescriptor | DirectoryDescriptor | SocketDescriptor;

/** CONFIG_NET_MAX_CONTEXTS. */
const OPEN_SOCKETS = 6;

/** The slots of the board, its buffer for files, and the one directory that it takes for everybody's root. */
export class DescriptorSlots {
	#used = 0;
	#sockets = 0;
	readonly #fileBuffer: FileBuffer;
	/** Host directory of the preopen that was opened last, by any container. */
	root = '';

	constructor(fileBuffer: FileBuffer) {
		this.#fileBuffer = fileBuffer;
	}

	take(): boolean {
		if (this.#used >= SLOTS) return false;
		this.#used++;
		return true;
	}

	release(): void {
		this.#used--;
	}

	/** No file can be opened now. */
	get isFileOpen(): boolean {
		return this.#fileBuffer.isTaken;
	}

	/** No socket can be made now. */
	get areSocketsTaken(): boolean {
		return this.#sockets >= OPEN_SOCKETS;
	}

	socketOpened(): void {
		this.#sockets++;
	}

	socketClosed(): void {
		this.#sockets--;
	}

	fileOpened(file: FileDescriptor): void {
		this.#fileBuffer.take(file);
	}

	fileClosed(file: FileDescriptor): void {
		this.#fileBuffer.giveBack(file);
	}
}

/** Fills the bytes with random numbers. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

const NUMBER_BYTES = 8;

export class DescriptorTable {
	readonly #slots: DescriptorSlots;
	readonly #random: Random;
	readonly #descriptors = new Map<number, WasiDescriptor>();
	/** New numbers are below it. It doubles as the table fills, and never shrinks. */
	#range = 1;

	constructor(slots: DescriptorSlots, random: Random) {
		this.#slots = slots;
		this.#random = random;
		for (const fd of [0, 1, 2])
			this.#insert(fd, { kind: 'console', rights: CONSOLE_RIGHTS, inheriting: NONE });
	}

	get(fd: number): WasiDescriptor | null {
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
		this.#insert(fd, {
			kind: 'directory',
			preopenName,
			path,
			rights: DIRECTORY_RIGHTS,
			inheriting: ALL_RIGHTS,
			read: false
		});
		this.#slots.root = path;
		return true;
	}

	/** Null when the board has no slot left. */
	open(descriptor: Exclude<WasiDescriptor, ConsoleDescriptor>): number | null {
		if (!this.#slots.take()) return null;
		this.#makeRoom();
		let fd: number;
		do fd = this.#randomNumber();
		while (this.#descriptors.has(fd));
		if (descriptor.kind === 'socket') this.#slots.socketOpened();
		this.#descriptors.set(fd, descriptor);
		return fd;
	}

	#insert(fd: number, descriptor: WasiDescriptor): void {
		this.#makeRoom();
		this.#descriptors.set(fd, descriptor);
	}

	#makeRoom(): void {
		while (2 * this.#descriptors.size >= this.#range) this.#range *= 2;
	}

	#randomNumber(): number {
		const bytes = new Uint8Array(NUMBER_BYTES);
		this.#random(bytes);
		return new DataView(bytes.buffer).getUint32(0, true) % this.#range;
	}

	close(fd: number): boolean {
		const descriptor = this.#descriptors.get(fd);
		if (!descriptor) return false;
		this.#descriptors.delete(fd);
		if (descriptor.kind === 'file' && descriptor.isOpen && !descriptor.isRemoved)
			this.#slots.fileClosed(descriptor);
		if (descriptor.kind === 'socket') {
			descriptor.socket.close();
			this.#slots.socketClosed();
		}
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

	/** A file was removed, or has another name now. */
	moved(from: string, to: string | null): void {
		for (const entry of this.#descriptors.values()) {
			if (entry.kind !== 'file' || entry.path !== from) continue;
			if (to === null) entry.isRemoved = true;
			else entry.path = to;
		}
	}

	/** The file as it was opened first, while it is open. */
	openFile(path: string): FileDescriptor | null {
		for (const entry of this.#descriptors.values())
			if (entry.kind === 'file' && entry.path === path) return entry;
		return null;
	}
}
