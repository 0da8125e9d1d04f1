// Names of what a board has, for the error that something else was named.

/** In English. */
export function namesText(names: readonly string[]): string {
	return names.join(', ') || 'none';
}

/** For the text in the catalogue, whose list is never empty. */
export function orNone(names: readonly string[]): readonly string[] {
	return names.length > 0 ? names : ['–'];
}
