// What to do next about a problem, in the words of the catalogue. Not a part of `problem-words.ts`, which comes with the
// page: hints come with what shows problems.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { hints } from '#lib/texts/en/hints.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Their keys tie texts and values together: `hint-words.test.ts` holds it. */
const TEXTS: ReadonlyMap<string, Words | ((values: never) => Words)> = new Map(
	Object.entries(hints)
);

/** Null: there is none. */
export function hintWords(
	problem: Pick<Diagnostic, 'hint' | 'hintKey' | 'hintValues'>
): Words | null {
	const { hint, hintKey = '', hintValues = {} } = problem;
	if (!hint) return null;
	const text = TEXTS.get(hintKey) ?? verbatim(hint);
	return typeof text === 'function' ? text(hintValues as never) : text;
}
