// After compiling: everything the module asks of its host must be something a board has, with the right types.
import { LineIndex } from '../code/line-index.ts';
import type { Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import { problemOfImport } from '../module/import-problems.ts';
import type { WasmImport } from '../module/wasm-reader.ts';

/** Parts of the language's library that ask a page for something. */
const OF_PAGES: Readonly<Record<string, ProblemHint>> = {
	'Date.now': hintOf('no-clock'),
	'performance.now': hintOf('count-milliseconds'),
	globalThis: hintOf('no-global-object')
};

const HINTS = {
	asDeclared: hintOf('as-import-instead', { module: "'ocre'" }),
	unknown: (name: string) => OF_PAGES[name] ?? hintOf('names-in-declaration')
};

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
		const problem = problemOfImport(item, HINTS);
		if (!problem) return [];
		// An import without a name of its own is called by the file and the name in it.
		const name = item.name.split('/').at(-1) ?? item.name;
		return [{ severity: 'error', ...problem, ...placeOf(name, files) }];
	});
}
