// Two texts side by side: which lines are the same, and which stand in each other's place. Bounded in time, since one of
// them may be anybody's: two texts that are too different are shown whole, one beside the other.
import { diffArrays } from 'diff';

export interface TextLine {
	/** From 1. */
	number: number;
	text: string;
}

export type AlignedRow =
	| { kind: 'same'; before: TextLine; after: TextLine }
	/** Null: there is no line in its place. */
	| { kind: 'changed'; before: TextLine | null; after: TextLine | null }
	/** So many equal lines that are not shown. */
	| { kind: 'gap'; count: number };

const TIMEOUT_MS = 400;
/** Equal lines around a change. */
const CONTEXT = 3;
/** Fewer than this are shown rather than counted. */
const LEAST_GAP = 4;

export function alignedRows(before: string, after: string): AlignedRow[] {
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const texts = (lines: readonly TextLine[]) => lines.map(({ text }) => text);
	const parts = diffArrays(texts(old), texts(fresh), { timeout: TIMEOUT_MS });
	return parts ? folded(rowsOf(parts, old, fresh)) : besides(old, fresh);
}

function linesOf(text: string): TextLine[] {
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, place) => ({ number: place + 1, text: line }));
}

interface Part {
	value: readonly string[];
	added?: boolean;
	removed?: boolean;
}

function rowsOf(
	parts: readonly Part[],
	old: readonly TextLine[],
	fresh: readonly TextLine[]
): AlignedRow[] {
	const rows: AlignedRow[] = [];
	let [oldAt, freshAt] = [0, 0];
	let removed: TextLine[] = [];
	const flush = (added: readonly TextLine[]) => {
		rows.push(...besides(removed, added));
		removed = [];
	};
	for (const { value, added, removed: isRemoved } of parts) {
		const count = value.length;
		if (isRemoved) removed = old.slice(oldAt, oldAt + count);
		else flush(added ? fresh.slice(freshAt, freshAt + count) : []);
		if (!added && !isRemoved)
			for (let i = 0; i < count; i++)
				rows.push({ kind: 'same', before: old[oldAt + i]!, after: fresh[freshAt + i]! });
		if (!added) oldAt += count;
		if (!isRemoved) freshAt += count;
	}
	flush([]);
	return rows;
}

/** Line by line, the longer side with nothing beside its rest. */
function besides(old: readonly TextLine[], fresh: readonly TextLine[]): AlignedRow[] {
	return Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) => ({
		kind: 'changed',
		before: old[i] ?? null,
		after: fresh[i] ?? null
	}));
}

/** Long stretches of equal lines become one row. */
function folded(rows: readonly AlignedRow[]): AlignedRow[] {
	const near = rows.map(() => false);
	for (const [at, row] of rows.entries())
		if (row.kind === 'changed')
			for (let i = Math.max(0, at - CONTEXT); i <= at + CONTEXT && i < near.length; i++)
				near[i] = true;
	const result: AlignedRow[] = [];
	for (let at = 0; at < rows.length;) {
		let end = at;
		while (end < rows.length && !near[end]) end++;
		if (end - at >= LEAST_GAP) result.push({ kind: 'gap', count: end - at });
		else result.push(...rows.slice(at, end));
		at = end;
		while (at < rows.length && near[at]) result.push(rows[at++]!);
	}
	return result;
}
