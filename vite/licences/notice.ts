// The two files that say what of others the site contains: NOTICE, a list, and a page with the texts of all licences.
import type { Work } from './work.ts';

function sorted(works: readonly Work[]): Work[] {
	return [...works].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

function title({ name, version }: Work): string {
	return version === '' ? name : `${name} ${version}`;
}

/** Our own notice, and one line for each work. */
export function noticeText(ownNotice: string, works: readonly Work[]): string {
	const lines = sorted(works).map((work) => {
		const note = work.note === undefined ? '' : `\n  ${work.note}`;
		return `- ${title(work)}: ${work.licence}${note}`;
	});
	return `${ownNotice.trim()}\n\nThis site contains, with the texts of their licences in licences.html:\n\n${lines.join('\n')}\n`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; }
h2 { margin-bottom: 0; font-size: 1.1rem; }
p { margin: 0.25rem 0; }
pre { overflow-x: auto; white-space: pre-wrap; font-size: 0.85rem; }`;

/** Works that share their texts, word for word, share one part of the page. */
function grouped(works: readonly Work[]): Work[][] {
	const groups = new Map<string, Work[]>();
	for (const work of works) {
		const key = JSON.stringify([work.licence, work.texts.map(({ text }) => text)]);
		groups.set(key, [...(groups.get(key) ?? []), work]);
	}
	return [...groups.values()];
}

function section(works: readonly Work[]): string {
	const [first] = works;
	if (!first) return '';
	const heading = works.map((work) => escaped(title(work))).join(', ');
	const notes = works.flatMap(({ note }) =>
		note === undefined ? [] : [`<p>${escaped(note)}</p>`]
	);
	const texts = first.texts.map(({ text }) => `<pre>${escaped(text)}</pre>`);
	const parts = [`<h2>${heading}</h2>`, `<p>${escaped(first.licence)}</p>`, ...notes, ...texts];
	return parts.join('\n');
}

/** A document of its own, readable without scripts and wherever it is put. */
export function licencesPage(own: { licence: string }, works: readonly Work[]): string {
	const parts = [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8" />',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />`,
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		'<title>Licences – Ocre Playground</title>',
		`<style>${STYLE}</style>`,
		'</head>',
		'<body>',
		'<main>',
		'<h1>Licences</h1>',
		'<p>Ocre Playground is under the Apache License 2.0. It contains the works of others that are listed here, each under its own licence.</p>',
		...grouped(sorted(works)).map(section),
		'<h2>Ocre Playground</h2>',
		'<p>Apache-2.0</p>',
		`<pre>${escaped(own.licence.trim())}</pre>`,
		'</main>',
		'</body>',
		'</html>'
	];
	return `${parts.join('\n')}\n`;
}
