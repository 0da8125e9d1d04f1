// A submission as a file: JSON with a version and the digest of its content, which tells that the file came whole. It does
// not tell who made it: nothing in a file can.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { MAX_PROJECT_BYTES } from '#lib/project/project.ts';
import { decodeSubmission, encodeSubmission, type Submission } from './submission.ts';

export const SUBMISSION_ENDING = '.ocre-submission';
export const SUBMISSION_FORMAT = 'ocre-submission';
/** What this page writes. */
export const SUBMISSION_VERSION = 1;
/** JSON writes some characters as six. */
export const MAX_SUBMISSION_BYTES = 2 * MAX_PROJECT_BYTES;
const MEBIBYTE = 1024 * 1024;

/** One for each version, for ever. */
const READERS: Readonly<Record<number, (content: unknown) => Submission>> = { 1: decodeSubmission };

/** `sha256:` and the digest of what is handed in: the same for the same content, whether by file or by link. */
export function submissionDigest(submission: Submission): string {
	return digestOf(canonical(encodeSubmission(submission)));
}

export function writeSubmission(submission: Submission): Uint8Array<ArrayBuffer> {
	const content = canonical(encodeSubmission(submission));
	const head = JSON.stringify({ format: SUBMISSION_FORMAT, version: SUBMISSION_VERSION });
	return utf8(`${head.slice(0, -1)},"digest":"${digestOf(content)}","content":${content}}\n`);
}

/**
 * Throws `submission-not-ours`, `submission-newer`, `submission-damaged`, `submission-too-large`, and what
 * `decodeSubmission` throws.
 */
export function readSubmission(bytes: Uint8Array): Submission {
	if (bytes.length > MAX_SUBMISSION_BYTES) {
		const values = { limit: MAX_SUBMISSION_BYTES / MEBIBYTE };
		throw new AppError('submission-too-large', `${bytes.length} bytes`, { values });
	}
	const { format, version, digest, content } = parse(bytes);
	if (format !== SUBMISSION_FORMAT || typeof version !== 'number')
		throw new AppError('submission-not-ours', 'the format is another one');
	const read = READERS[version];
	if (!read) throw new AppError('submission-newer', `version ${version}`, { values: { version } });
	if (digestIfFlat(content) !== digest)
		throw new AppError('submission-damaged', 'the digest is another one');
	return read(content);
}

/** Told by the first bytes, whatever its name is. */
export function isSubmission(bytes: Uint8Array): boolean {
	const head = new TextDecoder().decode(bytes.subarray(0, 200));
	return /^\s*\{/.test(head) && head.includes(`"${SUBMISSION_FORMAT}"`);
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value));
	} catch (error) {
		throw new AppError('submission-damaged', 'not JSON', { cause: error });
	}
	throw new AppError('submission-not-ours', 'not an object');
}

/** Null for what is nested so deep that JSON is not written of it. */
function digestIfFlat(content: unknown): string | null {
	try {
		return digestOf(canonical(content));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The text that JSON has for a value once it went through JSON: whoever reads a file gets the same. */
function canonical(value: unknown): string {
	return JSON.stringify(JSON.parse(JSON.stringify(value ?? null)));
}

function digestOf(text: string): string {
	return `sha256:${hex(sha256(utf8(text)))}`;
}
