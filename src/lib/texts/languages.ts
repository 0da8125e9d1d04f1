// The languages there are, and how each is loaded.
import type { Translation } from './speaker.ts';

export interface Language {
	/** BCP 47: what `lang` and `Intl` take. */
	tag: string;
	/** In the language itself. */
	name: string;
	/** Offered to everybody, not in development only. */
	offered: boolean;
	/** Null: English, which comes with the code. */
	load: (() => Promise<{ translation: Translation }>) | null;
}

export const ENGLISH: Language = { tag: 'en', name: 'English', offered: true, load: null };

/** Longer, accented and in brackets: shows what is not in the catalogue, and what has no room to grow. */
const PSEUDO: Language = {
	tag: 'en-XA',
	name: '⟦Ƥşḗŭḓǿ⟧',
	offered: false,
	load: () => import('./pseudo.ts')
};

export const LANGUAGES: readonly Language[] = [ENGLISH, PSEUDO];

export function findLanguage(tag: string | null): Language | null {
	return LANGUAGES.find((language) => language.tag === tag) ?? null;
}
