// Finds a text in the files of a project, and puts another in its place. Regular expressions are RE2's: they take time
// that grows with the text and no faster, whatever they say.
import { RE2JS } from 're2js';
import type { Project } from './project.ts';

export interface SearchQuery {
	text: string;
	matchCase: boolean;
	wholeWord: boolean;
	/** `text` is a regular expression. */
	regex: boolean;
}

/** Within one line; lines and columns count from 1, the end is exclusive. */
export interface SearchMatch {
	file: string;
	line: number;
	column: number;
	endColumn: number;
	/** The whole line. */
	lineText: string;
	/** What takes its place, where a replacement was given. */
	replacement: string | null;
}

export interface SearchResult {
	matches: readonly SearchMatch[];
	/** There are more than were asked for. */
	isCut: boolean;
}

export type SearchOutcome = ({ ok: true } & SearchResult) | { ok: false; reason: string };

const FLAGS = 0;
const LINES = /\r\n|\r|\n/;

/** By file and place. `replacement`: with `$1` for a group of a regular expression, where it is one. */
export function searchFiles(
	files: Project['files'],
	query: SearchQuery,
	replacement: string | null,
	limit: number
): SearchOutcome {
	const pattern = compile(query);
	if (typeof pattern === 'string') return { ok: false, reason: pattern };
	const matches: SearchMatch[] = [];
	for (const file of Object.keys(files).sort()) {
		const lines = files[file]!.split(LINES);
		for (const [index, lineText] of lines.entries())
			for (const found of matchesIn(lineText, pattern, query, replacement)) {
				if (matches.length === limit) return { ok: true, matches, isCut: true };
				matches.push({ file, line: index + 1, lineText, ...found });
			}
	}
	return { ok: true, matches, isCut: false };
}

/** Files in which all matches, or one of them, are replaced; only those that change. */
export function replaceInFiles(
	files: Project['files'],
	query: SearchQuery,
	replacement: string,
	only: SearchMatch | null = null
): Record<string, string> {
	const outcome = searchFiles(files, query, replacement, Infinity);
	if (!outcome.ok) return {};
	const changed: Record<string, string> = {};
	for (const file of new Set(outcome.matches.map((match) => match.file))) {
		const own = outcome.matches.filter(
			(match) => match.file === file && (!only || isSame(match, only))
		);
		const text = replaced(files[file]!, own);
		if (text !== files[file]) changed[file] = text;
	}
	return changed;
}

function isSame(a: SearchMatch, b: SearchMatch): boolean {
	return a.file === b.file && a.line === b.line && a.column === b.column;
}

/** Line ends stay as they are. */
function replaced(text: string, matches: readonly SearchMatch[]): string {
	const parts = text.split(/(\r\n|\r|\n)/);
	for (const { line, column, endColumn, replacement } of [...matches].reverse()) {
		const at = 2 * (line - 1);
		const part = parts[at]!;
		parts[at] = part.slice(0, column - 1) + (replacement ?? '') + part.slice(endColumn - 1);
	}
	return parts.join('');
}

/** The reason as a text where it cannot be read. */
function compile({ text, matchCase, regex }: SearchQuery): RE2JS | string {
	try {
		return RE2JS.compile(
			regex ? text : RE2JS.quote(text),
			FLAGS | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
		);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function* matchesIn(
	line: string,
	pattern: RE2JS,
	{ wholeWord, regex }: SearchQuery,
	replacement: string | null
) {
	const matcher = pattern.matcher(line);
	while (matcher.find()) {
		const [start, end] = [matcher.start(), matcher.end()];
		// Nothing can be shown or replaced where nothing is.
		if (start === end) continue;
		if (wholeWord && !isWord(line, start, end)) continue;
		const groups = (index: number) => (index <= matcher.groupCount() ? matcher.group(index) : '');
		yield {
			column: start + 1,
			endColumn: end + 1,
			replacement: replacement === null ? null : regex ? filled(replacement, groups) : replacement
		};
	}
}

const LETTER = /[\p{L}\p{N}_]/u;

function isWord(line: string, start: number, end: number): boolean {
	return !LETTER.test(line[start - 1] ?? ' ') && !LETTER.test(line[end] ?? ' ');
}

/** `$1` is a group, `$$` a dollar. */
function filled(replacement: string, group: (index: number) => string | null): string {
	return replacement.replace(/\$(\$|\d{1,2})/g, (_, name: string) =>
		name === '$' ? '$' : (group(Number(name)) ?? '')
	);
}
