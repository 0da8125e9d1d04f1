// The text of a module, made only when it is asked for, in steps that leave the page free in between.
import { BinaryReader, DevToolsNameGenerator, WasmDisassembler } from 'wasmparser';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';

/** Larger modules are shown up to here. */
const MAX_LINES = 400_000;
const STEP_MS = 12;

/** Rejects when the signal aborts. The bytes must be those of a valid module. */
export async function disassemble(
	bytes: Uint8Array<ArrayBuffer>,
	signal: AbortSignal
): Promise<string> {
	const buffer = bytes.slice().buffer;
	const names = new DevToolsNameGenerator();
	const nameReader = new BinaryReader();
	nameReader.setData(buffer, 0, bytes.length);
	names.read(nameReader);
	const reader = new BinaryReader();
	reader.setData(buffer, 0, bytes.length);
	const disassembler = new WasmDisassembler();
	disassembler.nameResolver = names.getNameResolver();
	const lines: string[] = [];
	let until = performance.now() + STEP_MS;
	for (;;) {
		const finished = disassembler.disassembleChunk(reader);
		for (const line of disassembler.getResult().lines) lines.push(line);
		if (finished || lines.length > MAX_LINES) break;
		if (performance.now() < until) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal.throwIfAborted();
		until = performance.now() + STEP_MS;
	}
	if (lines.length > MAX_LINES) lines.push(`;; cut after ${MAX_LINES} lines`);
	return lines.join('\n');
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
