// Makes the compiler for C out of its parts.
import type { LanguageCompiler, LanguageParts } from '../language.ts';
import { CCompiler } from './c-compiler.ts';
import { toolchainOf } from './toolchain-of.ts';
import { WARM_UP } from './warm-up.ts';

export { toolchainOf };

export function open(parts: LanguageParts): LanguageCompiler {
	const toolchain = toolchainOf(parts);
	const compiler = new CCompiler(toolchain);
	return {
		compile: (request) => compiler.compile(request),
		warmUp: () => void compiler.compile({ files: { 'main.c': WARM_UP } }),
		prepare: () => toolchain.prepare(),
		dispose: () => toolchain.dispose()
	};
}
