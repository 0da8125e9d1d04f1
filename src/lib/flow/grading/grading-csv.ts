// What became of a class as a table for spreadsheets: a line for each submission, a column for each check. What students
// wrote is text in it, never a formula.
import { csvCell, csvTable } from '#lib/core/csv-cell.ts';
import { versionOf } from '#lib/lesson/lesson-version.ts';
import type { SimilarPair } from '#lib/submission/similarity.ts';
import { NO_MARK, type TeacherMarks } from './marks.ts';
import type { Grade, Handed } from './grade.ts';
import type { LessonOf } from './grade-class.ts';
import { sumOf, verdictsOf, type Verdict } from './verdict.ts';

export interface GradedClass {
	lessonOf: LessonOf;
	handed: readonly Handed[];
	/** By submission. */
	grades: ReadonlyMap<string, Grade>;
	pairs: readonly SimilarPair[];
	marks: TeacherMarks;
}

const HEAD = [
	'student',
	'file',
	'project',
	'lesson',
	'same lesson',
	'handed in',
	'steps done',
	'hints'
];
const SUMS = [
	'passed',
	'checks',
	'claimed',
	'claimed but failed',
	'error',
	'similar to',
	'mark',
	'comment'
];

export function gradingCsv(graded: GradedClass): string {
	const columns = columnsOf(graded);
	const titles = [...columns.values()].map(csvCell);
	return csvTable([
		[...HEAD, ...titles, ...SUMS],
		...graded.handed.map((one) => lineOf(one, graded, [...columns.keys()]))
	]);
}

function verdictsFor(one: Handed, { grades, lessonOf }: GradedClass): Verdict[] {
	const [lesson, grade] = [lessonOf(one), grades.get(one.id)];
	return lesson && grade ? verdictsOf(lesson, one.submission, grade) : [];
}

const keyOf = (lesson: string, { step, index }: Verdict) => `${lesson} ${step} ${index}`;

/** Checks differ between languages of the program: each that somebody had is a column. */
function columnsOf(graded: GradedClass): ReadonlyMap<string, string> {
	const columns = new Map<string, string>();
	const lessons = new Set(graded.handed.map((one) => graded.lessonOf(one)?.id));
	for (const one of graded.handed) {
		const lesson = graded.lessonOf(one);
		const prefix = lessons.size > 1 ? `${lesson?.title ?? ''}: ` : '';
		for (const verdict of verdictsFor(one, graded))
			columns.set(
				keyOf(lesson?.id ?? '', verdict),
				`${prefix}${verdict.title}: ${verdict.say || verdict.kind}`
			);
	}
	return columns;
}

function lineOf(one: Handed, graded: GradedClass, columns: readonly string[]): string[] {
	const { id, source, submission } = one;
	const { student, project, lesson, progress, handedInAt } = submission;
	const grade = graded.grades.get(id);
	const own = graded.lessonOf(one);
	const verdicts = verdictsFor(one, graded);
	const found = new Map(verdicts.map((verdict) => [keyOf(own?.id ?? '', verdict), verdict.found]));
	const { passed, of, claimed, overclaimed } = sumOf(verdicts);
	const { mark, comment } = graded.marks[id] ?? NO_MARK;
	return [
		csvCell(student),
		csvCell(source),
		csvCell(project.name),
		csvCell(lesson?.title ?? ''),
		lesson && own ? (lesson.version === versionOf(own.files) ? 'yes' : 'no') : '',
		handedInAt === null ? '' : new Date(handedInAt).toISOString(),
		progress ? String(progress.done.length) : '',
		progress ? String(hintsOf(progress.hints)) : '',
		...columns.map((key) => found.get(key) ?? ''),
		...[passed, of, claimed, overclaimed].map(String),
		csvCell(grade?.failure?.code ?? ''),
		csvCell(similarTo(id, graded)),
		csvCell(mark),
		csvCell(comment)
	];
}

export function hintsOf(hints: Readonly<Record<string, number>>): number {
	return Object.values(hints).reduce((sum, count) => sum + count, 0);
}

function similarTo(id: string, { handed, pairs }: GradedClass): string {
	return pairs
		.filter(({ first, second }) => first === id || second === id)
		.map(({ first, second, share }) => {
			const other = first === id ? second : first;
			const student = handed.find((one) => one.id === other)?.submission.student ?? '';
			return `${student} (${Math.round(share * 100)} %)`;
		})
		.join(', ');
}
