// By what a module was made, as far as it tells: its producers, what it imports and exports, the names of its functions,
// and, where all that was stripped, texts that a language's library leaves in the data.
import { latin1 } from '#lib/core/bytes.ts';
import type { Inspection } from './inspect-module.ts';
import { readFunctionNames } from './function-names.ts';
import { readProducers, type Producers } from './producers.ts';

export const ORIGINS = [
	'rust',
	'zig',
	'tinygo',
	'go',
	'assemblyscript',
	'emscripten',
	'clang'
] as const;

/** The toolchain that a module comes from. `clang`: C and C++ by wasi-sdk or any clang. */
export type ModuleOrigin = (typeof ORIGINS)[number];

/** What of a module is looked at for texts. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
const MAX_FUNCTION_NAMES = 2000;

type Named = Pick<Inspection, 'imports' | 'exports'>;

/** Null: it does not tell. `module` is null where it could not be taken apart. */
export function originOf(bytes: Uint8Array, module: Named | null): ModuleOrigin | null {
	return (
		(module && byInterface(module)) ??
		byProducers(readProducers(bytes)) ??
		byNames([...readFunctionNames(bytes).values()].slice(0, MAX_FUNCTION_NAMES)) ??
		byTexts(latin1(bytes.subarray(0, MAX_TEXT_BYTES)))
	);
}

function byInterface({ imports, exports }: Named): ModuleOrigin | null {
	const modules = new Set(imports.map(({ module }) => module));
	const imported = new Set(imports.map(({ module, name }) => `${module}.${name}`));
	const exported = new Set(exports.map(({ name }) => name));
	if ([...modules].some((name) => /^wbg$|__wbindgen|_bg\.js$/.test(name))) return 'rust';
	if (modules.has('gojs') || modules.has('go'))
		return imported.has('gojs.runtime.ticks') ? 'tinygo' : 'go';
	if (['calloc', 'realloc', 'malloc', 'free'].every((name) => exported.has(name))) return 'tinygo';
	if (exported.has('__rtti_base') || (exported.has('__new') && exported.has('__pin')))
		return 'assemblyscript';
	if (imported.has('env.abort') && !modules.has('wasi_snapshot_preview1')) return 'assemblyscript';
	const isEmscripten = (name: string) =>
		/^(_?emscripten_|__syscall_|invoke_|stackSave$)/.test(name);
	if (imports.some(({ name }) => isEmscripten(name)) || [...exported].some(isEmscripten))
		return 'emscripten';
	return null;
}

function byProducers({ languages, tools }: Producers): ModuleOrigin | null {
	const said = [...languages, ...tools.map(({ name }) => name)].map((name) => name.toLowerCase());
	const has = (pattern: RegExp) => said.some((name) => pattern.test(name));
	if (has(/^tinygo/)) return 'tinygo';
	if (has(/^(rust|rustc|wasm-bindgen)$/)) return 'rust';
	if (has(/^(go|go cmd\/compile)$/)) return 'go';
	if (has(/assemblyscript/)) return 'assemblyscript';
	if (has(/^zig/)) return 'zig';
	if (has(/emscripten/)) return 'emscripten';
	// The library of a program in another language may be C: Zig says so of its own.
	return has(/clang/) ? 'clang' : null;
}

const NAMES: readonly (readonly [ModuleOrigin, RegExp])[] = [
	['rust', /^(rust_begin_unwind|rust_panic|__rust_alloc|_ZN.*17h[0-9a-f]{16}E|_R[NIM][vnC].*)$/],
	['zig', /__anon_\d+$|^(builtin|debug)\.(default_panic|panic\w*)$|^start\.(wasi_start|main2)$/],
	['tinygo', /^runtime\.(gcMarkReachable|runGC|alloc|initAll|nilPanic|slicePanic)$/],
	['go', /^runtime\.(schedinit|mallocgc|gopanic|newproc)$/],
	['assemblyscript', /^(start:)?~lib\//],
	['emscripten', /^_?emscripten_/],
	['clang', /^(__wasm_call_ctors|dlmalloc|__stdio_write|__wasilibc_\w+)$/]
];

/** A language's own names come before those of the C library, which most programs have. */
function byNames(names: readonly string[]): ModuleOrigin | null {
	return NAMES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? null;
}

const TEXTS: readonly (readonly [ModuleOrigin, readonly string[]])[] = [
	['rust', ['library/core/src/', 'library/alloc/src/', 'library/std/src/', '/rustc/']],
	['tinygo', ['panic: runtime error at ', 'panic: runtime error: ']],
	['assemblyscript', ['~\0l\0i\0b\0/\0']],
	['clang', ['Illegal byte sequence\0Domain error\0', '-+   0X0x']]
];

function byTexts(text: string): ModuleOrigin | null {
	return TEXTS.find(([, texts]) => texts.some((one) => text.includes(one)))?.[0] ?? null;
}

/** The first bytes of a component: what a module has there, with another version and layer. */
const COMPONENT = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00];

/** Such a file is for runtimes of the component model, which Ocre is not one of. */
export function isComponent(bytes: Uint8Array): boolean {
	return COMPONENT.every((byte, i) => bytes[i] === byte);
}
