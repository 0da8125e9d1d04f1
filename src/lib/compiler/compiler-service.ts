// The worker's side of the compiler, without saying what kind of worker it is.
import { AppError } from '#lib/core/errors.ts';
import { expose, transfer, type Endpoint } from '#lib/core/rpc.ts';
import type { CompilerApi } from './api.ts';
import { CCompiler } from './c/c-compiler.ts';
import { Toolchain } from './tools/toolchain.ts';

export function serveCompiler(endpoint: Endpoint): void {
	let compiler: CCompiler | null = null;
	const api = {
		open(parts) {
			compiler = new CCompiler(new Toolchain(parts));
		},
		compile(request) {
			if (!compiler) throw new AppError('compiler-crashed', 'the compiler was not opened');
			const result = compiler.compile(request);
			return result.ok ? transfer(result, [result.wasm.buffer]) : result;
		}
	} satisfies CompilerApi;
	expose(api, endpoint);
}
