// A work of others that the site contains, with the terms under which it may be passed on.

export interface LicenceText {
	/** The name of the file that it was read from. */
	name: string;
	text: string;
}

export interface Work {
	/** Name of the package, or what it is called elsewhere. */
	name: string;
	version: string;
	/** An SPDX expression. */
	licence: string;
	texts: readonly LicenceText[];
	/** What else has to be said about it: a sentence or two. */
	note?: string;
}
