// Brings an image onto the board and believes only the board's own hash of it. Skips what is there already, goes on
// where an earlier upload ended, chooses the faster way that the board offers, and takes a half image away again when it
// does not get to the end.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { isSameImage, wantedImage, type WantedImage } from './same-image.ts';
import type { BoardImage, UploadProgress, UploadResult } from '../board.ts';
import type { Session } from '../session/session.ts';
import type { SmpWindow } from '#lib/wire/smp-window.ts';
import { imageFolder } from './image-folder.ts';
import { StrayWatch } from './stray-files.ts';
import { Supervisor } from '../supervisor/supervisor.ts';
import { TransferPace } from './transfer-pace.ts';
import type { TransferRates } from './transfer-rates.ts';
import { IMAGE_FOLDER, imagePath, uploadMethod, verifiedPrefix } from './upload-estimate.ts';
import { uploadOverShell } from './upload-shell.ts';
import { asking, closeOverSmp, revivedSmp, uploadOverSmp } from './upload-smp.ts';

/** Whole uploads, when the board's hash differs from that of the bytes. */
const ATTEMPTS = 2;
/** Restarts of the board by itself that one upload lives through. */
const MAX_RESTARTS = 3;
/** Between two questions whether SMP answers again. */
const SMP_RETRY_MS = 5_000;

const SMP_GONE =
	'The fast way (SMP) stopped answering, so it goes on through the board’s shell; it is asked for again now and then.';
const SMP_BACK =
	'The fast way (SMP) did not answer for a while, so a part went through the board’s shell.';
const NOT_LOOKED =
	'Lines that lost characters may have left a file under another name; the board could not be asked.';

export interface Upload {
	session: Session;
	clock: Clock;
	window: SmpWindow;
	rates: TransferRates;
	/** Whether the board answers SMP. */
	smp: boolean;
	/** It answers SMP no longer. */
	onsmpgone: () => void;
	/** Whether it answers again, although it did not before. */
	smpBack: () => Promise<boolean>;
	name: string;
	bytes: Uint8Array;
	/** Of the bytes, where it is known. */
	sha256: string | undefined;
	/** Replace an image that containers were made from. */
	replaceUsed: boolean;
	signal: AbortSignal | undefined;
	onprogress: ((progress: UploadProgress) => void) | undefined;
}

export async function uploadImage(upload: Upload): Promise<UploadResult> {
	const { name, bytes } = upload;
	if (bytes.length === 0) throw new AppError('upload-failed', `The image "${name}" is empty.`);
	const wanted = wantedImage(bytes, upload.sha256);
	const found = await overRestart(async () => {
		const image = await lookUp(upload, upload.smp);
		if (isSameImage(image, wanted)) return image;
		if (image) await checkUse(upload, image);
		await checkRoom(upload, image);
		return image;
	});
	if (isSameImage(found, wanted)) return { sha256: wanted.sha256, method: 'unchanged' };
	const strays = new StrayWatch(imageFolder(upload.session), name, bytes);
	try {
		const result = await new Sending(upload, wanted, strays).run(found);
		const left = await strays.end().catch(() => NOT_LOOKED);
		const why = [result.why, left].filter((text) => text !== undefined).join(' ');
		return why === '' ? result : { ...result, why };
	} catch (error) {
		const kept = found && verifiedPrefix(found, bytes) === 0 ? found : undefined;
		throw await cleanedUp(upload, error, kept, strays);
	}
}

/** Asks once more when the board restarted by itself meanwhile. */
async function overRestart<T>(ask: () => Promise<T>): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof AppError && error.code === 'board-restarted')) throw error;
		return ask();
	}
}

/** One upload from its first byte to the board's own hash, over restarts of the board and the end of SMP. */
class Sending {
	readonly #upload: Upload;
	readonly #wanted: WantedImage;
	#method: 'smp' | 'shell';
	#why: string | undefined;
	#restarts = 0;
	#mismatches = 0;
	readonly #strays: StrayWatch;
	/** When SMP went away, or was last asked for since. */
	#smpAskedAtMs: number | undefined;

	constructor(upload: Upload, wanted: WantedImage, strays: StrayWatch) {
		this.#upload = upload;
		this.#wanted = wanted;
		this.#strays = strays;
		this.#method = uploadMethod(upload.name, upload.smp);
	}

