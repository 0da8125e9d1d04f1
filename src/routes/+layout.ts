// Loads the language before anything is said in it.
import { languageFor } from '#lib/texts/language-choice.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';

export const prerender = true;
export const ssr = false;

export async function load() {
	const texts = new Texts();
	const address = new URLSearchParams(location.search).get('lang');
	// One that does not arrive leaves English, which is there.
	await texts
		.choose(languageFor({ address, kept: null, browser: navigator.languages }))
		.catch(() => undefined);
	return { texts };
}
