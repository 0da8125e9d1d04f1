// `npm run lesson -- FOLDER`: reads a lesson, and runs its checks on its starting files, which must not pass, and on its
// solution, which must. Exit code 0 all of it is so, 1 a check says otherwise, 2 the lesson or the command line is wrong.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { expectedWords, wishOf, writtenFailure } from '#lib/flow/lessons/check-words.ts';
import type { CheckResult, StepReport } from '#lib/lesson/check-report.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { trialJunit } from '#lib/lesson/trial-junit.ts';
import { tryLesson, type LessonTrial, type StepTrial } from '#lib/lesson/try-lesson.ts';
import { english } from '#lib/texts/english.ts';
import { printFailure } from './cli/print-failure.ts';
import { readLessonFolder } from './lesson-folder.ts';
import { createNodeCheckHost, type NodeCheckHost } from './node-check-host.ts';
import { plainText } from './plain-text.ts';
import { printFinding } from './project-folder.ts';

const USAGE = `usage: npm run lesson -- FOLDER [FOLDER …] [--language ID] [--step ID] [--junit FILE.xml]

  --language ID   only this language of the program
  --step ID       only this step
  --junit FILE    writes what came of the steps as JUnit XML`;

const { say } = english();

class BrokenInput extends AppError {}

function parseCommand(argv: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: {
				language: { type: 'string' },
				step: { type: 'string' },
				junit: { type: 'string' }
			},
			allowPositionals: true
		});
		if (positionals.length > 0) return { folders: positionals, ...values };
	} catch {
		// What is wrong with it, the usage says.
	}
	throw new BrokenInput('bad-usage', USAGE);
}

async function readLessonAt(folder: string): Promise<Lesson> {
	const { lesson, findings } = readLesson(await readLessonFolder(folder));
	for (const finding of findings)
		printFinding({ ...finding, file: path.join(folder, finding.file) });
	if (!lesson) throw new BrokenInput('lesson-invalid', `${folder} has errors`);
	return lesson;
}

const OUTCOMES: Readonly<Record<StepTrial['outcome'], string>> = {
	waiting: 'not run',
	running: 'not run',
	good: 'good',
	refused: 'the checks could not be made',
	'start-passes': 'the starting files pass already: say “with-start: passes”, or check more',
	'start-fails': 'the starting files should pass, and do not',
	'solution-fails': 'the solution does not pass',
	cancelled: 'cancelled',
	'nothing-to-try': 'nothing to try'
};

function printChecks(lesson: Lesson, title: string, report: StepReport | null): void {
	if (!report) return;
	process.stdout.write(`      ${title}: ${report.state}\n`);
	for (const check of report.checks) if (check.failure) printCheck(lesson, report.step, check);
}

function printCheck(
	lesson: Lesson,
	step: string,
	{ index, say: said, failure }: CheckResult
): void {
	if (!failure) return;
	const expected = said || say(expectedWords(wishOf(lesson, step, index)));
	const lines = [`✗ ${expected}`, say(writtenFailure(failure))];
	if (failure.code === 'scenario-step')
		lines.push(`lesson.yaml:${failure.line}: ${failure.step}`, ...failure.console.split('\n'));
	for (const line of lines) process.stdout.write(`        ${plainText(line)}\n`);
}

function printTrial(lesson: Lesson, { steps, language }: LessonTrial): void {
	process.stdout.write(`${plainText(lesson.title)} (${lesson.id}), ${language}\n`);
	for (const { step, outcome, start, solution } of steps) {
		const isGood = outcome === 'good' || outcome === 'nothing-to-try';
		process.stdout.write(`  ${isGood ? '✓' : '✗'} ${step}: ${OUTCOMES[outcome]}\n`);
		if (isGood) continue;
		if (outcome !== 'solution-fails') printChecks(lesson, 'start', start);
		printChecks(lesson, 'solution', solution);
	}
}

interface Wanted {
	language: string | undefined;
	step: string | undefined;
}

async function tryAll(
	lesson: Lesson,
	{ language, step }: Wanted,
	host: NodeCheckHost,
	signal: AbortSignal
): Promise<LessonTrial[]> {
	const trials: LessonTrial[] = [];
	for (const one of lesson.languages) {
		if (language !== undefined && language !== one) continue;
		const options = { signal, ...(step !== undefined && { steps: [step] }) };
		trials.push(await tryLesson(lesson, one, host, options));
	}
	if (trials.length === 0)
		throw new BrokenInput('bad-usage', `${lesson.id} is in: ${lesson.languages.join(', ')}`);
	return trials;
}

async function run(argv: string[]): Promise<number> {
	const { folders, language, step, junit } = parseCommand(argv);
	const lessons: Lesson[] = [];
	for (const folder of folders) lessons.push(await readLessonAt(folder));
	const cancel = new AbortController();
	process.once('SIGINT', () => cancel.abort(new DOMException('cancelled', 'AbortError')));
	const host = await createNodeCheckHost();
	const all: LessonTrial[] = [];
	try {
		for (const lesson of lessons) {
			const trials = await tryAll(lesson, { language, step }, host, cancel.signal);
			for (const trial of trials) printTrial(lesson, trial);
			all.push(...trials);
		}
	} finally {
		host.dispose();
	}
	if (junit !== undefined) await writeFile(junit, trialJunit(all));
	return all.every(({ state }) => state === 'good') ? 0 : 1;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	printFailure(error);
	process.exitCode = error instanceof BrokenInput ? 2 : 1;
}
