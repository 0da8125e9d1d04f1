// The errors of the page’s own parts: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from './errors.ts';

export interface CoreErrors {
	'part-unavailable': NoValues;
}

declare module './errors.ts' {
	interface ErrorCodes extends CoreErrors {}
}
