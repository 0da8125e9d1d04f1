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
const PLACE = new RegExp(`(${NAME}):(\\d{1,6})(?::(\\d{1,6}))?`, 'g');
/** musl: `Assertion failed: x > 0 (main.c: main: 12)`. */
const ASSERTION = new RegExp(`\\((${NAME}): \\w+: (\\d{1,6})\\)`, 'g');
/** A longer line is not searched: it is not meant for people. */
const MAX_LINE = 2000;

export function findFileLocations(text: string, files: readonly string[]): FileLocation[] {
	if (files.length === 0 || text.length > MAX_LINE) return [];
	const found: FileLocation[] = [];
	for (const pattern of [PLACE, ASSERTION])
		for (const match of text.matchAll(pattern)) {
			const [whole, name = '', line, column] = match;
			const path = resolve(name, files);
			if (path === undefined || Number(line) < 1) continue;
			found.push({
				start: match.index,
				end: match.index + whole.length,
				path,
				line: Number(line),
				column: Math.max(1, Number(column ?? 1))
			});
		}
	return found.sort((a, b) => a.start - b.start);
}

/** The file of the project that is meant, when it can only be one. */
function resolve(name: string, files: readonly string[]): string | undefined {
	const plain = name.replace(/^(?:\.{1,2}\/)+/, '');
	if (files.includes(plain)) return plain;
	const ends = files.filter((file) => file.endsWith(`/${plain}`) || plain.endsWith(`/${file}`));
	return ends.length === 1 ? ends[0] : undefined;
}

const MAX_PLACES = 12;
/** How far back places are looked for. */
const MAX_CHARACTERS = 200_000;

/** The last places that a text names, latest first, each once. */
export function lastPlaces(text: string, files: readonly string[]): FileLocation[] {
	const places = new Map<string, FileLocation>();
	for (const line of text.slice(-MAX_CHARACTERS).split('\n').reverse())
		for (const place of findFileLocations(line, files).reverse()) {
			const key = `${place.path}:${place.line}:${place.column}`;
			if (!places.has(key)) places.set(key, place);
			if (places.size === MAX_PLACES) return [...places.values()];
		}
	return [...places.values()];
}
