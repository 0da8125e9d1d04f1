// The worker's side of the compiler, without saying what kind of worker it is.
import { AppError } from '#lib/core/errors.ts';
import { expose, transfer, type Endpoint } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import type { CompilerApi } from './api.ts';
import { CCompiler } from './c/c-compiler.ts';
import { Toolchain } from './tools/toolchain.ts';
import { WARM_UP } from './warm-up.ts';

export function serveCompiler(endpoint: Endpoint): void {
	let compiler: CCompiler | null = null;
	let toolchain: Toolchain | null = null;
	// After the answer is on its way.
	const prepareSoon = () => setTimeout(() => toolchain?.prepare());
	const api = {
		live: (lock) => live(lock),
		open(parts) {
			toolchain = new Toolchain(parts);
			compiler = new CCompiler(toolchain);
			prepareSoon();
		},
		warmUp() {
			compiler?.compile({ files: { 'main.c': WARM_UP } });
			prepareSoon();
		},
		compile(request) {
			if (!compiler) throw new AppError('compiler-crashed', 'the compiler was not opened');
			const result = compiler.compile(request);
			prepareSoon();
			return result.ok ? transfer(result, [result.wasm.buffer]) : result;
		}
	} satisfies CompilerApi;
	expose(api, endpoint);
}
