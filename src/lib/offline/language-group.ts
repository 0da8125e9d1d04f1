// The group of files that a language of the page is kept in. Apart from the list of the site, which only a copy reads.

const LANGUAGE = 'language-';

/** Of the texts of a language of the page, by its tag. */
export function languageGroup(tag: string): string {
	return `${LANGUAGE}${tag.toLowerCase()}`;
}

export function isLanguageGroup(id: string): boolean {
	return id.startsWith(LANGUAGE);
}
