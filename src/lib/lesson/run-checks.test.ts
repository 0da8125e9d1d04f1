// Checks on made-up boards: what each says, and that it comes to an end.
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, systemClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { workOf } from './checked-work.ts';
import type { CheckResult, LessonReport } from './check-report.ts';
import { FakeCheckHost } from './fake-check-host.ts';
import { runChecks } from './run-checks.ts';
import { LESSON_YAML, testingLesson } from './testing-lesson.ts';
import { tryLesson } from './try-lesson.ts';

let host: FakeCheckHost;

beforeEach(() => {
	host = new FakeCheckHost(systemClock);
});

/** The result of one check, written as in lesson.yaml, on a program. */
async function check(yaml: string, program: string, extra: Record<string, string> = {}) {
	const source = LESSON_YAML.replace('source: { uses: print goodbye }', yaml);
	expect(source).not.toBe(LESSON_YAML);
	const lesson = testingLesson({ 'lesson.yaml': source, ...extra });
	const files = { 'main.c': program, 'build.yaml': 'name: light\npermissions: [ocre_gpio]\n' };
	const report = await runChecks(lesson, workOf(files, 'c'), host, { steps: ['more'] });
	return report.steps[0]!.checks[0]!;
}

const codeOf = ({ state, failure }: CheckResult) => failure?.code ?? state;

describe('a check', () => {
	it.each([
		['source: { uses: print a }', 'print a', 'passed'],
		['source: { uses: print a, at-least: 2 }', 'print a', 'code-missing'],
		['source: { not: print }', 'print a', 'code-unwanted'],
		['source: { not: print, at-least: 2 }', 'print a', 'passed'],
		['source: { uses: ocre_gpio, in: build.yaml }', '', 'passed'],
		['source: { uses: a, in: other.c }', '', 'file-gone'],
		['builds: true', 'print a', 'passed'],
		['builds: true', 'error 3 undeclared', 'does-not-build'],
		['builds: false', 'print a', 'builds'],
		['{ builds: false, error: undecl, line: 3, in: main.c }', 'error 3 undeclared', 'passed'],
		['{ builds: false, error: other }', 'error 3 undeclared', 'other-error'],
		['size: { under: 1 KB }', 'print a', 'passed'],
		['size: { under: 2 B }', 'print a', 'too-large'],
		['size: { under: 64 KB, of: memory }', 'print a', 'too-large'],
		['call: { name: ocre_timer_start }', 'call ocre_timer_start', 'passed'],
		['call: { name: ocre_timer_start, within: 10 ms }', 'print a', 'too-few-calls'],
		[
			'call: { name: ocre_timer_start, at-most: 0, within: 10 ms }',
			'call ocre_timer_start',
			'too-many-calls'
		],
		['file: { path: /lfs/a, contains: x }', 'file /lfs/a xyz', 'passed'],
		['file: { path: /lfs/a, contains: w, within: 10 ms }', 'file /lfs/a xyz', 'other-content'],
		['file: { path: /lfs/b, within: 10 ms }', 'file /lfs/a xyz', 'no-such-file'],
		['scenario: [{ run: project }, { wait: { text: a } }]', 'print a', 'passed'],
		[
			'scenario: [{ run: project }, { wait: { text: b }, timeout: 10 ms }]',
			'print a',
			'scenario-step'
		],
		['scenario: [{ run: project }]', 'error 1 no', 'does-not-build'],
		['scenario: [{ run: other }, { wait: { text: other } }]', '', 'passed'],
		['confirm: I saw it.', '', 'not-confirmed']
	])('%s of %s: %s', async (yaml, program, expected) => {
		expect(codeOf(await check(yaml, program))).toBe(expected);
		expect(host.open).toBe(0);
	});

	it('runs a project of the lesson beside the student’s', async () => {
		const yaml = 'scenario: [{ run: friend }, { wait: { text: friendly } }]';
		const friend = { 'projects/friend/main.c': 'print friendly' };
		expect(codeOf(await check(yaml, '', friend))).toBe('passed');
		const missing = await check(yaml.replace('run: friend', 'run: nobody'), '');
		expect(missing.failure).toMatchObject({ code: 'scenario-step' });
	});

	it('says what was expected and what happened', async () => {
		const { failure } = await check('source: { not: print }', 'call a\nprint a');
		expect(failure).toEqual({
			...{ code: 'code-unwanted', words: 'print', file: 'main.c', line: 2 },
			...{ found: 1, fewerThan: 1 }
		});
	});

	it('that cannot be made says why', async () => {
		host.refusal = new AppError('simulator-crashed', 'no workers');
		const { failure } = await check('scenario: [{ run: project }]', 'print a');
		expect(failure).toMatchObject({ code: 'refused', error: 'simulator-crashed' });
	});
});

