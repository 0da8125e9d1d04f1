// Fetches the toolchain from the site. The core is compiled straight from the response of a plain fetch, because only
// then the browser keeps the compiled code; progress is counted on a clone. The small core comes first, where there is
// one; the whole core only when it is asked for.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { LoadProgress } from './compiler.ts';
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

export async function downloadToolchain(options: DownloadOptions): Promise<ToolchainParts> {
	const { core, smallCore, packs } = options.manifest;
	const first = smallCore ?? core;
	return download([first, ...packs], options, async (get, counter) => {
		const [module, ...rest] = await Promise.all([
			get(first).then((response) => compileCore(response, counter)),
			...packs.map((pack) => get(pack).then((response) => readPack(response, counter)))
		]);
		return { core: module, packs: rest, isPartial: smallCore !== undefined };
	});
}

/** The core that has everything. */
export async function downloadWholeCore(options: DownloadOptions): Promise<WebAssembly.Module> {
	const { core } = options.manifest;
	return download([core], options, async (get, counter) => compileCore(await get(core), counter));
}

type Get = (file: ToolchainFile) => Promise<Response>;

async function download<T>(
	files: readonly ToolchainFile[],
	options: DownloadOptions,
	read: (get: Get, counter: Counter) => Promise<T>
): Promise<T> {
	const counter = countBytes(totalBytes(files), options.onprogress);
	const failed = new AbortController();
	const signal = AbortSignal.any([options.signal, failed.signal]);
	try {
		return await read(({ name }) => fetchFile(name, { ...options, signal }), counter);
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

async function fetchFile(
	name: string,
	{ baseUrl, manifest, signal, fetch = globalThis.fetch }: DownloadOptions
): Promise<Response> {
	const url = `${baseUrl}${manifest.folder}/${name}`;
	const response = await fetch(url, { signal });
	if (!response.ok) throw unavailable(`${name} answered ${response.status}`);
	return response;
}

type Counter = (bytes: number) => void;

function countBytes(totalBytes: number, onprogress: (progress: LoadProgress) => void): Counter {
	let doneBytes = 0;
	onprogress({ doneBytes, totalBytes, phase: 'downloading' });
	return (bytes) => {
		doneBytes = Math.min(doneBytes + bytes, totalBytes);
		const phase = doneBytes === totalBytes ? 'preparing' : 'downloading';
		onprogress({ doneBytes, totalBytes, phase });
	};
}

async function countBody(response: Response, counter: Counter): Promise<void> {
	const reader = response.body?.getReader();
	if (!reader) return;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		counter(value.length);
	}
}

async function compileCore(response: Response, counter: Counter): Promise<WebAssembly.Module> {
	const counted = countBody(response.clone(), counter);
	// A host that does not know wasm's media type still works, only without the browser's code cache.
	const isWasm = response.headers.get('content-type')?.startsWith('application/wasm') ?? false;
	const compiled = isWasm
		? WebAssembly.compileStreaming(response)
		: response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
	const [core] = await Promise.all([compiled, counted]);
	return core;
}

async function readPack(response: Response, counter: Counter): Promise<ArrayBuffer> {
	const bytes = await response.arrayBuffer();
	counter(bytes.byteLength);
	return bytes;
}
