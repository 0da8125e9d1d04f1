// What one file from anywhere may still unpack to, however often it is packed. It counts the bytes that really come
// out, not those that the file declares.
import { AppError } from '#lib/core/errors.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';

const MEBIBYTE = 1024 * 1024;

export class ArchiveBudget {
	readonly limits: ArchiveLimits;
	readonly #packedBytes: number;
	readonly #allowedBytes: number;
	readonly #onprogress: ((inflatedBytes: number) => void) | undefined;
	#inflatedBytes = 0;
	#depth = 0;

	/** `packedBytes`: size of the file as it was given. `onprogress` hears of every piece that came out. */
	constructor(
		packedBytes: number,
		limits: ArchiveLimits = ARCHIVE_LIMITS,
		onprogress?: (inflatedBytes: number) => void
	) {
		this.limits = limits;
		this.#onprogress = onprogress;
		this.#packedBytes = packedBytes;
		this.#allowedBytes = Math.min(limits.bytes, limits.freeBytes + limits.ratio * packedBytes);
	}

	/** How much may still come out. */
	get leftBytes(): number {
		return this.#allowedBytes - this.#inflatedBytes;
	}

	/** Throws `archive-too-large` or `archive-bomb` when as much as this would be too much. */
	checkInflated(sizeBytes: number): void {
		if (sizeBytes <= this.leftBytes) return;
		if (this.#allowedBytes >= this.limits.bytes) throw tooManyBytes(this.limits.bytes);
		throw new AppError(
			'archive-bomb',
			`The file has ${this.#packedBytes} bytes and unpacks to more than ${this.#allowedBytes}.`
		);
	}

	/** Counts what decompression produced. */
	takeInflated(sizeBytes: number): void {
		this.checkInflated(sizeBytes);
		this.#inflatedBytes += sizeBytes;
		this.#onprogress?.(this.#inflatedBytes);
	}

	/** What one archive holds, before any of it is unpacked. */
	checkArchive(files: number, sizeBytes: number): void {
		if (files > this.limits.files)
			throw new AppError(
				'archive-too-large',
				`The archive has more than ${this.limits.files} files.`
			);
		if (sizeBytes > this.limits.bytes) throw tooManyBytes(this.limits.bytes);
	}

	/** Opens one layer of packing. Throws `archive-too-deep`. */
	async within<T>(open: () => Promise<T>): Promise<T> {
		if (this.#depth >= this.limits.depth)
			throw new AppError(
				'archive-too-deep',
				`Archives lie in one another more than ${this.limits.depth} deep.`
			);
		this.#depth++;
		try {
			return await open();
		} finally {
			this.#depth--;
		}
	}
}

function tooManyBytes(limitBytes: number): AppError {
	return new AppError(
		'archive-too-large',
		`The archive unpacks to more than ${Math.floor(limitBytes / MEBIBYTE)} MB.`
	);
}
