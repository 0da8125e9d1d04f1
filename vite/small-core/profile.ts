// Finds out which functions of the compiler's core a set of compiles calls. Uses the processors there are.
import { availableParallelism } from 'node:os';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { CompileRequest } from '../../src/lib/compiler/compiler.ts';
import type { ToolchainParts } from '../../src/lib/compiler/tools/toolchain.ts';
import { wrap, type Endpoint, type Remote } from '../../src/lib/core/rpc.ts';
import { withMarks } from './function-bodies.ts';

/** Beyond that the threads wait for memory more than they compute. */
const MAX_THREADS = 4;

export interface ProfileThreadData {
	port: MessagePort;
	/** With the marked core. */
	parts: ToolchainParts;
	marksAt: number;
	functions: number;
}

export interface ProfileApi {
	/** Whether the program has no errors. */
	compile(request: CompileRequest): boolean;
	/** 1 for each function that ran since the last call. */
	called(): Uint8Array<ArrayBuffer>;
}

export interface ProfileTask {
	name: string;
	request: CompileRequest;
}

interface Thread {
	remote: Remote<ProfileApi>;
	failed: Promise<never>;
	end(): void;
}

function startThread(data: Omit<ProfileThreadData, 'port'>): Thread {
	const { port1, port2 } = new MessageChannel();
	const worker = new Worker(new URL('./profile-thread.mjs', import.meta.url), {
		workerData: { ...data, port: port2 },
		transferList: [port2]
	});
	const failed = new Promise<never>((_, reject) => worker.on('error', reject));
	failed.catch(() => {});
	return {
		remote: wrap<ProfileApi>(port1 as unknown as Endpoint),
		failed,
		end() {
			port1.close();
			void worker.terminate();
		}
	};
}

async function work({ remote, failed }: Thread, tasks: ProfileTask[]): Promise<Uint8Array> {
	for (let task = tasks.shift(); task; task = tasks.shift()) {
		const { name, request } = task;
		await Promise.race([remote.compile(request), failed]).catch((error: unknown) => {
			throw new Error(`profiling ${name}: ${String(error)}`, { cause: error });
		});
	}
	return Promise.race([remote.called(), failed]);
}

/** For each group of compiles, in turn: true for each function of the core, in the order of its code, that one calls. */
export async function profile(
	core: Uint8Array,
	packs: readonly ArrayBuffer[],
	groups: readonly (readonly ProfileTask[])[]
): Promise<boolean[][]> {
	const { wasm, marksAt, functions } = withMarks(core);
	const parts = { core: await WebAssembly.compile(wasm), packs };
	const threads = Array.from({ length: Math.min(availableParallelism(), MAX_THREADS) }, () =>
		startThread({ parts, marksAt, functions })
	);
	try {
		const ran: boolean[][] = [];
		for (const tasks of groups) {
			const waiting = [...tasks];
			const found = await Promise.all(threads.map((thread) => work(thread, waiting)));
			ran.push(
				Array.from({ length: functions }, (_, i) => found.some((called) => called[i] === 1))
			);
		}
		return ran;
	} finally {
		for (const thread of threads) thread.end();
	}
}
