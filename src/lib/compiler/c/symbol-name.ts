// Names of symbols as the linker writes them, for C++ with scopes, parameters and template arguments, and the one word
// of them that stands in a source.

const VTABLE = /^(?:vtable|VTT|typeinfo(?: name)?) for (.+)$/;

/** `Shape` of `vtable for Shape`: a class of which the linker misses what belongs to its virtual functions. */
export function classOfTable(symbol: string): string | null {
	return VTABLE.exec(symbol)?.[1] ?? null;
}

/** Whether it is a name of C++: one of C is a plain word. */
export function isCppSymbol(symbol: string): boolean {
	return !/^\w+$/.test(symbol);
}

/** `area` of `shapes::Shape<int>::area(int) const`, or '' where no single word stands for it. */
export function wordOf(symbol: string): string {
	const parts = splitOutside(symbol.replace(/\(anonymous namespace\)::/g, ''), '(')[0] ?? '';
	const scoped = splitOutside(parts.trim(), '::').at(-1) ?? '';
	const withoutArguments = splitOutside(scoped, '<')[0] ?? '';
	const word = /(?:^|\s)~?([A-Za-z_]\w*)$/.exec(withoutArguments)?.[1] ?? '';
	return word === 'operator' ? '' : word;
}

/** Cuts where the separator is not inside `<` and `>`. */
function splitOutside(text: string, separator: '(' | '::' | '<'): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (depth === 0 && text.startsWith(separator, i)) {
			parts.push(text.slice(start, i));
			start = i + separator.length;
			i = start - 1;
		}
		if (text[i] === '<') depth++;
		if (text[i] === '>' && depth > 0) depth--;
	}
	return [...parts, text.slice(start)];
}
