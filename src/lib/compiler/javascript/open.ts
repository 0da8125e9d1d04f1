// Makes the compiler for JavaScript and TypeScript out of its parts.
import { AppError } from '#lib/core/errors.ts';
import type { LanguageCompiler, LanguageParts } from '../language.ts';
import { JavaScriptCompiler } from './javascript-compiler.ts';

export async function open({ packs }: LanguageParts): Promise<LanguageCompiler> {
	const [engine, compiler] = packs;
	if (!engine || !compiler)
		throw new AppError('compiler-crashed', 'the compiler was opened without QuickJS');
	return new JavaScriptCompiler(new Uint8Array(engine), await WebAssembly.compile(compiler));
}
