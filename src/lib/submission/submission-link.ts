// A submission in the fragment of a link to the page that teachers look at: `teach#submission=VERSION.DATA`.
import { MAX_PROJECT_BYTES } from '#lib/project/project.ts';
import { hasPacked, packLink, unpackLink, type PackedLink } from '#lib/share/packed-link.ts';
import { decodeSubmission, encodeSubmission, type Submission } from './submission.ts';

const LINK: PackedLink<Submission> = {
	field: 'submission',
	limits: { bytes: 2 * MAX_PROJECT_BYTES, freeBytes: 1024 * 1024, ratio: 60 },
	readers: { 1: decodeSubmission }
};
const VERSION = 1;

/** `page`: the address of the page for teachers. */
export function submissionLink(page: string, submission: Submission): string {
	return packLink(page, LINK.field, VERSION, encodeSubmission(submission));
}

export function hasSubmissionLink(text: string): boolean {
	return hasPacked(text, LINK.field);
}

/** Throws what `unpackLink` and `decodeSubmission` throw. */
export function readSubmissionLink(text: string): Submission {
	return unpackLink(text, LINK);
}
