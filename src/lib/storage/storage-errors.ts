// The errors of the browser’s storage: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface StorageErrors {
	'record-damaged': NoValues;
	'setting-damaged': NoValues;
	'storage-blocked': NoValues;
	'storage-failed': NoValues;
	'storage-full': NoValues;
	'storage-newer': NoValues;
	'storage-refused': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends StorageErrors {}
}
