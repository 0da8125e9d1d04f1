// Submissions as files and links: there and back, what becomes of them on their way, and what is made to do harm.
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { LessonProgress } from '#lib/lesson/progress.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import {
	isSubmission,
	MAX_SUBMISSION_BYTES,
	readSubmission,
	submissionDigest,
	writeSubmission
} from './submission-file.ts';
import { hasSubmissionLink, readSubmissionLink, submissionLink } from './submission-link.ts';
import { decodeSubmission, toStudentName, type Submission } from './submission.ts';

const PROGRESS: LessonProgress = {
	lesson: 'blink',
	version: 'ab12',
	projectId: null,
	language: 'c',
	step: 'faster',
	done: ['press-run'],
	skipped: [],
	hints: { faster: 2 },
	answers: { faster: [1] },
	predictions: {},
	confirmed: {},
	startedAt: 1000,
	changedAt: 2000
};
const ADA: Submission = {
	student: 'Ada Lovelace',
	project: sharedFiles('Lamp', {
		'build.yaml': 'name: lamp\n',
		'main.c': 'int main(void) { return 0; } // é\n',
		'10': 'names that are numbers change places in JSON'
	}),
	lesson: { id: 'blink', title: 'A light', version: 'ab12' },
	progress: PROGRESS,
	claims: [
		{ step: 'press-run', index: 0, passed: true },
		{ step: 'faster', index: 0, passed: false }
	],
	handedInAt: 1_764_000_000_000
};

const text = new TextDecoder().decode(writeSubmission(ADA));

function codeOf(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
}

const read = (source: string) => codeOf(() => readSubmission(utf8(source)));

describe('a file', () => {
	test('gives back what was handed in', () => {
		expect(readSubmission(writeSubmission(ADA))).toEqual(ADA);
		expect(isSubmission(writeSubmission(ADA))).toBe(true);
		expect(isSubmission(utf8('{"format": "ocre-trace"}'))).toBe(false);
	});

	test('keeps no id of the student’s browser', () => {
		const submission = { ...ADA, progress: { ...PROGRESS, projectId: 'secret' } };
		expect(new TextDecoder().decode(writeSubmission(submission))).not.toContain('secret');
	});

	test('that lost or changed a letter is refused', () => {
		expect(read(text.slice(0, -20))).toBe('submission-damaged');
		expect(read(text.replace('return 0', 'return 1'))).toBe('submission-damaged');
		expect(read(text.replace('"passed":false', '"passed":true'))).toBe('submission-damaged');
	});

	test('of another format, a later version, or too large, says so', () => {
		expect(read('{}')).toBe('submission-not-ours');
		expect(read('[]')).toBe('submission-not-ours');
		expect(read('null')).toBe('submission-not-ours');
		expect(read(text.replace('"version":1', '"version":7'))).toBe('submission-newer');
		const large = new Uint8Array(MAX_SUBMISSION_BYTES + 1);
		expect(codeOf(() => readSubmission(large))).toBe('submission-too-large');
	});
});

describe('a link', () => {
	const link = submissionLink('https://play.example/teach', ADA);

	test('gives the same submission, with the same digest', () => {
		expect(hasSubmissionLink(link)).toBe(true);
		expect(readSubmissionLink(link)).toEqual(ADA);
		expect(submissionDigest(readSubmissionLink(link))).toBe(submissionDigest(ADA));
		expect(submissionDigest({ ...ADA, student: 'Grace' })).not.toBe(submissionDigest(ADA));
	});

	test('that was cut, or is one of a project, is told as such', () => {
		expect(codeOf(() => readSubmissionLink(link.slice(0, -9)))).toBe('link-cut');
		expect(codeOf(() => readSubmissionLink(link.replace('#submission', '#project')))).toBe(
			'link-not-ours'
		);
	});
});

describe('what a stranger wrote', () => {
	const value = () => JSON.parse(text) as { content: Record<string, unknown> };
	const decode = (change: Record<string, unknown>) =>
		decodeSubmission({ ...value().content, ...change });

	test('names are one line, and never empty', () => {
		expect(decode({ student: '  Ada\r\n\u0007 Lovelace ' }).student).toBe('Ada Lovelace');
		expect(decode({ student: 'x'.repeat(500) }).student).toHaveLength(80);
		expect(toStudentName('\u0000 \n')).toBeNull();
		expect(codeOf(() => decode({ student: ' ' }))).toBe('submission-invalid');
		expect(codeOf(() => decode({ student: ['Ada'] }))).toBe('submission-invalid');
	});

	test('paths that lead out, and projects without files, are refused', () => {
		const project = (files: unknown) => codeOf(() => decode({ project: { name: 'x', files } }));
		expect(project({ '../main.c': 'x' })).toBe('path-outside');
		expect(project({ '/etc/passwd': 'x' })).toBe('path-absolute');
		expect(project({})).toBe('link-empty');
		expect(codeOf(() => decode({ project: null }))).toBe('link-invalid');
	});

	test('claims are bounded, and each of a step', () => {
		const claims = (list: unknown) => codeOf(() => decode({ claims: list }));
		expect(claims(Array.from({ length: 841 }, () => ADA.claims[0]))).toBe('submission-invalid');
		expect(claims([{ step: '__proto__', index: 0, passed: true }])).toBe('submission-invalid');
		expect(claims([{ step: 'faster', index: -1, passed: true }])).toBe('submission-invalid');
		expect(claims([{ step: 'faster', index: 0, passed: 'yes' }])).toBe('submission-invalid');
		expect(claims('all')).toBe('submission-invalid');
	});

	test('progress of another lesson, and times of no calendar, do not count', () => {
		expect(decode({ progress: { ...PROGRESS, lesson: 'other' } }).progress).toBeNull();
		expect(decode({ handedInAt: 1e300 }).handedInAt).toBeNull();
		expect(decode({ lesson: undefined }).progress).toBeNull();
		expect(codeOf(() => decode({ lesson: { id: '../x' } }))).toBe('submission-invalid');
	});
});
