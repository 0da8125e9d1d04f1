// The texts of a language other than English: one file for each room of `en`, with the same names, joined to what `Speaker`
// asks for translations.
import type { Translation } from './speaker.ts';
import type { Source } from './words.ts';

/** By id, such as `console.clear`. */
export type TranslatedRoom = Readonly<Record<string, Source>>;

/**
 * A room in another language. `Room` is the type of the English one: a text that is missing, or that English does not
 * have, is a type error. The call is known to the build (`vite/texts.ts`), as `room` is.
 */
export function messages<Room>(
	name: string,
	texts: { readonly [Key in keyof Room]: string }
): TranslatedRoom {
	const entries = Object.entries<Source>(texts);
	return Object.fromEntries(entries.map(([key, source]) => [`${name}.${key}`, source]));
}

/** Every room of the catalogue, by the name that its file exports. */
type Rooms = { readonly [Name in keyof typeof import('./catalogue.ts')]: TranslatedRoom };

/** All rooms of a language as one. A room that is missing is a type error. */
export function translationOf(rooms: Rooms): Translation {
	const all = new Map(Object.values(rooms).flatMap((room) => Object.entries(room)));
	return (id) => all.get(id);
}
