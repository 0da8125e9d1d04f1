// What a student hands in: a name, the project, how far the lesson was done, and what its checks came to in the student's
// page. All of it is a stranger's: what it claims is shown as a claim, and found out again.
import { AppError } from '#lib/core/errors.ts';
import { decodeProgress, isLessonId, type LessonProgress } from '#lib/lesson/progress.ts';
import { decodeShared, encodeShared, type SharedProject } from '#lib/share/shared-project.ts';
import type {} from './submission-errors.ts';

/** What the student's page said of one check. Nobody has to believe it. */
export interface Claim {
	/** Id of the step. */
	step: string;
	/** Place of the check in its step, from 0. */
	index: number;
	passed: boolean;
}

export interface SubmittedLesson {
	id: string;
	title: string;
	/** Of the lesson's files, as the student had them; empty: not told. */
	version: string;
}

export interface Submission {
	/** As the student wrote it, in one line. */
	student: string;
	project: SharedProject;
	/** Null: the project belongs to no lesson. */
	lesson: SubmittedLesson | null;
	/** Of that lesson. */
	progress: LessonProgress | null;
	claims: readonly Claim[];
	/** By the clock of the student's computer, milliseconds since the epoch; null: not told. */
	handedInAt: number | null;
}

export const MAX_STUDENT_LENGTH = 80;
const MAX_TITLE_LENGTH = 80;
const MAX_VERSION_LENGTH = 80;
/** Of a lesson: 40 steps with 20 checks and a question each. */
const MAX_CLAIMS = 840;
/** The end of the year 9999: no calendar writes a later day. */
const MAX_TIME = 253_402_300_799_999;

/** What breaks a line, moves a cursor, or is half a character. */
const UNREADABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name in one line, as it is kept; null: nothing of it is left. */
export function toStudentName(text: string): string | null {
	return lineOf(text, MAX_STUDENT_LENGTH) || null;
}

function lineOf(text: string, length: number): string {
	const line = text.replace(UNREADABLE, ' ').replace(/\s+/g, ' ').trim().normalize('NFC');
	return line
		.slice(0, length)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd();
}

/** The value that files and links hold. */
export function encodeSubmission(submission: Submission): Record<string, unknown> {
	const { student, project, lesson, progress, claims, handedInAt } = submission;
	return {
		student,
		project: encodeShared(project),
		...(lesson && { lesson }),
		// The id means something in the student's browser only.
		...(progress && { progress: { ...progress, projectId: null } }),
		...(claims.length > 0 && { claims }),
		...(handedInAt !== null && { handedInAt })
	};
}

/** From anywhere. Unknown fields are ignored. Throws `submission-invalid`, and what `decodeShared` throws. */
export function decodeSubmission(value: unknown): Submission {
	const record = recordOf(value, 'content');
	const lesson = lessonOf(record['lesson']);
	const progress = decodeProgress(record['progress']);
	return {
		student: studentOf(record['student']),
		project: decodeShared(record['project']),
		lesson,
		progress: progress && progress.lesson === lesson?.id ? progress : null,
		claims: claimsOf(record['claims']),
		handedInAt: timeOf(record['handedInAt'])
	};
}

function invalid(field: string): AppError {
	return new AppError('submission-invalid', `${field} is wrong`, { values: { field } });
}

function recordOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
	return Object.fromEntries(Object.entries(value));
}

function studentOf(value: unknown): string {
	const student = typeof value === 'string' ? toStudentName(value) : null;
	if (student === null) throw invalid('student');
	return student;
}

function lessonOf(value: unknown): SubmittedLesson | null {
	if (value === undefined) return null;
	const { id, title, version } = recordOf(value, 'lesson');
	if (!isLessonId(id)) throw invalid('lesson');
	return {
		id,
		title: typeof title === 'string' ? lineOf(title, MAX_TITLE_LENGTH) : id,
		version: typeof version === 'string' ? lineOf(version, MAX_VERSION_LENGTH) : ''
	};
}

function claimsOf(value: unknown): Claim[] {
	if (value === undefined) return [];
	if (!Array.isArray(value) || value.length > MAX_CLAIMS) throw invalid('claims');
	return value.map((one: unknown) => {
		const { step, index, passed } = recordOf(one, 'claims');
		const isPlace = typeof index === 'number' && Number.isInteger(index) && index >= 0;
		if (!isLessonId(step) || !isPlace || typeof passed !== 'boolean') throw invalid('claims');
		return { step, index, passed };
	});
}

/** A wrong clock is no reason to refuse somebody's work. */
function timeOf(value: unknown): number | null {
	const isTime = typeof value === 'number' && Number.isInteger(value);
	return isTime && value > 0 && value <= MAX_TIME ? value : null;
}
