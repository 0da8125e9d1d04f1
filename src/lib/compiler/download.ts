// Fetches the toolchain from the site. The core is compiled straight from the response of a plain fetch, because only
// then the browser keeps the compiled code; progress is counted and the file checked on a clone. The small core comes
// first, where there is one; the whole core only when it is asked for. A file that is not the one that was made is
// fetched once more, past every cache.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { LoadProgress } from './compiler.ts';
import { checkFile, damaged, type FileCheck } from './file-check.ts';
import {
	filesOfGroups,
	idOf,
	isScript,
	totalBytes,
	type ToolchainFile,
	type ToolchainManifest
} from './manifest.ts';
import type { LanguageParts } from './language.ts';
import { toolsOf } from './languages.ts';

export interface DownloadOptions {
	/** Url of the site's root, ending in a slash: the manifest's folder is below it. */
	baseUrl: string;
	manifest: ToolchainManifest;
	signal: AbortSignal;
	onprogress: (progress: LoadProgress) => void;
	fetch?: typeof globalThis.fetch;
}

/** What came already, by the name of its file: languages share the core, and some files. */
export class KeptFiles {
	readonly cores = new Map<string, WebAssembly.Module>();
	readonly packs = new Map<string, ArrayBuffer>();
	/** Their addresses; the browser keeps the files. */
	readonly scripts = new Map<string, string>();
}

/**
 * What a language needs, without what is kept already. Rejects with `toolchain-unavailable`, `toolchain-damaged`, or
 * the signal's reason.
 */
export async function downloadParts(
	language: LanguageId,
	options: DownloadOptions,
	kept = new KeptFiles()
): Promise<LanguageParts> {
	const { usesCore, groups } = toolsOf(language);
	const { core, smallCore } = options.manifest;
	const wanted = smallCore && !kept.cores.has(core.name) ? smallCore : core;
	const files = filesOfGroups(options.manifest, groups);
	const packs = files.filter((file) => !isScript(file));
	const scripts = files.filter(isScript);
	const missing = [
		...(usesCore && !kept.cores.has(wanted.name) ? [wanted] : []),
		...packs.filter(({ name }) => !kept.packs.has(name)),
		...scripts.filter(({ name }) => !kept.scripts.has(name))
	];
	return download(missing, options, async (get) => {
		const [module, bytes, addresses] = await Promise.all([
			usesCore ? keptOr(kept.cores, wanted, () => get(wanted, compileCore)) : undefined,
			Promise.all(packs.map((pack) => keptOr(kept.packs, pack, () => get(pack, readPack)))),
			Promise.all(
				scripts.map((file) =>
					keptOr(kept.scripts, file, () => get(file, readScript(file, options)))
				)
			)
		]);
		return {
			id: idOf(packs),
			packs: bytes,
			...(addresses.length > 0 && { scripts: addresses }),
			...(module && { core: module, isPartial: wanted !== core })
		};
	});
}

/** The core that has everything. Rejects as `downloadParts` does. */
export async function downloadWholeCore(
	options: DownloadOptions,
	kept = new KeptFiles()
): Promise<WebAssembly.Module> {
	const { core } = options.manifest;
	const missing = kept.cores.has(core.name) ? [] : [core];
	return download(missing, options, (get) =>
		keptOr(kept.cores, core, () => get(core, compileCore))
	);
}

async function keptOr<T>(
	kept: Map<string, T>,
	{ name }: ToolchainFile,
	get: () => Promise<T>
): Promise<T> {
	const value = kept.get(name) ?? (await get());
	kept.set(name, value);
	return value;
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

function addressOf(name: string, baseUrl: string, { folder }: ToolchainManifest): string {
	return `${baseUrl}${folder}/${name}`;
}

async function fetchFile(
	{ name }: ToolchainFile,
	{ baseUrl, manifest, signal, fetch = globalThis.fetch }: DownloadOptions,
	cache: RequestCache
): Promise<Response> {
	const url = addressOf(name, baseUrl, manifest);
	const response = await fetch(url, { signal, cache });
	if (!response.ok) throw unavailable(`${name} answered ${response.status}`);
	return response;
}

type Counter = (bytes: number) => void;

function countBytes(totalBytes: number, onprogress: (progress: LoadProgress) => void): Counter {
	let doneBytes = 0;
	if (totalBytes > 0) onprogress({ doneBytes, totalBytes, phase: 'downloading' });
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

/** It was fetched to be checked, and stays in the browser's cache, from where the worker imports it by its address. */
function readScript({ name }: ToolchainFile, { baseUrl, manifest }: DownloadOptions): Read<string> {
	return async (response) => {
		await response.body?.cancel();
		return addressOf(name, baseUrl, manifest);
	};
}
