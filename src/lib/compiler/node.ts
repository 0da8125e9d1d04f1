// The compiler for Node: toolchain from a folder, work in a thread. For the command line, benches and tests.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Endpoint } from '#lib/core/rpc.ts';
import type { Compiler } from './compiler.ts';
import type { ToolchainManifest } from './manifest.ts';
import type { ToolchainParts } from './tools/toolchain.ts';
import { WorkerCompiler, type CompilerWorker } from './worker-compiler.ts';

export interface CreateNodeCompilerOptions {
	/** Folder that holds the manifest's folder: the site's `static`. */
	root: string;
	manifest: ToolchainManifest;
	timeoutMs?: number;
}

export async function readToolchain(
	root: string,
	{ folder, core, packs }: ToolchainManifest
): Promise<ToolchainParts> {
	const read = async (name: string) =>
		new Uint8Array(await readFile(path.join(root, folder, name))).buffer;
	try {
		return {
			core: await WebAssembly.compile(await read(core.name)),
			packs: await Promise.all(packs.map(({ name }) => read(name)))
		};
	} catch (error) {
		throw new AppError('toolchain-unavailable', messageOf(error), { cause: error });
	}
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
	timeoutMs
}: CreateNodeCompilerOptions): Compiler {
	return new WorkerCompiler({
		loadParts: () => readToolchain(root, manifest),
		startWorker: startThread,
		...(timeoutMs === undefined ? {} : { timeoutMs })
	});
}
