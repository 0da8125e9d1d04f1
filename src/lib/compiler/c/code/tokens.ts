// C and C++ as tokens: enough to know what is a name, a comment or a text, also where a program is half written.

export type TokenKind = 'name' | 'number' | 'text' | 'punctuation' | 'comment' | 'directive';

export interface CodeToken {
	kind: TokenKind;
	from: number;
	to: number;
	text: string;
	/** Part of the line of a directive: no declaration begins or ends there. */
	inDirective: boolean;
}

/** Several letters that are one token matter only where a single one of them would mean something else. */
const TOKEN =
	/(?<comment>\/\/(?:\\\r?\n|[^\n])*|\/\*[^]*?(?:\*\/|$))|(?<text>(?:u8|[uUL])?R"([^\s()\\]{0,16})\([^]*?\)\3"|(?:u8|[uUL])?"(?:\\[^]|[^"\\\n])*"?|(?:[uUL])?'(?:\\[^]|[^'\\\n])*'?)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\.?\d(?:[eEpP][+-]|['.\w])*)|(?<punctuation>->|::|==|<=|>=|!=|\.\.\.|&&|\|\||[^\s])/uy;
const SPACE = /[^\S\n]+|\\\r?\n/y;
const INCLUDED = /[^\S\n]*(<[^>\n]*>?|"[^"\n]*"?)/y;

export function tokensOf(text: string): CodeToken[] {
	const tokens: CodeToken[] = [];
	let at = 0;
	let inDirective = false;
	let lineIsEmpty = true;
	const push = (kind: TokenKind, from: number, to: number) =>
		tokens.push({ kind, from, to, text: text.slice(from, to), inDirective });
	while (at < text.length) {
		if (text[at] === '\n') {
			inDirective = false;
			lineIsEmpty = true;
			at++;
			continue;
		}
		SPACE.lastIndex = at;
		if (SPACE.test(text)) {
			at = SPACE.lastIndex;
			continue;
		}
		if (text[at] === '#' && lineIsEmpty) {
			inDirective = true;
			lineIsEmpty = false;
			at = pushDirective(text, at, push);
			continue;
		}
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (!match) {
			at++;
			continue;
		}
		const kind = kindOf(match);
		push(kind, at, TOKEN.lastIndex);
		if (kind !== 'comment') lineIsEmpty = false;
		at = TOKEN.lastIndex;
	}
	return tokens;
}

/** `#include "file.h"` up to its end, `#define` up to what is defined. Returns where to go on. */
function pushDirective(
	text: string,
	at: number,
	push: (kind: TokenKind, from: number, to: number) => void
): number {
	const directive = /#[^\S\n]*\w*/y;
	directive.lastIndex = at;
	directive.test(text);
	const end = directive.lastIndex;
	push('directive', at, end);
	if (!/include/.test(text.slice(at, end))) return end;
	INCLUDED.lastIndex = end;
	const included = INCLUDED.exec(text);
	if (!included) return end;
	push('text', INCLUDED.lastIndex - included[1]!.length, INCLUDED.lastIndex);
	return INCLUDED.lastIndex;
}

function kindOf({ groups = {} }: RegExpExecArray): TokenKind {
	if (groups['comment'] !== undefined) return 'comment';
	if (groups['text'] !== undefined) return 'text';
	if (groups['name'] !== undefined) return 'name';
	return groups['number'] === undefined ? 'punctuation' : 'number';
}

/** The token that an offset is in or at an end of; a name goes before what touches it. */
export function tokenAt(tokens: readonly CodeToken[], offset: number): CodeToken | undefined {
	const touching = tokens.filter(({ from, to }) => from <= offset && offset <= to);
	return touching.find(({ kind }) => kind === 'name') ?? touching[0];
}
