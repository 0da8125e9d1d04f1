// TAB: completes a word that is the only candidate, lists the candidates otherwise.
import type { ShellCommand } from './command.ts';
import type { LineEditor } from './line-editor.ts';
import { MAX_LINE_LENGTH } from './line-editor.ts';
import { MAX_WORDS } from './execute.ts';
import { splitWords } from './words.ts';

const TAB_WIDTH = 2;

/** The commands among which the word at the cursor chooses, and the start of that word. */
function context(
	roots: readonly ShellCommand[],
	typed: string
): { candidates: readonly ShellCommand[]; start: string } | null {
	const words = splitWords(typed);
	if (words.length > MAX_WORDS) return null;
	const afterSpace = /\s$/.test(typed);
	const complete = afterSpace ? words : words.slice(0, -1);
	let candidates = roots;
	let index = 0;
	for (; index < complete.length; index++) {
		const found = candidates.find((command) => command.name === complete[index]);
		if (!found) {
			if (index === 0) return null;
			break;
		}
		candidates = found.subcommands ?? [];
	}
	return { candidates, start: words[index] ?? '' };
}

function commonStart(names: readonly string[]): string {
	let common = names[0] ?? '';
	for (const name of names) while (!name.startsWith(common)) common = common.slice(0, -1);
	return common;
}

function printCandidates(editor: LineEditor, names: readonly string[]): void {
	const { screen } = editor;
	const width = Math.max(...names.map((name) => name.length)) + TAB_WIDTH;
	const columns = Math.max(1, Math.floor((screen.columns - TAB_WIDTH) / width));
	names.forEach((name, index) => {
		screen.coloured('option', index % columns === 0 ? `\n  ${name}` : name);
		screen.moveColumns(width - name.length);
	});
	editor.newLine();
	editor.redraw();
}

export function complete(editor: LineEditor, roots: readonly ShellCommand[]): void {
	if (editor.line.length >= MAX_LINE_LENGTH) return;
	const found = context(roots, editor.line.slice(0, editor.position));
	if (!found) return;
	const names = found.candidates
		.map((command) => command.name)
		.filter((name) => name.startsWith(found.start));
	if (names.length === 1) {
		const missing = names[0]!.slice(found.start.length);
		if (missing) editor.insertText(missing);
		if (editor.line[editor.position] === ' ') editor.move(1);
		else editor.insertText(' ');
	} else if (names.length > 1) {
		printCandidates(editor, names);
		const missing = commonStart(names).slice(found.start.length);
		if (missing) editor.insertText(missing);
	}
}
