// The errors of workshop files: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface WorkshopErrors {
	'workshop-damaged': { path: string };
	'workshop-invalid': { line: number; problem: string };
	'workshop-missing': NoValues;
	'workshop-newer': { version: number };
	'workshop-not-ours': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends WorkshopErrors {}
}
