// Progress as it comes from storage, files and links: whatever it is, what comes out is progress or nothing.
import { expect, test } from 'vitest';
import { isRight } from './answer.ts';
import { decodeProgress, type LessonProgress } from './progress.ts';

const PROGRESS: LessonProgress = {
	...{ lesson: 'light', version: 'ab', projectId: 'p1', language: 'c', step: 'more' },
	...{ done: ['run'], skipped: [], hints: { more: 2 }, answers: { more: [1], run: 'text' } },
	...{ predictions: { run: '5' }, confirmed: { more: [0] }, startedAt: 1, changedAt: 2 }
};

test('it comes back as it was', () => {
	expect(decodeProgress(JSON.parse(JSON.stringify(PROGRESS)))).toEqual(PROGRESS);
});

test('what is no progress is nothing', () => {
	for (const value of [null, 1, 'x', [], {}, { lesson: '../x', step: 'a' }, { lesson: 'a' }])
		expect(decodeProgress(value)).toBeNull();
});

test('fields that are wrong are left out', () => {
	const wrong = {
		...PROGRESS,
		...{ language: 'cobol', done: ['run', 1, '../x', 'run'], hints: { more: -1, run: 99 } },
		...{ answers: { more: [0.5, 'x', 3, 3], __proto__: 'x' }, confirmed: 7, startedAt: 'now' }
	};
	expect(decodeProgress(wrong)).toMatchObject({
		...{ language: 'c', done: ['run'], hints: { run: 10 }, answers: { more: [3] } },
		...{ confirmed: {}, startedAt: 0 }
	});
	expect(
		JSON.stringify(decodeProgress({ ...PROGRESS, answers: { more: 'x'.repeat(9000) } })).length
	).toBeLessThan(4000);
});

test('answers are judged without case, blanks and a full stop', () => {
	const question = { text: '', explain: '', choices: [], accepts: ['Ten times'] };
	expect(isRight(question, '  ten   TIMES. ')).toBe(true);
	expect(isRight(question, 'ten')).toBe(false);
	expect(isRight({ ...question, accepts: [] }, 'x')).toBeNull();
});
