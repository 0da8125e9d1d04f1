// What only the page about quirks tells: what our SDK, the compiler and the page do about each, and what a documented
// board does in its place.
import { QUIRKS, type QuirkCode } from '#lib/abi/quirks.ts';
import { quirkRemedies } from '#lib/texts/en/quirk-remedies.ts';
import { quirksDocumented } from '#lib/texts/en/quirks-documented.ts';
import type { Words } from '#lib/texts/words.ts';

type OnlyFaithful = {
	[Code in QuirkCode]: (typeof QUIRKS)[Code]['keptBy'] extends 'faithful' ? Code : never;
}[QuirkCode];

const REMEDIES: Readonly<Record<QuirkCode, Words>> = quirkRemedies;
const DOCUMENTED: Readonly<Record<OnlyFaithful, Words>> = quirksDocumented;

export function quirkRemedy(code: QuirkCode): Words {
	return REMEDIES[code];
}

/** Null where a documented board does the same. */
export function documentedWords(code: QuirkCode): Words | null {
	return isOnlyFaithful(code) ? DOCUMENTED[code] : null;
}

function isOnlyFaithful(code: QuirkCode): code is OnlyFaithful {
	return QUIRKS[code].keptBy === 'faithful';
}
