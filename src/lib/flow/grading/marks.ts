// Marks and comments of a teacher, by submission: what is kept in the browser, and a file that another computer takes.
// Decoded as untrusted: a file may be anybody's.
import { AppError } from '#lib/core/errors.ts';
import { utf8 } from '#lib/core/bytes.ts';

export interface TeacherMark {
	/** As the teacher gives it: a number, a letter, a word. */
	mark: string;
	comment: string;
}

/** By the digest of the submission. */
export type TeacherMarks = Readonly<Record<string, TeacherMark>>;

export const MARKS_ENDING = '.ocre-marks.json';
const FORMAT = 'ocre-marks';
export const MAX_MARK_LENGTH = 20;
export const MAX_COMMENT_LENGTH = 5000;
const MAX_MARKS = 5000;
const MAX_BYTES = 16 * 1024 * 1024;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

export const NO_MARK: TeacherMark = { mark: '', comment: '' };

export function isMarked({ mark, comment }: TeacherMark): boolean {
	return mark !== '' || comment !== '';
}

export function writeMarks(marks: TeacherMarks): Uint8Array<ArrayBuffer> {
	return utf8(`${JSON.stringify({ format: FORMAT, version: 1, marks }, null, '\t')}\n`);
}

/** Told by the first bytes. */
export function isMarksFile(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, 100)).includes(`"${FORMAT}"`);
}

/** Throws `marks-invalid`; entries that are wrong are left out. */
export function readMarks(bytes: Uint8Array): TeacherMarks {
	if (bytes.length > MAX_BYTES) throw new AppError('marks-invalid', 'too large');
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return decodeMarks((value as { marks?: unknown } | null)?.marks);
	} catch (error) {
		throw new AppError('marks-invalid', 'not JSON', { cause: error });
	}
}

export function decodeMarks(value: unknown): TeacherMarks {
	if (typeof value !== 'object' || value === null) return {};
	const entries = Object.entries(value).slice(0, MAX_MARKS);
	return Object.fromEntries(
		entries.flatMap(([digest, one]) => {
			const mark = DIGEST.test(digest) ? markOf(one) : null;
			return mark ? [[digest, mark] as const] : [];
		})
	);
}

function markOf(value: unknown): TeacherMark | null {
	if (typeof value !== 'object' || value === null) return null;
	const { mark, comment } = value as Record<string, unknown>;
	const text = (part: unknown, length: number) =>
		typeof part === 'string' ? part.slice(0, length) : '';
	return { mark: text(mark, MAX_MARK_LENGTH), comment: text(comment, MAX_COMMENT_LENGTH) };
}
