// Every language that is offered says every text of English, rightly as far as a machine can tell.
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/texts/languages.ts';
import { compareRooms, findingText } from './compare-rooms.ts';
import { readEnglish, readTranslation, roomFiles } from './read-rooms.ts';
import { readCode, unusedTexts } from './unused-texts.ts';

const offered = LANGUAGES.filter(({ madeUp, load }) => !madeUp && load !== null).map(
	({ tag }) => tag
);
const english = await readEnglish();

test.each(offered)('%s is complete', async (tag) => {
	const findings = compareRooms(await readTranslation(tag), english, tag);
	expect(findings.map(findingText)).toEqual([]);
});

test.each(offered)('%s is loaded with all of its rooms', async (tag) => {
	const say = await LANGUAGES.find((language) => language.tag === tag)!.load!();
	expect(english.texts.filter(({ id, source }) => say(id, source) === undefined)).toEqual([]);
});

test('no folder of a language is left out', () => {
	expect(
		roomFiles('')
			.filter((name) => !name.endsWith('.ts'))
			.sort()
	).toEqual(['en', ...offered].sort());
});

test('every English text is said by some code', () => {
	expect(unusedTexts(english.texts, readCode()).map(({ id }) => id)).toEqual([]);
});
