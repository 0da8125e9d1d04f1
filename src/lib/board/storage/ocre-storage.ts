// A board's storage over SMP where the board answers it, over the shell's `fs` commands otherwise. What was transferred
// counts only when it was read back: by the board's own hash, or byte by byte.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hex, utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { SerialQueue } from '#lib/core/serial-queue.ts';
import { FS_MAX_NAME_BYTES } from '#lib/wire/smp-groups.ts';
import type { CallOptions } from '../board.ts';
import {
	STORAGE_ROOT,
	type BoardStorage,
	type StorageEntry,
	type StorageListing,
	type StorageSpace,
	type StoredFile,
	type TransferMethod,
	type StorageCallOptions,
	type Verification
} from './board-storage.ts';
import type { Session } from '../session/session.ts';
import { isMissing, notAFolder, storageFailure } from './storage-errors.ts';
import { listFolder } from './storage-listing.ts';
import type { SmpWindow } from '#lib/wire/smp-window.ts';
import { checkPath, checkShellPath, folderOf, joinPath, nameOf } from './storage-path.ts';
import { StorageShell } from './storage-shell.ts';
import { hashAgrees, readOverSmp, statOverSmp, type SmpTurn } from './storage-smp.ts';
import type { TransferRates } from '../transfer/transfer-rates.ts';
import { uploadOverShell } from '../transfer/upload-shell.ts';
import { closeOverSmp, revivedSmp, uploadOverSmp } from '../transfer/upload-smp.ts';
import { readShort } from '../transfer/image-folder.ts';
import { StrayWatch, type WatchedFolder } from '../transfer/stray-files.ts';
import { Supervisor } from '../supervisor/supervisor.ts';
import { IMAGE_FOLDER } from '../transfer/upload-estimate.ts';
import { orAbort } from '#lib/core/waits.ts';

export interface StorageParts {
	session: Session;
	clock: Clock;
	/** Of this connection. */
	window: () => SmpWindow;
	rates: () => TransferRates;
	/** Whether the board answers SMP. */
	answersSmp: (signal?: AbortSignal) => Promise<boolean>;
	/** It answers SMP no longer. */
	onsmpgone: () => void;
	/** One transfer at a time: SMP keeps one file open. */
	transfers: SerialQueue;
}

/** Whole transfers, when what was read back differs. */
const ATTEMPTS = 2;

/** One call, with its signal. */
class Access {
	readonly shell: StorageShell;
	readonly turn: SmpTurn;
	readonly #parts: StorageParts;
	readonly #signal: AbortSignal | undefined;

	constructor(parts: StorageParts, signal: AbortSignal | undefined) {
		this.#parts = parts;
		this.#signal = signal;
		this.shell = new StorageShell((task) => parts.session.run(task, signal), signal);
		this.turn = (task) =>
			parts.session.run(
				(shell) => task((request, limitMs) => shell.request(request, limitMs, signal)),
				signal
			);
	}

	async method(path: string): Promise<TransferMethod> {
		const short = utf8(path).length <= FS_MAX_NAME_BYTES;
		return short && (await this.#parts.answersSmp(this.#signal)) ? 'smp' : 'shell';
	}

	async stat(path: string): Promise<StorageEntry | null> {
		const found = await this.#find(path);
		if (found.kind === 'missing') return null;
		const sizeBytes = found.kind === 'file' ? found.sizeBytes : null;
		return { name: nameOf(path), kind: found.kind, sizeBytes };
	}

	async #find(path: string) {
		if ((await this.method(path)) === 'smp') {
			const found = await statOverSmp(this.turn, path);
			if (found) return found;
		}
		return this.shell.stat(path);
	}
}

export class OcreStorage implements BoardStorage {
	readonly #parts: StorageParts;

	constructor(parts: StorageParts) {
		this.#parts = parts;
	}

