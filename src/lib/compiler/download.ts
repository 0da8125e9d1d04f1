// Fetches the toolchain from the site. The core is compiled straight from the response of a plain fetch, because only
// then the browser keeps the compiled code; progress is counted and the file checked on a clone. A small core comes
// first, where there is one: that of C as it is, that of C++ made of it and a supplement; the whole core only when it is
// asked for. A file that is not the one that was made is fetched once more, past every cache.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { LoadProgress } from './compiler.ts';
import { checkFile, damaged, type FileCheck } from './file-check.ts';
import {
	coresFor,
	filesOfGroups,
	idOf,
	isScript,
	totalBytes,
	type CoreNeed,
	type CoreSource,
	type ToolchainFile,
	type ToolchainManifest
} from './manifest.ts';
import type { LanguageParts } from './language.ts';
import { toolsOf } from './languages.ts';
import { readSupplement, supplementedResponse } from './supplement.ts';

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
	const { core: need, groups } = toolsOf(language);
	const wanted = need && wantedCore(options.manifest, need, kept);
	const files = filesOfGroups(options.manifest, groups);
	const packs = files.filter((file) => !isScript(file));
	const scripts = files.filter(isScript);
	const missing = [
		...(wanted && !kept.cores.has(wanted.core.name) ? filesOfCore(wanted) : []),
		...packs.filter(({ name }) => !kept.packs.has(name)),
		...scripts.filter(({ name }) => !kept.scripts.has(name))
	];
	return download(missing, options, async (get) => {
		const [module, bytes, addresses] = await Promise.all([
			wanted ? keptOr(kept.cores, wanted.core, () => getCore(wanted, get)) : undefined,
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
			...(module && { core: module, isPartial: wanted?.core !== options.manifest.core })
		};
	});
}

/** One that came already, otherwise the least to download: C takes the core for C++ where that is here. */
function wantedCore(manifest: ToolchainManifest, need: CoreNeed, { cores }: KeptFiles): CoreSource {
	const sources = coresFor(manifest, need);
	return sources.find(({ core }) => cores.has(core.name)) ?? sources.at(-1)!;
}

/** What counts as progress: of a core that is made of two files, what comes out. */
function filesOfCore({ core, madeOf }: CoreSource): ToolchainFile[] {
	return madeOf ? [core, madeOf.supplement] : [core];
}

/**
 * A core that is made of two files is made while the base comes, which most often is in the browser's cache, and the
 * engine compiles it as it is made. Only what comes out is hashed: the base is wrong where that is.
 */
async function getCore({ core, madeOf }: CoreSource, get: Get): Promise<WebAssembly.Module> {
	if (!madeOf) return get(core, compileCore);
	const { base, supplement } = madeOf;
	const changes = get(supplement, readPack).then((bytes) =>
		readSupplement(new Uint8Array(bytes), { base, made: core })
	);
	const [module] = await Promise.all([
		get(core, compileCore, {
			from: base,
			make: async (response) => supplementedResponse(response, await changes)
		}),
		changes
	]);
	return module;
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

/** How a file is made that the site does not have: of another one. */
interface Making {
	from: ToolchainFile;
	make: (response: Response) => Promise<Response>;
}

type Get = <T>(file: ToolchainFile, read: Read<T>, making?: Making) => Promise<T>;

async function download<T>(
	files: readonly ToolchainFile[],
	options: DownloadOptions,
	all: (get: Get) => Promise<T>
): Promise<T> {
	const counter = countBytes(totalBytes(files), options.onprogress);
	const failed = new AbortController();
	const signal = AbortSignal.any([options.signal, failed.signal]);
	try {
		return await all((file, read, making) =>
			getIntact({ file, read, ...making }, { ...options, signal }, counter)
		);
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
	{ file, read, from = file, make }: { file: ToolchainFile; read: Read<T> } & Partial<Making>,
	options: DownloadOptions,
	counter: Counter
): Promise<T> {
	for (const cache of ['default', 'reload'] as const) {
		const fetched = await fetchFile(from, options, cache);
		const response = make ? await make(fetched) : fetched;
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
	throw damaged(file, from === file ? 'from the site' : `made of ${from.name} from the site`);
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
