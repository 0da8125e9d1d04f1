// What is wrong with something that a module asks of its host: no board has it, or has it with other types.
import { findHostFunction, type HostFunction } from '#lib/abi/host-functions.ts';
import type { Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import { suggestName } from '../c/suggest.ts';
import type { FunctionType, WasmImport } from './wasm-reader.ts';

function describe({ params, results }: FunctionType | HostFunction): string {
	return `(${params.join(', ')}) → ${results.join(', ') || 'nothing'}`;
}

export type ImportProblem = Pick<Diagnostic, 'code' | 'message'> & ProblemHint;

/** Null when boards have it just so. `asDeclared`: what to do where only the types are wrong. */
export function problemOfImport(item: WasmImport, asDeclared: ProblemHint): ImportProblem | null {
	if (item.kind === 'memory') return null;
	if (item.kind !== 'function' || !item.type)
		return {
			code: 'unknown-host-function',
			message: `the program imports the ${item.kind} '${item.name}', which no board provides`,
			...hintOf('define-in-program')
		};
	const host = findHostFunction(item.module, item.name);
	if (!host) {
		const near = suggestName(item.name);
		return {
			code: 'unknown-host-function',
			message: `no board provides the function '${item.name}' of module '${item.module}'`,
			...(near ? hintOf('did-you-mean', { name: near }) : hintOf('names-in-declaration'))
		};
	}
	if (describe(host) === describe(item.type)) return null;
	return {
		code: 'host-function-signature',
		message: `'${item.name}' is declared as ${describe(item.type)}, but boards provide ${describe(host)}`,
		...asDeclared
	};
}
