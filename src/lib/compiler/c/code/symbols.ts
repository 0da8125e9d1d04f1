// What a C or C++ file declares, and where each declaration counts: read from its tokens alone, so that a program that
// does not compile, or not yet, is read as well. It knows no types beyond their words.
import type { SymbolKind } from '../../code-service.ts';
import { tokensOf, type CodeToken } from './tokens.ts';

export interface CodeSymbol {
	name: string;
	kind: SymbolKind;
	/** The name itself. */
	from: number;
	to: number;
	/** The declaration, without a body. */
	declaration: { from: number; to: number };
	/** Where it counts, for what is declared in a function; null elsewhere. */
	scope: { from: number; to: number } | null;
	/** The struct, class, union or enumeration that it is part of. */
	owner: string | null;
	isDefinition: boolean;
	/** The comment right before it, or behind it on its line. */
	comment: string;
}

export interface FileSymbols {
	tokens: readonly CodeToken[];
	symbols: readonly CodeSymbol[];
	/** As written: `<stdio.h>`, `"shapes.h"`. */
	includes: readonly string[];
}

export function symbolsOf(text: string): FileSymbols {
	const tokens = tokensOf(text);
	const reader = new SymbolReader(text, tokens);
	return { tokens, symbols: reader.read(), includes: includesOf(tokens) };
}

function includesOf(tokens: readonly CodeToken[]): string[] {
	return tokens.flatMap((token, i) => {
		const next = tokens[i + 1];
		const isInclude = token.kind === 'directive' && /include/.test(token.text);
		return isInclude && next?.kind === 'text' ? [next.text] : [];
	});
}

type Place = 'file' | 'record' | 'enum' | 'body';

interface Scope {
	place: Place;
	owner: string | null;
	/** Index of the token after its end; for what is declared in a body. */
	range: { from: number; to: number } | null;
}

const NO_DECLARATION = new Set(
	'return goto case break continue else delete throw if while switch do default using friend new co_return typename public private protected static_assert _Static_assert'.split(
		' '
	)
);
const TYPE_WORDS = new Set(
	'void char short int long float double signed unsigned bool _Bool auto const volatile static extern register inline constexpr struct union enum class typedef wchar_t _Atomic thread_local _Thread_local __auto_type'.split(
		' '
	)
);
/** A name before a parenthesis that is no function. */
const NO_FUNCTION =
	/^(?:__attribute__|__asm__|asm|alignas|_Alignas|decltype|typeof|__typeof__|noexcept|sizeof|OCRE_HOST|OCRE_EXPORT|if|while|for|switch|return|operator)$/;

class SymbolReader {
	readonly #text: string;
	readonly #all: readonly CodeToken[];
	/** Without comments and directives. */
	readonly #code: readonly CodeToken[];
	readonly #symbols: CodeSymbol[] = [];
	#at = 0;

	constructor(text: string, tokens: readonly CodeToken[]) {
		this.#text = text;
		this.#all = tokens;
		this.#code = tokens.filter(({ kind, inDirective }) => kind !== 'comment' && !inDirective);
	}

	read(): CodeSymbol[] {
		this.#readMacros();
		while (this.#at < this.#code.length) {
			this.#readBlock({ place: 'file', owner: null, range: null });
			// A brace too many.
			this.#at++;
		}
		return this.#symbols.sort((a, b) => a.from - b.from);
	}

