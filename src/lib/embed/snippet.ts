// What an author copies into a page: the frame by itself, or the element that also has the API.
import { writeEmbedQuery, writeLocked, type EmbedOptions } from './embed-options.ts';

export interface SnippetOptions {
	/** Of the site, with a slash at its end. */
	site: string;
	/** `#project=…`, or empty. */
	fragment: string;
	options: EmbedOptions;
	title: string;
	heightPx: number;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Containers need shared memory where the browser gives it to frames. */
const ALLOW = 'cross-origin-isolated; clipboard-write';

export function embedAddress({
	fragment,
	options,
	site
}: Omit<SnippetOptions, 'title' | 'heightPx'>) {
	const query = writeEmbedQuery(options);
	return `${site}embed${query === '' ? '' : `?${query}`}${fragment}`;
}

export function frameSnippet(snippet: SnippetOptions): string {
	const { heightPx, title } = snippet;
	return `<iframe
  src="${escaped(embedAddress(snippet))}"
  title="${escaped(title)}"
  allow="${ALLOW}"
  loading="lazy"
  style="width: 100%; height: ${heightPx}px; border: 1px solid #888; border-radius: 8px"
></iframe>
`;
}

export function elementSnippet({
	fragment,
	heightPx,
	options,
	site,
	title
}: SnippetOptions): string {
	const attributes: [string, string | null][] = [
		['title', title],
		['view', options.view === 'both' ? null : options.view],
		['theme', options.theme === 'auto' ? null : options.theme],
		['lang', options.lang],
		['file', options.file],
		['readonly', writeLocked(options.locked) || null],
		['from', options.from],
		['project', fragment === '' ? null : fragment]
	];
	const lines = attributes
		.filter((attribute): attribute is [string, string] => attribute[1] !== null)
		.map(([name, value]) => `  ${name}="${escaped(value)}"`);
	return `<script type="module" src="${escaped(site)}ocre-playground.js"></script>
<ocre-playground
${lines.join('\n')}
  style="display: block; height: ${heightPx}px"
></ocre-playground>
`;
}
