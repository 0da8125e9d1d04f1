// A class on made-up boards: what is compiled once, what never ends, what is claimed, and what a cancel leaves.
import { beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { CheckState, LessonReport } from '#lib/lesson/check-report.ts';
import type { CheckedWork } from '#lib/lesson/checked-work.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { gradeClass, type LessonOf } from './grade-class.ts';
import type { Grade, Handed, RunChecks } from './grade.ts';
import { gradingCsv } from './grading-csv.ts';
import { gradingJunit } from './grading-junit.ts';
import { sumOf, verdictsOf } from './verdict.ts';

const LESSON = lessonOf();

function lessonOf(): Lesson {
	const result = readLesson({
		'lesson.yaml': `format: 1
id: light
title: A light
summary: One.
minutes: 5
learn: [it]
steps:
  - id: one
    title: One
    text: one.md
    checks:
      - { source: { uses: right }, say: It is right. }
      - { builds: true, say: 'It builds, "really".' }
      - { confirm: My board blinks. }
`,
		'one.md': 'One.\n',
		'start/build.yaml': 'name: light\n',
		'start/main.c': 'int wrong;\n',
		'solution/main.c': 'int right;\n'
	});
	if (result.ok) return result.lesson;
	throw new RangeError(JSON.stringify(result.findings));
}

function handed(id: string, main: string, student = id): Handed {
	const project = sharedFiles('Light', { 'build.yaml': 'name: light\n', 'main.c': main });
	return {
		id,
		source: `${id}.ocre-submission`,
		submission: {
			...{ student, project, progress: null, handedInAt: null },
			lesson: { id: 'light', title: 'A light', version: '' },
			claims: [0, 1].map((index) => ({ step: 'one', index, passed: true }))
		}
	};
}

let compiled: string[];
let grades: Map<string, Grade>;
let running: number;
let most: number;
let host: CheckHost;
/** What the checks of a source come to; `hang`: they never end by themselves. */
const runChecks: RunChecks = async (lesson, work, checkHost, options = {}) => {
	running++;
	most = Math.max(most, running);
	try {
		const { signal = new AbortController().signal } = options;
		await checkHost.build(work.files, signal);
		const main = work.files['main.c'] ?? '';
		if (main.includes('crash')) throw new AppError('simulator-crashed', 'it is gone');
		options.onprogress?.(reportOf(work, 'running'));
		if (main.includes('hang'))
			await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
		else await systemClock.sleep(2, signal);
		const ends = signal.aborted ? 'cancelled' : main.includes('right') ? 'passed' : 'failed';
		return reportOf(work, ends);
	} finally {
		running--;
	}
};

function reportOf(_work: CheckedWork, state: CheckState): LessonReport {
	const check = (index: number, kind: 'uses' | 'builds' | 'confirm', one: CheckState) => ({
		...{ index, kind, say: ['It is right.', 'It builds, "really".', ''][index]!, state: one },
		...{ durationMs: 1, failure: one === 'failed' ? ({ code: 'builds' } as const) : null }
	});
	const checks = [
		check(0, 'uses', state),
		check(1, 'builds', state === 'failed' ? 'passed' : state),
		check(2, 'confirm', 'passed')
	];
	const whole = state === 'waiting' ? 'running' : state;
	const steps = [{ step: 'one', state, checks }];
	return { lesson: 'light', version: '', state: whole, durationMs: 1, steps };
}

beforeEach(() => {
	compiled = [];
	grades = new Map<string, Grade>();
	[running, most] = [0, 0];
	host = {
		clock: systemClock,
		boards: 2,
		async build(files, signal) {
			compiled.push(files['main.c'] ?? '');
			await systemClock.sleep(5, signal);
			return { program: null, problems: [] };
		},
		example: () => Promise.resolve(null),
		openBoard: () => Promise.reject(new RangeError('no board here'))
	};
});

const always: LessonOf = () => LESSON;

function grade(
	list: readonly Handed[],
	{ signal = new AbortController().signal, submissionMs = 60, lessonFor = always } = {}
): Promise<void> {
	const ongrade = (one: Grade) => void grades.set(one.id, one);
	const options = { signal, ongrade, limits: { submissionMs } };
	return gradeClass(lessonFor, list, { host, runChecks }, options);
}

describe('a class', () => {
	test('is graded in as many lanes as there are boards, and equal sources are compiled once', async () => {
		const list = ['a', 'b', 'c', 'd', 'e'].map((id) => handed(id, 'int right;'));
		await grade(list);
		expect([...grades.values()].map(({ state }) => state)).toEqual(Array(5).fill('done'));
		expect(most).toBe(2);
		expect(compiled).toHaveLength(1);
		expect(grades.get('a')?.tookMs).toBeGreaterThan(0);
	});

	test('goes on after one that never ends, and after one that takes its board with it', async () => {
		await grade([handed('a', 'hang'), handed('b', 'crash'), handed('c', 'int right;')]);
		expect(grades.get('a')?.failure).toMatchObject({ code: 'grading-too-long' });
		expect(grades.get('b')?.failure).toMatchObject({ code: 'simulator-crashed' });
		expect(grades.get('c')).toMatchObject({ state: 'done', failure: null });
	});

	test('waits for the compiler on nobody’s time', async () => {
		host.build = async (_files, signal) => {
			await systemClock.sleep(120, signal);
			return { program: null, problems: [] };
		};
		await grade([handed('a', 'int right; // 1')], { submissionMs: 60 });
		expect(grades.get('a')?.failure).toBeNull();
	});

	test('that is cancelled keeps what is done, and nothing runs on', async () => {
		const cancel = new AbortController();
		const list = [handed('a', 'int right;'), ...['b', 'c', 'd'].map((id) => handed(id, 'hang'))];
		setTimeout(() => cancel.abort(new DOMException('cancelled', 'AbortError')), 40);
		await grade(list, { signal: cancel.signal, submissionMs: 5000 });
		expect(grades.get('a')?.state).toBe('done');
		expect(['b', 'c', 'd'].map((id) => grades.get(id)?.state)).toEqual(Array(3).fill('cancelled'));
		expect(running).toBe(0);
	});

	test('with a lesson that is not here says which', async () => {
		await grade([handed('a', 'int right;')], { lessonFor: () => null });
		expect(grades.get('a')?.failure).toMatchObject({
			code: 'lesson-missing',
			values: { id: 'light' }
		});
	});
});

describe('what was found', () => {
	test('stands beside what was claimed, and what is only said is not counted', async () => {
		const one = handed('a', 'int wrong;');
		await grade([one]);
		const verdicts = verdictsOf(LESSON, one.submission, grades.get('a')!);
		expect(verdicts.map(({ found, claimed }) => [found, claimed])).toEqual([
			['failed', true],
			['passed', true],
			['said', null]
		]);
		expect(sumOf(verdicts)).toEqual({
			...{ passed: 1, failed: 1, open: 0, of: 2, claimed: 2, overclaimed: 1 }
		});
	});

	test('is a table without formulas, and JUnit without markup', async () => {
		const list = [handed('a', 'int right;', '=HYPERLINK("x")'), handed('b', 'hang', '<b>&')];
		await grade(list);
		const graded = { handed: list, grades, lessonOf: always };
		const marks = { a: { mark: '+1', comment: 'fine, really' } };
		const csv = gradingCsv({ ...graded, pairs: [], marks });
		const lines = csv.split('\r\n');
		expect(lines[0]).toContain('One: It is right.,"One: It builds, ""really""."');
		expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\)",a\.ocre-submission,Light,A light,no,/);
		expect(lines[1]).toContain(",'+1,");
		expect(lines[1]).toContain('"fine, really"');
		expect(lines[2]).toContain('grading-too-long');
		const xml = gradingJunit({ ...graded, explain: () => 'why', explainFailure: () => 'too long' });
		expect(xml).toContain('<testsuite name="&lt;b&gt;&amp;" tests="4" failures="0" errors="1"');
		expect(xml).toContain('<error type="grading-too-long" message="too long" />');
		expect(xml).not.toContain('<b>');
	});
});
