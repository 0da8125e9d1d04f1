// SMP group 8: files up and down, their status and hashes, with the one file that is open between requests.
import { sha256 } from '@noble/hashes/sha2.js';
import type { Clock } from '#lib/core/clock.ts';
import {
	FS_CLOSE,
	FS_FILE,
	FS_HASH,
	FS_MAX_NAME_BYTES,
	FS_RC,
	FS_STATUS,
	SMP_RC
} from '#lib/wire/smp-groups.ts';
import {
	readBytes,
	readOptionalText,
	readOptionalUint,
	readText,
	readUint,
	type Payload,
	type PayloadMap
} from '#lib/wire/smp-payload.ts';
import { AppError } from '#lib/core/errors.ts';
import { attempt, openFile, readFile, statPath } from '../shell/commands/logged-files.ts';
import { EINVAL, ENOENT } from '../shell/commands/errno.ts';
import type { ShellSystem } from '../shell/command.ts';
import { ok, type SmpAnswer, type SmpCommand, type SmpGroup } from './smp-server.ts';
import { crc32 } from './crc32.ts';

const IDLE_CLOSE_MS = 4000;

/** What version 0 says of a failure, where it says more than that there was one. */
const REASONS: Readonly<Record<number, number>> = {
	[FS_RC.invalidName]: SMP_RC.invalid,
	[FS_RC.notFound]: SMP_RC.noEntry,
	[FS_RC.mountPointNotFound]: SMP_RC.noEntry,
	[FS_RC.hashUnknown]: SMP_RC.invalid
};

type Board = Pick<
	ShellSystem,
	'files' | 'console' | 'mounts' | 'openFiles' | 'fileBuffer' | 'zephyr'
>;

interface OpenFile {
	direction: 'upload' | 'download';
	path: string;
	/** Offset that the next request is expected to have. */
	offset: number;
	/** Bytes after which it closes by itself; 0 when that was lost. */
	length: number;
	/** Where the next byte is written, which need not be `offset`. */
	position: number;
	/** What others are told the size is until it is closed. */
	committedBytes: number;
}

function readName(fields: PayloadMap): string {
	const name = readText(fields, 'name');
	if (name === '' || name.length > FS_MAX_NAME_BYTES)
		throw new AppError('smp-invalid', 'file name empty or too long');
	return name;
}

export class FsGroup {
	#open: OpenFile | null = null;
	#cancelIdle = () => {};
	readonly #system: Board;
	readonly #clock: Clock;

	constructor(system: Board, clock: Clock) {
		this.#system = system;
		this.#clock = clock;
	}

	get commands(): SmpGroup {
		return new Map<number, SmpCommand>([
			[
				FS_FILE,
				{
					read: (fields) => this.#download(fields),
					write: (fields) => this.#upload(fields)
				}
			],
			[FS_STATUS, { read: (fields) => this.#status(fields) }],
			[FS_HASH, { read: (fields) => this.#hash(fields) }],
			[
				FS_CLOSE,
				{
					write: () => {
						this.close();
						return ok();
					},
					ignoresPayload: true
				}
			]
		]);
	}

	close(): void {
		this.#cancelIdle();
		this.#forget();
	}

	#forget(): void {
		if (!this.#open) return;
		this.#system.openFiles.delete(this.#open.path);
		this.#system.fileBuffer.giveBack();
		this.#open = null;
	}

	#refused(rc: number, fields?: Payload): SmpAnswer {
		const { smpTellsReasons } = this.#system.zephyr;
		const legacy = smpTellsReasons ? (REASONS[rc] ?? SMP_RC.unknown) : SMP_RC.unknown;
		return { kind: 'error', rc, legacy, ...(fields ? { fields } : {}) };
	}

	/** Size of a file, or the `rc` that says why there is none. */
	#size(path: string): number | { rc: number } {
		const stat = statPath(this.#system, path);
		if (typeof stat !== 'number')
			return stat.kind === 'file' ? stat.sizeBytes : { rc: FS_RC.isDirectory };
		if (stat === -EINVAL) return { rc: FS_RC.invalidName };
		return { rc: stat === -ENOENT ? FS_RC.notFound : FS_RC.unknown };
	}

	#finishOrWait(open: OpenFile): void {
		this.#cancelIdle();
		if (open.length > 0 && open.offset >= open.length) this.#forget();
		else this.#cancelIdle = this.#clock.schedule(IDLE_CLOSE_MS, () => this.close());
	}

	#upload(fields: PayloadMap): SmpAnswer {
		const offset = readUint(fields, 'off');
		const path = readName(fields);
		const length = readOptionalUint(fields, 'len');
		const data = fields.has('data') ? readBytes(fields, 'data') : new Uint8Array();
		if (offset === 0 && length === undefined)
			throw new AppError('smp-invalid', 'first chunk without length');
		const open = this.#openFor('upload', path);
		if ('rc' in open) return this.#refused(open.rc);
		if (offset === 0) open.length = length!;
		else if (open.offset === 0) open.offset = open.committedBytes;
		if (offset > 0 && offset !== open.offset) {
			this.close();
			return this.#refused(FS_RC.offsetNotValid, { len: open.offset });
		}
		if (data.length > 0) {
			const failed = this.#write(open, offset, data);
			if (failed) return failed;
		}
		this.#finishOrWait(open);
		return ok({ off: open.offset });
	}

	/** A first chunk truncates only what was in the file when it was opened, and the offset counts on. */
	#write(open: OpenFile, offset: number, data: Uint8Array): SmpAnswer | null {
		const { files } = this.#system;
		if (this.#isRemoved(open)) return this.#advance(open, data);
		const texts = { badPath: 'invalid file name!!', failure: 'file write error' };
		const result = attempt(this.#system, open.path, texts, (path) => {
			if (offset === 0 && open.committedBytes !== 0) {
				files.truncate(path, 0);
				open.position = 0;
			} else if (open.position !== offset) open.position = files.stat(path).sizeBytes;
			files.write(path, open.position, data);
		});
		if (result !== 0) {
			this.close();
			return this.#refused(FS_RC.writeFailed);
		}
		return this.#advance(open, data);
	}

