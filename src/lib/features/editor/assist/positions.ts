// Places of the editor as lines and columns, and back.
import type { Text } from '@codemirror/state';
import type { CodePosition } from '#lib/compiler/code-service.ts';
import type { SourceRange } from '#lib/compiler/compiler.ts';
import { positionAt } from '../text-edits.ts';

export function placeOf(doc: Text, offset: number): CodePosition {
	const line = doc.lineAt(offset);
	return { line: line.number, column: offset - line.from + 1 };
}

export function offsetsOf(doc: Text, range: SourceRange): { from: number; to: number } {
	return {
		from: positionAt(doc, range.startLine, range.startColumn),
		to: positionAt(doc, range.endLine, range.endColumn)
	};
}
