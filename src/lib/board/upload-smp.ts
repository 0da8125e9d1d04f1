// Writes a file over SMP: one request in flight, packets that grow after success and shrink after a loss, and the
// device's own word for where it is. Does not judge the result: the caller compares hashes.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { FS_RC, SMP_GROUP_FS } from '#lib/wire/smp-groups.ts';
import {
	decodeFsUpload,
	decodePayload,
	fsClose,
	fsUpload,
	readFailure,
	requestPacket,
	type SmpRequest
} from '#lib/wire/smp-messages.ts';
import { SMP_HEADER_BYTES, type SmpPacket } from '#lib/wire/smp-packet.ts';

export interface SmpUpload {
	path: string;
	bytes: Uint8Array;
	clock: Clock;
	window: SmpWindow;
	/** One request at a time; `smp-timeout` when no answer comes. */
	request: (request: SmpRequest, limitMs: number) => Promise<SmpPacket>;
	onprogress: (doneBytes: number) => void;
}

/** Packet sizes that are tried: those that fill one, two … lines of a frame. Every board took two lines. */
const SIZES = [89, 135, 182, 275, 368] as const;
const START = SIZES.indexOf(182);
/** A board that restarted keeps the file, and says how much of it. */
const NO_ANSWER: ReadonlySet<string> = new Set(['smp-timeout', 'smp-invalid', 'board-restarted']);
const FIRST_LIMIT_MS = 3_000;
const MIN_LIMIT_MS = 400;
const MAX_LIMIT_MS = 3_000;
const MAX_LOSSES = 8;
const MAX_DETOURS = 12;

/** How large packets may be on this connection: learned, and kept from one upload to the next. */
export class SmpWindow {
	#size: number = START;
	#ceiling: number = SIZES.length - 1;
	#successes = 0;
	/** Successes to wait for before a size that failed is tried again; doubles with each failure. */
	#patience = 16;
	#slowestMs = 0;

	get packetBytes(): number {
		return SIZES[this.#size]!;
	}

	get limitMs(): number {
		if (this.#slowestMs === 0) return FIRST_LIMIT_MS;
		return Math.min(MAX_LIMIT_MS, Math.max(MIN_LIMIT_MS, 6 * this.#slowestMs));
	}

	succeeded(tookMs: number): void {
		this.#slowestMs = Math.max(tookMs, this.#slowestMs * 0.98);
		this.#successes++;
		if (this.#size < this.#ceiling) this.#size++;
		else if (this.#successes >= this.#patience && this.#ceiling < SIZES.length - 1) {
			this.#ceiling++;
			this.#successes = 0;
		}
	}

	lost(): void {
		if (this.#size > 0) this.#size--;
		this.#ceiling = Math.max(this.#size, Math.min(this.#ceiling, START));
		this.#successes = 0;
		this.#patience = Math.min(this.#patience * 2, 4096);
	}
}

export async function uploadOverSmp(upload: SmpUpload): Promise<void> {
	await close(upload);
	let offset = 0;
	let sentUpTo = 0;
	let best = 0;
	let losses = 0;
	let detours = 0;
	while (offset < upload.bytes.length) {
		const data = nextChunk(upload, offset);
		sentUpTo = Math.max(sentUpTo, offset + data.length);
		const answer = await send(upload, offset, data);
		if (answer === undefined) {
			upload.window.lost();
			if (++losses > MAX_LOSSES)
				throw new AppError('upload-failed', 'The board stopped answering during the upload.');
			// A first chunk that arrived although its answer did not would be appended to.
			if (offset === 0) await close(upload);
			continue;
		}
		losses = 0;
		offset = answer.nextOffset;
		if (offset > best) detours = 0;
		else if (++detours > MAX_DETOURS)
			throw new AppError('upload-failed', 'The board lost its place in the file again and again.');
		best = Math.max(best, offset);
		if (offset === 0 || offset > sentUpTo) {
			// Not our file any more: from the beginning.
			offset = sentUpTo = best = 0;
			await close(upload);
		}
		upload.onprogress(offset);
	}
	await close(upload);
}

/** Undefined when no usable answer came. */
async function send(
	{ path, bytes, clock, window, request }: SmpUpload,
	offset: number,
	data: Uint8Array
): Promise<{ nextOffset: number } | undefined> {
	const totalBytes = offset === 0 ? bytes.length : undefined;
	const began = clock.now();
	try {
		const limitMs = offset === 0 ? FIRST_LIMIT_MS : window.limitMs;
		const packet = await request(fsUpload({ name: path, offset, data, totalBytes }), limitMs);
		const map = decodePayload(packet.payload);
		const failure = readFailure(map);
		const { nextOffset } = decodeFsUpload(map);
		if (failure && (failure.rc !== FS_RC.offsetNotValid || nextOffset === undefined))
			throw uploadFailure(failure.group, failure.rc);
		if (!failure) window.succeeded(clock.now() - began);
		return nextOffset === undefined ? undefined : { nextOffset };
	} catch (error) {
		if (error instanceof AppError && NO_ANSWER.has(error.code)) return undefined;
		throw error;
	}
}

function uploadFailure(group: number | undefined, rc: number): AppError {
	const full = group === SMP_GROUP_FS && rc === FS_RC.writeFailed;
	return full
		? new AppError('storage-full', 'The board could not write the image: its storage is full.')
		: new AppError('upload-failed', `The board could not write the image (SMP error ${rc}).`);
}

function nextChunk({ path, bytes, window }: SmpUpload, offset: number): Uint8Array {
	const totalBytes = offset === 0 ? bytes.length : undefined;
	const empty = fsUpload({ name: path, offset, data: new Uint8Array(0), totalBytes });
	// A byte string above 255 bytes has two more bytes of length than an empty one.
	const overhead = SMP_HEADER_BYTES + requestPacket(empty, 0).payload.length + 2;
	const room = Math.max(16, window.packetBytes - overhead);
	return bytes.subarray(offset, Math.min(bytes.length, offset + room));
}

/** Ends whatever file is open; not knowing whether one is, a missing answer is tried once more and then no error. */
async function close({ request }: SmpUpload): Promise<void> {
	for (let attempt = 0; attempt < 3; attempt++) {
		try {
			await request(fsClose(), 1_000);
			return;
		} catch (error) {
			if (!(error instanceof AppError && NO_ANSWER.has(error.code))) throw error;
		}
	}
}
