// The command lines of clang and wasm-ld for a container written in C or C++: what Ocre images need, and nothing a user sees.
import { languageOfSource } from '#lib/project/languages.ts';
import type { CompileRequest } from '../compiler.ts';

/** Where things are in the tools' file system. */
export const PROJECT = 'project';
export const OBJECTS = 'objects';
export const OCRE_INCLUDE = 'ocre/include';
export const OCRE_LIBRARY = 'ocre/lib/libocre.a';
export const THREADS_INCLUDE = 'ocre/threads';
export const THREADS_LIBRARY = 'ocre/lib/libocre-threads.a';
export const IMAGE = 'out/app.wasm';
export const LINK_MAP = 'out/app.map';
export const HOST_NAMES = 'out/host-functions.txt';

const FRONTEND = ['clang', '-cc1', '-triple', 'wasm32-unknown-wasip1'];

/** Boards have neither the tables for exceptions nor those for the types of objects. */
const CPP_DIALECT = ['-std=gnu++20', '-fdeprecated-macro', '-fno-rtti'];

/** Before all others: its headers include those of C with the same names. */
const CPP_INCLUDES = ['-internal-isystem', '/usr/include/c++/v1'];

function dialect({ isCpp, threads }: { isCpp: boolean; threads: boolean }): string[] {
	if (!isCpp) return ['-x', 'c', '-std=gnu17'];
	const statics = threads ? [] : ['-fno-threadsafe-statics'];
	return ['-x', 'c++', ...CPP_DIALECT, ...statics, ...CPP_INCLUDES];
}

export function isCppSource(path: string): boolean {
	return languageOfSource(path) === 'cpp';
}

const SYSTEM_INCLUDES = [
	...['-resource-dir', '/usr', '-isysroot', '/usr'],
	...['-internal-isystem', `/${OCRE_INCLUDE}`],
	...['-internal-isystem', '/usr/include', '-internal-isystem', '/usr/include/wasm32-wasip1']
];

/** Before the system's: its errno is one for each thread, and the C library's is not. */
const THREADS = [
	...['-target-feature', '+atomics', '-D_REENTRANT'],
	...['-internal-isystem', `/${THREADS_INCLUDE}`]
];

const CODE = [
	...['-mrelocation-model', 'static', '-mframe-pointer=none', '-target-cpu', 'generic'],
	...['-ffp-contract=on', '-fno-rounding-math', '-fvisibility=hidden', '-fgnuc-version=4.2.1'],
	...['-ffunction-sections', '-fdata-sections', '-fdebug-compilation-dir=/', '-vectorize-slp']
];

const DIAGNOSTICS = [
	...['-fdiagnostics-print-source-range-info', '-fdiagnostics-show-note-include-stack'],
	// They come only where the lines of the source are shown.
	'-fdiagnostics-parseable-fixits',
	// Deeper nesting would overflow the stack that a worker gives to wasm.
	...['-ferror-limit', '50', '-fbracket-depth', '256']
];

export interface FrontendOptions {
	/** Folders of the project that hold headers, '' for its root. */
	headerFolders: readonly string[];
	/** For a program with threads: atomic instructions are atomic, and thread-local variables are. */
	threads: boolean;
	/** Path of a precompiled header that comes before the source. */
	precompiled?: string;
	extra?: readonly string[];
}

function frontend(
	source: string,
	{ headerFolders, threads, extra = [] }: FrontendOptions
): string[] {
	const folders = headerFolders.map((folder) => `/${PROJECT}/${folder}`);
	return [
		...FRONTEND,
		...dialect({ isCpp: isCppSource(source), threads }),
		...(threads ? THREADS : []),
		...SYSTEM_INCLUDES,
		...CODE,
		...folders.flatMap((folder) => ['-iquote', folder]),
		// After the system's: a `time.h` of the project must not take the place of <time.h>.
		...folders.flatMap((folder) => ['-idirafter', folder]),
		`-fmacro-prefix-map=/${PROJECT}/=`,
		...['-disable-free', '-clear-ast-before-backend', '-main-file-name', source],
		...extra
	];
}

export function compileArguments(
	source: string,
	object: string,
	optimisation: string,
	options: FrontendOptions
): string[] {
	const { precompiled } = options;
	return [
		...frontend(source, options),
		...DIAGNOSTICS,
		...(precompiled === undefined ? [] : ['-include-pch', `/${precompiled}`]),
		...['-Wall', `-${optimisation}`, '-emit-obj', '-o', `/${object}`],
		`/${PROJECT}/${source}`
	];
}

