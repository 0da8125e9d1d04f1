// The files of a list of firmware: fetched, and checked by size and SHA-256 before anybody sees their bytes.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ManifestFile } from './firmware-manifest.ts';

/** Throws `firmware-file-damaged` when the bytes are not the ones that the manifest speaks of. */
export function checkFirmwareFile(file: ManifestFile, bytes: Uint8Array): void {
	if (!isFirmwareFile(file, bytes))
		throw new AppError(
			'firmware-file-damaged',
			`${file.name} is not the file that the list of firmware speaks of.`,
			{ values: { name: file.name } }
		);
}

/** Pages without a secure origin have no digests of the browser: hence the library's. */
export function isFirmwareFile({ sizeBytes, sha256: wanted }: ManifestFile, bytes: Uint8Array) {
	return bytes.length === sizeBytes && hex(sha256(bytes)) === wanted;
}

export interface FirmwareFetchOptions {
	signal?: AbortSignal;
	/** Bytes that came so far. */
	onProgress?: (doneBytes: number, totalBytes: number) => void;
	/** For tests. */
	fetch?: typeof globalThis.fetch;
}

/** Throws `firmware-file-unreachable`, and what `checkFirmwareFile` throws; never more is read than was announced. */
export async function fetchFirmwareFile(
	file: ManifestFile,
	{ signal, onProgress, fetch = globalThis.fetch }: FirmwareFetchOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await readBody(file, () => request(file, fetch, signal), signal, onProgress);
	checkFirmwareFile(file, bytes);
	signal?.throwIfAborted();
	return bytes;
}

function request(
	{ url }: ManifestFile,
	fetch: typeof globalThis.fetch,
	signal: AbortSignal | undefined
): Promise<Response> {
	if (url === null) throw new RangeError('the file has no address');
	return fetch(url, {
		credentials: 'omit',
		redirect: 'error',
		...(signal && { signal })
	});
}

async function readBody(
	file: ManifestFile,
	ask: () => Promise<Response>,
	signal: AbortSignal | undefined,
	onProgress: FirmwareFetchOptions['onProgress']
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new Uint8Array(file.sizeBytes);
	let done = 0;
	try {
		const response = await ask();
		if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
		const reader = response.body.getReader();
		for (;;) {
			const { value } = await reader.read();
			if (!value) break;
			if (done + value.length > bytes.length) {
				await reader.cancel();
				return new Uint8Array(0);
			}
			bytes.set(value, done);
			done += value.length;
			onProgress?.(done, bytes.length);
		}
	} catch (error) {
		signal?.throwIfAborted();
		throw new AppError('firmware-file-unreachable', `${file.name} could not be loaded.`, {
			values: { name: file.name },
			cause: error
		});
	}
	return bytes.subarray(0, done);
}
