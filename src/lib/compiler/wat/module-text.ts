// A module as WebAssembly text that assembles to an equal module: the same bytes but for custom sections, which hold
// names and notes of compilers. The text is assembled once to be sure.
import wabt from 'wabt';
import { AppError } from '#lib/core/errors.ts';
import { readModule, type Section } from '#lib/wasm/wasm-reader.ts';
import { MAX_SOURCE_BYTES } from '../compiler.ts';
import { TAKEN, type Assembler } from './wabt-features.ts';

const CUSTOM = 0;

/** Rejects with `module-text-impossible`, and with `source-too-large` where no project could hold the text. */
export async function moduleText(wasm: Uint8Array<ArrayBuffer>): Promise<string> {
	try {
		const assembler = await wabt();
		const text = textOf(assembler, wasm);
		if (text.length > MAX_SOURCE_BYTES)
			throw new AppError('source-too-large', 'the text of the module is too large for a project');
		const { buffer } = assemble(assembler, text);
		if (!isEqualModule(wasm, buffer)) throw new TypeError('the text stands for another module');
		return text;
	} catch (error) {
		if (error instanceof AppError) throw error;
		const why = 'the module cannot be written as text';
		throw new AppError('module-text-impossible', why, { cause: error });
	}
}

function textOf(assembler: Assembler, wasm: Uint8Array): string {
	// The assembler takes the whole buffer behind a view: this one is a copy, and ends where the module does.
	const module = assembler.readWasm(wasm.slice(), { readDebugNames: true, ...TAKEN });
	try {
		module.applyNames();
		return module.toText({ foldExprs: false, inlineExport: false });
	} finally {
		module.destroy();
	}
}

function assemble(assembler: Assembler, text: string): { buffer: Uint8Array } {
	const parsed = assembler.parseWat('main.wat', text, TAKEN);
	try {
		return parsed.toBinary({});
	} finally {
		parsed.destroy();
	}
}

/** Whether two modules have the same sections, custom ones aside. */
export function isEqualModule(a: Uint8Array, b: Uint8Array): boolean {
	const [left, right] = [contentOf(a), contentOf(b)];
	return (
		left.length === right.length &&
		left.every((bytes, i) => {
			const other = right[i]!;
			return bytes.length === other.length && bytes.every((byte, k) => byte === other[k]);
		})
	);
}

function contentOf(wasm: Uint8Array): Uint8Array[] {
	return readModule(wasm)
		.sections.filter(({ id }: Section) => id !== CUSTOM)
		.map(({ id, bodyStart, end }) => Uint8Array.of(id, ...wasm.subarray(bodyStart, end)));
}