	async list(path: string, { signal }: CallOptions = {}): Promise<StorageListing> {
		const access = new Access(this.#parts, signal);
		const listing = await listFolder(
			path,
			() => access.shell.list(path),
			(one) => access.stat(one)
		);
		if (typeof listing !== 'number') return listing;
		// Some boards say of a file that it is missing where a folder is asked for.
		const isFile = path !== '/' && (await access.stat(path))?.kind === 'file';
		throw isFile ? notAFolder(path) : storageFailure(listing, path);
	}

	async stat(path: string, { signal }: CallOptions = {}): Promise<StorageEntry | null> {
		checkPath(path);
		return new Access(this.#parts, signal).stat(path);
	}

	read(path: string, options: StorageCallOptions = {}): Promise<StoredFile> {
		checkPath(path);
		return this.#transfer(options, () => this.#read(path, options));
	}

	async #read(path: string, options: StorageCallOptions): Promise<StoredFile> {
		const { clock, rates } = this.#parts;
		const access = new Access(this.#parts, options.signal);
		const stat = await access.stat(path);
		if (!stat) throw new AppError('file-missing', `There is no file ${path} on the board.`);
		if (stat.kind === 'directory') throw new AppError('not-a-file', `${path} is a folder.`);
		const method = await access.method(path);
		for (let attempt = 1; ; attempt++) {
			const began = clock.now();
			const bytes = await (method === 'smp'
				? readOverSmp(access.turn, path, (doneBytes, totalBytes) =>
						options.onprogress?.({ method, phase: 'receiving', doneBytes, totalBytes })
					)
				: this.#readOverShell(access, path, options));
			rates().measured('read', method, bytes.length, clock.now() - began);
			const verified = await this.#agrees(access, path, bytes, method, options);
			if (verified === undefined) return { bytes, verified: 'format' };
			if (verified) return { bytes, verified: 'hash' };
			if (attempt >= ATTEMPTS) throw mismatch(path);
		}
	}

	async #readOverShell(access: Access, path: string, options: StorageCallOptions) {
		const blocks: Uint8Array[] = [];
		let doneBytes = 0;
		for (;;) {
			const block = await access.shell.readBlock(path, doneBytes);
			if (block.kind !== 'file')
				throw new AppError('file-missing', `There is no file ${path} on the board any more.`);
			blocks.push(block.bytes);
			doneBytes += block.bytes.length;
			const totalBytes = block.sizeBytes;
			options.onprogress?.({ method: 'shell', phase: 'receiving', doneBytes, totalBytes });
			if (block.bytes.length === 0 || doneBytes >= totalBytes) return concatBytes(blocks);
		}
	}

	/** Undefined when the board computes no hash of this file. */
	async #agrees(
		access: Access,
		path: string,
		bytes: Uint8Array,
		method: TransferMethod,
		{ onprogress, signal }: StorageCallOptions
	): Promise<boolean | undefined> {
		const sizeBytes = bytes.length;
		onprogress?.({ method, phase: 'verifying', doneBytes: sizeBytes, totalBytes: sizeBytes });
		// Boards refuse to hash nothing; that the file is empty, they say.
		if (sizeBytes === 0) return (await access.stat(path))?.sizeBytes === 0;
		const digest = sha256(bytes);
		if (method === 'smp') return hashAgrees(access.turn, path, digest, sizeBytes);
		if (folderOf(path) !== IMAGE_FOLDER) return undefined;
		const image = await this.#parts.session.run(
			(shell) => new Supervisor(shell, signal).image(nameOf(path)),
			signal
		);
		return image?.sha256 === hex(digest) && image.sizeBytes === sizeBytes;
	}

	write(path: string, bytes: Uint8Array, options: StorageCallOptions = {}): Promise<Verification> {
		checkPath(path);
		return this.#transfer(options, () => this.#write(path, bytes, options));
	}

