// Builds the JavaScript engine from QuickJS's sources and ours, with the compiler that the page has: the engine that runs
// in containers, and the compiler that makes bytecode in the page. Takes half a minute; the caller keeps the result.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Toolchain } from '../../src/lib/compiler/tools/toolchain.ts';
import { moveConstants } from './move-constants.ts';
import { patchQuickjs } from './patches.ts';

export const SDK_JS = 'src/sdk/js';
const SOURCES = 'deps/quickjs_2021_03_27';
const QUICKJS_UNITS = ['cutils', 'libregexp', 'libunicode'];
/** Of the engine, but not of the compiler. */
const ENGINE_ONLY = [
	'allocate',
	'bytes',
	'clock',
	'console',
	'errors',
	'files',
	'gpio',
	'inspect',
	'layout',
	'loop',
	'main'
];
const ENGINE_ONLY_TOO = ['messages', 'net', 'ocre', 'program', 'sensors', 'system'];

/** Of the C stack. The interpreter's own stack, which is smaller, ends first. */
const STACK_BYTES = 12 * 1024;
const COMPILER_STACK_BYTES = 512 * 1024;
const COMPILER_MEMORY_BYTES = 128 * 1024 * 1024;

export interface EngineFiles {
	/** Runs in containers. Without a program: the page puts one in, or mounts a file. */
	engine: Uint8Array;
	/** Runs in the page's worker: modules to bytecode. */
	compiler: Uint8Array;
}

export function quickjsFolder(root: string): string {
	const entry = createRequire(path.join(root, 'package.json')).resolve('qjsc/package.json');
	return path.join(path.dirname(entry), SOURCES);
}

type Inputs = Map<string, Uint8Array>;

async function readSources(root: string): Promise<Inputs> {
	const inputs: Inputs = new Map();
	const add = async (folder: string) => {
		for (const name of await readdir(folder))
			if (/\.[ch]$/.test(name))
				inputs.set(`project/${name}`, await readFile(path.join(folder, name)));
	};
	await add(quickjsFolder(root));
	await add(path.join(root, SDK_JS, 'engine'));
	const quickjs = new TextDecoder().decode(inputs.get('project/quickjs.c'));
	inputs.set('project/quickjs.c', new TextEncoder().encode(patchQuickjs(quickjs)));
	// Without the tables for \p{…} and String.prototype.normalize, which take 35 KB of an image.
	const tables = 'project/libunicode.h';
	const header = new TextDecoder().decode(inputs.get(tables));
	inputs.set(tables, new TextEncoder().encode(header.replace('#define CONFIG_ALL_UNICODE', '')));
	const compiler = await readFile(path.join(root, SDK_JS, 'compile/main.c'));
	inputs.set('project/compile-main.c', compiler);
	return inputs;
}

const FRONTEND = [
	...['clang', '-cc1', '-triple', 'wasm32-unknown-wasip1', '-x', 'c', '-std=gnu17'],
	...['-resource-dir', '/usr', '-isysroot', '/usr', '-internal-isystem', '/ocre/include'],
	...['-internal-isystem', '/usr/include', '-internal-isystem', '/usr/include/wasm32-wasip1'],
	...['-mrelocation-model', 'static', '-mframe-pointer=none', '-target-cpu', 'generic'],
	...['-ffp-contract=on', '-fno-rounding-math', '-fvisibility=hidden', '-fgnuc-version=4.2.1'],
	...['-ffunction-sections', '-fdata-sections', '-D_GNU_SOURCE', '-DNDEBUG'],
	// For QuickJS: no threads and no atomics, a switch for its instructions, and rounding as it always is here.
	...['-DEMSCRIPTEN', '-DFE_DOWNWARD=0', '-DFE_UPWARD=0', '-DCONFIG_VERSION="2021-03-27"']
];

function compile(
	toolchain: Toolchain,
	inputs: Inputs,
	unit: string,
	engineNumber: number
): Uint8Array {
	const own = !QUICKJS_UNITS.includes(unit) && unit !== 'quickjs-unit';
	const args = [
		...FRONTEND,
		...(own ? ['-Wall', '-Werror'] : ['-w']),
		...[`-DENGINE_NUMBER=0x${engineNumber.toString(16)}u`, '-Oz', '-emit-obj', '-o', '/unit.o'],
		`/project/${unit}.c`
	];
	const { files, stderr } = toolchain.run(args, inputs);
	const object = files.read('unit.o');
	if (!object) throw new Error(`the JavaScript engine does not compile: ${unit}.c\n${stderr}`);
	return object;
}

function link(toolchain: Toolchain, objects: Inputs, flags: readonly string[]): Uint8Array {
	const { files, stderr } = toolchain.run(
		[
			...['wasm-ld', '-m', 'wasm32', '-L/usr/lib/wasm32-wasip1'],
			...[
				'/usr/lib/wasm32-wasip1/crt1-command.o',
				...[...objects.keys()].map((name) => `/${name}`)
			],
			...['/ocre/lib/libocre.a', '-lc', '/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'],
			...['--stack-first', '--strip-all', '--compress-relocations', '--gc-sections'],
			...[...flags, '-o', '/linked.wasm']
		],
		objects
	);
	const module = files.read('linked.wasm');
	if (!module) throw new Error(`the JavaScript engine cannot be linked:\n${stderr}`);
	return module;
}

const ENGINE_FLAGS = [
	...['--import-memory', '--export-memory', '-z', `stack-size=${STACK_BYTES}`],
	'--export=ocre_js_image'
];
const COMPILER_FLAGS = [
	...['--export-memory', '-z', `stack-size=${COMPILER_STACK_BYTES}`],
	`--max-memory=${COMPILER_MEMORY_BYTES}`
];

/** `engineNumber`: programs are only run by the engine that they were compiled for. */
export async function buildQuickjs(
	root: string,
	toolchain: Toolchain,
	engineNumber: number
): Promise<EngineFiles> {
	const inputs = await readSources(root);
	const objects: Inputs = new Map();
	const both = [...QUICKJS_UNITS, 'quickjs-unit', 'text', 'resolve'];
	const engine = [...ENGINE_ONLY, ...ENGINE_ONLY_TOO];
	for (const unit of [...engine, 'compile-main', ...both])
		objects.set(`${unit}.o`, compile(toolchain, inputs, unit, engineNumber));
	const pick = (units: readonly string[]): Inputs =>
		new Map(units.map((unit) => [`${unit}.o`, objects.get(`${unit}.o`)!]));
	return {
		engine: moveConstants(link(toolchain, pick([...engine, ...both]), ENGINE_FLAGS)),
		compiler: link(toolchain, pick(['compile-main', ...both]), COMPILER_FLAGS)
	};
}
