// A thread of the profiler: compiles with the marked core and collects which of its functions ran.
import { workerData } from 'node:worker_threads';
import { CCompiler } from '../../src/lib/compiler/c/c-compiler.ts';
import { NO_STORE, PrecompiledHeaders } from '../../src/lib/compiler/c/precompiled-headers.ts';
import type { CompileRequest } from '../../src/lib/compiler/compiler.ts';
import { Toolchain } from '../../src/lib/compiler/tools/toolchain.ts';
import { expose, transfer, type Endpoint } from '../../src/lib/core/rpc.ts';
import { writeAs } from './profile-writing.ts';
import type { ProfileApi, ProfileThreadData } from './profile.ts';

const { port, parts, marksAt, functions } = workerData as ProfileThreadData;
let called = new Uint8Array(functions);

function collect(memory: WebAssembly.Memory): void {
	const marks = new Uint8Array(memory.buffer, marksAt, functions);
	for (let i = 0; i < functions; i++) {
		if (marks[i]! > 1) throw new Error('the marks of the profile were overwritten');
		called[i]! |= marks[i]!;
	}
}

const toolchain = new Toolchain(parts, collect);
let turn = 0;

const headers = new PrecompiledHeaders(toolchain, NO_STORE);

const api: ProfileApi = {
	compile(request: CompileRequest) {
		// A compiler of its own, so that nothing comes from the objects of earlier ones.
		const { ok } = new CCompiler(toolchain, headers).compile(request);
		// What takes a precompiled header is done once more with it, when it is made.
		if (headers.prepare()) new CCompiler(toolchain, headers).compile(request);
		// At the level at which the page compiles: the others are the same for one who writes.
		if ((request.optimisation ?? 'Oz') === 'Oz') writeAs(toolchain, request, turn++);
		return ok;
	},
	called() {
		const answer = called;
		called = new Uint8Array(functions);
		turn = 0;
		return transfer(answer, [answer.buffer]);
	}
};

expose(api, port as unknown as Endpoint);
