// Finds places in the project's files in console text: `src/main.c:12:3`, `main.c:12`, and what a failed assertion says.

export interface FileLocation {
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** The project's own path. */
	path: string;
	line: number;
	column: number;
}

const NAME = String.raw`(?:[\w.+@-]+/)*[\w.+@-]+\.[A-Za-z]\w{0,5}`;
/** The ending of a file's name with a line behind it: what stands before it is read backwards from there. */
const PLACE = /\.[A-Za-z]\w{0,5}:(\d{1,6})(?::(\d{1,6}))?/g;
const NAME_CHARACTER = /[\w.+@/-]/;
/** musl: `Assertion failed: x > 0 (main.c: main: 12)`. */
const ASSERTION = new RegExp(`\\((${NAME}): \\w+: (\\d{1,6})\\)`, 'g');
/** A longer line is not searched: it is not meant for people. */
const MAX_LINE = 2000;

/** The file of the project that a name means; undefined when it is none, or may be several. */
type Resolve = (name: string) => string | undefined;

export function findFileLocations(text: string, files: readonly string[]): FileLocation[] {
	if (files.length === 0 || text.length > MAX_LINE) return [];
	return locationsIn(text, resolverOf(files));
}

function locationsIn(text: string, resolve: Resolve): FileLocation[] {
	const found: FileLocation[] = [];
	for (const { start, end, name, line, column } of [...placesIn(text), ...assertionsIn(text)]) {
		const path = resolve(name);
		if (path !== undefined && line >= 1) found.push({ start, end, path, line, column });
	}
	return found.sort((a, b) => a.start - b.start);
}

type Named = Omit<FileLocation, 'path'> & { name: string };

function* placesIn(text: string): Generator<Named> {
	let from = 0;
	for (const match of text.matchAll(PLACE)) {
		const start = nameStart(text, from, match.index);
		const end = match.index + match[0].length;
		from = end;
		if (start === match.index || text[match.index - 1] === '/') continue;
		const name = text.slice(start, text.indexOf(':', match.index));
		const column = Math.max(1, Number(match[2] ?? 1));
		yield { start, end, name, line: Number(match[1]), column };
	}
}

/** Where the name before `end` begins: folders in it have names, too. */
function nameStart(text: string, from: number, end: number): number {
	let start = end;
	while (start > from && NAME_CHARACTER.test(text[start - 1]!)) {
		if (text[start - 1] === '/' && text[start] === '/') return start + 1;
		start--;
	}
	return text[start] === '/' ? start + 1 : start;
}

function* assertionsIn(text: string): Generator<Named> {
	for (const match of text.matchAll(ASSERTION)) {
		const end = match.index + match[0].length;
		yield { start: match.index, end, name: match[1]!, line: Number(match[2]), column: 1 };
	}
}

/** Looks a name up among the files of its last part only: a console may name many, and a project may have many. */
function resolverOf(files: readonly string[]): Resolve {
	const byLastPart = new Map<string, string[]>();
	for (const file of files) {
		const alike = byLastPart.get(lastPart(file));
		if (alike) alike.push(file);
		else byLastPart.set(lastPart(file), [file]);
	}
	return (name) => {
		const plain = name.replace(/^(?:\.{1,2}\/)+/, '');
		const alike = byLastPart.get(lastPart(plain)) ?? [];
		if (alike.includes(plain)) return plain;
		const ends = alike.filter((file) => file.endsWith(`/${plain}`) || plain.endsWith(`/${file}`));
		return ends.length === 1 ? ends[0] : undefined;
	};
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

const MAX_PLACES = 12;
/** How far back places are looked for. */
const MAX_CHARACTERS = 200_000;

/** The last places that a text names, latest first, each once. */
export function lastPlaces(text: string, files: readonly string[]): FileLocation[] {
	const places = new Map<string, FileLocation>();
	const resolve = resolverOf(files);
	for (const line of text.slice(-MAX_CHARACTERS).split('\n').reverse())
		for (const place of line.length > MAX_LINE ? [] : locationsIn(line, resolve).reverse()) {
			const key = `${place.path}:${place.line}:${place.column}`;
			if (!places.has(key)) places.set(key, place);
			if (places.size === MAX_PLACES) return [...places.values()];
		}
	return [...places.values()];
}
