// The errors of links and of places that projects are fetched from: each code with the values that its text takes. The
// texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface ShareErrors {
	'link-bomb': NoValues;
	'link-cut': NoValues;
	'link-damaged': NoValues;
	'link-empty': NoValues;
	'link-invalid': { field: string };
	'link-newer': { version: number };
	'link-not-ours': NoValues;
	'link-too-large': { limit: number };
	'from-address': { address: string };
	'from-blocked': { host: string };
	'from-empty': { place: string };
	'from-insecure': { host: string };
	'from-limited': { host: string };
	'from-missing': { place: string };
	'from-nothing-inside': { place: string };
	'from-offline': { host: string };
	'from-page': { host: string };
	'from-private': { place: string };
	'from-refused': { host: string; status: number };
	'from-too-large': { limit: number };
	'from-truncated': { place: string };
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends ShareErrors {}
}
