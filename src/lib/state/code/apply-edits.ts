// Files after edits: those of one file are made from its end to its beginning, so that none moves another.
import { LineIndex } from '#lib/compiler/code/line-index.ts';
import type { CodeEdit } from '#lib/compiler/code-service.ts';
import type { Project } from '#lib/project/project.ts';

/** Only the files that change. Edits of files that are not there are left out. */
export function applyEdits(
	files: Project['files'],
	edits: readonly CodeEdit[]
): Record<string, string> {
	const changed: Record<string, string> = {};
	for (const file of new Set(edits.map((edit) => edit.file))) {
		const text = files[file];
		if (text === undefined) continue;
		changed[file] = edited(
			text,
			edits.filter((edit) => edit.file === file)
		);
	}
	return changed;
}

function edited(text: string, edits: readonly CodeEdit[]): string {
	const lines = new LineIndex(text);
	return edits
		.map(({ range, text: insert }) => ({
			from: lines.offsetAt({ line: range.startLine, column: range.startColumn }),
			to: lines.offsetAt({ line: range.endLine, column: range.endColumn }),
			insert
		}))
		.map((edit, index) => ({ ...edit, index }))
		.sort((a, b) => b.from - a.from || b.index - a.index)
		.reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}
