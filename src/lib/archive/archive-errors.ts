// The errors of archives: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface ArchiveErrors {
	'archive-bomb': NoValues;
	'archive-damaged': NoValues;
	'archive-encrypted': NoValues;
	'archive-inconsistent': NoValues;
	'archive-too-deep': NoValues;
	'archive-too-large': NoValues;
	'archive-unsafe': NoValues;
	'archive-unsupported': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends ArchiveErrors {}
}
