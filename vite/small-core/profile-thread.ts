// A thread of the profiler: compiles with the marked core and collects which of its functions ran.
import { workerData } from 'node:worker_threads';
import { CCompiler } from '../../src/lib/compiler/c/c-compiler.ts';
import type { CompileRequest } from '../../src/lib/compiler/compiler.ts';
import { Toolchain } from '../../src/lib/compiler/tools/toolchain.ts';
import { expose, transfer, type Endpoint } from '../../src/lib/core/rpc.ts';
import type { ProfileApi, ProfileThreadData } from './profile.ts';

const { port, parts, marksAt, functions } = workerData as ProfileThreadData;
const called = new Uint8Array(functions);

function collect(memory: WebAssembly.Memory): void {
	const marks = new Uint8Array(memory.buffer, marksAt, functions);
	for (let i = 0; i < functions; i++) {
		if (marks[i]! > 1) throw new Error('the marks of the profile were overwritten');
		called[i]! |= marks[i]!;
	}
}

const toolchain = new Toolchain(parts, collect);

const api: ProfileApi = {
	compile(request: CompileRequest) {
		// A compiler of its own, so that nothing comes from the objects of earlier ones.
		return new CCompiler(toolchain).compile(request).ok;
	},
	called: () => transfer(called, [called.buffer])
};

expose(api, port as unknown as Endpoint);
