// The compiler for Node: toolchain from a folder, work in a thread. For the command line, benches and tests.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { AppError, toAppError } from '#lib/core/errors.ts';
import type { Endpoint } from '#lib/core/rpc.ts';
import type { Compiler } from './compiler.ts';
import { damaged } from './file-check.ts';
import type { ToolchainFile, ToolchainManifest } from './manifest.ts';
import type { ToolchainParts } from './tools/toolchain.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

export interface CreateNodeCompilerOptions {
	/** Folder that holds the manifest's folder: the site's `static`. */
	root: string;
	manifest: ToolchainManifest;
	/** Begin with the small core, as the page does. There is no download to save here, so only tests want this. */
	startsSmall?: boolean;
	timeoutMs?: number;
}

/** With the whole core. */
export async function readToolchain(
	root: string,
	manifest: ToolchainManifest
): Promise<ToolchainParts> {
	return readParts(root, manifest, manifest.core);
}

/** Null where the small core was not made. */
export async function readSmallToolchain(
	root: string,
	manifest: ToolchainManifest
): Promise<ToolchainParts | null> {
	const { smallCore } = manifest;
	return smallCore ? { ...(await readParts(root, manifest, smallCore)), isPartial: true } : null;
}

async function readParts(
	root: string,
	{ folder, packs }: ToolchainManifest,
	core: ToolchainFile
): Promise<ToolchainParts> {
	const read = <T>(file: ToolchainFile, make: Make<T>) =>
		readIntact(path.join(root, folder), file, make);
	try {
		return {
			core: await read(core, (bytes) => WebAssembly.compile(bytes)),
			packs: await Promise.all(
				packs.map((pack) => read(pack, (bytes) => new Uint8Array(bytes).buffer))
			)
		};
	} catch (error) {
		throw toAppError(error, 'toolchain-unavailable');
	}
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
	const whole = () => readToolchain(root, manifest);
	return new WorkerCompiler({
		loadParts: async () =>
			(startsSmall ? await readSmallToolchain(root, manifest) : null) ?? whole(),
		completeParts: whole,
		startWorker: startThread,
		...(timeoutMs === undefined ? {} : { timeoutMs })
	});
}
