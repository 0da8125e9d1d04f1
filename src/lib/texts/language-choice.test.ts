import { expect, test } from 'vitest';
import { languageFor } from './language-choice.ts';
import { ENGLISH, LANGUAGES, type Language } from './languages.ts';

const language = (tag: string, offered = true): Language => ({ ...ENGLISH, tag, offered });
const ALL = [
	ENGLISH,
	...['de', 'pt', 'zh-Hans', 'hi', 'ar'].map((tag) => language(tag)),
	language('fr', false)
];

const tagFor = (
	browser: readonly string[],
	kept: string | null = null,
	address: string | null = null
) => languageFor({ address, kept, browser }, ALL).tag;

test.each([
	[['de'], 'de'],
	[['de-AT', 'en'], 'de'],
	[['pt-BR'], 'pt'],
	[['pt-PT'], 'pt'],
	[['zh'], 'zh-Hans'],
	[['zh-CN'], 'zh-Hans'],
	[['zh-SG', 'en'], 'zh-Hans'],
	[['zh-Hans-HK'], 'zh-Hans'],
	[['zh-TW'], 'en'],
	[['zh-HK', 'de'], 'de'],
	[['ar-EG'], 'ar'],
	[['hi-Latn', 'en-IN'], 'en'],
	[['en-GB', 'de'], 'en'],
	[['fr-FR', 'de'], 'de'],
	[['x y', '', 'ar'], 'ar'],
	[[], 'en']
] as const)('a browser that wishes for %j gets %s', (browser, tag) => {
	expect(tagFor(browser)).toBe(tag);
});

test('what was chosen here goes before the browser, the address before both', () => {
	expect(tagFor(['de'], 'ar')).toBe('ar');
	expect(tagFor(['de'], 'ar', 'pt')).toBe('pt');
	expect(tagFor(['de'], 'xx', 'nonsense')).toBe('de');
});

test('the address may ask for a language that is not offered', () => {
	expect(tagFor(['de'], null, 'fr')).toBe('fr');
});

test('each language has a tag that Intl knows', () => {
	for (const { tag } of LANGUAGES) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
});
