// The command lines of clang and wasm-ld for a container written in C: what Ocre images need, and nothing a user sees.
import type { CompileRequest } from '../compiler.ts';

/** Where things are in the tools' file system. */
export const PROJECT = 'project';
export const OBJECTS = 'objects';
export const OCRE_INCLUDE = 'ocre/include';
export const OCRE_LIBRARY = 'ocre/lib/libocre.a';
export const IMAGE = 'out/app.wasm';
export const LINK_MAP = 'out/app.map';
export const HOST_NAMES = 'out/host-functions.txt';

const FRONTEND = ['clang', '-cc1', '-triple', 'wasm32-unknown-wasip1', '-x', 'c', '-std=gnu17'];

const SYSTEM_INCLUDES = [
	...['-resource-dir', '/usr', '-isysroot', '/usr'],
	...['-internal-isystem', `/${OCRE_INCLUDE}`],
	...['-internal-isystem', '/usr/include', '-internal-isystem', '/usr/include/wasm32-wasip1']
];

const CODE = [
	...['-mrelocation-model', 'static', '-mframe-pointer=none', '-target-cpu', 'generic'],
	...['-ffp-contract=on', '-fno-rounding-math', '-fvisibility=hidden', '-fgnuc-version=4.2.1'],
	...['-ffunction-sections', '-fdata-sections', '-fdebug-compilation-dir=/', '-vectorize-slp']
];

const DIAGNOSTICS = [
	...['-fdiagnostics-print-source-range-info', '-fdiagnostics-show-note-include-stack'],
	// Deeper nesting would overflow the stack that a worker gives to wasm.
	...['-fno-caret-diagnostics', '-ferror-limit', '50', '-fbracket-depth', '256']
];

export interface FrontendOptions {
	/** Folders of the project that hold headers, '' for its root. */
	headerFolders: readonly string[];
	extra?: readonly string[];
}

function frontend(source: string, { headerFolders, extra = [] }: FrontendOptions): string[] {
	const folders = headerFolders.map((folder) => `/${PROJECT}/${folder}`);
	return [
		...FRONTEND,
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
	return [
		...frontend(source, options),
		...DIAGNOSTICS,
		...['-Wall', `-${optimisation}`, '-emit-obj', '-o', `/${object}`],
		`/${PROJECT}/${source}`
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

export function linkArguments(
	objects: readonly string[],
	{ stackBytes, maxMemoryBytes }: Required<Pick<CompileRequest, 'stackBytes' | 'maxMemoryBytes'>>
): string[] {
	return [
		...['wasm-ld', '-m', 'wasm32', '-L/usr/lib/wasm32-wasip1'],
		...['/usr/lib/wasm32-wasip1/crt1-command.o', ...objects.map((object) => `/${object}`)],
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