	#readMacros(): void {
		this.#all.forEach((token, i) => {
			const name = this.#all[i + 1];
			if (token.kind !== 'directive' || !/define/.test(token.text)) return;
			if (name?.kind !== 'name' || !name.inDirective) return;
			let end = this.#text.indexOf('\n', name.to);
			while (end > 0 && /\\\r?$/.test(this.#text.slice(name.to, end)))
				end = this.#text.indexOf('\n', end + 1);
			const comment = this.#all.find(
				({ kind, from, to }) => kind === 'comment' && from > name.to && to <= (end < 0 ? to : end)
			);
			const declared = comment?.from ?? (end < 0 ? this.#text.length : end);
			this.#add(name, 'macro', { from: token.from, to: declared }, null, true);
		});
	}

	/** Statements up to the brace that ends the block, which is left for the caller. */
	#readBlock(scope: Scope): void {
		if (scope.place === 'enum') return this.#readEnumerators(scope);
		while (this.#at < this.#code.length && !this.#is('}')) this.#readStatement(scope);
	}

	#readEnumerators(scope: Scope): void {
		let expected = true;
		let depth = 0;
		for (; this.#at < this.#code.length; this.#at++) {
			const token = this.#code[this.#at]!;
			if (depth === 0 && token.text === '}') return;
			if (token.text === '(') depth++;
			else if (token.text === ')') depth--;
			else if (token.text === ',' && depth === 0) expected = true;
			else if (token.kind === 'name' && expected) {
				expected = false;
				this.#add(token, 'constant', this.#enumeratorAt(this.#at), scope, true);
			}
		}
	}

	/** An enumerator with its value. */
	#enumeratorAt(start: number): { from: number; to: number } {
		let end = start;
		for (let depth = 0; this.#code[end + 1]; end++) {
			const { text } = this.#code[end + 1]!;
			if (depth === 0 && /^[,}]$/.test(text)) break;
			if (text === '(') depth++;
			if (text === ')') depth--;
		}
		return { from: this.#code[start]!.from, to: this.#code[end]!.to };
	}

	#readStatement(scope: Scope): void {
		const start = this.#at;
		let depth = 0;
		let head: CodeToken[] = [];
		for (; this.#at < this.#code.length; this.#at++) {
			const token = this.#code[this.#at]!;
			if (token.text === '(' || token.text === '[') depth++;
			else if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
			else if (token.text === ';' && depth === 0) {
				this.#declare(head, scope);
				this.#at++;
				return;
			} else if (token.text === '}') {
				// Half a statement: a brace of the text before it is missing, or its semicolon.
				this.#declare(head, scope);
				return;
			} else if (token.text === '{') {
				const entered = this.#enter(head, scope);
				if (entered === 'whole') return;
				if (entered === 'record') head = head.filter(({ text }) => TYPE_WORDS.has(text));
				continue;
			} else if (token.text === ':' && depth === 0 && head.length === 1 && isLabel(head[0]!)) {
				this.#at++;
				return;
			}
			head.push(token);
		}
		if (this.#at === start) this.#at++;
		this.#declare(head, scope);
	}

	/** Reads what a brace begins, and says what it was: with a `whole` statement, nothing comes behind the last brace. */
	#enter(head: readonly CodeToken[], scope: Scope): 'whole' | 'record' | 'value' {
		const open = this.#code[this.#at]!;
		this.#at++;
		if (head.some(({ text }) => text === '=')) {
			this.#skipBraces();
			return 'value';
		}
		if (head.some(({ text }) => text === 'namespace' || text === 'extern') && !hasParen(head)) {
			this.#readBlock(scope);
			this.#at++;
			return 'whole';
		}
		const keyword = head.find(({ text }) => /^(?:struct|union|class|enum)$/.test(text));
		if (keyword && !hasParen(head)) {
			this.#enterRecord(head, keyword, scope);
			return 'record';
		}
		const to = this.#endOfBlock();
		const first = head[0];
		const outer = first ? first.from : open.from;
		const body: Scope = { place: 'body', owner: null, range: { from: outer, to } };
		const callee = scope.place === 'body' ? null : functionName(head, scope.place === 'record');
		if (callee) this.#declareFunction(head, callee, scope, body, true);
		else this.#declareInHead(head, body);
		this.#readBlock(body);
		this.#at++;
		return 'whole';
	}

	#enterRecord(head: readonly CodeToken[], keyword: CodeToken, scope: Scope): void {
		const name = recordName(head);
		const isEnum = keyword.text === 'enum';
		const declared = { from: head[0]!.from, to: (name ?? keyword).to };
		if (name) this.#add(name, isEnum ? 'enum' : 'type', declared, scope, true);
		const owner = name?.text ?? this.#nameBehind();
		this.#readBlock({ place: isEnum ? 'enum' : 'record', owner, range: scope.range });
	}

	/** `typedef struct { … } NAME;` */
	#nameBehind(): string | null {
		let depth = 1;
		for (let i = this.#at; i < this.#code.length; i++) {
			if (this.#code[i]!.text === '{') depth++;
			if (this.#code[i]!.text === '}' && --depth === 0) {
				const behind = this.#code[i + 1];
				return behind?.kind === 'name' ? behind.text : null;
			}
		}
		return null;
	}

	#skipBraces(): void {
		let depth = 1;
		for (; this.#at < this.#code.length; this.#at++) {
			if (this.#is('{')) depth++;
			if (this.#is('}') && --depth === 0) return;
		}
	}

	#endOfBlock(): number {
		let depth = 1;
		for (let i = this.#at; i < this.#code.length; i++) {
			if (this.#code[i]!.text === '{') depth++;
			if (this.#code[i]!.text === '}' && --depth === 0) return this.#code[i]!.to;
		}
		return this.#text.length;
	}

	#is(text: string): boolean {
		return this.#code[this.#at]?.text === text;
	}

	/** Variables of `for (…)`, `if (…)` and of the parameters of a lambda. */
	#declareInHead(head: readonly CodeToken[], body: Scope): void {
		const open = head.findIndex(({ text }) => text === '(');
		if (open < 0) return;
		const close = closing(head, open);
		const part = head.slice(open + 1, close);
		const end = part.findIndex(({ text }) => text === ';' || text === ':');
		if (head[0]?.text === 'for') this.#declare(end < 0 ? part : part.slice(0, end), body);
		else if (/^(?:if|while|switch|catch)$/.test(head[0]?.text ?? '')) this.#declare(part, body);
		else if (head[open - 1]?.text === ']') this.#declareParameters(part, body);
	}

	#declare(statement: readonly CodeToken[], scope: Scope): void {
		const head = withoutAccess(statement);
		if (head.length < 2) return;
		const [first] = head;
		if (!first || (NO_DECLARATION.has(first.text) && !TYPE_WORDS.has(first.text))) {
			this.#declareUnbraced(head, scope);
			return;
		}
		if (first.text === 'for') return this.#declareInHead(head, loopScope(head, scope));
		const callee = scope.place === 'body' ? null : functionName(head, scope.place === 'record');
		if (callee && head[0]!.text !== 'typedef')
			return this.#declareFunction(head, callee, scope, null, false);
		if (scope.place === 'body' && !looksLikeDeclaration(head)) return;
		this.#declareVariables(head, scope);
	}

	/** `if (…) int x;` has nothing for us, but `using name = type` has. */
	#declareUnbraced(head: readonly CodeToken[], scope: Scope): void {
		const [first, name, equals] = head;
		if (first?.text === 'using' && name?.kind === 'name' && equals?.text === '=')
			this.#add(name, 'type', spanOf(head), scope, true);
	}

	#declareVariables(head: readonly CodeToken[], scope: Scope): void {
		const isType = head[0]!.text === 'typedef';
		const isForward = /^(?:struct|union|class|enum)$/.test(head[0]!.text) && head.length === 2;
		const kind: SymbolKind = isType ? 'type' : scope.place === 'record' ? 'field' : 'variable';
		const isExtern = head.some(({ text }) => text === 'extern');
		for (const name of declaredNames(head))
			this.#add(name, isForward ? 'type' : kind, spanOf(head), scope, !isForward && !isExtern);
	}

	#declareFunction(
		head: readonly CodeToken[],
		name: CodeToken,
		scope: Scope,
		body: Scope | null,
		isDefinition: boolean
	): void {
		const open = head.indexOf(name) + 1;
		const close = closing(head, open);
		const end = head[close] ?? head.at(-1)!;
		const declared = { from: declarationStart(head).from, to: end.to };
		const kind: SymbolKind = scope.place === 'record' ? 'method' : 'function';
		this.#add(name, kind, declared, scope, isDefinition, head[0]!.from);
		if (body) this.#declareParameters(head.slice(open + 1, close), body);
	}

	#declareParameters(tokens: readonly CodeToken[], body: Scope): void {
		for (const part of splitAtCommas(tokens)) {
			const [name] = declaredNames(part);
			if (name && part.length > 1) this.#add(name, 'parameter', spanOf(part), body, true);
		}
	}

	#add(
		token: CodeToken,
		kind: SymbolKind,
		declaration: { from: number; to: number },
		scope: Scope | null,
		isDefinition: boolean,
		start = declaration.from
	): void {
		const { text: name, from, to } = token;
		const isLocal = scope?.place === 'body';
		this.#symbols.push({
			...{ name, kind, from, to, declaration, isDefinition },
			scope: isLocal ? { from: Math.min(from, scope.range!.from), to: scope.range!.to } : null,
			owner: scope?.place === 'record' || scope?.place === 'enum' ? scope.owner : null,
			comment: this.#commentOf(start, declaration.to)
		});
	}

	/** The comment that ends where the declaration begins, one line break between; or one behind it on its line. */
	#commentOf(from: number, to: number): string {
		const comments = this.#comments();
		let before = lastBefore(comments, from);
		let text = '';
		let start = from;
		while (before && /^[^\S\n]*(?:\r?\n)?[^\S\n]*$/.test(this.#text.slice(before.to, start))) {
			if (!this.#standsAlone(before)) break;
			text = text === '' ? before.text : `${before.text}\n${text}`;
			start = before.from;
			// Lines of // belong together.
			before = before.text.startsWith('//') ? lastBefore(comments, start) : undefined;
		}
		if (text !== '') return text;
		const behind = comments[firstFrom(comments, to)];
		return behind && /^[;,)]?[^\S\n]*$/.test(this.#text.slice(to, behind.from)) ? behind.text : '';
	}

	#standsAlone({ from }: CodeToken): boolean {
		const line = this.#text.slice(this.#text.lastIndexOf('\n', from - 1) + 1, from);
		return line.trim() === '';
	}

	#commentTokens: CodeToken[] | null = null;

	#comments(): readonly CodeToken[] {
		return (this.#commentTokens ??= this.#all.filter(({ kind }) => kind === 'comment'));
	}
}

