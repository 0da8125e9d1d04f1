// The picture of the page in other languages: what stands in it instead of the English texts. The document is in English;
// `static/first-sight.js` puts these in their places.
import { render } from 'svelte/server';
import type { Language } from '#lib/texts/languages.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';
import { run } from '#lib/texts/en/run.ts';
import FirstSight from './FirstSight.svelte';

/** English texts, with what they are in the language. */
export interface SightTexts {
	plain: Readonly<Record<string, string>>;
	/** Without tags in English, with tags in the language: its order of words may be another. */
	rich: Readonly<Record<string, string>>;
}

const TAG = /<\/?[a-z]+>/g;

export function renderSight(texts: Texts): string {
	return render(FirstSight, { props: { texts } }).body;
}

export async function sightTexts(language: Language): Promise<SightTexts> {
	const english = new Texts();
	const texts = new Texts();
	await texts.choose(language);
	if (texts.language !== language) throw new Error(`${language.tag} cannot be loaded`);
	const before = saidBy(english);
	const after = saidBy(texts);
	if (before.length !== after.length)
		throw new Error(`the picture of the page says other texts in ${language.tag}`);
	const pairs = before.map((text, at) => [text, after[at] ?? text] as const);
	const isRich = (text: string) => text.search(TAG) >= 0;
	const rich = pairs.filter(([text]) => isRich(text));
	return {
		plain: Object.fromEntries(pairs.filter(([text, said]) => !isRich(text) && text !== said)),
		rich: Object.fromEntries(rich.map(([text, said]) => [text.replace(TAG, ''), said]))
	};
}

/** Every text of the picture, in the order in which it is said. */
function saidBy(texts: Texts): string[] {
	const said: string[] = [];
	const { t } = texts;
	texts.t = (words) => {
		const text = t(words);
		said.push(text);
		return text;
	};
	renderSight(texts);
	// It takes the place of “Run” when that is pressed.
	texts.t(run.loading);
	return said;
}
