// How long a class takes to be graded: thirty submissions, each with a source of its own and five checks, four of them on a
// fresh board. The compiler is warm, as on a page where a lesson was opened.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { AppError } from '../../src/lib/core/errors.ts';
import { gradeClass } from '../../src/lib/flow/grading/grade-class.ts';
import { lanesFor, type Grade, type Handed } from '../../src/lib/flow/grading/grade.ts';
import { similarIn } from '../../src/lib/flow/grading/similar-in.ts';
import { readLesson } from '../../src/lib/lesson/lesson-file.ts';
import type { Lesson } from '../../src/lib/lesson/lesson.ts';
import { runChecks } from '../../src/lib/lesson/run-checks.ts';
import { sharedFiles } from '../../src/lib/share/shared-project.ts';
import { submissionDigest } from '../../src/lib/submission/submission-file.ts';
import { createNodeCheckHost } from '../node-check-host.ts';
import type { Bench } from './part.ts';

const STUDENTS = 30;
const LEVEL_MS = 60_000;
const CORES = 2;

const LESSON = `format: 1
id: grading
title: A light
summary: A light that blinks, for the bench.
minutes: 5
learn: [how long it takes]
steps:
  - id: light
    title: Light
    text: light.md
    checks:
      - { scenario: [{ run: project }, { wait: { led: led0, changes: 2 } }], say: It blinks. }
      - { scenario: [{ run: project }, { wait: { led: led0, changes: 4 } }], say: It goes on. }
      - { scenario: [{ run: project }, { wait: { led: led0, is: lit } }], say: It is lit. }
      - { call: { name: ocre_sleep, within: 1 s }, say: It sleeps. }
      - { source: { uses: ocre_gpio_toggle_by_name }, say: It toggles. }
`;

const example = (name: string) => readFileSync(`src/examples/blinky/${name}`, 'utf8');

function lessonOf(): Lesson {
	const start = {
		'start/build.yaml': example('build.yaml'),
		'start/main.c': 'int main(void) {}\n'
	};
	const solution = { 'solution/main.c': example('main.c') };
	const result = readLesson({
		'lesson.yaml': LESSON,
		'light.md': 'Light.\n',
		...start,
		...solution
	});
	if (result.ok) return result.lesson;
	throw new AppError('command-failed', JSON.stringify(result.findings));
}

/** Each with a source of its own, so that each is compiled. */
function classOf(): Handed[] {
	return Array.from({ length: STUDENTS }, (_, i) => {
		const source = `${example('main.c')}\n/* student ${i} */\nint student_${i}(void) { return ${i}; }\n`;
		const project = sharedFiles('Light', {
			'build.yaml': example('build.yaml'),
			'main.c': source
		});
		const submission = {
			...{ student: `Student ${i}`, project, progress: null, claims: [], handedInAt: null },
			lesson: { id: 'grading', title: 'A light', version: '' }
		};
		return { id: submissionDigest(submission), source: `${i}`, submission };
	});
}

export async function measureGrading({ report, signal, leaveOut }: Bench): Promise<void> {
	const [lesson, handed] = [lessonOf(), classOf()];
	const cores = os.availableParallelism();
	const host = await createNodeCheckHost(lanesFor(CORES));
	try {
		await host.build({ 'build.yaml': example('build.yaml'), 'main.c': example('main.c') }, signal);
		const grades = new Map<string, Grade>();
		const beganAt = performance.now();
		await gradeClass(
			() => lesson,
			handed,
			{ host, runChecks },
			{ signal, ongrade: (grade) => grades.set(grade.id, grade) }
		);
		const tookMs = performance.now() - beganAt;
		const passed = [...grades.values()].filter(({ report: one }) => one?.state === 'passed').length;
		if (passed !== STUDENTS)
			throw new AppError('command-failed', `only ${passed} of ${STUDENTS} passed`);
		if (cores > CORES) leaveOut('two cores', `this machine has ${cores}`);
		report({
			what: `${STUDENTS} submissions of five checks, each compiled`,
			value: `${(tookMs / 1000).toFixed(1)} s`,
			level: 'less than 60 s',
			reached: tookMs < LEVEL_MS
		});
		const comparedAt = performance.now();
		similarIn(handed, () => lesson);
		report({
			what: 'Comparing them with each other',
			value: `${(performance.now() - comparedAt).toFixed(0)} ms`
		});
	} finally {
		host.dispose();
	}
}
