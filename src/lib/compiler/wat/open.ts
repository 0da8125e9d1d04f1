// Makes the assembler for WebAssembly text.
import wabt from 'wabt';
import type { LanguageCompiler } from '../language.ts';
import { WatCompiler } from './wat-compiler.ts';

export function open(): LanguageCompiler {
	const compiler = new WatCompiler(wabt);
	return { compile: (request) => compiler.compile(request) };
}
