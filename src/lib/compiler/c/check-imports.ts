// After linking: everything the module asks of its host must be something a runtime has, with the right types.
import type { Diagnostic } from '../compiler.ts';
import { hintOf } from '../hint.ts';
import { nearestName, problemOfImport } from '../module/import-problems.ts';
import type { WasmImport } from '../module/wasm-reader.ts';
import { findOccurrences, type FindOptions } from './find-uses.ts';

const HINTS = {
	asDeclared: hintOf('include-instead', { header: '<ocre_api.h>' }),
	unknown: nearestName
};

/** Errors for imports that would only fail on the board, at the declaration where that can be found. */
export function checkImports(
	imports: readonly WasmImport[],
	sources: readonly string[],
	options: FindOptions
): Diagnostic[] {
	return imports.flatMap((item): Diagnostic[] => {
		const problem = item.kind === 'memory' ? null : problemOfImport(item, HINTS);
		if (!problem) return [];
		for (const source of sources) {
			const { declarations, uses } = findOccurrences(source, item.name, options);
			const place = declarations[0] ?? uses[0];
			if (place) return [{ severity: 'error', ...problem, ...place }];
		}
		return [{ severity: 'error', ...problem, file: null, range: null }];
	});
}