/** The level must be the one at which the header was made. */
function precompiled({ precompiled: header }: FrontendOptions): string[] {
	return header === undefined ? [] : ['-Oz', '-include-pch', `/${header}`];
}

/** What a compile would say, without compiling. */
export function checkArguments(source: string, options: FrontendOptions): string[] {
	return [
		...frontend(source, options),
		...DIAGNOSTICS,
		...precompiled(options),
		...['-Wall', '-fsyntax-only', `/${PROJECT}/${source}`]
	];
}

/** Says what could be written at a place of a source; the column in bytes, from 1. */
export function completionArguments(
	source: string,
	{ line, byteColumn }: { line: number; byteColumn: number },
	options: FrontendOptions
): string[] {
	return [
		...frontend(source, options),
		...precompiled(options),
		...['-w', '-fno-caret-diagnostics', '-ferror-limit', '0', '-fbracket-depth', '256'],
		...['-fsyntax-only', '-code-completion-macros', '-code-completion-patterns'],
		...['-code-completion-brief-comments', '-fparse-all-comments'],
		`-code-completion-at=/${PROJECT}/${source}:${line}:${byteColumn}`,
		`/${PROJECT}/${source}`
	];
}

/** Makes a precompiled header of a file that includes others; `header` ends as a C++ source does. */
export function precompileArguments(
	header: string,
	output: string,
	optimisation: string,
	{ threads }: Pick<FrontendOptions, 'threads'>
): string[] {
	const args = frontend(header, { headerFolders: [], threads });
	return [
		...args.map((arg) => (arg === 'c++' ? 'c++-header' : arg)),
		...DIAGNOSTICS,
		...['-Wall', `-${optimisation}`, '-emit-pch', '-o', `/${output}`],
		`/${header}`
	];
}

/** A pass over the source that produces nothing but messages. */
export function inspectArguments(source: string, options: FrontendOptions): string[] {
	return [
		...frontend(source, options),
		...['-fsyntax-only', '-w', '-fno-caret-diagnostics', '-ferror-limit', '0'],
		`/${PROJECT}/${source}`
	];
}

/** Functions of the C library that hold no lock: a program with threads calls them through our library. */
const WRAPPED = [
	...['malloc', 'calloc', 'realloc', 'free', 'aligned_alloc', 'posix_memalign'],
	...['malloc_usable_size', '__libc_malloc', '__libc_calloc', '__libc_free'],
	...['printf', 'fprintf', 'vprintf', 'vfprintf', 'puts', 'putchar', 'putc', 'fputc', 'fputs'],
	...['fwrite', 'fflush', 'perror', 'fopen', 'fdopen', 'fclose', 'fread', 'fgets', 'fgetc', 'getc'],
	...['ungetc', 'getdelim', 'getline', 'fseek', 'fseeko', 'ftell', 'ftello', 'rewind'],
	...['fscanf', 'vfscanf']
];

/** The C library is built without atomics, which the linker would refuse to put into shared memory. */
const SHARED = [
	...['--shared-memory', '--no-check-features'],
	...WRAPPED.map((name) => `--wrap=${name}`)
];

export interface LinkOptions extends Required<
	Pick<CompileRequest, 'stackBytes' | 'maxMemoryBytes'>
> {
	threads: boolean;
	/** With the C++ library. */
	isCpp: boolean;
}

export function linkArguments(
	objects: readonly string[],
	{ stackBytes, maxMemoryBytes, threads, isCpp }: LinkOptions
): string[] {
	return [
		...['wasm-ld', '-m', 'wasm32', '-L/usr/lib/wasm32-wasip1'],
		...['/usr/lib/wasm32-wasip1/crt1-command.o', ...objects.map((object) => `/${object}`)],
		...(threads ? [`/${THREADS_LIBRARY}`, ...SHARED] : []),
		...(isCpp ? ['-lc++', '-lc++abi'] : []),
		...[`/${OCRE_LIBRARY}`, '-lc', '/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'],
		// The runtime makes the memory from the declared limits, and appends its own heap after the end.
		...['--import-memory', '--export-memory', `--max-memory=${maxMemoryBytes}`],
		// The stack comes first so that overflowing it traps instead of overwriting the program's data.
		...['--stack-first', '-z', `stack-size=${stackBytes}`],
		...['--strip-all', '--compress-relocations', '--gc-sections'],
		...[`--allow-undefined-file=/${HOST_NAMES}`, '--error-limit=0'],
		...[`-Map=/${LINK_MAP}`, '-o', `/${IMAGE}`]
	];
}
