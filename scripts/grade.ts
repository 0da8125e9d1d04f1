// `npm run grade -- FOLDER --lesson FILE`: runs the checks of a lesson on what a class handed in, without a browser. Exit
// code 0 all of them passed, 1 some did not, 2 the lesson, the folder or the command line is wrong.
import { readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { lanesFor, type Grade, type Handed } from '#lib/flow/grading/grade.ts';
import { gradeClass, type LessonOf } from '#lib/flow/grading/grade-class.ts';
import { gradingCsv } from '#lib/flow/grading/grading-csv.ts';
import { gradingJunit } from '#lib/flow/grading/grading-junit.ts';
import { LessonProblem, lessonsIn } from '#lib/flow/grading/lessons-in.ts';
import { readMarks } from '#lib/flow/grading/marks.ts';
import { readSubmissions } from '#lib/flow/grading/read-submissions.ts';
import { similarIn } from '#lib/flow/grading/similar-in.ts';
import type { Loaded } from '#lib/flow/imports/read-import.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { runChecks } from '#lib/lesson/run-checks.ts';
import { printFailure } from './cli/print-failure.ts';
import { explainFailure, explainVerdict, printGrade, printRefused } from './grade/print-grades.ts';
import { filesOf } from './image/files.ts';
import { createNodeCheckHost } from './node-check-host.ts';
import { printFinding } from './project-folder.ts';
import { readLessonFolder } from './lesson-folder.ts';

const USAGE = `usage: npm run grade -- FOLDER --lesson FILE [--csv FILE.csv] [--junit FILE.xml] [--marks FILE] [--boards N]

  FOLDER          with submissions, or a zip of them, or one of them
  --lesson FILE   a lesson as a folder or a zip, or a workshop file
  --csv FILE      writes a table for spreadsheets
  --junit FILE    writes what came of the checks as JUnit XML
  --marks FILE    puts marks and comments of the page (.ocre-marks.json) into the table
  --boards N      simulated boards at once (default: twice the cores, 2 to 8)`;

class BrokenInput extends AppError {}

function parseCommand(argv: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: {
				lesson: { type: 'string' },
				csv: { type: 'string' },
				junit: { type: 'string' },
				marks: { type: 'string' },
				boards: { type: 'string' }
			},
			allowPositionals: true
		});
		const [folder, ...rest] = positionals;
		const { lesson, boards } = values;
		if (folder !== undefined && rest.length === 0 && lesson !== undefined)
			return { ...values, folder, lesson, boards: boardsOf(boards) };
	} catch (error) {
		if (error instanceof BrokenInput) throw error;
		// What is wrong with it, the usage says.
	}
	throw new BrokenInput('bad-usage', USAGE);
}

function boardsOf(given: string | undefined): number {
	if (given === undefined) return lanesFor(os.availableParallelism());
	if (/^[1-9]\d?$/.test(given)) return Number(given);
	throw new BrokenInput('bad-usage', `--boards takes a number from 1 to 99, not ${given}.`);
}

async function load(file: string): Promise<Loaded> {
	const name = path.basename(path.resolve(file));
	const found = await stat(file).catch((error: unknown) => {
		throw new BrokenInput('bad-usage', `${file} cannot be read.`, { cause: error });
	});
	if (found.isDirectory()) return { kind: 'folder', name, files: await filesOf(file) };
	return { kind: 'file', name, bytes: new Uint8Array(await readFile(file)) };
}

async function lessonsAt(file: string): Promise<readonly Lesson[]> {
	try {
		const { lessons, ids } = lessonsIn(await load(file));
		return [...lessons, ...(await ofTheSite(ids))];
	} catch (error) {
		if (error instanceof LessonProblem)
			for (const finding of error.findings)
				printFinding({ ...finding, file: path.join(file, finding.file) });
		if (!(error instanceof AppError)) throw error;
		throw new BrokenInput('bad-usage', `${file} cannot be graded with: ${error.message}`, {
			cause: error
		});
	}
}

/** Lessons that come with the page, which a workshop names by their ids. */
async function ofTheSite(ids: readonly string[]): Promise<Lesson[]> {
	const lessons: Lesson[] = [];
	for (const id of ids) {
		const folder = path.join(import.meta.dirname, '../src/lessons', id);
		const files = Object.entries(await readLessonFolder(folder)).map(([name, text]) => ({
			path: name,
			bytes: new TextEncoder().encode(text)
		}));
		lessons.push(...lessonsIn({ kind: 'folder', name: id, files }).lessons);
	}
	return lessons;
}

/** By its id; what names none is of the only one. */
function chooser(lessons: readonly Lesson[]): LessonOf {
	return ({ submission }) => {
		if (submission.lesson === null) return lessons.length === 1 ? (lessons[0] ?? null) : null;
		return lessons.find(({ id }) => id === submission.lesson?.id) ?? null;
	};
}

async function gradeAll(handed: readonly Handed[], lessonOf: LessonOf, boards: number) {
	const cancel = new AbortController();
	const abort = () => cancel.abort(new DOMException('cancelled', 'AbortError'));
	process.once('SIGINT', abort);
	const host = await createNodeCheckHost(boards);
	const grades = new Map<string, Grade>();
	try {
		await gradeClass(
			lessonOf,
			handed,
			{ host, runChecks },
			{
				signal: cancel.signal,
				ongrade(grade) {
					grades.set(grade.id, grade);
					const one = handed.find(({ id }) => id === grade.id);
					const isOver = grade.state === 'done' || grade.state === 'cancelled';
					if (one && isOver) printGrade(one, grade, lessonOf(one));
				}
			}
		);
	} finally {
		process.removeListener('SIGINT', abort);
		host.dispose();
	}
	return grades;
}

/** The same work that was given twice is one. */
function distinct(handed: readonly Handed[]): Handed[] {
	return [...new Map(handed.map((one) => [one.id, one])).values()];
}

async function run(argv: string[]): Promise<number> {
	const { folder, lesson, csv, junit, marks, boards } = parseCommand(argv);
	const lessonOf = chooser(await lessonsAt(lesson));
	const read = await readSubmissions(await load(folder));
	const handed = distinct(read.handed);
	for (const refused of read.refused) printRefused(refused);
	if (handed.length === 0) throw new BrokenInput('bad-usage', `${folder} has no submissions.`);
	const kept = marks === undefined ? {} : readMarks(new Uint8Array(await readFile(marks)));
	const grades = await gradeAll(handed, lessonOf, boards);
	const graded = { handed, grades, lessonOf };
	const pairs = similarIn(handed, lessonOf);
	if (csv !== undefined) await writeFile(csv, gradingCsv({ ...graded, pairs, marks: kept }));
	if (junit !== undefined)
		await writeFile(
			junit,
			gradingJunit({
				...graded,
				explain: (one, verdict) => explainVerdict(verdict, lessonOf(one)),
				explainFailure
			})
		);
	const passed = handed.filter(({ id }) => hasPassed(grades.get(id))).length;
	process.stdout.write(`${passed} of ${handed.length} passed\n`);
	return passed === handed.length && read.refused.length === 0 ? 0 : 1;
}

function hasPassed(grade: Grade | undefined): boolean {
	return grade?.state === 'done' && grade.failure === null && grade.report?.state === 'passed';
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	printFailure(error);
	process.exitCode = error instanceof BrokenInput ? 2 : 1;
}
