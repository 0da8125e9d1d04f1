// What QuickJS found, as diagnostics at their place in the user's files, with the most frequent mistakes said in words.
import { utf8 } from '#lib/core/bytes.ts';
import type { Diagnostic, SourceRange } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import { editDistance } from '../c/suggest.ts';
import type { ScriptFinding } from './quickjs.ts';

/** What the module `ocre` exports. */
export const OCRE_EXPORTS = ['gpio', 'sensors', 'messages', 'files', 'net', 'system'] as const;

const WHOLE_LINE = Number.MAX_SAFE_INTEGER;

/** In the place of what QuickJS says; `{}` is what its own message names. */
const IN_WORDS: readonly [RegExp, string, ProblemHint?][] = [
	[/^expecting ','$/, 'a comma or a closing bracket is missing here'],
	[/^expecting '(.)'$/, "'{}' is missing here"],
	[/^expecting '%'$/, 'something is missing here'],
	[/^unexpected token in expression: '(.*)'$/, "'{}' cannot stand here"],
	[
		/^unexpected end of string$/,
		'the text has no closing quote',
		hintOf('js-close-text', { code: '`…`' })
	],
	[/^unexpected end of comment$/, 'the comment has no closing */'],
	[/^unexpected end of regexp$/, 'the regular expression has no closing /'],
	[/^invalid number literal$/, 'this is not a number', hintOf('js-no-bigint')],
	[/^invalid redefinition of (.*)$/, 'this name is declared twice'],
	[
		/^invalid escape sequence in regular expression$/,
		'the regular expression has an escape that the engine does not know',
		hintOf('js-no-unicode-classes', { code: '\\p{L}' })
	],
	[/^return not in a function$/, "'return' is only possible in a function"]
];

function inWords(message: string): { message: string } & Partial<ProblemHint> {
	for (const [pattern, words, hint] of IN_WORDS) {
		const found = pattern.exec(message);
		if (found) return { message: words.replace('{}', found[1] ?? ''), ...hint };
	}
	return { message };
}

function lineRange(source: string, line: number): SourceRange | null {
	const text = source.split('\n')[line - 1];
	if (text === undefined) return null;
	const startColumn = text.length - text.trimStart().length + 1;
	return {
		...{ startLine: line, endLine: line },
		...{ startColumn, endColumn: Math.max(startColumn + 1, text.trimEnd().length + 1) }
	};
}

/** Where a word is in the source, on one line. */
export function rangeOf(source: string, word: string, from = 0): SourceRange | null {
	const at = source.indexOf(word, from);
	if (at < 0) return null;
	const before = source.slice(0, at);
	const startLine = before.split('\n').length;
	const startColumn = at - before.lastIndexOf('\n');
	return { startLine, startColumn, endLine: startLine, endColumn: startColumn + word.length };
}

/** `offset` counts bytes of UTF-8, and what is there may be the end of the file. */
function rangeAt(source: string, offset: number): SourceRange | null {
	const before = new TextDecoder().decode(utf8(source).subarray(0, offset));
	const startLine = before.split('\n').length;
	const startColumn = before.length - before.lastIndexOf('\n');
	const word = /^(\w+|[^\s\w])/.exec(source.slice(before.length))?.[0] ?? ' ';
	return { startLine, startColumn, endLine: startLine, endColumn: startColumn + word.length };
}

function nearest(name: string, known: readonly string[]): string | null {
	const limit = Math.max(1, Math.floor(name.length / 3));
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= limit ? best.candidate : null;
}

/** Where a module is named in an import of another one. */
function importRange(source: string, specifier: string): SourceRange | null {
	return rangeOf(source, `'${specifier}'`) ?? rangeOf(source, `"${specifier}"`);
}

function syntaxError(
	{ file, line, offset, message }: Extract<ScriptFinding, { kind: 'syntax' }>,
	source: string
): Diagnostic {
	const range =
		offset >= 0 && offset < WHOLE_LINE ? rangeAt(source, offset) : lineRange(source, line);
	return { severity: 'error', code: 'syntax-error', file, range, ...inWords(message) };
}

function missingModule(
	{ file, specifier }: Extract<ScriptFinding, { kind: 'module' }>,
	source: string,
	paths: readonly string[]
): Diagnostic {
	const isFile = /^(\.{0,2}\/)/.test(specifier);
	const name = specifier.split('/').at(-1) ?? '';
	const known = isFile ? paths.map((path) => path.split('/').at(-1) ?? '') : ['ocre'];
	const near = isFile ? nearest(name, known) : nearest(specifier, known);
	const relative = paths.find((path) => path === specifier || path.startsWith(`${specifier}.`));
	const hint = near
		? hintOf('did-you-mean', {
				name: `'${isFile ? specifier.slice(0, specifier.length - name.length) : ''}${near}'`
			})
		: relative
			? hintOf('js-relative-path', { path: `'./${specifier}'` })
			: isFile
				? hintOf('js-path')
				: hintOf('js-modules', { start: './' });
	return {
		...{ severity: 'error', code: 'module-missing', file, ...hint },
		message: isFile ? `there is no file '${specifier}'` : `there is no module '${specifier}'`,
		range: importRange(source, specifier)
	};
}

function missingName(
	{ file, from, name }: Extract<ScriptFinding, { kind: 'name' }>,
	source: string
): Diagnostic {
	const isOcre = from === 'ocre';
	const near = isOcre ? nearest(name, OCRE_EXPORTS) : null;
	const hint = near
		? hintOf('did-you-mean', { name: `'${near}'` })
		: isOcre
			? hintOf('js-ocre', { names: OCRE_EXPORTS })
			: hintOf('js-export', { code: `export { ${name} }` });
	const statement = importStatementOf(source, name);
	return {
		...{ severity: 'error', code: 'import-missing', file, ...hint },
		message:
			name === 'default'
				? `'${from}' has no default export`
				: `'${from}' does not export '${name}'`,
		range: statement
	};
}

function importStatementOf(source: string, name: string): SourceRange | null {
	const statements = /\bimport\b[^;'"]*['"][^'"]*['"]/g;
	for (const { 0: text, index } of source.matchAll(statements)) {
		const word = new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).exec(text);
		if (word) return rangeOf(source, name, index + word.index);
		if (name === 'default' && !text.includes('{')) return rangeOf(source, 'import', index);
	}
	return rangeOf(source, name);
}

/** `sources`: as the user wrote them, by path. */
export function diagnosticOf(
	finding: ScriptFinding,
	sources: ReadonlyMap<string, string>
): Diagnostic {
	const source = sources.get(finding.file) ?? '';
	switch (finding.kind) {
		case 'syntax':
			return syntaxError(finding, source);
		case 'module':
			return missingModule(finding, source, [...sources.keys()]);
		case 'name':
			return missingName(finding, source);
	}
}
