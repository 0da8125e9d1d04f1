// Which language the page starts in: what the address asks for, else what was chosen here, else the first of the browser's that there is.
import { ENGLISH, LANGUAGES, type Language } from './languages.ts';

export interface Wishes {
	/** `?lang=` of the address. It may ask for any language, offered or not. */
	address: string | null;
	/** The setting. */
	kept: string | null;
	/** `navigator.languages`. */
	browser: readonly string[];
}

export function languageFor({ address, kept, browser }: Wishes, all = LANGUAGES): Language {
	const called = (wish: string | null) => all.find(({ tag }) => tag === wish);
	return called(address) ?? called(kept) ?? offeredFor(browser, all) ?? ENGLISH;
}

/** `de-AT` is served by `de`. */
function offeredFor(browser: readonly string[], all: readonly Language[]): Language | undefined {
	const offered = all.filter((language) => language.offered);
	for (const wish of browser) {
		const found = offered.find(({ tag }) => wish === tag || wish.startsWith(`${tag}-`));
		if (found) return found;
	}
	return undefined;
}
