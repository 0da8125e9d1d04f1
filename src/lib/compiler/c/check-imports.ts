// After linking: everything the module asks of its host must be something a runtime has, with the right types.
import { findHostFunction, type HostFunction } from '#lib/abi/host-functions.ts';
import type { Diagnostic } from '../compiler.ts';
import type { FunctionType, WasmImport } from '../module/wasm-reader.ts';
import { findOccurrences, type FindOptions } from './find-uses.ts';
import { suggestName } from './suggest.ts';

function describe({ params, results }: FunctionType | HostFunction): string {
	return `(${params.join(', ')}) → ${results.join(', ') || 'nothing'}`;
}

function problemOf(item: WasmImport): Pick<Diagnostic, 'code' | 'message' | 'hint'> | null {
	if (item.kind === 'memory') return null;
	if (item.kind !== 'function' || !item.type)
		return {
			code: 'unknown-host-function',
			message: `the program imports the ${item.kind} '${item.name}', which no board provides`,
			hint: 'Define it in the program.'
		};
	const host = findHostFunction(item.module, item.name);
	if (!host) {
		const near = suggestName(item.name);
		return {
			code: 'unknown-host-function',
			message: `no board provides the function '${item.name}' of module '${item.module}'`,
			hint: near ? `Did you mean ${near}?` : 'Check the names in its declaration.'
		};
	}
	if (describe(host) === describe(item.type)) return null;
	return {
		code: 'host-function-signature',
		message: `'${item.name}' is declared as ${describe(item.type)}, but boards provide ${describe(host)}`,
		hint: 'Include <ocre_api.h> instead of declaring it.'
	};
}

/** Errors for imports that would only fail on the board, at the declaration where that can be found. */
export function checkImports(
	imports: readonly WasmImport[],
	sources: readonly string[],
	options: FindOptions
): Diagnostic[] {
	return imports.flatMap((item): Diagnostic[] => {
		const problem = problemOf(item);
		if (!problem) return [];
		for (const source of sources) {
			const { declarations, uses } = findOccurrences(source, item.name, options);
			const place = declarations[0] ?? uses[0];
			if (place) return [{ severity: 'error', ...problem, ...place }];
		}
		return [{ severity: 'error', ...problem, file: null, range: null }];
	});
}
