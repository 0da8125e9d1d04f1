// Where links and pictures of a Markdown file lead: to pages on the web, to files of the project, or nowhere.

/** The Markdown file and the project that it is in. */
export interface MarkdownPlace {
	path: string;
	files: Readonly<Record<string, string>>;
	/** Finds the content of a picture as a data URL, where that is not a drawing among `files`; null: there is none. */
	picture?: (href: string) => string | null;
}

export type LinkTarget = { kind: 'web'; url: string } | { kind: 'file'; path: string };

const WEB = new Set(['http:', 'https:', 'mailto:']);
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//i;

/** Null: it leads nowhere that a page should go. */
export function linkTarget(href: string, place: MarkdownPlace): LinkTarget | null {
	if (!HAS_SCHEME.test(href)) {
		const path = projectPath(href, place);
		return path === null ? null : { kind: 'file', path };
	}
	const url = URL.canParse(href) ? new URL(href) : null;
	return url && WEB.has(url.protocol) ? { kind: 'web', url: url.href } : null;
}

/** A picture of the project as a data URL. The files of a project are text, so it is a drawing (SVG). */
export function projectPicture(href: string, place: MarkdownPlace): string | null {
	if (place.picture) return HAS_SCHEME.test(href) ? null : place.picture(href);
	const path = HAS_SCHEME.test(href) ? null : projectPath(href, place);
	if (path === null || !/\.svg$/i.test(path)) return null;
	return drawingUrl(place.files[path]!);
}

/** Shown by `<img>` only: nothing in it runs, and nothing is fetched by it. */
export function drawingUrl(source: string): string {
	return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
}

/** The file of the project that a relative address means, or null. */
function projectPath(href: string, { path, files }: MarkdownPlace): string | null {
	const parts = path.split('/').slice(0, -1);
	for (const part of decoded(href.replace(/[?#].*$/s, '')).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	const found = parts.join('/').normalize('NFC');
	return Object.hasOwn(files, found) ? found : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export function isMarkdown(path: string | null): path is string {
	return path !== null && /\.(md|markdown)$/i.test(path);
}
