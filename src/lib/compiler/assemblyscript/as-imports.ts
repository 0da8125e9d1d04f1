// After compiling: everything the module asks of its host must be something a board has, with the right types.
import { findHostFunction, type HostFunction } from '#lib/abi/host-functions.ts';
import { LineIndex } from '../code/line-index.ts';
import type { Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import type { FunctionType, WasmImport } from '../module/wasm-reader.ts';

type Problem = Pick<Diagnostic, 'code' | 'message'> & ProblemHint;

/** Parts of the language's library that ask a page for something. */
const OF_PAGES: Readonly<Record<string, ProblemHint>> = {
	'Date.now': hintOf('no-clock'),
	'performance.now': hintOf('count-milliseconds'),
	globalThis: hintOf('no-global-object')
};

function describe({ params, results }: FunctionType | HostFunction): string {
	return `(${params.join(', ')}) → ${results.join(', ') || 'nothing'}`;
}

function problemOf({ kind, module, name, type }: WasmImport): Problem | null {
	const unknown = { code: 'unknown-host-function' };
	if (kind !== 'function' || !type)
		return {
			...unknown,
			message: `the program imports the ${kind} '${name}', which no board provides`,
			...hintOf('define-in-program')
		};
	const host = findHostFunction(module, name);
	if (!host)
		return {
			...unknown,
			message: `no board provides the function '${name}' of module '${module}'`,
			...(OF_PAGES[name] ?? hintOf('names-in-declaration'))
		};
	if (describe(host) === describe(type)) return null;
	return {
		code: 'host-function-signature',
		message: `'${name}' is declared as ${describe(type)}, but boards provide ${describe(host)}`,
		...hintOf('as-import-instead', { module: "'ocre'" })
	};
}

/** Where the project declares an import, or else names it. */
function placeOf(
	name: string,
	files: Readonly<Record<string, string>>
): Pick<Diagnostic, 'file' | 'range'> {
	for (const wanted of [`'${name}'`, `"${name}"`, name])
		for (const [file, text] of Object.entries(files)) {
			const at = file.endsWith('.ts') ? text.indexOf(wanted) : -1;
			if (at >= 0) return { file, range: new LineIndex(text).rangeOf(at, at + wanted.length) };
		}
	return { file: null, range: null };
}

export function checkAsImports(
	imports: readonly WasmImport[],
	files: Readonly<Record<string, string>>
): Diagnostic[] {
	return imports.flatMap((item): Diagnostic[] => {
		const problem = problemOf(item);
		if (!problem) return [];
		// An import without a name of its own is called by the file and the name in it.
		const name = item.name.split('/').at(-1) ?? item.name;
		return [{ severity: 'error', ...problem, ...placeOf(name, files) }];
	});
}
