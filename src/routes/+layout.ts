// Loads the language before anything is said in it.
import { keptLanguage } from '#lib/storage/kept-language.ts';
import { languageFor } from '#lib/texts/language-choice.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';

export const prerender = true;
export const ssr = false;

/** The page waits for its language no longer than this: it comes in English then, and in the language when that is here. */
const LATEST_MS = 5000;

export async function load() {
	const texts = new Texts();
	const language = languageFor({
		address: new URLSearchParams(location.search).get('lang'),
		kept: keptLanguage(() => localStorage),
		browser: navigator.languages
	});
	const latest = new Promise<void>((resolve) => setTimeout(resolve, LATEST_MS));
	await Promise.race([texts.choose(language), latest]);
	return { texts };
}
