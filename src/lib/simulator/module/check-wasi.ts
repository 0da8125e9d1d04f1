// What the loader asks of a module that is a program for WASI: how it begins, and that its memory can be found.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { CheckedModule } from './checked-module.ts';
import type { FunctionSignature } from './value-types.ts';

/** How the start of a library is called. */
export const INITIALIZE = '_initialize';

const WASI = /^wasi(_snapshot_preview1|_unstable)$/;
const isEmpty = ({ params, results }: FunctionSignature) => params.length + results.length === 0;

/** The index of an exported function; null when there is none of that name. */
function exported(module: CheckedModule, name: string): number | null {
	return module.exports.find((entry) => entry.kind === 0 && entry.name === name)?.index ?? null;
}

const importsWasi = (module: CheckedModule) =>
	module.imports.some((entry) => entry.kind === 0 && WASI.test(entry.module));

/** A program's own start, or that of a library: it must be the module's, and take and give nothing. */
function checkStarter(module: CheckedModule, name: string): boolean {
	const index = exported(module, name);
	if (index === null) return false;
	if (index < module.importedFunctions)
		throw new LoadError(`the builtin ${name} function can not be an import function`);
	if (!isEmpty(module.functions[index]!))
		throw new LoadError(`the signature of builtin ${name} function is wrong`);
	return true;
}

export function checkWasi(module: CheckedModule): void {
	const isCommand = checkStarter(module, '_start');
	const isReactor = !isCommand && checkStarter(module, INITIALIZE);
	const imports = importsWasi(module);
	if (imports && !isCommand && !isReactor)
		module.listener.warn?.('a module with WASI apis should be either a command or a reactor');
	const hasMemory = module.exports.some(({ kind, name }) => kind === 2 && name === 'memory');
	const isMemoryImported = module.imports.some(({ kind }) => kind === 2);
	if ((imports || isCommand || isReactor) && !hasMemory && !isMemoryImported)
		throw new LoadError('a module with WASI apis must export memory by default');
}

/** It is run when an instance is made, whether or not there is a `_start` as well. */
export function initializes(module: CheckedModule): boolean {
	const index = exported(module, INITIALIZE);
	if (index === null || !importsWasi(module)) return false;
	return index >= module.importedFunctions && isEmpty(module.functions[index]!);
}
