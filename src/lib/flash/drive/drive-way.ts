// Firmware as a file, written to a drive: that of a boot ROM, or that of a programmer on the board. Neither is a real
// drive: it writes to flash what it sees of a file, vanishes when it has all, and what it kept cannot be read.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { Waits } from '#lib/core/waits.ts';
import {
	FlashError,
	type BoardState,
	type FlashOptions,
	type FlashOutcome,
	type FlashPhase,
	type FlashPlan,
	type FlashWay
} from '../flash-way.ts';
import type { FlashableBoard } from '../plan/flashable-board.ts';
import type { DriveFile, DriveFolder } from './drive-folder.ts';
import {
	checkDrive,
	readDriveIdentity,
	readFailure,
	type DriveIdentity
} from './drive-identity.ts';
import { driveProblem } from './drive-problem.ts';

export interface DriveWayParts {
	kind: 'uf2-drive' | 'programmer-drive';
	folder: DriveFolder;
	board: FlashableBoard;
	clock: Clock;
}

const CHUNK_BYTES = 32 * 1024;
/** Of one chunk: a board writes about 100 kB a second, and a system may hold a write back until it has many. */
const WRITE_LIMIT_MS = 60_000;
/** What was held back goes to the drive now. */
const CLOSE_LIMIT_MS = 120_000;
const READ_LIMIT_MS = 10_000;
/** Linux may hold small files back for half a minute. */
const RESTART_LIMIT_MS = 60_000;
const POLL_MS = 500;
/** A programmer's drive that is back has to stay without a FAIL.TXT for this long. */
const SETTLE_MS = 2_000;

/** What was found when the drive was looked at. `silent`: it did not answer in time. */
type Look =
	{ is: 'gone' } | { is: 'silent' } | { is: 'there'; names: string[]; failure: string | null };

export function createDriveWay(parts: DriveWayParts): FlashWay {
	return {
		kind: parts.kind,
		flash: (plan, options = {}) => new DriveFlash(parts, plan, options).run()
	};
}

class DriveFlash {
	readonly #parts: DriveWayParts;
	readonly #plan: FlashPlan;
	readonly #options: FlashOptions;
	readonly #waits: Waits;
	#phase: FlashPhase = 'connect';
	#written = 0;
	/** Of an earlier try, still on the drive. */
	#oldFailure: string | null = null;

	constructor(parts: DriveWayParts, plan: FlashPlan, options: FlashOptions) {
		this.#parts = parts;
		this.#plan = plan;
		this.#options = options;
		this.#waits = new Waits(parts.clock);
	}

	async run(): Promise<FlashOutcome> {
		await this.#connect();
		const file = await this.#create();
		const closing = await this.#write(file);
		this.#enter('restart', 0, false);
		if (this.#parts.kind === 'uf2-drive') await this.#waitUntilTaken(closing);
		else await this.#waitForVerdict(closing);
		this.#log('The drive took the file.');
		return { proof: 'accepted', written: this.#plan.size, erased: 0 };
	}

	get #kind(): DriveIdentity['kind'] {
		return this.#parts.kind === 'uf2-drive' ? 'uf2' : 'programmer';
	}

	#log(line: string): void {
		this.#options.onLog?.(line);
	}

