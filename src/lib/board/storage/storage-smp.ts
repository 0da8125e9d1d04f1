// Reading files, their size and their hash over SMP. Undefined stands for "this board does not offer it".
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { meaningOf } from '#lib/wire/smp-meaning.ts';
import {
	decodeFsDownload,
	decodeFsHash,
	decodeFsStatus,
	decodePayload,
	fsClose,
	fsDownload,
	fsHash,
	fsStatus,
	readFailure,
	type SmpFailure,
	type SmpRequest
} from '#lib/wire/smp-messages.ts';
import type { PayloadMap } from '#lib/wire/smp-payload.ts';
import type { SmpAsk } from '../transfer/upload-smp.ts';

export type SmpTurn = <T>(task: (ask: SmpAsk) => Promise<T>) => Promise<T>;

const NO_ANSWER: ReadonlySet<string> = new Set(['smp-timeout', 'smp-invalid', 'board-restarted']);
const LIMIT_MS = 3_000;
/** The board reads the whole file for it. */
const HASH_LIMIT_MS = 30_000;
const CHUNKS_A_TURN = 12;
const ATTEMPTS = 4;
/** No flash of a board of this kind is larger: an answer that says so is a damaged one. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

interface Reply {
	map: PayloadMap;
	failure: SmpFailure | undefined;
}

/** Asks again while no usable answer comes. Only for what changes nothing. */
async function query(ask: SmpAsk, request: SmpRequest, limitMs = LIMIT_MS): Promise<Reply> {
	for (let attempt = 1; ; attempt++) {
		try {
			const map = decodePayload((await ask(request, limitMs)).payload);
			return { map, failure: readFailure(map) };
		} catch (error) {
			const lost = error instanceof AppError && NO_ANSWER.has(error.code);
			if (!lost) throw error;
			if (attempt >= ATTEMPTS)
				throw new AppError('transfer-failed', 'The board stopped answering.', { cause: error });
		}
	}
}

export type SmpStat = { kind: 'missing' | 'directory' } | { kind: 'file'; sizeBytes: number };

export async function statOverSmp(turn: SmpTurn, path: string): Promise<SmpStat | undefined> {
	const { map, failure } = await turn((ask) => query(ask, fsStatus(path)));
	if (!failure) return { kind: 'file', sizeBytes: decodeFsStatus(map) };
	switch (meaningOf(failure)) {
		case 'missing':
			return { kind: 'missing' };
		case 'is-directory':
			return { kind: 'directory' };
		default:
			return undefined;
	}
}

export async function readOverSmp(
	turn: SmpTurn,
	path: string,
	onprogress: (doneBytes: number, totalBytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	await closeFile(turn);
	let bytes: Uint8Array<ArrayBuffer> | undefined;
	let done = 0;
	while (bytes === undefined || done < bytes.length) {
		const before = done;
		await turn(async (ask) => {
			for (let chunk = 0; chunk < CHUNKS_A_TURN; chunk++) {
				const { offset, data, totalBytes } = await download(ask, path, done);
				bytes ??= new Uint8Array(checkTotal(totalBytes));
				if (offset !== done || done + data.length > bytes.length) throw changed(path);
				bytes.set(data, done);
				done += data.length;
				onprogress(done, bytes.length);
				if (done >= bytes.length || data.length === 0) return;
			}
		});
		if (done === before && bytes && done < bytes.length) throw changed(path);
	}
	await closeFile(turn);
	return bytes;
}

async function download(ask: SmpAsk, path: string, offset: number) {
	const { map, failure } = await query(ask, fsDownload(path, offset));
	if (!failure) return decodeFsDownload(map);
	if (meaningOf(failure) === 'missing')
		throw new AppError('file-missing', `There is no file ${path} on the board.`);
	throw new AppError(
		'transfer-failed',
		`The board could not read ${path} (SMP error ${failure.rc}).`
	);
}

function checkTotal(totalBytes: number | undefined): number {
	if (totalBytes !== undefined && totalBytes <= MAX_FILE_BYTES) return totalBytes;
	throw new AppError('transfer-failed', 'The board did not say how long the file is.');
}

function changed(path: string): AppError {
	return new AppError('transfer-failed', `${path} changed while it was being read: try again.`);
}

/** Whether the board's own hash of a file is that of these bytes; undefined when it computes none. */
export async function hashAgrees(
	turn: SmpTurn,
	path: string,
	digest: Uint8Array,
	sizeBytes: number
): Promise<boolean | undefined> {
	await closeFile(turn);
	const { map, failure } = await turn((ask) => query(ask, fsHash(path, 'sha256'), HASH_LIMIT_MS));
	if (failure) {
		const meaning = meaningOf(failure);
		return meaning === 'unsupported' || meaning === 'no-such-hash' ? undefined : false;
	}
	const found = decodeFsHash(map);
	return (
		found.sizeBytes === sizeBytes &&
		typeof found.output !== 'number' &&
		hex(found.output) === hex(digest)
	);
}

/** Ends whatever file is open: some answers are refused, or old, while one is. */
async function closeFile(turn: SmpTurn): Promise<void> {
	await turn((ask) => query(ask, fsClose()));
}
