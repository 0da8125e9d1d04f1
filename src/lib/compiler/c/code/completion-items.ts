// What clang says that could be written, as items for the editor: what is of the program first, what is internal to the
// C library left out, and functions that no header declares yet together with their #include.
import type { CodeEdit, CompletionItem, SymbolKind } from '../../code-service.ts';
import type { ClangCompletion, ClangPart } from './completion-output.ts';
import type { FoundSymbol } from './names.ts';

/** Of an item, by its name; null where the name is unknown. */
export type FindSymbol = (name: string) => FoundSymbol | null;

const BOOST = { local: 4, project: 3, sdk: 2, keyword: 0, library: -1, absent: -40 } as const;
/** Patterns that nobody wants, and those that come in better words. */
const LEFT_OUT = /^(?:_Alignof|typeof|__|using|typedef|goto|static_assert)/;
/** Macros of the library's own making. */
const INTERNAL =
	/^(?:_[_A-Z]|__|_[a-z]+_$|CONFIG_|PRI[dioux](?:LEAST|FAST|MAX|PTR|\d)|SCN|WASI_|__wasi)/;

export function itemsOf(
	completions: readonly ClangCompletion[],
	find: FindSymbol
): CompletionItem[] {
	const seen = new Set<string>();
	const items: CompletionItem[] = [];
	for (const completion of completions) {
		const item = completion.name === null ? patternItem(completion) : namedItem(completion, find);
		if (!item || seen.has(`${item.label}\n${item.detail ?? ''}`)) continue;
		seen.add(`${item.label}\n${item.detail ?? ''}`);
		items.push(item);
	}
	return items;
}

function patternItem({ parts }: ClangCompletion): CompletionItem | null {
	const text = parts.map((part) => part.text).join('');
	if (LEFT_OUT.test(text)) return null;
	const [label] = /^[\w#]+/.exec(text) ?? [];
	if (!label) return null;
	const detail = text.replace(/\s+/g, ' ').slice(label.length).trim();
	return { label, kind: 'snippet', detail, snippet: snippetOf(parts), boost: 1 };
}

function namedItem(completion: ClangCompletion, find: FindSymbol): CompletionItem | null {
	const { name, parts, type } = completion;
	if (name === null || INTERNAL.test(name)) return null;
	if (parts.length === 0) return { label: name, kind: 'keyword', boost: BOOST.keyword };
	const found = find(name);
	const written = parts.filter(({ kind }) => kind !== 'informative');
	const isCall = written.some(({ text }) => text.includes('('));
	const kind = found?.symbol.kind ?? (isCall ? 'function' : type === '' ? 'type' : 'variable');
	const signature = written
		.map(({ text }) => text)
		.join('')
		.slice(name.length);
	const detail = [signature, type].filter(Boolean).join(signature ? ' → ' : '');
	return {
		label: name,
		kind,
		...(detail && { detail }),
		...(isCall && { snippet: snippetOf(written) }),
		boost: boostOf(found, kind),
		key: name
	};
}

function boostOf(found: FoundSymbol | null, kind: SymbolKind): number {
	if (!found) return kind === 'variable' || kind === 'parameter' ? BOOST.local : BOOST.library;
	if (found.symbol.scope) return BOOST.local;
	if (!found.file.startsWith('/')) return BOOST.project;
	return found.file.startsWith('/ocre/include/') ? BOOST.sdk : BOOST.library;
}

/** Functions of headers that the file does not include: chosen, they bring the #include along. */
export function absentItem(
	found: FoundSymbol,
	declaration: string,
	header: string,
	edits: readonly CodeEdit[]
): CompletionItem {
	const { name } = found.symbol;
	const open = declaration.indexOf('(', declaration.indexOf(name));
	const parameters = open < 0 ? '' : declaration.slice(open);
	const isEmpty = /^\(\s*(?:void)?\s*\)$/.test(parameters);
	return {
		label: name,
		kind: found.symbol.kind,
		detail: `${parameters} <${header}>`,
		snippet: isEmpty ? `${name}()` : `${name}(\${})`,
		edits,
		boost: BOOST.absent,
		key: name
	};
}

/** Fields get the name of their parameter; where it has none, its type. */
export function snippetOf(parts: readonly ClangPart[]): string {
	return parts
		.map(({ kind, text }) => (kind === 'field' ? `\${${fieldName(text)}}` : escaped(text)))
		.join('');
}

function fieldName(text: string): string {
	const [, name] = /^(?:.*[\s*&])?([A-Za-z_]\w*)(?:\[[^\]]*\])?$/.exec(text) ?? [];
	const isType =
		name === undefined || /^(?:int|char|long|short|double|float|void|size_t|unsigned)$/.test(name);
	return (isType ? text : name).replace(/[{}]/g, '');
}

function escaped(text: string): string {
	return text.replace(/[{}]/g, '\\$&');
}
