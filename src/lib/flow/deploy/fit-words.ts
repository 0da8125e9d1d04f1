// Why a module does not run on a board, or not as one expects, in the words of the catalogue.
import type { FitFinding } from '#lib/image/inspect/fits.ts';
import { fits } from '#lib/texts/en/fits.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Their keys tie texts and values together: `fit-words.test.ts` holds it. */
const TEXTS: ReadonlyMap<string, Words | ((values: never) => Words)> = new Map(
	Object.entries(fits)
);

export function fitWords({ key, message, values }: FitFinding): Words {
	const text = TEXTS.get(key) ?? verbatim(message);
	return typeof text === 'function' ? text(values as never) : text;
}