	#enter(phase: FlashPhase, total: number, canCancel: boolean, done = 0): void {
		this.#phase = phase;
		this.#options.onProgress?.({ phase, done, total, canCancel });
	}

	#fail(error: unknown, boardState: BoardState): FlashError {
		return new FlashError(driveProblem(error), { boardState, phase: this.#phase });
	}

	#within<T>(promise: Promise<T>, limitMs: number, signal?: AbortSignal): Promise<T> {
		const onlimit = () => new AppError('flash-drive-hung', 'The drive did not answer in time.');
		return this.#waits.for(promise, { limitMs, signal, onlimit });
	}

	/** A cancel until here left everything as it was. */
	#untouched(error: unknown): unknown {
		return isAbort(error) ? error : this.#fail(error, 'untouched');
	}

	async #connect(): Promise<void> {
		const { folder, board } = this.#parts;
		const { signal } = this.#options;
		this.#enter('connect', 0, true);
		try {
			const identity = await this.#within(readDriveIdentity(folder), READ_LIMIT_MS, signal);
			checkDrive(identity, this.#kind, { folder, board });
			const { boardId, model, version } = identity;
			this.#log(`Drive: ${[boardId, model, version].filter(Boolean).join(', ') || folder.name}`);
			if (this.#kind === 'programmer')
				this.#oldFailure = await this.#within(readFailure(folder), READ_LIMIT_MS, signal);
		} catch (error) {
			throw this.#untouched(error);
		}
	}

	async #create(): Promise<DriveFile> {
		const { name, bytes } = this.#plan.file;
		this.#log(`Writing ${name}, ${bytes.length} bytes.`);
		this.#enter('write', bytes.length, true);
		try {
			this.#options.signal?.throwIfAborted();
			return await this.#within(this.#parts.folder.create(name), READ_LIMIT_MS);
		} catch (error) {
			throw this.#untouched(error);
		}
	}

	/** How closing the file ended, all bytes being written: null when it ended well. */
	async #write(file: DriveFile): Promise<unknown> {
		const { bytes } = this.#plan.file;
		for (; this.#written < bytes.length;) {
			if (this.#options.signal?.aborted) await this.#cancel(file);
			const chunk = bytes.subarray(this.#written, this.#written + CHUNK_BYTES);
			const isLast = this.#written + chunk.length === bytes.length;
			try {
				await this.#within(file.write(chunk), WRITE_LIMIT_MS);
			} catch (error) {
				throw await this.#writeFailed(error, file, isLast);
			}
			this.#written += chunk.length;
			this.#enter('write', bytes.length, !isLast, this.#written);
		}
		try {
			await this.#within(file.close(), CLOSE_LIMIT_MS);
			return null;
		} catch (error) {
			// Nothing yet: a boot ROM that has the last block restarts, and takes its drive with it.
			this.#log(`Closing the file failed: ${driveProblem(error).message}`);
			return error;
		}
	}

	async #cancel(file: DriveFile): Promise<never> {
		await this.#giveUp(file);
		if (this.#written === 0) throw this.#options.signal!.reason;
		throw this.#fail(new AppError('flash-cancelled', 'Cancelled by the user.'), 'bootloader');
	}

	/** Never waits for long: the drive may be gone. */
	async #giveUp(file: DriveFile): Promise<void> {
		await this.#within(file.abort(), READ_LIMIT_MS).catch(() => {});
	}

	async #writeFailed(error: unknown, file: DriveFile, isLast: boolean): Promise<FlashError> {
		const problem = driveProblem(error);
		if (problem.code === 'flash-drive-hung') {
			void this.#giveUp(file);
			return this.#fail(problem, 'unknown');
		}
		await this.#giveUp(file);
		const look = await this.#look();
		if (look.is === 'there') return this.#fail(problem, 'bootloader');
		if (look.is === 'gone' && isLast) return this.#unproven(error);
		const gone = new AppError('flash-drive-gone', 'The drive went away.', { cause: error });
		return this.#fail(gone, 'unknown');
	}

	#unproven(cause?: unknown): FlashError {
		const error = new AppError('flash-drive-unproven', 'All was written, but nothing proves it.', {
			cause
		});
		return this.#fail(error, 'unverified');
	}

	async #look(): Promise<Look> {
		const { folder } = this.#parts;
		try {
			const names = await this.#within(folder.list(), READ_LIMIT_MS);
			const failure = await this.#within(readFailure(folder), READ_LIMIT_MS);
			const hasMark = names.some((name) => /^(INFO_UF2|DETAILS)\.TXT$|^MBED\.HTM$/i.test(name));
			// What is left of a mount point is an empty folder.
			return hasMark ? { is: 'there', names, failure } : { is: 'gone' };
		} catch (error) {
			return { is: driveProblem(error).code === 'flash-drive-hung' ? 'silent' : 'gone' };
		}
	}

	/** A boot ROM that has all blocks restarts, and its drive is gone. */
	async #waitUntilTaken(closing: unknown): Promise<void> {
		const { clock } = this.#parts;
		const end = clock.now() + RESTART_LIMIT_MS;
		let look = await this.#look();
		while (look.is !== 'gone' && clock.now() < end) {
			// A close that failed on a drive that is still there is what it looks like.
			if (look.is === 'there' && closing !== null) throw this.#fail(closing, 'bootloader');
			await clock.sleep(POLL_MS);
			look = await this.#look();
		}
		if (look.is === 'gone') return;
		if (look.is === 'silent') throw this.#unproven(closing);
		const ignored = new AppError('flash-drive-ignored', 'The drive is still there.');
		throw this.#fail(ignored, 'bootloader');
	}

	/** A programmer's drive goes and comes back, without the file, and with a FAIL.TXT if it failed. */
	async #waitForVerdict(closing: unknown): Promise<void> {
		const { clock } = this.#parts;
		const end = clock.now() + RESTART_LIMIT_MS;
		let wasGone = false;
		let cleanSince: number | null = null;
		for (;;) {
			const look = await this.#look();
			if (look.is === 'gone') wasGone = true;
			const isBack = look.is === 'there' && (wasGone || !this.#isListed(look.names));
			if (look.is === 'there') this.#checkFailure(look.failure, isBack);
			if (look.is === 'there' && !isBack && closing !== null)
				throw this.#fail(closing, 'bootloader');
			cleanSince = isBack ? (cleanSince ?? clock.now()) : null;
			if (cleanSince !== null && clock.now() - cleanSince >= SETTLE_MS) return;
			if (clock.now() >= end) throw this.#unproven(closing);
			await clock.sleep(POLL_MS);
		}
	}

	#isListed(names: readonly string[]): boolean {
		const own = this.#plan.file.name.toUpperCase();
		return names.some((name) => name.toUpperCase() === own);
	}

	/** One that was there before says nothing until the drive has come back with it. */
	#checkFailure(failure: string | null, isBack: boolean): void {
		if (failure === null || (failure === this.#oldFailure && !isBack)) return;
		const error = new AppError('flash-drive-refused', failure, { values: { reason: failure } });
		throw this.#fail(error, 'bootloader');
	}
}
