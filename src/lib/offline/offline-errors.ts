// The errors of the offline copy: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface OfflineErrors {
	/** Another site answers than the one that the list names, as after a deployment in the middle of a download. */
	'offline-changed': NoValues;
	'offline-full': NoValues;
	/** The site has no list of its files, or one that cannot be read. */
	'offline-list-invalid': NoValues;
	'offline-refused': NoValues;
	'offline-unreachable': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends OfflineErrors {}
}
