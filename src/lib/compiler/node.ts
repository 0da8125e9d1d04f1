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
	filesOfGroups,
	idOf,
	isScript,
	type ToolchainFile,
	type ToolchainManifest
} from './manifest.ts';
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
	return readWith(root, manifest, language, manifest.core);
}

/** Null where the small core was not made. */
export async function readSmallParts(
	root: string,
	manifest: ToolchainManifest,
	language: LanguageId = DEFAULT_LANGUAGE
): Promise<LanguageParts | null> {
	const { smallCore } = manifest;
	if (!smallCore) return null;
	return { ...(await readWith(root, manifest, language, smallCore)), isPartial: true };
}

async function readWith(
	root: string,
	manifest: ToolchainManifest,
	language: LanguageId,
	core: ToolchainFile
): Promise<LanguageParts> {
	const { usesCore, groups } = toolsOf(language);
	const read = <T>(file: ToolchainFile, make: Make<T>) =>
		readIntact(path.join(root, manifest.folder), file, make);
	try {
		const files = filesOfGroups(manifest, groups);
		const packs = files.filter((file) => !isScript(file));
		const scripts = await Promise.all(
			files.filter(isScript).map((file) => read(file, () => addressOf(root, manifest, file)))
		);
		return {
			...(usesCore && { core: await read(core, (bytes) => WebAssembly.compile(bytes)) }),
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
	const digest = createHash('sha256').update(bytes).digest('hex');
	if (digest !== file.sha256) throw damaged(file, `in ${folder}`);
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
