// Which language the page starts in: what the address asks for, else what was chosen here, else the first of the browser's
// that there is.
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

function offeredFor(browser: readonly string[], all: readonly Language[]): Language | undefined {
	const offered = all.filter((language) => language.offered);
	for (const wish of browser) {
		const found = offered.find(({ tag }) => isServedBy(wish, tag));
		if (found) return found;
	}
	return undefined;
}

/**
 * The same language in the same script, whatever the region: `de-AT` by `de`, `pt-PT` by `pt`, `zh-CN` and `zh-SG` by
 * `zh-Hans`. Who reads traditional characters (`zh-TW`, `zh-HK`) is not given simplified ones, but the next wish.
 */
function isServedBy(wish: string, tag: string): boolean {
	const [wished, has] = [writtenAs(wish), writtenAs(tag)];
	return wished !== null && wished === has;
}

/** `zh Hant`; null: what the browser says is no tag. */
function writtenAs(tag: string): string | null {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return `${language} ${script ?? ''}`;
	} catch {
		return null;
	}
}
