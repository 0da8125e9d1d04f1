// The errors of comparing two boards: each code with the values that its text takes. The texts are in texts/en.
import type { Internal } from '#lib/core/errors.ts';

export interface CompareErrors {
	'board-unknown': Internal;
	'fixture-broken': Internal;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends CompareErrors {}
}
