// Sends an image over SMP's image group, with a window that grows after success and shrinks after a loss, and takes the
// board's own word for where it is. Whether what arrived is right is for the caller to find out.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { decodeImageUpload, imageUpload } from '#lib/wire/smp-images.ts';
import { requestPacket, type SmpFailure } from '#lib/wire/smp-messages.ts';
import { SMP_RC } from '#lib/wire/smp-groups.ts';
import { SMP_HEADER_BYTES } from '#lib/wire/smp-packet.ts';
import type { SmpWindow } from '#lib/wire/smp-window.ts';
import { isMissing, refuse, SmpRefusal, type SmpRequests } from './smp-requests.ts';

export interface ImageUpload {
	requests: SmpRequests;
	bytes: Uint8Array;
	/** SHA-256 of `bytes`, by which a board knows an upload that broke off; bootloaders do not look at it. */
	sha?: Uint8Array;
	clock: Clock;
	window: SmpWindow;
	/** How long the first chunk may take: the slot is erased with it. */
	eraseLimitMs: number;
	/** Chunks end at multiples of it, so that a flash that is written in such units takes them whole. */
	alignBytes: number;
	/** What a refusal of the board means. */
	describe: (failure: SmpFailure) => AppError;
	/** Tried when nothing was answered a few times. */
	revive: (signal?: AbortSignal) => Promise<void>;
	signal: () => AbortSignal | undefined;
	/** Bytes that the board says it has. */
	onprogress: (doneBytes: number) => void;
}

export interface ImageUploadOutcome {
	/** What the board says of its flash against `sha`; undefined if it does not compare. */
	match: boolean | undefined;
}

/** Turns without any answer in a row before giving up. */
const MAX_LOSSES = 8;
/** Each waits as long as erasing may take. */
const MAX_FIRST_LOSSES = 3;
const REVIVE_AFTER = 2;
/** Answers that brought the upload no further, before it is given up. */
const MAX_DETOURS = 24;
/** Beginning again erases again: a board that needs that often will not take it. */
const MAX_BEGINNINGS = 5;
const BUSY: ReadonlySet<number> = new Set([SMP_RC.busy, SMP_RC.noMemory]);
const BUSY_MS = 100;

/** Answer to a chunk: undefined when none came. */
type Answer = { nextOffset: number; match: boolean | undefined } | undefined;

/** Errors: what `describe` says, `flash-silent`, `flash-stuck`, `flash-answer-wrong`, and those of the requests. */
export async function uploadImage(upload: ImageUpload): Promise<ImageUploadOutcome> {
	const { bytes, window } = upload;
	let offset = 0;
	let best = 0;
	let losses = 0;
	let detours = 0;
	let beginnings = 0;
	let match: boolean | undefined;
	do {
		if (offset === 0 && ++beginnings > MAX_BEGINNINGS)
			throw new AppError('flash-stuck', 'The board forgot the upload again and again.');
		const turn = await sendTurn(upload, offset);
		if (turn.disturbed) window.lost();
		if (!turn.answer) {
			await doubt(upload, ++losses, offset);
			if (offset === 0) beginnings--;
			continue;
		}
		losses = 0;
		offset = turn.answer.nextOffset;
		match = turn.answer.match;
		if (offset > bytes.length)
			throw new AppError('flash-answer-wrong', 'The board says that it has more than there is.');
		if (offset > best) detours = 0;
		else if (++detours > MAX_DETOURS)
			throw new AppError('flash-stuck', 'The board lost its place again and again.');
		best = Math.max(best, offset);
		upload.onprogress(offset);
	} while (offset < bytes.length);
	return { match };
}

async function doubt(
	{ revive, signal }: ImageUpload,
	losses: number,
	offset: number
): Promise<void> {
	if (losses >= (offset === 0 ? MAX_FIRST_LOSSES : MAX_LOSSES))
		throw new AppError('flash-silent', 'The board stopped answering during the upload.');
	if (offset === 0 || losses >= REVIVE_AFTER) await revive(signal());
}

interface Turn {
	/** The last that came. */
	answer: Answer;
	/** A chunk got lost, or the board was somewhere else. */
	disturbed: boolean;
}

/** Sends chunks from an offset on, until one is lost, the board goes its own way, or all are sent. */
async function sendTurn(upload: ImageUpload, from: number): Promise<Turn> {
	const { bytes, window, onprogress } = upload;
	const turn: Turn = { answer: undefined, disturbed: false };
	const inFlight: { end: number; answer: Promise<Answer> }[] = [];
	let sentUpTo = from;
	let goesOn = true;
	for (;;) {
		// The first chunk erases, and its answer may say that the board has some already: nothing else goes before it.
		const mayGoOn = from > 0 || sentUpTo === 0;
		if (goesOn && mayGoOn && sentUpTo < bytes.length && inFlight.length < window.depth) {
			const data = nextChunk(upload, sentUpTo);
			const answer = sendChunk(upload, sentUpTo, data);
			// It may fail while an earlier one is awaited; then that is what counts.
			answer.catch(() => {});
			sentUpTo += data.length;
			inFlight.push({ end: sentUpTo, answer });
			continue;
		}
		const first = inFlight.shift();
		if (!first) return turn;
		const answer = await first.answer;
		turn.answer = answer ?? turn.answer;
		if (!answer || (answer.nextOffset !== first.end && !goesOn)) turn.disturbed = true;
		if (answer?.nextOffset === first.end) onprogress(first.end);
		else {
			goesOn = false;
			// A flash that is written in units leaves what does not fill one: nothing is lost.
			turn.disturbed ||= !answer || answer.nextOffset <= from;
		}
	}
}

async function sendChunk(upload: ImageUpload, offset: number, data: Uint8Array): Promise<Answer> {
	const { requests, clock, window, eraseLimitMs, describe } = upload;
	const signal = upload.signal();
	const began = clock.now();
	try {
		const limitMs = offset === 0 ? eraseLimitMs : window.limitMs;
		const map = await requests.request(chunkRequest(upload, offset, data), limitMs, signal);
		const answer = decodeImageUpload(refuse(map, describe));
		if (offset > 0) window.succeeded(clock.now() - began);
		return answer;
	} catch (error) {
		if (error instanceof SmpRefusal && isBusy(error.failure)) {
			await clock.sleep(BUSY_MS, signal);
			return undefined;
		}
		if (isMissing(error)) return undefined;
		throw error;
	}
}

const isBusy = ({ group, rc }: SmpFailure) => group === undefined && BUSY.has(rc);

function chunkRequest({ bytes, sha }: ImageUpload, offset: number, data: Uint8Array) {
	return imageUpload(
		offset === 0 ? { offset, data, totalBytes: bytes.length, sha } : { offset, data }
	);
}

function nextChunk(upload: ImageUpload, offset: number): Uint8Array {
	const { bytes, window, alignBytes } = upload;
	const empty = chunkRequest(upload, offset, new Uint8Array(0));
	// A byte string above 255 bytes has two more bytes of length than an empty one.
	const overhead = SMP_HEADER_BYTES + requestPacket(empty, 0).payload.length + 2;
	// The header of an image, 32 bytes, is whole in the first chunk.
	const room = Math.max(32, window.packetBytes - overhead);
	const end = Math.min(bytes.length, offset + room);
	if (end === bytes.length) return bytes.subarray(offset);
	const aligned = end - (end % alignBytes);
	return bytes.subarray(offset, aligned > offset ? aligned : end);
}
