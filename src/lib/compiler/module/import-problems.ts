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

/** What to do next, in the terms of the language that the module was written in. */
export interface ImportHints {
	/** Where only the types are wrong. */
	asDeclared: ProblemHint;
	/** Where no board has a function of that name. */
	unknown: (name: string) => ProblemHint;
}

/** A name that some function of ours nearly has is likely to be meant. */
export function nearestName(name: string): ProblemHint {
	const near = suggestName(name);
	return near ? hintOf('did-you-mean', { name: near }) : hintOf('names-in-declaration');
}

/** Null when boards have it just so. */
export function problemOfImport(
	item: WasmImport,
	{ asDeclared, unknown }: ImportHints
): ImportProblem | null {
	if (item.kind !== 'function' || !item.type)
		return {
			code: 'unknown-host-function',
			message: `the program imports the ${item.kind} '${item.name}', which no board provides`,
			...hintOf('define-in-program')
		};
	const host = findHostFunction(item.module, item.name);
	if (!host)
		return {
			code: 'unknown-host-function',
			message: `no board provides the function '${item.name}' of module '${item.module}'`,
			...unknown(item.name)
		};
	if (describe(host) === describe(item.type)) return null;
	return {
		code: 'host-function-signature',
		message: `'${item.name}' is declared as ${describe(item.type)}, but boards provide ${describe(host)}`,
		...asDeclared
	};
}