	/** A file that was removed while it is open takes everything, and is gone when it is closed. */
	#isRemoved({ path }: OpenFile): boolean {
		return statPath(this.#system, path) === -ENOENT;
	}

	#advance(open: OpenFile, data: Uint8Array): null {
		open.position += data.length;
		open.offset += data.length;
		return null;
	}

	#openFor(direction: OpenFile['direction'], path: string): OpenFile | { rc: number } {
		if (this.#open?.direction === direction && this.#open.path === path) return this.#open;
		this.close();
		const isUpload = direction === 'upload';
		const created = isUpload ? openFile(this.#system, path, true) : 0;
		if (created !== 0) return { rc: this.#openError(created) };
		const size = this.#size(path);
		if (typeof size !== 'number') return size;
		const opened = isUpload ? 0 : openFile(this.#system, path, false);
		if (opened !== 0) return { rc: this.#openError(opened) };
		this.#system.fileBuffer.take();
		this.#open = {
			direction,
			path,
			offset: 0,
			length: direction === 'download' ? size : 0,
			position: 0,
			committedBytes: size
		};
		if (direction === 'upload') this.#system.openFiles.set(path, size);
		return this.#open;
	}

	#openError(errno: number): number {
		if (errno === -EINVAL) return FS_RC.invalidName;
		if (errno !== -ENOENT) return FS_RC.unknown;
		return this.#system.zephyr.smpTellsReasons ? FS_RC.mountPointNotFound : FS_RC.notFound;
	}

	#download(fields: PayloadMap): SmpAnswer {
		const offset = readUint(fields, 'off');
		const path = readName(fields);
		const open = this.#openFor('download', path);
		if ('rc' in open) return this.#refused(open.rc);
		const data = readFile(this.#system, path, offset, this.#system.zephyr.downloadBytes);
		open.offset = offset + data.length;
		const length = open.length;
		this.#finishOrWait(open);
		return ok({ off: offset, data, len: offset === 0 ? length : undefined });
	}

	#status(fields: PayloadMap): SmpAnswer {
		const size = this.#size(readName(fields));
		return typeof size === 'number' ? ok({ len: size }) : this.#refused(size.rc);
	}

	#hash(fields: PayloadMap): SmpAnswer {
		const path = readName(fields);
		const type = readOptionalText(fields, 'type') || 'crc32';
		const offset = readOptionalUint(fields, 'off') ?? 0;
		const length = readOptionalUint(fields, 'len');
		if (length === 0) throw new AppError('smp-invalid', 'hash of no bytes');
		if (type !== 'crc32' && type !== 'sha256') return this.#refused(FS_RC.hashUnknown);
		const size = this.#size(path);
		if (typeof size !== 'number') return this.#refused(size.rc);
		if (size === 0 && this.#system.zephyr.smpTellsReasons) return this.#refused(FS_RC.fileEmpty);
		if (size <= offset) return this.#refused(FS_RC.offsetBeyondFile);
		const opened = openFile(this.#system, path, false);
		if (opened !== 0) return this.#refused(this.#openError(opened));
		const bytes = readFile(this.#system, path, offset, length ?? size - offset);
		return ok({
			type,
			off: offset > 0 ? offset : undefined,
			len: bytes.length,
			output: type === 'crc32' ? crc32(bytes) : sha256(bytes)
		});
	}
}
