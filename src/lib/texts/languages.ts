// The languages there are, and how each is loaded.
import { translationOf } from './messages.ts';
import type { Translation } from './speaker.ts';

export interface Language {
	/** BCP 47: what `lang` and `Intl` take. */
	tag: string;
	/** In the language itself. */
	name: string;
	direction: 'ltr' | 'rtl';
	/** Made from English by rules, for developers. */
	madeUp: boolean;
	/** To everybody. Only what is complete is: `npm run texts` and a test say so. */
	offered: boolean;
	/** Null: English, which comes with the code. */
	load: (() => Promise<Translation>) | null;
}

export const ENGLISH: Language = {
	tag: 'en',
	name: 'English',
	direction: 'ltr',
	madeUp: false,
	offered: true,
	load: null
};

const translated = { direction: 'ltr', madeUp: false, offered: true } as const;

/** Those that a whole translation is there of, in the order in which menus show them. */
const TRANSLATED: readonly Language[] = [
	{
		...translated,
		tag: 'de',
		name: 'Deutsch',
		load: async () => translationOf(await import('./de/translation.ts'))
	},
	ENGLISH,
	{
		...translated,
		tag: 'es',
		name: 'Español',
		load: async () => translationOf(await import('./es/translation.ts'))
	},
	{
		...translated,
		tag: 'fr',
		name: 'Français',
		load: async () => translationOf(await import('./fr/translation.ts'))
	},
	{
		...translated,
		tag: 'pt',
		name: 'Português (Brasil)',
		load: async () => translationOf(await import('./pt/translation.ts'))
	},
	{
		...translated,
		tag: 'ar',
		name: 'العربية',
		direction: 'rtl',
		load: async () => translationOf(await import('./ar/translation.ts'))
	},
	{
		...translated,
		tag: 'hi',
		name: 'हिन्दी',
		load: async () => translationOf(await import('./hi/translation.ts'))
	},
	{
		...translated,
		tag: 'ja',
		name: '日本語',
		load: async () => translationOf(await import('./ja/translation.ts'))
	},
	{
		...translated,
		tag: 'zh-Hans',
		name: '简体中文',
		load: async () => translationOf(await import('./zh-Hans/translation.ts'))
	}
];

/** Longer, accented and in brackets: shows what is not in the catalogue, and what has no room to grow. */
const PSEUDO: Language = {
	...translated,
	tag: 'en-XA',
	name: '⟦Ƥşḗŭḓǿ⟧',
	madeUp: true,
	offered: false,
	load: async () => (await import('./pseudo.ts')).translation
};

/** The same from right to left: shows what does not turn round with the page. */
const MIRRORED: Language = { ...PSEUDO, tag: 'ar-XB', name: '⟦ǿḓŭḗşƤ⟧', direction: 'rtl' };

export const LANGUAGES: readonly Language[] = [...TRANSLATED, PSEUDO, MIRRORED];

export function findLanguage(tag: string | null): Language | null {
	return LANGUAGES.find((language) => language.tag === tag) ?? null;
}
