// A lesson as one person does it: what is kept, what going on means, and what the checks change.
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { FakeCheckHost } from '#lib/lesson/fake-check-host.ts';
import type { LessonProgress } from '#lib/lesson/progress.ts';
import { LESSON_YAML, testingLesson } from '#lib/lesson/testing-lesson.ts';
import { createProject } from '#lib/project/edit-project.ts';
import { LessonSession } from './lesson-session.svelte.ts';

const FRESH: LessonProgress = {
	...{ lesson: 'light', version: '', projectId: 'mine', language: 'c', step: 'run' },
	...{ done: [], skipped: [], hints: {}, answers: {}, predictions: {}, confirmed: {} },
	...{ startedAt: 0, changedAt: 0 }
};

let program: string;
let saved: LessonProgress | null;
let failures: unknown[];
/** So often the host of the checks was wanted. */
let asked: number;
let host: FakeCheckHost;

function begin(progress: Partial<LessonProgress> = {}, yaml = LESSON_YAML): LessonSession {
	host = new FakeCheckHost(systemClock);
	const lesson = testingLesson({ 'lesson.yaml': yaml });
	return new LessonSession(
		lesson,
		{ ...FRESH, ...progress },
		{
			checkHost: () => (asked++, Promise.resolve(host)),
			project: () => Promise.resolve(createProject('Light', { 'main.c': program })),
			save: (progress) => (saved = progress),
			fail: (error) => failures.push(error),
			now: () => 7
		}
	);
}

beforeEach(() => {
	[program, saved, failures, asked] = ['print hello', null, [], 0];
});

describe('the way through a lesson', () => {
	it('goes on, back, and to any step; a step that is left open is skipped', () => {
		const session = begin();
		session.next();
		expect([session.step.id, session.stateOf('run'), session.isLast]).toEqual([
			...['more', 'skipped'],
			true
		]);
		session.back();
		expect(session.step.id).toBe('run');
		session.go('nowhere');
		expect(session.step.id).toBe('run');
		session.go('more');
		session.next();
		expect([session.step.id, session.isFinished]).toEqual(['more', true]);
		expect(saved).toMatchObject({ step: 'more', skipped: ['run', 'more'], changedAt: 7 });
	});

	it('is done with a step that nothing checks by going on', () => {
		const yaml = LESSON_YAML.replace(/ {4}checks:\n {6}- scenario: .*hello.*\n.*hello\.\n/, '');
		const session = begin({}, yaml.replace('    with-start: passes\n', ''));
		session.next();
		expect(session.stateOf('run')).toBe('done');
	});

	it('begins where one was, also when that step is gone', () => {
		expect(begin({ step: 'more' }).step.id).toBe('more');
		expect(begin({ step: 'gone' }).step.id).toBe('run');
	});

	it('shows hints one at a time, as many as there are', () => {
		const session = begin({ step: 'more' });
		for (const shown of [1, 2, 2]) {
			session.hint();
			expect(session.hintsShown('more')).toBe(shown);
		}
		expect(saved!.hints).toEqual({ more: 2 });
	});
});

describe('checks', () => {
	it('that pass make the step done, and what was skipped is not any more', async () => {
		const session = begin({ skipped: ['run'] });
		await session.check();
		expect(session.reportOf('run')).toMatchObject({ state: 'passed' });
		expect([session.stateOf('run'), saved!.skipped]).toEqual(['done', []]);
		expect(session.checking).toBe(false);
	});

	it('that fail say why and leave it open', async () => {
		program = 'print nothing';
		const session = begin();
		await session.check();
		expect(session.reportOf('run')!.checks[0]!.failure).toMatchObject({ code: 'scenario-step' });
		expect(session.stateOf('run')).toBe('open');
	});

	it('of a run follow it, and explain its prediction', async () => {
		const session = begin();
		expect(session.hasRun('run')).toBe(false);
		session.predict('5');
		session.onrun();
		expect([session.hasRun('run'), session.checking]).toEqual([true, true]);
		await expect.poll(() => session.stateOf('run')).toBe('done');
		expect(saved!.predictions).toEqual({ run: '5' });
	});

	it('are fetched while the program is compiled, where there are any', async () => {
		const session = begin();
		session.onbegin();
		await expect.poll(() => asked).toBe(1);
		expect([session.checking, host.opened, session.hasRun('run')]).toEqual([false, 0, false]);
		const yaml = LESSON_YAML.replace(/ {4}checks:\n {6}- scenario: .*hello.*\n.*hello\.\n/, '');
		begin({}, yaml.replace('    with-start: passes\n', '')).onbegin();
		await Promise.resolve();
		expect(asked).toBe(1);
	});

	it('can be cancelled, and nothing is told then', async () => {
		program = 'hang';
		const session = begin();
		const checking = session.check();
		session.cancel();
		await checking;
		expect([session.checking, failures, session.stateOf('run')]).toEqual([false, [], 'open']);
	});

	it('judge an answer at once, without a board before the first run', async () => {
		const session = begin({ step: 'more' });
		session.answer([0]);
		expect(session.isAnswerRight('more')).toBe(false);
		session.answer([1]);
		expect(session.isAnswerRight('more')).toBe(true);
		expect(host.opened).toBe(0);
		program = 'print goodbye';
		await session.check();
		expect(session.stateOf('more')).toBe('done');
	});
});
