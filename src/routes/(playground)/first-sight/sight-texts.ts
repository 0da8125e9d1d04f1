// The picture of the page in other languages: what stands in it instead of the English texts. The document is in English;
// `static/first-sight.js` puts these in their places.
import { render } from 'svelte/server';
import type { Language } from '#lib/texts/languages.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';
import { run } from '#lib/texts/en/run.ts';
import FirstSight from './FirstSight.svelte';

/** English texts, with what they are in the language. */
export type SightTexts = Readonly<Record<string, string>>;

/** Text between tags, and what attributes say to the user. */
const TEXT = />([^<>]+)<|\s(?:title|aria-label|placeholder)="([^"]*)"/g;

export function renderSight(texts: Texts): string {
	return render(FirstSight, { props: { texts } }).body;
}

export async function sightTexts(language: Language): Promise<SightTexts> {
	const english = new Texts();
	const texts = new Texts();
	await texts.choose(language);
	if (texts.language !== language) throw new Error(`${language.tag} cannot be loaded`);
	const before = textsIn(renderSight(english));
	const after = textsIn(renderSight(texts));
	if (before.length !== after.length)
		throw new Error(`the picture of the page has other parts in ${language.tag}`);
	const pairs = before.map((text, at) => [text, after[at] ?? text] as const);
	// It takes the place of “Run” when that is pressed.
	const pressed = [english.t(run.loading), texts.t(run.loading)] as const;
	return Object.fromEntries([...pairs, pressed].filter(([text, said]) => text !== said));
}

function textsIn(html: string): string[] {
	return [...html.matchAll(TEXT)].map(([, text, attribute]) => plain(text ?? attribute ?? ''));
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const;

function plain(html: string): string {
	return html.replace(
		/&(?:lt|gt|quot|#39|amp);/g,
		(entity) => ENTITIES[entity as keyof typeof ENTITIES]
	);
}
