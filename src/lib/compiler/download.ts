// Fetches the toolchain from the site. The core is compiled straight from the response of a plain fetch, because only
// then the browser keeps the compiled code; progress is counted and the file checked on a clone. The small core comes
// first, where there is one; the whole core only when it is asked for. A file that is not the one that was made is
// fetched once more, past every cache.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { LoadProgress } from './compiler.ts';
import { checkFile, damaged, type FileCheck } from './file-check.ts';
import { totalBytes, type ToolchainFile, type ToolchainManifest } from './manifest.ts';
import type { ToolchainParts } from './tools/toolchain.ts';

export interface DownloadOptions {
	/** Url of the site's root, ending in a slash: the manifest's folder is below it. */
	baseUrl: string;
	manifest: ToolchainManifest;
	signal: AbortSignal;
	onprogress: (progress: LoadProgress) => void;
	fetch?: typeof globalThis.fetch;
}

/** Rejects with `toolchain-unavailable`, `toolchain-damaged`, or the signal's reason. */
export async function downloadToolchain(options: DownloadOptions): Promise<ToolchainParts> {
	const { core, smallCore, packs } = options.manifest;
	const first = smallCore ?? core;
	return download([first, ...packs], options, async (get) => {
		const [module, ...rest] = await Promise.all([
			get(first, compileCore),
			...packs.map((pack) => get(pack, readPack))
		]);
		return { core: module, packs: rest, isPartial: smallCore !== undefined };
	});
}

/** The core that has everything. Rejects as `downloadToolchain` does. */
export async function downloadWholeCore(options: DownloadOptions): Promise<WebAssembly.Module> {
	const { core } = options.manifest;
	return download([core], options, (get) => get(core, compileCore));
}

/** Makes something of a file while it comes. */
type Read<T> = (response: Response) => Promise<T>;
type Get = <T>(file: ToolchainFile, read: Read<T>) => Promise<T>;

async function download<T>(
	files: readonly ToolchainFile[],
	options: DownloadOptions,
	all: (get: Get) => Promise<T>
): Promise<T> {
	const counter = countBytes(totalBytes(files), options.onprogress);
	const failed = new AbortController();
	const signal = AbortSignal.any([options.signal, failed.signal]);
	try {
		return await all((file, read) => getIntact(file, read, { ...options, signal }, counter));
	} catch (error) {
		failed.abort();
		options.signal.throwIfAborted();
		if (error instanceof AppError) throw error;
		throw unavailable(messageOf(error), error);
	}
}

function unavailable(detail: string, cause?: unknown): AppError {
	return new AppError('toolchain-unavailable', `the compiler cannot be loaded: ${detail}`, {
		cause
	});
}

/** What is damaged may lie in a cache, or have been damaged on the way: it gets one more chance. */
async function getIntact<T>(
	file: ToolchainFile,
	read: Read<T>,
	options: DownloadOptions,
	counter: Counter
): Promise<T> {
	for (const cache of ['default', 'reload'] as const) {
		const response = await fetchFile(file, options, cache);
		const check = checkFile(file);
		let countedBytes = 0;
		const seen = watchBody(response.clone(), check, (bytes) => {
			countedBytes += bytes;
			counter(bytes);
		});
		// Bytes that are not those of the file may be refused before all of them are here.
		const [result, intact] = await Promise.allSettled([read(response), seen]);
		if (intact.status === 'rejected') throw intact.reason;
		if (intact.value) {
			if (result.status === 'rejected') throw result.reason;
			return result.value;
		}
		counter(-countedBytes);
	}
	throw damaged(file, 'from the site');
}

async function fetchFile(
	{ name }: ToolchainFile,
	{ baseUrl, manifest, signal, fetch = globalThis.fetch }: DownloadOptions,
	cache: RequestCache
): Promise<Response> {
	const url = `${baseUrl}${manifest.folder}/${name}`;
	const response = await fetch(url, { signal, cache });
	if (!response.ok) throw unavailable(`${name} answered ${response.status}`);
	return response;
}

type Counter = (bytes: number) => void;

function countBytes(totalBytes: number, onprogress: (progress: LoadProgress) => void): Counter {
	let doneBytes = 0;
	onprogress({ doneBytes, totalBytes, phase: 'downloading' });
	return (bytes) => {
		doneBytes += bytes;
		const phase = doneBytes >= totalBytes ? 'preparing' : 'downloading';
		onprogress({ doneBytes: Math.min(doneBytes, totalBytes), totalBytes, phase });
	};
}

/** Whether the body is the file's. */
async function watchBody(response: Response, check: FileCheck, counter: Counter): Promise<boolean> {
	const reader = response.body?.getReader();
	while (reader) {
		const { done, value } = await reader.read();
		if (done) break;
		check.add(value);
		counter(value.length);
	}
	return check.isIntact();
}

async function compileCore(response: Response): Promise<WebAssembly.Module> {
	// A host that does not know wasm's media type still works, only without the browser's code cache.
	const isWasm = response.headers.get('content-type')?.startsWith('application/wasm') ?? false;
	return isWasm
		? WebAssembly.compileStreaming(response)
		: WebAssembly.compile(await response.arrayBuffer());
}

function readPack(response: Response): Promise<ArrayBuffer> {
	return response.arrayBuffer();
}
