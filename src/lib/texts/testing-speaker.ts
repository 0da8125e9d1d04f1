// For tests: says some rooms of a language, without loading all of it.
import { errorText } from './error-texts.ts';
import { LANGUAGES } from './languages.ts';
import type { TranslatedRoom } from './messages.ts';
import { Speaker } from './speaker.ts';

/** All that people translated. */
export const TRANSLATED = LANGUAGES.filter(({ load, madeUp }) => load && !madeUp).map(
	({ tag }) => tag
);

/** `files`: those of the rooms, such as `scenario-steps`. What is in no other is said in English. */
export async function speakerOf(tag: string, ...files: readonly string[]): Promise<Speaker> {
	const rooms = await Promise.all(files.map((file) => roomsIn(tag, file)));
	const texts = Object.assign({}, ...rooms.flat()) as TranslatedRoom;
	const direction = LANGUAGES.find((language) => language.tag === tag)?.direction;
	return new Speaker(tag, errorText, (id) => texts[id], direction);
}

async function roomsIn(tag: string, file: string): Promise<TranslatedRoom[]> {
	const url = new URL(`./${tag}/${file}.ts`, import.meta.url).href;
	return Object.values((await import(/* @vite-ignore */ url)) as Record<string, TranslatedRoom>);
}
