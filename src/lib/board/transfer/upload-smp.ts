// Writes a file over SMP with a window that grows after success and shrinks after a loss, and takes the device's own
// word for where it is. Does not judge the result: the caller compares hashes.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { meaningOf } from '#lib/wire/smp-meaning.ts';
import {
	decodeFsUpload,
	decodePayload,
	fsClose,
	fsUpload,
	osEcho,
	readFailure,
	requestPacket,
	type SmpFailure,
	type SmpRequest
} from '#lib/wire/smp-messages.ts';
import { SMP_HEADER_BYTES, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { Shell } from '../shell/shell.ts';
import type { SmpWindow } from '#lib/wire/smp-window.ts';

/** `smp-timeout` when no answer comes. Several may be in flight. */
export type SmpAsk = (request: SmpRequest, limitMs: number) => Promise<SmpPacket>;

export interface SmpUpload {
	path: string;
	bytes: Uint8Array;
	clock: Clock;
	window: SmpWindow;
	/** Where to begin: the board has what is before it. 0 by default. */
	from?: number;
	/** Has the console for itself for a short while. */
	turn: <T>(task: (ask: SmpAsk) => Promise<T>) => Promise<T>;
	/** Whether the board answers SMP at all, asked when it does not answer an upload. */
	answers: () => Promise<boolean>;
	/** Whether somebody else waits for the console. */
	awaited: () => boolean;
	onprogress: (doneBytes: number) => void;
}

/** Without an answer, or without a usable one. A board that restarted keeps the file, and says how much of it. */
const NO_ANSWER: ReadonlySet<string> = new Set(['smp-timeout', 'smp-invalid', 'board-restarted']);
const FIRST_LIMIT_MS = 3_000;
const CLOSE_LIMIT_MS = 1_000;
/** Chunks in one turn on the console when others wait for it. While nobody does, the line is kept full. */
const CHUNKS_A_TURN = 12;
/** Turns without any answer before it is asked whether SMP answers at all, and before giving up. */
const DOUBTFUL_LOSSES = 3;
const MAX_LOSSES = 8;
/** What is open when a board loses its power is lost: after so many bytes the file is closed, and opened again. */
const CHECKPOINT_BYTES = 32 * 1024;
const PROBE_LIMIT_MS = 500;
const MAX_DETOURS = 12;

interface Turn {
	/** Where the board is by its last answer; undefined when none came. */
	nextOffset: number | undefined;
	/** A chunk got lost, or the board was somewhere else. */
	disturbed: boolean;
	/** Behind the last byte that was sent. */
	sentUpTo: number;
}

/** Throws `smp-gone` when SMP stopped answering, even to an echo. */
export async function uploadOverSmp(upload: SmpUpload): Promise<void> {
	const { bytes, window } = upload;
	await closeOverSmp(upload.turn);
	let offset = upload.from ?? 0;
	let sentUpTo = offset;
	let best = offset;
	let losses = 0;
	let detours = 0;
	let closedAt = offset;
	upload.onprogress(offset);
	while (offset < bytes.length) {
		if (offset - closedAt >= CHECKPOINT_BYTES) {
			await closeOverSmp(upload.turn);
			closedAt = offset;
		}
		const upTo = Math.min(bytes.length, closedAt + CHECKPOINT_BYTES);
		const turn = await upload.turn((ask) => sendTurn(upload, ask, offset, upTo));
		sentUpTo = Math.max(sentUpTo, turn.sentUpTo);
		if (turn.disturbed) window.lost();
		if (turn.nextOffset === undefined) {
			await doubt(upload, ++losses);
			// A first chunk that arrived although its answer did not would be appended to.
			if (offset === 0) await closeOverSmp(upload.turn);
			continue;
		}
		losses = 0;
		offset = turn.nextOffset;
		if (offset > best) detours = 0;
		else if (++detours > MAX_DETOURS)
			throw new AppError('upload-failed', 'The board lost its place in the file again and again.');
		closedAt = Math.min(closedAt, offset);
		best = Math.max(best, offset);
		if (offset === 0 || offset > sentUpTo) {
			// Not our file any more: from the beginning.
			offset = sentUpTo = best = closedAt = 0;
			await closeOverSmp(upload.turn);
		}
		upload.onprogress(offset);
	}
	await closeOverSmp(upload.turn);
}

async function doubt(upload: SmpUpload, losses: number): Promise<void> {
	if (losses === DOUBTFUL_LOSSES && !(await upload.answers()))
		throw new AppError('smp-gone', 'The board stopped answering SMP during the upload.');
	if (losses > MAX_LOSSES)
		throw new AppError('upload-failed', 'The board stopped answering during the upload.');
}

/** Whether the board answers an SMP echo, if need be after being given the end of a marker that it may wait for. */
export async function revivedSmp(shell: Shell, signal?: AbortSignal): Promise<boolean> {
	const echo = async () =>
		(await shell.probe(osEcho('hello'), PROBE_LIMIT_MS, signal)) !== undefined;
	if (await echo()) return true;
	await shell.reviveSmp(signal);
	return echo();
}

/** Sends chunks from an offset on until one is lost, the turn is over or `upTo` is reached. */
async function sendTurn(
	upload: SmpUpload,
	ask: SmpAsk,
	offset: number,
	upTo: number
): Promise<Turn> {
	const { window, onprogress } = upload;
	const turn: Turn = { nextOffset: undefined, disturbed: false, sentUpTo: offset };
	const inFlight: { end: number; answer: Promise<number | undefined> }[] = [];
	// The first chunk makes the file: nothing else goes out before its answer.
	const mayGoOn = (chunks: number) =>
		offset === 0 ? chunks === 0 : chunks < CHUNKS_A_TURN || !upload.awaited();
	for (let chunks = 0; ;) {
		const goOn = !turn.disturbed && turn.sentUpTo < upTo && mayGoOn(chunks);
		if (goOn && inFlight.length < window.depth) {
			const data = nextChunk(upload, turn.sentUpTo);
			const answer = send(upload, ask, turn.sentUpTo, data);
			// It may fail while an earlier one is awaited; then that is what counts.
			answer.catch(() => {});
			turn.sentUpTo += data.length;
			inFlight.push({ end: turn.sentUpTo, answer });
			chunks++;
			continue;
		}
		const first = inFlight.shift();
		if (!first) return turn;
		const nextOffset = await first.answer;
		if (nextOffset !== first.end) turn.disturbed = true;
		turn.nextOffset = nextOffset ?? turn.nextOffset;
		if (!turn.disturbed) onprogress(first.end);
	}
}

/** The offset at which the board wants to go on; undefined when no usable answer came. */
async function send(
	{ path, bytes, clock, window }: SmpUpload,
	ask: SmpAsk,
	offset: number,
	data: Uint8Array
): Promise<number | undefined> {
	const totalBytes = offset === 0 ? bytes.length : undefined;
	const began = clock.now();
	try {
		const limitMs = offset === 0 ? FIRST_LIMIT_MS : window.limitMs;
		const packet = await ask(fsUpload({ name: path, offset, data, totalBytes }), limitMs);
		const map = decodePayload(packet.payload);
		const failure = readFailure(map);
		const { nextOffset } = decodeFsUpload(map);
		if (failure && (meaningOf(failure) !== 'wrong-offset' || nextOffset === undefined))
			throw uploadFailure(failure);
		if (!failure) window.succeeded(clock.now() - began);
		return nextOffset;
	} catch (error) {
		if (error instanceof AppError && NO_ANSWER.has(error.code)) return undefined;
		throw error;
	}
}

function uploadFailure(failure: SmpFailure): AppError {
	switch (meaningOf(failure)) {
		case 'write-failed':
			return new AppError(
				'storage-full',
				'The board could not write the image: its storage is full.'
			);
		case 'missing':
		case 'bad-name':
			return new AppError('upload-failed', 'The file system of the board takes no such name.');
		default:
			return new AppError(
				'upload-failed',
				`The board could not write the image (SMP error ${failure.rc}).`
			);
	}
}

function nextChunk({ path, bytes, window }: SmpUpload, offset: number): Uint8Array {
	const totalBytes = offset === 0 ? bytes.length : undefined;
	const empty = fsUpload({ name: path, offset, data: new Uint8Array(0), totalBytes });
	// A byte string above 255 bytes has two more bytes of length than an empty one.
	const overhead = SMP_HEADER_BYTES + requestPacket(empty, 0).payload.length + 2;
	const room = Math.max(16, window.packetBytes - overhead);
	return bytes.subarray(offset, Math.min(bytes.length, offset + room));
}

export function asking(shell: Shell, signal?: AbortSignal): SmpAsk {
	return (request, limitMs) => shell.request(request, limitMs, signal);
}

/** Ends whatever file is open. Whether one is, is not known: a missing answer is not an error. */
export async function closeOverSmp(turn: SmpUpload['turn']): Promise<void> {
	for (let attempt = 0; attempt < 3; attempt++) {
		try {
			await turn((ask) => ask(fsClose(), CLOSE_LIMIT_MS));
			return;
		} catch (error) {
			if (!(error instanceof AppError && NO_ANSWER.has(error.code))) throw error;
		}
	}
}
