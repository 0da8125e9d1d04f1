// Firmware from an address, as far as the server lets pages read it. Nothing of it is run here.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { MAX_FILE_BYTES } from '#lib/flash/files/firmware-file.ts';

export interface FetchedFirmware {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** Where it came from in the end. */
	url: string;
}

export interface FetchFirmwareOptions {
	signal?: AbortSignal;
	/** `total` is 0 where the server does not say it. */
	onProgress?: (done: number, total: number) => void;
	fetch?: typeof globalThis.fetch;
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Throws `flash-address` for what is not one. Only https, and http on the user's own computer. */
export function firmwareAddress(text: string): URL {
	let url: URL;
	try {
		url = new URL(text.trim());
	} catch (error) {
		throw new AppError('flash-address', 'This is not an address.', { cause: error });
	}
	const isPlain = url.protocol === 'http:' && LOCAL.test(url.hostname);
	if ((url.protocol !== 'https:' && !isPlain) || url.username !== '' || url.password !== '')
		throw new AppError('flash-address', 'Only https addresses without a password are taken.');
	return url;
}

function nameOf(url: URL): string {
	const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
	try {
		return decodeURIComponent(last).slice(0, 120) || 'firmware';
	} catch {
		return 'firmware';
	}
}

/** Throws `flash-address`, `flash-download` or `flash-file-too-large`. */
export async function fetchFirmware(
	text: string,
	{ signal, onProgress, fetch = globalThis.fetch }: FetchFirmwareOptions = {}
): Promise<FetchedFirmware> {
	const url = firmwareAddress(text);
	const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
	if (signal) init.signal = signal;
	const response = await fetch(url, init).catch((error: unknown) => {
		signal?.throwIfAborted();
		throw new AppError('flash-download', 'The server could not be reached.', { cause: error });
	});
	if (!response.ok || !response.body)
		throw new AppError('flash-download', `The server answered ${response.status}.`);
	const total = Number(response.headers.get('content-length') ?? 0);
	const parts: Uint8Array[] = [];
	let done = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { value, done: isOver } = await reader.read().catch((error: unknown) => {
			signal?.throwIfAborted();
			throw new AppError('flash-download', 'The download broke off.', { cause: error });
		});
		if (isOver) break;
		done += value.length;
		if (done > MAX_FILE_BYTES) {
			await reader.cancel().catch(() => undefined);
			throw new AppError('flash-file-too-large', 'The download is too large.', {
				values: { limit: 64 }
			});
		}
		parts.push(value);
		onProgress?.(done, Number.isFinite(total) ? total : 0);
	}
	return { name: nameOf(url), bytes: concatBytes(parts), url: response.url || url.href };
}
