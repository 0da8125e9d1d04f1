// The compiler for Node: toolchain from a folder, work in a thread. For the command line, benches and tests.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { AppError, toAppError } from '#lib/core/errors.ts';
import type { Endpoint } from '#lib/core/rpc.ts';
import { DEFAULT_LANGUAGE, type LanguageId } from '#lib/project/languages.ts';
import type { Compiler } from './compiler.ts';
import { damaged } from './file-check.ts';
import type { LanguageParts } from './language.ts';
import { toolsOf } from './languages.ts';
import {
	coresFor,
	filesOfGroups,
	idOf,
	isScript,
	type CoreSource,
	type ToolchainFile,
	type ToolchainManifest
} from './manifest.ts';
import { readSupplement, SupplementedBytes } from './supplement.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

export interface CreateNodeCompilerOptions {
	/** Folder that holds the manifest's folder: the site's `static`. */
	root: string;
	manifest: ToolchainManifest;
	/** Begin with the small core, as the page does. There is no download to save here, so only tests want this. */
	startsSmall?: boolean;
	timeoutMs?: number;
}

/** What a language needs, with the whole core. */
export async function readParts(
	root: string,
	manifest: ToolchainManifest,
	language: LanguageId = DEFAULT_LANGUAGE
): Promise<LanguageParts> {
	return readWith(root, manifest, language, { core: manifest.core });
}

/** What a language needs, with the core that it begins with in the page. Null where that is the whole one. */
export async function readSmallParts(
	root: string,
	manifest: ToolchainManifest,
	language: LanguageId = DEFAULT_LANGUAGE
): Promise<LanguageParts | null> {
	const { core: need } = toolsOf(language);
	const source = need ? coresFor(manifest, need).at(-1)! : { core: manifest.core };
	if (source.core === manifest.core) return null;
	return { ...(await readWith(root, manifest, language, source)), isPartial: true };
}

async function readWith(
	root: string,
	manifest: ToolchainManifest,
	language: LanguageId,
	source: CoreSource
): Promise<LanguageParts> {
	const { core: need, groups } = toolsOf(language);
	const folder = path.join(root, manifest.folder);
	const read = <T>(file: ToolchainFile, make: Make<T>) => readIntact(folder, file, make);
	try {
		const files = filesOfGroups(manifest, groups);
		const packs = files.filter((file) => !isScript(file));
		const scripts = await Promise.all(
			files.filter(isScript).map((file) => read(file, () => addressOf(root, manifest, file)))
		);
		return {
			...(need && { core: await readCore(folder, source) }),
			id: idOf(packs),
			packs: await Promise.all(
				packs.map((pack) => read(pack, (bytes) => new Uint8Array(bytes).buffer))
			),
			...(scripts.length > 0 && { scripts })
		};
	} catch (error) {
		throw toAppError(error, 'toolchain-unavailable');
	}
}

async function readCore(folder: string, { core, madeOf }: CoreSource): Promise<WebAssembly.Module> {
	const compile: Make<WebAssembly.Module> = (bytes) => WebAssembly.compile(bytes);
	if (!madeOf) return readIntact(folder, core, compile);
	const { base, supplement } = madeOf;
	const changes = await readIntact(folder, supplement, (bytes) =>
		readSupplement(bytes, { base, made: core })
	);
	return readIntact(folder, base, (bytes) => {
		const made = new SupplementedBytes(changes).take(bytes);
		if (digestOf(made) !== core.sha256) throw damaged(core, `made in ${folder}`);
		return compile(made);
	});
}

function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function addressOf(root: string, { folder }: ToolchainManifest, { name }: ToolchainFile): string {
	return pathToFileURL(path.resolve(root, folder, name)).href;
}

type Make<T> = (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>;

/** Hashed while something is made of it. Rejects with `toolchain-damaged`. */
async function readIntact<T>(folder: string, file: ToolchainFile, make: Make<T>): Promise<T> {
	const bytes = await readFile(path.join(folder, file.name));
	// The engine works in threads of its own.
	const making = (async () => make(bytes))();
	making.catch(() => undefined);
	if (digestOf(bytes) !== file.sha256) throw damaged(file, `in ${folder}`);
	return making;
}

function startThread(): CompilerWorker {
	const { port1, port2 } = new MessageChannel();
	const thread = new Worker(new URL('./node-thread.mjs', import.meta.url), {
		workerData: port2,
		transferList: [port2]
	});
	const started: CompilerWorker = {
		endpoint: port1 as unknown as Endpoint,
		onfailure: () => {},
		terminate() {
			port1.close();
			void thread.terminate();
		}
	};
	thread.on('error', (error) => started.onfailure(error));
	thread.on('exit', (code) =>
		started.onfailure(new AppError('compiler-crashed', `the thread ended with ${code}`))
	);
	return started;
}

export function createNodeCompiler({
	root,
	manifest,
	startsSmall = false,
	timeoutMs
}: CreateNodeCompilerOptions): Compiler {
	const small = async (language: LanguageId) =>
		startsSmall ? readSmallParts(root, manifest, language) : null;
	return new WorkerCompiler({
		sourceOf: (language) => ({
			loadParts: async () => (await small(language)) ?? readParts(root, manifest, language),
			completeParts: () => readParts(root, manifest, language)
		}),
		startWorker: startThread,
		...(timeoutMs === undefined ? {} : { timeoutMs })
	});
}