describe('a run of checks', () => {
	const goodbye = { 'main.c': 'print hello\nprint goodbye' };

	it('compiles once, opens a board for each check that needs one, and reports every step', async () => {
		const lesson = testingLesson();
		const states: LessonReport['state'][] = [];
		const report = await runChecks(lesson, workOf(goodbye, 'c', { more: [1] }), host, {
			onprogress: ({ state }) => states.push(state)
		});
		expect(report).toMatchObject({
			...{ lesson: 'light', state: 'passed' },
			steps: [
				{ step: 'run', state: 'passed' },
				{ step: 'more', state: 'passed' }
			]
		});
		expect(report.steps[1]!.checks.map(({ kind }) => kind)).toEqual(['uses', 'scenario', 'answer']);
		expect([host.builds, host.opened, host.open]).toEqual([1, 2, 0]);
		expect(states.slice(0, -1).every((state) => state === 'running')).toBe(true);
	});

	it('judges answers: none, a wrong one, the right one', async () => {
		const lesson = testingLesson();
		const answered = async (answers: Record<string, readonly number[]>) => {
			const report = await runChecks(lesson, workOf(goodbye, 'c', answers), host, {
				steps: ['more']
			});
			return codeOf(report.steps[0]!.checks[2]!);
		};
		expect(await answered({})).toBe('not-answered');
		expect(await answered({ more: [0] })).toBe('answered-wrong');
		expect(await answered({ more: [0, 1] })).toBe('answered-wrong');
		expect(await answered({ more: [1] })).toBe('passed');
	});

	it('ends a check that has no end, and the board with it', async () => {
		const clock = new ManualClock();
		host = new FakeCheckHost(clock);
		const lesson = testingLesson();
		const files = { 'main.c': 'hang' };
		const running = runChecks(lesson, workOf(files, 'c'), host, { steps: ['run'] });
		await clock.advance(70_000);
		const report = await running;
		expect(['too-long', 'scenario-step']).toContain(codeOf(report.steps[0]!.checks[0]!));
		expect(host.open).toBe(0);
	});

	it('can be cancelled', async () => {
		const controller = new AbortController();
		const lesson = testingLesson();
		const running = runChecks(lesson, workOf({ 'main.c': 'print x' }, 'c'), host, {
			signal: controller.signal
		});
		controller.abort(new DOMException('cancelled', 'AbortError'));
		const { state, steps } = await running;
		expect(state === 'cancelled' || state === 'failed').toBe(true);
		expect(steps.some((step) => step.checks.some((one) => one.state === 'cancelled'))).toBe(true);
		expect(host.open).toBe(0);
	});
});

describe('trying a lesson', () => {
	it('is good when start fails and the solution passes', async () => {
		const trial = await tryLesson(testingLesson(), 'c', host);
		expect(trial).toMatchObject({
			state: 'good',
			steps: [
				{ step: 'run', outcome: 'good', solution: null },
				{ step: 'more', outcome: 'good' }
			]
		});
	});

	it.each([
		['solution/main.c', 'print nothing', 'solution-fails'],
		['start/main.c', 'print hello\nprint goodbye', 'start-passes']
	])('with %s that says “%s”: %s', async (path, program, outcome) => {
		const trial = await tryLesson(testingLesson({ [path]: program }), 'c', host);
		expect(trial.state).toBe('bad');
		expect(trial.steps[1]!.outcome).toBe(outcome);
	});

	it('is bad when the start should pass and does not', async () => {
		const trial = await tryLesson(testingLesson({ 'start/main.c': 'print x' }), 'c', host);
		expect(trial.steps[0]!.outcome).toBe('start-fails');
	});

	it('proves nothing by checks that could not be made', async () => {
		host.refusal = new AppError('simulator-crashed', 'no workers');
		const yaml = LESSON_YAML.replace('- source: { uses: print goodbye }\n      ', '');
		const trial = await tryLesson(testingLesson({ 'lesson.yaml': yaml }), 'c', host);
		expect(trial.steps[1]!.outcome).toBe('refused');
	});
});
