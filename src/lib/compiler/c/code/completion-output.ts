// Reads what clang prints for -code-completion-at: names with their patterns, and the functions that a call may mean.

export interface ClangCompletion {
	/** Null for a pattern that begins with no name of the program: `for (…) {`. */
	name: string | null;
	/** What it evaluates to, as a type; '' where it has none. */
	type: string;
	/** Text and fields, in order. */
	parts: readonly ClangPart[];
	brief: string;
}

export interface ClangPart {
	kind: 'text' | 'field' | 'informative';
	text: string;
}

export interface ClangOverload {
	parts: readonly ClangPart[];
	type: string;
}

const CHUNK = /\[#([^]*?)#\]|<#([^]*?)#>|\{#([^]*?)#\}(?=\)|\}|$)/g;

export function completionsIn(output: string): ClangCompletion[] {
	return entriesOf(output, 'COMPLETION').flatMap((entry) => {
		const [, name = '', pattern = '', brief = ''] =
			/^(\S+)(?: \([^)]*\))?(?: : ([^]*?)(?: : ([^]*))?)?$/.exec(entry) ?? [];
		if (name === '') return [];
		const isPattern = name === 'Pattern';
		const { type, parts } = chunksOf(isPattern ? entry.slice('Pattern : '.length) : pattern);
		return [{ name: isPattern ? null : name, type, parts, brief: isPattern ? '' : brief }];
	});
}

export function overloadsIn(output: string): ClangOverload[] {
	return entriesOf(output, 'OVERLOAD').map((entry) => chunksOf(entry));
}

/** A pattern may take several lines. */
function entriesOf(output: string, kind: 'COMPLETION' | 'OVERLOAD'): string[] {
	return output
		.split(/^(?=(?:COMPLETION|OVERLOAD|PREFERRED-TYPE): )/m)
		.filter((entry) => entry.startsWith(`${kind}: `))
		.map((entry) => entry.slice(kind.length + 2).trimEnd());
}

function chunksOf(pattern: string): { type: string; parts: ClangPart[] } {
	const parts: ClangPart[] = [];
	let type = '';
	let at = 0;
	const text = (until: number) => {
		if (until > at) parts.push({ kind: 'text', text: pattern.slice(at, until) });
	};
	for (const match of pattern.matchAll(CHUNK)) {
		text(match.index);
		at = match.index + match[0].length;
		if (match[2] !== undefined) parts.push({ kind: 'field', text: plainType(match[2]) });
		else if (match[1] !== undefined) {
			if (parts.length === 0) type = plainType(match[1]);
			else parts.push({ kind: 'informative', text: match[1] });
		}
	}
	text(pattern.length);
	return { type, parts };
}

/** Without what only a compiler wants to know. */
export function plainType(type: string): string {
	return type
		.replace(/\b(?:_Nonnull|_Nullable|_Null_unspecified|__restrict|restrict)\b/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\* (?=[,)]|$)/g, '*')
		.replace(/ (?=[,)])/g, '')
		.trim();
}
