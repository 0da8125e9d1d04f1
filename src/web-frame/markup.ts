// Which elements the page of a container may not have, and markup without them. What is used here is taken before the page's
// scripts run, and fixed, so that they cannot change what it does.

/** They load something, hold a document, or say where addresses lead. */
const FORBIDDEN = 'link|meta|base|iframe|frame|frameset|object|embed|applet|portal|fencedframe';

const NAMES = new RegExp(`^(?:[^:]*:)?(?:${FORBIDDEN})$`, 'i');

/**
 * A tag has its name only where that stands after `<` and before a space, a slash, `>` or the end. XML has prefixes, and
 * entities that make tags out of characters.
 */
const TAGS = new RegExp(
	`<(/?)(?:[^\\s<>/:]*:)?(?=(?:${FORBIDDEN})(?:[\\s/>]|$))|<!(?=entity|doctype(?! html>))`,
	'gi'
);

const text = String;

/** As markup and names are read: a text, once. */
export function textOf(value: unknown): string {
	return text(value);
}

export function isForbidden(name: string): boolean {
	return NAMES.test(name);
}

/** The same markup, in which the forbidden elements are unknown ones. */
export function withoutForbidden(markup: string): string {
	return markup.replace(TAGS, (_, slash: string | undefined) =>
		slash === undefined ? '<!x-' : `<${slash}x-`
	);
}

/** Called before any script of the page: nobody changes how texts are replaced any more. */
export function fixReplacing(realm: typeof globalThis): void {
	Object.freeze(realm.RegExp.prototype);
	// eslint-disable-next-line @typescript-eslint/unbound-method
	const { replace } = realm.String.prototype;
	const fixed = { value: replace, writable: false, configurable: false };
	Object.defineProperty(realm.String.prototype, 'replace', fixed);
}
