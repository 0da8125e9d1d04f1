// The errors of checks of a board: each code with the values that its text takes. The texts are in texts/en.
import type { Internal } from '#lib/core/errors.ts';

export interface BoardCheckErrors {
	'check-not-here': Internal;
	'check-refuted': Internal;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends BoardCheckErrors {}
}
