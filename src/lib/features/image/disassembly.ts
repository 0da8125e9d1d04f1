// The text of a module, made only when it is asked for, in steps that leave the page free in between.
import { BinaryReader, DefaultNameResolver, WasmDisassembler } from 'wasmparser';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { hiddenMarks } from '#lib/ui/hidden-marks.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';

/** Larger modules are shown up to here. */
const MAX_LINES = 400_000;
/** A line may be long, too: a few bytes declare 50,000 locals, and each of them is written out. */
const MAX_MILLIONS = 16;
const STEP_MS = 12;
/** A declaration of locals is one of them, and may be a million characters. */
const READS_A_PIECE = 16;

/** Functions by the names that the module gives them: those of imports, of exports, of its name section. */
class Names extends DefaultNameResolver {
	readonly #names = new Map<number, string>();

	constructor({ imports, functions }: Inspection) {
		super();
		imports
			.filter(({ kind }) => kind === 'function')
			.forEach(({ name }, index) => this.#names.set(index, name));
		for (const { index, name } of functions) if (name !== null) this.#names.set(index, name);
	}

	override getFunctionName(index: number, isImport: boolean, isRef: boolean): string {
		const name = this.#names.get(index);
		if (name === undefined) return super.getFunctionName(index, isImport, isRef);
		const text = `$${name.replace(/[^!#$%&'*+./:<=>?@^_`|~\w-]/g, '_')}`;
		return isRef ? text : `${text} (;${index};)`;
	}
}

/** Makes pauses: the disassembler goes on until its reader has nothing, which is else the end of the module. */
class PausingReader extends BinaryReader {
	#left = 0;

	goOn(): void {
		this.#left = READS_A_PIECE;
	}

	override read(): boolean {
		return this.#left-- > 0 && super.read();
	}
}

/** The lines so far, and whether they are enough. */
class Lines {
	readonly #lines: string[] = [];
	#characters = 0;

	add(lines: readonly string[]): void {
		for (const line of lines) {
			this.#lines.push(line);
			this.#characters += line.length;
		}
	}

	/** After how much the rest is left out; null when all may be shown. */
	get cut(): string | null {
		if (this.#lines.length > MAX_LINES) return `${MAX_LINES} lines`;
		const isLong = this.#characters > MAX_MILLIONS * 1_000_000;
		return isLong ? `${MAX_MILLIONS} million characters` : null;
	}

	get text(): string {
		const { cut } = this;
		return [...this.#lines, ...(cut === null ? [] : [`;; cut after ${cut}`])].join('\n');
	}
}

/** Rejects when the signal aborts. The bytes must be those of a valid module. */
export async function disassemble(
	bytes: Uint8Array<ArrayBuffer>,
	inspection: Inspection,
	signal: AbortSignal
): Promise<string> {
	const reader = new PausingReader();
	reader.setData(bytes.slice().buffer, 0, bytes.length);
	const disassembler = new WasmDisassembler();
	disassembler.nameResolver = new Names(inspection);
	const lines = new Lines();
	let until = performance.now() + STEP_MS;
	for (;;) {
		reader.goOn();
		const finished = disassembler.disassembleChunk(reader);
		lines.add(disassembler.getResult().lines);
		if (finished || lines.cut !== null) return lines.text;
		if (performance.now() < until) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal.throwIfAborted();
		until = performance.now() + STEP_MS;
	}
}

const theme = EditorView.theme({
	'&': { height: '100%', fontSize: 'var(--text-sm)', backgroundColor: 'var(--surface)' },
	'.cm-scroller': { fontFamily: 'var(--mono)' },
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--text-faint)',
		border: 'none'
	},
	'.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--text)' },
	'.cm-searchMatch': { backgroundColor: 'var(--match)' },
	'.cm-searchMatch-selected': { backgroundColor: 'var(--match-active)' }
});

/** A read-only view of the text with its search open. */
export function showText(parent: HTMLElement, text: string): EditorView {
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: text,
			extensions: [
				hiddenMarks,
				lineNumbers(),
				search({ top: true }),
				keymap.of(searchKeymap),
				EditorState.readOnly.of(true),
				EditorView.contentAttributes.of({ 'aria-label': 'Disassembly', tabindex: '0' }),
				theme
			]
		})
	});
	openSearchPanel(view);
	return view;
}
