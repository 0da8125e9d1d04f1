// What a module must have to be a container, and what one who writes it by hand has to know of its memory.
import type { Diagnostic, SourceRange } from '../compiler.ts';
import { hintOf } from '../hint.ts';
import type { WasmImport, WasmModule } from '../module/wasm-reader.ts';

const PAGE_KB = 64;
/** More than most boards have for all their containers. */
const MANY_PAGES = 16;

/** Where the text imports it; null where that is not written out. */
export function placeOfImport(source: string, { module, name }: WasmImport): SourceRange | null {
	const quoted = (text: string) => `"${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`;
	const found = new RegExp(`\\(\\s*import\\s+${quoted(module)}\\s+${quoted(name)}`).exec(source);
	if (!found) return null;
	const before = source.slice(0, found.index).split(/\r\n|\r|\n/);
	const after = found[0].split(/\r\n|\r|\n/);
	const startLine = before.length;
	const startColumn = before.at(-1)!.length + 1;
	const endLine = startLine + after.length - 1;
	const endColumn = (after.length > 1 ? 1 : startColumn) + after.at(-1)!.length;
	return { startLine, startColumn, endLine, endColumn };
}

export function checkModule(
	wasm: Uint8Array<ArrayBuffer>,
	module: WasmModule,
	file: string
): Diagnostic[] {
	const at = { file, range: null };
	const found: Diagnostic[] = [];
	const exported = WebAssembly.Module.exports(new WebAssembly.Module(wasm));
	if (!exported.some(({ name, kind }) => name === '_start' && kind === 'function'))
		found.push({
			severity: 'error',
			code: 'no-main',
			message: 'the module exports no function "_start"',
			...hintOf('wat-start', { code: '(export "_start")' }),
			...at
		});
	if (!exported.some(({ name, kind }) => name === 'memory' && kind === 'memory'))
		found.push({
			severity: 'error',
			code: 'memory-not-exported',
			message: 'the module exports no memory "memory"',
			...hintOf('wat-memory', { code: '(memory (export "memory") 1 1)' }),
			...at
		});
	const { memory } = module;
	if (memory && memory.maximum === null)
		found.push({
			severity: 'warning',
			code: 'memory-unbounded',
			message: 'the memory has no maximum',
			...hintOf('wat-no-maximum', { code: '(memory 1 1)' }),
			...at
		});
	if (memory && memory.initial > MANY_PAGES)
		found.push({
			severity: 'warning',
			code: 'memory-large',
			message: `the memory begins with ${memory.initial} pages of ${PAGE_KB} KB`,
			...hintOf('wat-many-pages'),
			...at
		});
	return found;
}
