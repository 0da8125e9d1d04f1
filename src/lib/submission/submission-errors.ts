// The errors of what is handed in: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface SubmissionErrors {
	'submission-damaged': NoValues;
	'submission-invalid': { field: string };
	'submission-newer': { version: number };
	'submission-not-ours': NoValues;
	'submission-too-large': { limit: number };
	'submissions-too-many': { limit: number };
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends SubmissionErrors {}
}
