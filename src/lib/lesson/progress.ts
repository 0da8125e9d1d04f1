// How far somebody got in a lesson: what is kept between visits, and what goes along when it is handed in. Decoded as
// untrusted: it comes from storage, from files and from links.
import { isLanguageId, type LanguageId } from '#lib/project/languages.ts';

/** Of a question: places of the choices, from 0, or a text. */
export type LessonAnswer = readonly number[] | string;

export interface LessonProgress {
	lesson: string;
	/** The version that it was last seen in. */
	version: string;
	/** The student’s project; null: none was begun, or it was removed. */
	projectId: string | null;
	/** Of the program. */
	language: LanguageId;
	/** The step that is shown. */
	step: string;
	/** Steps whose checks passed once, or that were ended with Next. */
	done: readonly string[];
	skipped: readonly string[];
	/** How many were shown, by step. */
	hints: Readonly<Record<string, number>>;
	/** By step. */
	answers: Readonly<Record<string, LessonAnswer>>;
	predictions: Readonly<Record<string, LessonAnswer>>;
	/** Places of checks that the student confirmed, by step. */
	confirmed: Readonly<Record<string, readonly number[]>>;
	/** Milliseconds since the epoch. */
	startedAt: number;
	changedAt: number;
}

const MAX_ENTRIES = 40;
const MAX_ANSWER_LENGTH = 2000;
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

export function isLessonId(value: unknown): value is string {
	return typeof value === 'string' && ID.test(value);
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function idsOf(value: unknown): string[] {
	return Array.isArray(value) ? [...new Set(value.filter(isLessonId))].slice(0, MAX_ENTRIES) : [];
}

function byStep<T>(value: unknown, decode: (entry: unknown) => T | null): Record<string, T> {
	const entries = Object.entries(recordOf(value)).slice(0, MAX_ENTRIES);
	return Object.fromEntries(
		entries.flatMap(([step, entry]) => {
			const decoded = isLessonId(step) ? decode(entry) : null;
			return decoded === null ? [] : [[step, decoded] as const];
		})
	);
}

function places(value: unknown): number[] | null {
	if (!Array.isArray(value)) return null;
	const all = value.filter((one): one is number => isCount(one) && one < MAX_ENTRIES);
	return [...new Set(all)];
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function answerOf(value: unknown): LessonAnswer | null {
	return typeof value === 'string' ? value.slice(0, MAX_ANSWER_LENGTH) : places(value);
}

function timeOf(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Null for what is no progress at all; fields that are wrong are left out. */
export function decodeProgress(value: unknown): LessonProgress | null {
	const record = recordOf(value);
	const { lesson, version, projectId, language, step } = record;
	if (!isLessonId(lesson) || !isLessonId(step)) return null;
	return {
		lesson,
		version: typeof version === 'string' ? version.slice(0, 80) : '',
		projectId: typeof projectId === 'string' && projectId !== '' ? projectId.slice(0, 100) : null,
		language: typeof language === 'string' && isLanguageId(language) ? language : 'c',
		step,
		done: idsOf(record['done']),
		skipped: idsOf(record['skipped']),
		hints: byStep(record['hints'], (count) => (isCount(count) ? Math.min(count, 10) : null)),
		answers: byStep(record['answers'], answerOf),
		predictions: byStep(record['predictions'], answerOf),
		confirmed: byStep(record['confirmed'], places),
		startedAt: timeOf(record['startedAt']),
		changedAt: timeOf(record['changedAt'])
	};
}
