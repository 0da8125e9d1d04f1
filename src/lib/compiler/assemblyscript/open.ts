// Makes the compiler for AssemblyScript out of its script.
import { AppError } from '#lib/core/errors.ts';
import type { LanguageCompiler, LanguageParts } from '../language.ts';
import { AsCompiler } from './as-compiler.ts';
import type { AsTools } from './as-tools.ts';
import { WARM_UP } from './warm-up.ts';

export async function open({ scripts = [] }: LanguageParts): Promise<LanguageCompiler> {
	const [address] = scripts;
	if (address === undefined)
		throw new AppError('compiler-crashed', 'the compiler was opened without its script');
	// The site's build made the file, and its SHA-256 was compared.
	const tools = (await import(/* @vite-ignore */ address)) as AsTools;
	const compiler = new AsCompiler(tools);
	return {
		compile: (request) => compiler.compile(request),
		warmUp: () => void compiler.compile({ files: { 'main.ts': WARM_UP } })
	};
}