function firstFrom(tokens: readonly CodeToken[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.from < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function lastBefore(tokens: readonly CodeToken[], offset: number): CodeToken | undefined {
	return tokens[firstFrom(tokens, offset) - 1];
}

function spanOf(tokens: readonly CodeToken[]): { from: number; to: number } {
	return { from: declarationStart(tokens).from, to: tokens.at(-1)!.to };
}

/** Behind the marks of our SDK, which say nothing to who reads the declaration. */
function declarationStart(tokens: readonly CodeToken[]): CodeToken {
	const [first] = tokens;
	if (!/^OCRE_(?:HOST|EXPORT)$/.test(first!.text) || tokens[1]?.text !== '(') return first!;
	return tokens[closing(tokens, 1) + 1] ?? first!;
}

function loopScope(head: readonly CodeToken[], scope: Scope): Scope {
	const range = { from: head[0]!.from, to: head.at(-1)!.to + 1 };
	return { place: 'body', owner: null, range: scope.range ?? range };
}

function hasParen(tokens: readonly CodeToken[]): boolean {
	return functionName(tokens) !== null;
}

function isLabel({ kind, text }: CodeToken): boolean {
	return kind === 'name' && text !== 'default';
}

function withoutAccess(tokens: readonly CodeToken[]): readonly CodeToken[] {
	const [first, second] = tokens;
	const isAccess = /^(?:public|private|protected)$/.test(first?.text ?? '') && second?.text === ':';
	return isAccess ? tokens.slice(2) : tokens;
}

function recordName(head: readonly CodeToken[]): CodeToken | null {
	const keyword = head.findIndex(({ text }) => /^(?:struct|union|class|enum)$/.test(text));
	if (keyword < 0) return null;
	for (let i = keyword + 1; i < head.length; i++) {
		const { kind, text } = head[i]!;
		if (text === 'class' || text === 'struct') continue;
		if (text === '__attribute__' || text === 'alignas') {
			i = closing(head, i + 1);
			continue;
		}
		return kind === 'name' ? head[i]! : null;
	}
	return null;
}

/** The name before the parenthesis of its parameters; null where there is none. */
function functionName(head: readonly CodeToken[], inRecord = false): CodeToken | null {
	for (let i = 0; i < head.length; i++) {
		if (head[i]!.text === '=') return null;
		if (head[i]!.text !== '(') continue;
		const name = head[i - 1];
		const isFunction = name?.kind === 'name' && !NO_FUNCTION.test(name.text);
		// `int (*pointer)(void)` declares a variable; a macro with a type behind it declares nothing.
		const close = closing(head, i);
		if (
			isFunction &&
			!TYPE_WORDS.has(name.text) &&
			(inRecord || i > 1 || head.length > close + 1)
		) {
			const next = head[close + 1];
			const isMacro = next?.kind === 'name' && head[close + 2]?.text === '(' && i === 1;
			if (!isMacro) return name;
		}
		i = close;
	}
	return null;
}

/** Index of the parenthesis that closes the one at an index, or the last token. */
function closing(tokens: readonly CodeToken[], open: number): number {
	let depth = 0;
	for (let i = open; i < tokens.length; i++) {
		const { text } = tokens[i]!;
		if (text === '(' || text === '[') depth++;
		if ((text === ')' || text === ']') && --depth === 0) return i;
	}
	return tokens.length - 1;
}

function splitAtCommas(tokens: readonly CodeToken[]): CodeToken[][] {
	const parts: CodeToken[][] = [[]];
	let depth = 0;
	let angles = 0;
	for (const token of tokens) {
		if (/^[([]$/.test(token.text)) depth++;
		if (/^[)\]]$/.test(token.text)) depth--;
		if (token.text === '<') angles++;
		if (token.text === '>') angles = Math.max(0, angles - 1);
		if (token.text === ',' && depth === 0 && angles === 0) parts.push([]);
		else parts.at(-1)!.push(token);
	}
	return parts;
}

function looksLikeDeclaration(head: readonly CodeToken[]): boolean {
	const [first] = head;
	if (first?.kind !== 'name') return false;
	if (TYPE_WORDS.has(first.text)) return true;
	let i = 1;
	while (head[i]?.text === '::' && head[i + 1]?.kind === 'name') i += 2;
	if (head[i]?.text === '<') {
		let depth = 0;
		for (; i < head.length; i++) {
			if (head[i]!.text === '<') depth++;
			if (head[i]!.text === '>' && --depth === 0) break;
		}
		i++;
	}
	while (/^(?:\*|&|&&|const)$/.test(head[i]?.text ?? '')) i++;
	const after = head[i + 1]?.text;
	return head[i]?.kind === 'name' && (after === undefined || /^[=,[({:]$/.test(after));
}

/** Of `int a, *b[3], (*c)(int) = f`: a, b and c. */
function declaredNames(head: readonly CodeToken[]): CodeToken[] {
	return splitAtCommas(head).flatMap((part, index) => {
		const name = declaredName(part, index === 0);
		return name ? [name] : [];
	});
}

function declaredName(part: readonly CodeToken[], isFirst: boolean): CodeToken | null {
	const end = part.findIndex(({ text }) => text === '=');
	const tokens = end < 0 ? part : part.slice(0, end);
	const pointer = tokens.findIndex(
		({ text }, i) => text === '(' && /^[*&^]$/.test(tokens[i + 1]?.text ?? '')
	);
	if (pointer >= 0) return tokens.slice(pointer + 1).find(({ kind }) => kind === 'name') ?? null;
	let last: CodeToken | null = null;
	let depth = 0;
	for (const token of tokens) {
		if (token.text === '<') depth++;
		else if (token.text === '>') depth--;
		else if (depth > 0) continue;
		else if (/^[[(:{]$/.test(token.text)) break;
		else if (token.kind === 'name' && !(TYPE_WORDS.has(token.text) && isFirst)) last = token;
	}
	return last;
}