	async run(before: BoardImage | undefined): Promise<UploadResult> {
		let found = before;
		for (;;) {
			try {
				const whole = await this.#send(found);
				found = await lookUp(this.#upload, false);
				if (!whole) {
					await this.#tryFastWay();
					continue;
				}
			} catch (error) {
				this.#goOnAfter(error);
				found = await this.#lookAgain();
				continue;
			}
			if (isSameImage(found, this.#wanted)) return this.#result();
			if (++this.#mismatches >= ATTEMPTS)
				throw mismatch(this.#upload.name, this.#wanted.sha256, found?.sha256);
		}
	}

	#result(): UploadResult {
		const why = this.#why;
		return { sha256: this.#wanted.sha256, method: this.#method, ...(why !== undefined && { why }) };
	}

	/** Resolves to whether everything was sent. */
	async #send(found: BoardImage | undefined): Promise<boolean> {
		const { bytes, clock, rates, onprogress } = this.#upload;
		// What was sent whole and is wrong is not a beginning to go on from.
		const from = this.#mismatches === 0 ? verifiedPrefix(found, bytes) : 0;
		const report = reportSending(this.#upload, this.#method, this.#why);
		if (this.#method === 'shell') await this.#strays.begin();
		const began = clock.now();
		const whole = await (this.#method === 'smp'
			? sendOverSmp(this.#upload, from, report)
			: sendOverShell(this.#upload, from, report, () => this.#isTimeForSmp()));
		if (!whole) return false;
		rates.measured('write', this.#method, bytes.length - from, clock.now() - began);
		const sizes = { doneBytes: bytes.length, totalBytes: bytes.length };
		onprogress?.({ method: this.#method, phase: 'verifying', ...sizes, ...this.#reason() });
		return true;
	}

	#isTimeForSmp(): boolean {
		const asked = this.#smpAskedAtMs;
		return asked !== undefined && this.#upload.clock.now() - asked >= SMP_RETRY_MS;
	}

	async #tryFastWay(): Promise<void> {
		this.#smpAskedAtMs = this.#upload.clock.now();
		if (!(await this.#upload.smpBack())) return;
		this.#method = 'smp';
		this.#why = SMP_BACK;
		this.#smpAskedAtMs = undefined;
	}

	#reason(): { why?: string } {
		return this.#why === undefined ? {} : { why: this.#why };
	}

	/** Throws what cannot be lived through. */
	#goOnAfter(error: unknown): void {
		const code = error instanceof AppError ? error.code : '';
		if (code === 'board-restarted' && ++this.#restarts <= MAX_RESTARTS) return;
		if (code !== 'smp-gone') throw error;
		this.#method = 'shell';
		this.#why = SMP_GONE;
		this.#smpAskedAtMs = this.#upload.clock.now();
		this.#upload.onsmpgone();
	}

	async #lookAgain(): Promise<BoardImage | undefined> {
		for (;;) {
			try {
				return await lookUp(this.#upload, this.#method === 'smp');
			} catch (error) {
				this.#goOnAfter(error);
			}
		}
	}
}

/** What the board has under the name. A file that SMP keeps open would be told with the size that it had before. */
async function lookUp(upload: Upload, close: boolean): Promise<BoardImage | undefined> {
	const { session, name, signal } = upload;
	if (close)
		await closeOverSmp((task) => session.run((shell) => task(asking(shell, signal)), signal));
	return session.run((shell) => new Supervisor(shell, signal).image(name), signal);
}

/** A beginning of these bytes is what an earlier upload left: nobody made a container of that. */
async function checkUse(upload: Upload, found: BoardImage): Promise<void> {
	const { session, name, bytes, replaceUsed, signal } = upload;
	if (replaceUsed || verifiedPrefix(found, bytes) > 0) return;
	const containers = await session.run(
		(shell) => new Supervisor(shell, signal).containers(),
		signal
	);
	const users = containers.filter(({ image }) => image === name).map(({ id }) => id);
	if (users.length > 0)
		throw new AppError(
			'image-in-use',
			`The image "${name}" was not replaced: ${users.join(', ')} ${users.length === 1 ? 'was' : 'were'} made from it.`
		);
}

async function checkRoom(upload: Upload, found: BoardImage | undefined): Promise<void> {
	const { session, bytes, signal } = upload;
	const freeBytes = await session.run((shell) => new Supervisor(shell, signal).freeBytes(), signal);
	if (freeBytes !== undefined && freeBytes + (found?.sizeBytes ?? 0) < bytes.length)
		throw new AppError(
			'storage-full',
			`The image has ${bytes.length} bytes, the board has room for ${freeBytes}: remove images that you no longer need.`
		);
}

function mismatch(name: string, expected: string, found: string | undefined): AppError {
	return new AppError(
		'upload-mismatch',
		found === undefined
			? `The board does not list "${name}" after the upload.`
			: `The board’s SHA-256 of "${name}" is ${found || 'missing'}, that of the image is ${expected}.`
	);
}

function reportSending(
	{ bytes, clock, onprogress }: Upload,
	method: 'smp' | 'shell',
	why: string | undefined
): (doneBytes: number) => void {
	const pace = new TransferPace(clock);
	const totalBytes = bytes.length;
	return (doneBytes) =>
		onprogress?.({
			method,
			phase: 'sending',
			doneBytes,
			totalBytes,
			...pace.at(doneBytes, totalBytes),
			...(why !== undefined && { why })
		});
}

/** Other commands may run between two turns. */
async function sendOverSmp(
	{ session, clock, window, name, bytes, signal }: Upload,
	from: number,
	onprogress: (doneBytes: number) => void
): Promise<boolean> {
	await uploadOverSmp({
		path: imagePath(name),
		bytes,
		from,
		clock,
		window,
		turn: (task) => session.run((shell) => task(asking(shell, signal)), signal),
		answers: () => session.run((shell) => revivedSmp(shell, signal), signal),
		awaited: () => session.awaited,
		onprogress
	});
	return true;
}

function sendOverShell(
	{ session, clock, name, bytes, signal }: Upload,
	from: number,
	onprogress: (doneBytes: number) => void,
	leaves: () => boolean
): Promise<boolean> {
	return uploadOverShell({
		turn: (task) => session.run(task, signal),
		awaited: () => session.awaited,
		clock,
		folder: IMAGE_FOLDER,
		name,
		bytes,
		from,
		// What the board hashes tells of every byte so far.
		async agreed(shell) {
			const found = await new Supervisor(shell, signal).image(name);
			if (!found || found.sizeBytes === 0) return 0;
			if (found.sizeBytes > bytes.length) return undefined;
			const right = found.sha256 === hex(sha256(bytes.subarray(0, found.sizeBytes)));
			return right ? found.sizeBytes : undefined;
		},
		leaves,
		signal,
		onprogress
	});
}

/**
 * Removes what was written, even after a cancel; another image that was there `before` and is still whole stays. Returns the error to
 * throw, which says so if that failed.
 */
async function cleanedUp(
	{ session, name, smp }: Upload,
	error: unknown,
	before: BoardImage | undefined,
	strays: StrayWatch
): Promise<unknown> {
	const failure =
		error instanceof AppError ? error : new AppError('upload-failed', messageOf(error));
	const what = isAbort(error) ? 'The upload was cancelled.' : messageOf(error);
	try {
		// A file that the board still holds open would be there again when that ends.
		if (smp) await closeOverSmp((task) => session.run((shell) => task(asking(shell))));
		await session.run((shell) => removeHalf(new Supervisor(shell), name, before));
		const left = await strays.end();
		return left === undefined ? error : AppError.like(failure, `${what} ${left}`, error);
	} catch {
		const note = `A part of it may be on the board under the name "${name}": remove it or upload again.`;
		return AppError.like(failure, `${what} ${note}`, error);
	}
}

async function removeHalf(
	supervisor: Supervisor,
	name: string,
	before: BoardImage | undefined
): Promise<void> {
	const found = await supervisor.image(name);
	const same = found?.sha256 === before?.sha256 && found?.sizeBytes === before?.sizeBytes;
	if (found && same) return;
	await supervisor.removeImage(name).catch((failure: unknown) => {
		if (!(failure instanceof AppError && failure.code === 'image-missing')) throw failure;
	});
	if (await supervisor.image(name, true))
		throw new AppError('answer-garbled', 'It is still there.');
}
