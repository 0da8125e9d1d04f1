// The language that the user chose for the page. It is needed before the database is open: `static/first-sight.js` reads it,
// too.

export const LANGUAGE_KEY = 'ocre-playground/language';

/** The tag; null: none was chosen, or the browser keeps nothing. */
export function keptLanguage(storage: () => Pick<Storage, 'getItem'>): string | null {
	try {
		return storage().getItem(LANGUAGE_KEY);
	} catch {
		return null;
	}
}

/** Never throws: what cannot be kept holds until the page is closed. */
export function keepLanguage(storage: () => Pick<Storage, 'setItem'>, tag: string): void {
	try {
		storage().setItem(LANGUAGE_KEY, tag);
	} catch {
		// Refused or full.
	}
}
