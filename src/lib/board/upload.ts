// Brings an image onto the board and believes only the board's own hash of it. Skips what is there already, chooses
// the faster way that the board offers, and takes a half image away again when it does not get to the end.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { UploadProgress, UploadResult } from './board.ts';
import type { Session } from './session.ts';
import type { SmpWindow } from './smp-window.ts';
import { Supervisor } from './supervisor.ts';
import { TransferPace } from './transfer-pace.ts';
import { IMAGE_FOLDER, imagePath, uploadMethod } from './upload-estimate.ts';
import { uploadOverShell } from './upload-shell.ts';
import { closeOverSmp, uploadOverSmp } from './upload-smp.ts';

/** Whole uploads, when the board's hash differs from that of the bytes. */
const ATTEMPTS = 2;

export interface Upload {
	session: Session;
	clock: Clock;
	window: SmpWindow;
	/** Whether the board answers SMP. */
	smp: boolean;
	name: string;
	bytes: Uint8Array;
	signal: AbortSignal | undefined;
	onprogress: ((progress: UploadProgress) => void) | undefined;
}

export async function uploadImage(upload: Upload): Promise<UploadResult> {
	const { session, name, bytes, signal } = upload;
	if (bytes.length === 0) throw new AppError('upload-failed', `The image "${name}" is empty.`);
	const digest = hex(sha256(bytes));
	const supervised = <T>(ask: (supervisor: Supervisor) => Promise<T>): Promise<T> =>
		session.run((shell) => ask(new Supervisor(shell, signal)), signal);
	const before = await supervised((supervisor) => supervisor.image(name));
	if (before?.sha256 === digest && before.sizeBytes === bytes.length)
		return { sha256: digest, method: 'unchanged' };
	const freeBytes = await supervised((supervisor) => supervisor.freeBytes());
	if (freeBytes !== undefined && freeBytes + (before?.sizeBytes ?? 0) < bytes.length)
		throw new AppError(
			'storage-full',
			`The image has ${bytes.length} bytes, the board has room for ${freeBytes}: remove images that you no longer need.`
		);
	const method = uploadMethod(name, upload.smp);
	try {
		for (let attempt = 1; ; attempt++) {
			await (method === 'smp' ? sendOverSmp(upload) : sendOverShell(upload));
			upload.onprogress?.({
				method,
				phase: 'verifying',
				doneBytes: bytes.length,
				totalBytes: bytes.length
			});
			const found = await supervised((supervisor) => supervisor.image(name));
			if (found?.sha256 === digest && found.sizeBytes === bytes.length)
				return { sha256: digest, method };
			if (attempt >= ATTEMPTS) throw mismatch(name, digest, found?.sha256);
		}
	} catch (error) {
		throw await cleanedUp(upload, error);
	}
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
	method: 'smp' | 'shell'
): (doneBytes: number) => void {
	const pace = new TransferPace(clock);
	const totalBytes = bytes.length;
	return (doneBytes) =>
		onprogress?.({
			method,
			phase: 'sending',
			doneBytes,
			totalBytes,
			...pace.at(doneBytes, totalBytes)
		});
}

/** Other commands may run between two turns. */
function sendOverSmp(upload: Upload): Promise<void> {
	const { session, clock, window, name, bytes, signal } = upload;
	const onprogress = reportSending(upload, 'smp');
	return uploadOverSmp({
		path: imagePath(name),
		bytes,
		clock,
		window,
		turn: (task) =>
			session.run(
				(shell) => task((request, limitMs) => shell.request(request, limitMs, signal)),
				signal
			),
		onprogress
	});
}

function sendOverShell(upload: Upload): Promise<void> {
	const { session, name, bytes, signal } = upload;
	const onprogress = reportSending(upload, 'shell');
	return session.run(
		(shell) =>
			uploadOverShell({
				shell,
				folder: IMAGE_FOLDER,
				name,
				bytes,
				signal,
				onprogress
			}),
		signal
	);
}

/** Removes what was written, even after a cancel. Returns the error to throw, which says so if that failed. */
async function cleanedUp({ session, name, smp }: Upload, error: unknown): Promise<unknown> {
	try {
		await session.run(async (shell) => {
			// A file that the board still holds open would be there again when that ends.
			if (smp)
				await closeOverSmp((task) => task((request, limitMs) => shell.request(request, limitMs)));
			const supervisor = new Supervisor(shell);
			await supervisor.removeImage(name).catch((failure: unknown) => {
				if (!(failure instanceof AppError && failure.code === 'image-missing')) throw failure;
			});
			if (await supervisor.image(name)) throw new AppError('answer-garbled', 'It is still there.');
		});
		return error;
	} catch {
		if (isAbort(error)) return error;
		const note = `A part of it may be on the board under the name "${name}": remove it or upload again.`;
		const code = error instanceof AppError ? error.code : 'upload-failed';
		return new AppError(code, `${messageOf(error)} ${note}`, { cause: error });
	}
}
