// Fetches files of the site into the offline copy: several at once, each compared with its digest before it counts. What is
// kept already is not fetched, so that a download which was stopped goes on where it was.
import { sha256 as hashing } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { FROM_SITE } from './copy-marks.ts';
import { sha256Of, type SiteStore } from './site-store.ts';
import {
	decodeSiteList,
	LIST_PATH,
	sizeOfFiles,
	type ListedFile,
	type SiteList
} from './site-list.ts';

export interface FetchProgress {
	doneBytes: number;
	totalBytes: number;
}

export interface FetchSource {
	/** Url of the site's root, ending in a slash. */
	root: string;
	signal: AbortSignal;
	fetch: typeof globalThis.fetch;
}

export interface FetchFilesOptions extends FetchSource {
	kept: SiteStore;
	onprogress: (progress: FetchProgress) => void;
}

const AT_ONCE = 4;
/** What is larger is hashed while it comes, and never held whole. */
const STREAMED_BYTES = 8 * 1024 * 1024;
/** Names that change with their content: the browser's own cache may answer for them. */
const NAMED_BY_CONTENT = /^(_app\/immutable|vendor|prebuilt)\//;

/** The list of the site as it is now. Rejects with `offline-unreachable` or `offline-list-invalid`. */
export async function fetchSiteList(source: FetchSource): Promise<SiteList> {
	const response = await ask(LIST_PATH, 'no-store', source);
	// Some hosts answer with a page for whatever they do not have.
	return decodeSiteList(await textOf(response, source.signal));
}

/**
 * Resolves when all of the files are kept. Rejects with `offline-unreachable`, `offline-changed`, `offline-full`,
 * `offline-refused` or the signal's reason; what came until then stays.
 */
export async function fetchFiles(
	files: readonly ListedFile[],
	options: FetchFilesOptions
): Promise<void> {
	const { kept, onprogress, signal } = options;
	const here = await refused(kept.digests());
	const missing = files.filter(({ sha256 }) => !here.has(sha256));
	const totalBytes = sizeOfFiles(files);
	let doneBytes = totalBytes - sizeOfFiles(missing);
	onprogress({ doneBytes, totalBytes });
	const count = (bytes: number) => onprogress({ doneBytes: (doneBytes += bytes), totalBytes });
	const failed = new AbortController();
	const either = AbortSignal.any([signal, failed.signal]);
	const queue = [...missing];
	const work = async () => {
		for (let file = queue.shift(); file; file = queue.shift()) {
			either.throwIfAborted();
			await fetchIntact(file, { ...options, signal: either }, count);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} catch (error) {
		failed.abort();
		signal.throwIfAborted();
		throw error;
	}
}

/** What is wrong may lie in the browser's own cache: it is asked for once more past that. */
async function fetchIntact(
	file: ListedFile,
	options: FetchFilesOptions,
	count: (bytes: number) => void
): Promise<void> {
	const usual = NAMED_BY_CONTENT.test(file.path) ? 'default' : 'no-cache';
	for (const cache of [usual, 'reload'] as const) {
		const response = await ask(file.path, cache, options);
		const take = file.sizeBytes > STREAMED_BYTES ? takeStream : takeWhole;
		if (await take(file, response, options, count)) return;
	}
	throw new AppError('offline-changed', `${file.path} is not the file of the list`);
}

type Take = (
	file: ListedFile,
	response: Response,
	options: FetchFilesOptions,
	count: (bytes: number) => void
) => Promise<boolean>;

const takeWhole: Take = async (file, response, { kept, signal }, count) => {
	const bytes = await bytesOf(response, signal);
	if (bytes.byteLength !== file.sizeBytes || (await sha256Of(bytes)) !== file.sha256) return false;
	await refused(kept.keep(file, bytes, response.headers.get('content-type')));
	count(bytes.byteLength);
	return true;
};

const takeStream: Take = async (file, response, { kept, signal }, count) => {
	if (!response.body) return false;
	const hash = hashing.create();
	let counted = 0;
	const watched = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			hash.update(chunk);
			counted += chunk.length;
			count(chunk.length);
			controller.enqueue(chunk);
		}
	});
	let broken: unknown = null;
	const piped = response.body.pipeTo(watched.writable, { signal }).catch((error: unknown) => {
		broken = error;
	});
	try {
		await kept.keep(file, watched.readable, response.headers.get('content-type'));
	} catch (error) {
		count(-counted);
		await piped;
		signal.throwIfAborted();
		throw broken === null ? storageRefusal(error) : unreachable(file.path, broken);
	}
	if (counted === file.sizeBytes && hex(hash.digest()) === file.sha256) return true;
	await kept.forget(file.sha256);
	count(-counted);
	return false;
};

async function ask(
	path: string,
	cache: RequestCache,
	{ root, signal, fetch }: FetchSource
): Promise<Response> {
	const headers = { [FROM_SITE]: 'yes' };
	const response = await fetch(new URL(path, root).href, { cache, signal, headers }).catch(
		(error: unknown) => {
			signal.throwIfAborted();
			throw unreachable(path, error);
		}
	);
	// Another version may not have it any more.
	if (response.status === 404 && path !== LIST_PATH)
		throw new AppError('offline-changed', `the site has no ${path}`);
	if (!response.ok) throw unreachable(path, new Error(`it answered ${response.status}`));
	return response;
}

async function bytesOf(response: Response, signal: AbortSignal): Promise<ArrayBuffer> {
	return response.arrayBuffer().catch((error: unknown) => {
		signal.throwIfAborted();
		throw unreachable(response.url, error);
	});
}

async function textOf(response: Response, signal: AbortSignal): Promise<string> {
	return new TextDecoder().decode(await bytesOf(response, signal));
}

function unreachable(path: string, cause: unknown): AppError {
	const message = `${path} cannot be fetched: ${messageOf(cause)}`;
	return new AppError('offline-unreachable', message, { cause });
}

/** What the browser says when it does not keep something. */
export function storageRefusal(error: unknown): AppError {
	if (error instanceof AppError) return error;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	const code = name === 'QuotaExceededError' ? 'offline-full' : 'offline-refused';
	return new AppError(code, messageOf(error), { cause: error });
}

async function refused<T>(kept: Promise<T>): Promise<T> {
	return kept.catch((error: unknown) => {
		throw storageRefusal(error);
	});
}