	async #write(
		path: string,
		bytes: Uint8Array,
		options: StorageCallOptions
	): Promise<Verification> {
		const access = new Access(this.#parts, options.signal);
		const before = await access.stat(path);
		if (before?.kind === 'directory') throw new AppError('not-a-file', `${path} is a folder.`);
		const { freeBytes } = await access.shell.space(STORAGE_ROOT);
		if (freeBytes + (before?.sizeBytes ?? 0) < bytes.length)
			throw new AppError(
				'storage-full',
				`The file has ${bytes.length} bytes, the board has room for ${freeBytes}.`
			);
		let method = await access.method(path);
		if (method === 'shell') checkShellPath(path);
		const strays = new StrayWatch(this.#watched(folderOf(path)), nameOf(path), bytes);
		let verified: Verification | undefined;
		try {
			for (let attempt = 1; !verified; attempt++) {
				try {
					if (method === 'shell') await strays.begin();
					await this.#send(access, path, bytes, method, options);
				} catch (error) {
					if (!(error instanceof AppError && error.code === 'smp-gone')) throw error;
					checkShellPath(path);
					method = 'shell';
					this.#parts.onsmpgone();
					attempt--;
					continue;
				}
				verified = await this.#verify(access, path, bytes, method, options);
				if (!verified && attempt >= ATTEMPTS) throw mismatch(path);
			}
		} catch (error) {
			throw await this.#cleanedUp(path, method, error, strays);
		}
		const left = await strays.end();
		if (left === undefined) return verified;
		throw new AppError('stray-file', `${path} is on the board as it was sent. ${left}`);
	}

	/** A folder in which lines that lost characters may leave something. */
	#watched(folder: string): WatchedFolder {
		const { session } = this.#parts;
		return {
			list: async () => {
				const { entries } = await this.list(folder);
				const files = entries.filter(({ kind }) => kind === 'file');
				return new Map(files.map(({ name, sizeBytes }) => [name, { sizeBytes, sha256: '' }]));
			},
			read: (name) => readShort(session, joinPath(folder, name)),
			remove: async (name) =>
				void (await new Access(this.#parts, undefined).shell.remove(joinPath(folder, name)))
		};
	}

	async #send(
		access: Access,
		path: string,
		bytes: Uint8Array,
		method: TransferMethod,
		{ signal, onprogress }: StorageCallOptions
	): Promise<void> {
		const { session, clock, window, rates } = this.#parts;
		if (bytes.length === 0) return access.shell.makeEmptyFile(path);
		const began = clock.now();
		const progress = (doneBytes: number) =>
			onprogress?.({ method, phase: 'sending', doneBytes, totalBytes: bytes.length });
		if (method === 'smp')
			await uploadOverSmp({
				path,
				bytes,
				clock,
				window: window(),
				turn: access.turn,
				answers: () => session.run((shell) => revivedSmp(shell, signal), signal),
				awaited: () => session.awaited,
				onprogress: progress
			});
		else
			await uploadOverShell({
				turn: (task) => session.run(task, signal),
				awaited: () => session.awaited,
				clock,
				folder: folderOf(path),
				name: nameOf(path),
				bytes,
				signal,
				onprogress: progress
			});
		rates().measured('write', method, bytes.length, clock.now() - began);
	}

	/** Undefined when the board has other bytes than it was sent. */
	async #verify(
		access: Access,
		path: string,
		bytes: Uint8Array,
		method: TransferMethod,
		options: StorageCallOptions
	): Promise<Verification | undefined> {
		const agrees = await this.#agrees(access, path, bytes, method, options);
		if (agrees !== undefined) return agrees ? 'hash' : undefined;
		const verifying: StorageCallOptions = {
			...options,
			onprogress: (progress) => options.onprogress?.({ ...progress, phase: 'verifying' })
		};
		const read = await this.#readOverShell(access, path, verifying);
		const same = read.length === bytes.length && read.every((byte, i) => byte === bytes[i]);
		return same ? 'read-back' : undefined;
	}

	/** Removes what was written, even after a cancel. Returns the error to throw, which says so if that failed. */
	async #cleanedUp(
		path: string,
		method: TransferMethod,
		error: unknown,
		strays: StrayWatch
	): Promise<unknown> {
		const failure =
			error instanceof AppError ? error : new AppError('transfer-failed', messageOf(error));
		const what = isAbort(error) ? 'The transfer was cancelled.' : messageOf(error);
		const access = new Access(this.#parts, undefined);
		try {
			// A file that the board still holds open would be there again when that ends.
			if (method === 'smp') await closeOverSmp(access.turn);
			await access.shell.remove(path);
			const left = await strays.end();
			if ((await access.stat(path)) === null)
				return left === undefined ? error : AppError.like(failure, `${what} ${left}`, error);
		} catch {
			// Told below.
		}
		const note = `A part of the file may be on the board as ${path}: delete it or send it again.`;
		return AppError.like(failure, `${what} ${note}`, error);
	}

	async remove(path: string, { signal }: CallOptions = {}): Promise<void> {
		checkPath(path);
		const access = new Access(this.#parts, signal);
		const errno = await access.shell.remove(path);
		// The first answer may have been lost after the deed.
		if (errno !== undefined && isMissing(errno) && (await access.stat(path)) !== null)
			throw storageFailure(errno, path);
		if (errno !== undefined && !isMissing(errno)) throw storageFailure(errno, path);
		if (errno === undefined && (await access.stat(path)) !== null)
			throw new AppError('answer-garbled', `${path} is still on the board.`);
	}

	async makeDirectory(path: string, { signal }: CallOptions = {}): Promise<void> {
		checkPath(path);
		const access = new Access(this.#parts, signal);
		const errno = await access.shell.makeDirectory(path);
		if (errno !== undefined) throw storageFailure(errno, path);
		if ((await access.stat(path))?.kind !== 'directory')
			throw new AppError('answer-garbled', `${path} was not made.`);
	}

	space({ signal }: CallOptions = {}): Promise<StorageSpace> {
		return new Access(this.#parts, signal).shell.space(STORAGE_ROOT);
	}

	async estimateMs(
		direction: 'read' | 'write',
		sizeBytes: number,
		{ signal }: CallOptions = {}
	): Promise<number> {
		const smp = await this.#parts.answersSmp(signal);
		return this.#parts.rates().estimateMs(direction, smp ? 'smp' : 'shell', sizeBytes);
	}

	/** A cancelled transfer cleans up before it rejects, so only the waiting for its turn is cut short. */
	#transfer<T>({ signal }: CallOptions, task: () => Promise<T>): Promise<T> {
		const { transfers } = this.#parts;
		const result = transfers.run(task, signal);
		return transfers.pending > 1 ? orAbort(result, signal) : result;
	}
}

function mismatch(path: string): AppError {
	return new AppError(
		'transfer-mismatch',
		`What the board has as ${path} is not what was transferred.`
	);
}
