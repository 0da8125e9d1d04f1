// Where in a YAML file an offset is: which fields it is inside of, read line by line, so that a file that is not whole
// is read as well.

export interface YamlPlace {
	/** From the outside in; an entry of a list is `[]`. */
	path: readonly string[];
	/** In the value of the last field of the path, rather than where a field may begin. */
	inValue: boolean;
	/** The word around the offset. */
	from: number;
	to: number;
	/** Fields that are beside it already. */
	siblings: readonly string[];
}

interface Level {
	column: number;
	key: string;
}

const LINE = /^( *)((?:- +|-$)*)(?:(["']?)([\w.:-]+?)\3:(?=\s|$))?/;
const WORD = /[\w:'"-]/;

export function yamlPlaceAt(text: string, offset: number): YamlPlace {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const levels: Level[] = [];
	for (const line of text.slice(0, lineStart).split('\n')) enter(levels, line);
	const line = text.slice(lineStart, lineEnd(text, offset));
	const column = offset - lineStart;
	let [from, to] = wordAt(text, offset);
	const [, spaces = '', dashes = '', , key] = LINE.exec(line) ?? [];
	const keyColumn = spaces.length + dashes.length;
	const isKey = key === undefined || column <= keyColumn + key.length;
	enter(levels, isKey ? line.slice(0, keyColumn) + 'x:' : line);
	if (isKey) levels.pop();
	// A name of several parts, such as ocre:api, is one word only where a value stands.
	if (isKey && key !== undefined)
		[from, to] = [lineStart + keyColumn, lineStart + keyColumn + key.length];
	const path = levels.map((level) => level.key);
	const before = line.slice(isKey ? keyColumn : keyColumn + key.length + 1, column);
	const flow = flowPath(before);
	const inside = [...path, ...flow.path];
	const isValue = flow.path.length > 0 || flow.inFlow ? flow.inValue : !isKey;
	const siblings = flow.inFlow ? flow.siblings : siblingsOf(text, lineStart, keyColumn, key);
	return { path: inside, inValue: isValue, from, to, siblings };
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}

function wordAt(text: string, offset: number): [number, number] {
	let from = offset;
	let to = offset;
	while (from > 0 && WORD.test(text[from - 1]!)) from--;
	while (to < text.length && WORD.test(text[to]!)) to++;
	return [from, to];
}

/** Leaves the levels that a line is not part of, and enters those that it begins. */
function enter(levels: Level[], line: string): void {
	if (/^\s*(?:#.*)?$/.test(line)) return;
	const [, spaces = '', dashes = '', , key] = LINE.exec(line) ?? [];
	const first = spaces.length;
	const isDash = dashes !== '';
	while (levels.length > 0 && isLeft(levels.at(-1)!, first, isDash)) levels.pop();
	for (let at = 0; at < dashes.length; at++)
		if (dashes[at] === '-') levels.push({ column: first + at, key: '[]' });
	if (key !== undefined) levels.push({ column: first + dashes.length, key });
}

/** An entry of a list may be as far to the left as the field that it belongs to. */
function isLeft({ column, key }: Level, first: number, isDash: boolean): boolean {
	return column > first || (column === first && (!isDash || key === '[]'));
}

/** Fields in braces and entries in brackets that are open at the end of a piece of a line. */
function flowPath(text: string) {
	const open: { kind: string; key: string | null; keys: string[] }[] = [];
	for (const [token] of text.matchAll(/"[^"]*"?|'[^']*'?|[{}[\],]|[\w-]+(?=\s*:(?:\s|$))|:/g)) {
		const top = open.at(-1);
		if (token === '{' || token === '[') open.push({ kind: token, key: null, keys: [] });
		else if (token === '}' || token === ']') open.pop();
		else if (token === ',' && top) top.key = null;
		else if (top?.kind === '{' && /^[\w-]+$/.test(token)) {
			top.key = token;
			top.keys.push(token);
		}
	}
	const path = open.flatMap(({ kind, key }) => (kind === '[' ? ['[]'] : key === null ? [] : [key]));
	const last = open.at(-1);
	const inValue = last !== undefined && (last.kind === '[' || last.key !== null);
	return { path, inFlow: open.length > 0, inValue, siblings: last?.keys ?? [] };
}

/** Keys at the same column in the same block. */
function siblingsOf(text: string, lineStart: number, column: number, own?: string): string[] {
	const lines = text.split('\n');
	const index = text.slice(0, lineStart).split('\n').length - 1;
	const found: string[] = [];
	const look = (step: 1 | -1) => {
		for (let i = index + (step > 0 ? 1 : 0); i >= 0 && i < lines.length; i += step) {
			const line = lines[i]!;
			if (/^\s*(?:#.*)?$/.test(line)) continue;
			const [, spaces = '', dashes = '', , key] = LINE.exec(line) ?? [];
			const at = spaces.length + dashes.length;
			// The line below may begin another entry; a line with a dash begins this one.
			if (at < column || (step > 0 && dashes !== '' && spaces.length < column)) return;
			if (at === column && key !== undefined && (i !== index || key !== own)) found.push(key);
			if (dashes !== '' && at === column) return;
		}
	};
	look(-1);
	look(1);
	return found;
}
