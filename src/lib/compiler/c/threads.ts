// Which projects are built for threads. Everything in an image must agree on it, so it is decided before the first
// source is compiled: by what the sources include.
import { isHeader, isSource } from '#lib/project/languages.ts';
import type { CompileRequest, Diagnostic } from '../compiler.ts';
import { hintOf } from '../hint.ts';
import type { WasmImport } from '../module/wasm-reader.ts';

/** One without an end goes on to the end of the file: otherwise each opening would be read up to there. */
const COMMENT = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/g;
const INCLUDE = /^[ \t]*#[ \t]*include[ \t]*[<"](?:pthread|threads|semaphore)\.h[>"]/m;

/** True when a source or header includes <pthread.h>, <threads.h> or <semaphore.h> outside a comment. */
export function usesThreads(files: CompileRequest['files']): boolean {
	return Object.entries(files).some(
		([path, text]) =>
			(isSource(path) || isHeader(path)) &&
			INCLUDE.test(text) &&
			INCLUDE.test(text.replace(COMMENT, ' '))
	);
}

export function importsThreads(imports: readonly WasmImport[]): boolean {
	return imports.some(({ module, name }) => module === 'wasi' && name === 'thread-spawn');
}

export const THREADS_NOT_SHARED: Diagnostic = {
	severity: 'warning',
	code: 'threads-not-shared',
	message:
		'the program starts threads, but its memory is not shared: threads would not see each other’s data',
	file: null,
	range: null,
	...hintOf('include-for-threads', { header: '<pthread.h>' })
};
