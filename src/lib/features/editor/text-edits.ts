// Small pure pieces of the editor: what changed between two texts, how a text is indented, where a range lies.
import type { Text } from '@codemirror/state';

export interface TextChange {
	from: number;
	to: number;
	insert: string;
}

/** The one change that turns `before` into `after`, as small as its two ends allow; null when equal. */
export function changeBetween(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const limit = Math.min(before.length, after.length);
	let start = 0;
	while (start < limit && before[start] === after[start]) start++;
	let end = 0;
	while (end < limit - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** The unit a text is indented by: that of its first indented line, else two spaces for YAML and four elsewhere. */
export function indentUnitOf(path: string, source: string): string {
	const [, indent] = /^([ \t]+)\S/m.exec(source) ?? [];
	if (/\.ya?ml$/i.test(path)) return indent?.startsWith(' ') ? indent.slice(0, 8) : '  ';
	if (indent?.startsWith('\t')) return '\t';
	// A line of one space is a comment's, not a level's.
	return indent && indent.length > 1 ? indent.slice(0, 8) : '    ';
}

/** Line ends as the editor counts them. */
export function normaliseLines(source: string): string {
	return source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
}

/** Lines and columns count from 1 and may lie outside by now: the text has been edited since. */
export function positionAt(doc: Text, line: number, column: number): number {
	const at = doc.line(Math.max(1, Math.min(doc.lines, line)));
	return Math.min(at.to, at.from + Math.max(0, column - 1));
}
