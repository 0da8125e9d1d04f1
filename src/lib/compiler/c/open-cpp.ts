// Makes the compiler for C++, which also takes the files in C of the same program, out of its parts.
import type { LanguageCompiler, LanguageParts } from '../language.ts';
import { CCompiler } from './c-compiler.ts';
import { KeptHeaders } from './kept-headers.ts';
import { toolchainOf } from './open.ts';
import { NO_STORE, PrecompiledHeaders } from './precompiled-headers.ts';
import { CPP_WARM_UP } from './warm-up.ts';

export function open(parts: LanguageParts): LanguageCompiler {
	const toolchain = toolchainOf(parts);
	const hasFolders = 'navigator' in globalThis && 'storage' in navigator;
	const headers = new PrecompiledHeaders(toolchain, hasFolders ? new KeptHeaders() : NO_STORE);
	const compiler = new CCompiler(toolchain, headers);
	return {
		async compile(request) {
			await compiler.recall(request);
			return compiler.compile({ ...request, language: 'cpp' });
		},
		warmUp: () => void compiler.compile({ language: 'cpp', files: { 'main.cpp': CPP_WARM_UP } }),
		prepare() {
			toolchain.prepare();
			headers.prepare();
		},
		dispose: () => toolchain.dispose()
	};
}
