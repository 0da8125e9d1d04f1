// What is wrong with something that a user wrote, in English and for the catalogue of texts, which has it in each language.

/** What goes into a text: names, lists of names, examples, numbers. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>;

export interface SaidProblem {
	/** In English: for commands, and where the catalogue has no text, as for what a parser says. */
	message: string;
	/** Of the text in the catalogue. */
	key: string;
	values: ProblemValues;
}
