// The errors of lessons: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface LessonErrors {
	'lesson-invalid': NoValues;
	'lesson-missing': { id: string };
	'lesson-unreachable': { id: string };
	'lesson-too-large': { limit: number };
	'lesson-check-too-long': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends LessonErrors {}
}
