// What an embedding page asks of the frame, in the query of its address: what is shown of the playground, how it looks,
// what stays as it is. Anything that is not understood is left out.

export const EMBED_VIEWS = ['both', 'board', 'editor'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Lines of a file that cannot be changed, from 1, the last one included; without lines, the whole file. */
export interface LockedLines {
	path: string;
	from: number;
	to: number;
}

export interface EmbedOptions {
	view: EmbedView;
	theme: EmbedTheme;
	/** Of the interface, as BCP 47; null: the browser's. */
	lang: string | null;
	/** The file that is open first. */
	file: string | null;
	locked: readonly LockedLines[];
	/** The page that may use the API; null: no page may. */
	origin: string | null;
	/** An address that the project comes from; null: from the fragment, or by the API. */
	from: string | null;
}

export const EMBED_DEFAULTS: EmbedOptions = {
	view: 'both',
	theme: 'auto',
	lang: null,
	file: null,
	locked: [],
	origin: null,
	from: null
};

const MAX_LOCKED = 50;
const WHOLE_FILE = { from: 1, to: Number.MAX_SAFE_INTEGER };

export function parseEmbedQuery(query: URLSearchParams): EmbedOptions {
	const text = (name: string) => query.get(name) || null;
	return {
		view: EMBED_VIEWS.find((view) => view === text('view')) ?? EMBED_DEFAULTS.view,
		theme: EMBED_THEMES.find((theme) => theme === text('theme')) ?? EMBED_DEFAULTS.theme,
		lang: text('lang'),
		file: text('file'),
		locked: parseLocked(text('readonly') ?? ''),
		origin: originOf(text('origin')),
		from: text('from')
	};
}

/** `main.c:1-9,main.c:30,build.yaml` */
export function parseLocked(text: string): LockedLines[] {
	const parts = text.split(',').filter((part) => part.trim() !== '');
	return parts.slice(0, MAX_LOCKED).map((part) => {
		const match = /^(.*?):(\d{1,7})(?:-(\d{1,7}))?$/.exec(part.trim());
		if (!match) return { path: part.trim(), ...WHOLE_FILE };
		const [, path = '', first = '1', last = first] = match;
		const from = Math.max(1, Number(first));
		return { path, from, to: Math.max(from, Number(last)) };
	});
}

export function writeLocked(locked: readonly LockedLines[]): string {
	return locked
		.map(({ path, from, to }) => {
			if (to === WHOLE_FILE.to) return path;
			return from === to ? `${path}:${from}` : `${path}:${from}-${to}`;
		})
		.join(',');
}

/** Only what a message can be sent to: `https://example.org`, never `*`. */
function originOf(text: string | null): string | null {
	if (text === null) return null;
	try {
		const { origin, protocol } = new URL(text);
		return protocol === 'https:' || protocol === 'http:' ? origin : null;
	} catch {
		return null;
	}
}

/** What differs from the defaults, in a fixed order. */
export function writeEmbedQuery(options: EmbedOptions): string {
	const { file, from, lang, locked, origin, theme, view } = options;
	const fields: [string, string | null][] = [
		['view', view === EMBED_DEFAULTS.view ? null : view],
		['theme', theme === EMBED_DEFAULTS.theme ? null : theme],
		['lang', lang],
		['file', file],
		['readonly', writeLocked(locked) || null],
		['origin', origin],
		['from', from]
	];
	return fields
		.filter((field): field is [string, string] => field[1] !== null)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}
