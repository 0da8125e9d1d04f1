// What a class handed in, on the teacher's page: read, graded in the background, looked at and marked. Everything of it
// stays in this browser; only marks are kept beyond the page.
/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets here are replaced, never changed */
import { AppError, isAbort } from '#lib/core/errors.ts';
import { gradeClass, type GradeParts, type LessonOf } from '#lib/flow/grading/grade-class.ts';
import { failureOf } from '#lib/flow/grading/failure-of.ts';
import {
	MAX_HANDED,
	ungraded,
	type Grade,
	type GradeFailure,
	type Handed
} from '#lib/flow/grading/grade.ts';
import { lessonsIn } from '#lib/flow/grading/lessons-in.ts';
import { similarIn } from '#lib/flow/grading/similar-in.ts';
import type { SubmissionReader } from '#lib/flow/imports/import-reader.ts';
import { loadGiven, type Given } from '#lib/flow/imports/read-import.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import type { SimilarPair } from '#lib/submission/similarity.ts';
import { submissionDigest } from '#lib/submission/submission-file.ts';
import { readSubmissionLink } from '#lib/submission/submission-link.ts';
import type { ClassStore } from '#lib/storage/class-store.ts';
import type { Messages } from '../messages.svelte.ts';
import { MarkBook } from './mark-book.svelte.ts';

export interface TeachingParts {
	messages: Pick<Messages, 'fail'>;
	/** Reads what strangers wrote, in a worker; closed after each reading. */
	createReader: () => SubmissionReader;
	/** A lesson of the page; null: there is none of that id. */
	pageLesson: (id: string) => Promise<Lesson | null>;
	/** Compiler and boards, fetched with the first grading. Rejects with why nothing can run here. */
	openGrading: () => Promise<GradeParts>;
	openStore: () => Promise<ClassStore>;
}

/** A file that is read. */
export interface ReadingSubmissions {
	fileName: string;
	unpackedBytes: number;
	cancel: () => void;
}

export interface Refused {
	source: string;
	failure: GradeFailure;
}

export class Teaching {
	handed = $state.raw<readonly Handed[]>([]);
	refused = $state.raw<readonly Refused[]>([]);
	/** Files that were none of ours, such as pictures. */
	ignored = $state(0);
	grades = $state.raw<ReadonlyMap<string, Grade>>(new Map());
	/** By id: those of the page that submissions named, and those that the teacher gave, which win. */
	lessons = $state.raw<ReadonlyMap<string, Lesson>>(new Map());
	/** Of the lessons, the one for projects that name none. */
	chosenId = $state<string | null>(null);
	reading = $state.raw<ReadingSubmissions | null>(null);
	/** Grading is under way, or compiler and boards are on their way. */
	grading = $state(false);
	readonly marks: MarkBook;
	readonly #parts: TeachingParts;
	#cancelGrading: (() => void) | null = null;

	readonly pairs: readonly SimilarPair[] = $derived.by(() => similarIn(this.handed, this.lessonOf));

	constructor(parts: TeachingParts) {
		this.#parts = parts;
		this.marks = new MarkBook(parts);
	}

	/** Bound, so that it can be handed on. */
	lessonOf: LessonOf = ({ submission }) => {
		const id = submission.lesson?.id ?? this.chosenId;
		return id === null ? null : (this.lessons.get(id) ?? null);
	};

	gradeOf({ id }: Handed): Grade {
		return this.grades.get(id) ?? ungraded(id);
	}

	/** How many are over, of those that there are. */
	get done(): number {
		return this.handed.filter((one) => this.gradeOf(one).state === 'done').length;
	}

	/** Files and folders of students. What is a lesson among them is not taken: a student would check their own work. */
	async add(given: readonly Given[]): Promise<void> {
		const reader = this.#parts.createReader();
		const controller = new AbortController();
		const cancel = () => controller.abort(new DOMException('cancelled', 'AbortError'));
		try {
			for (const one of given) {
				this.reading = { fileName: one.name, unpackedBytes: 0, cancel };
				await this.#read(reader, one, controller.signal);
			}
		} catch (error) {
			if (!isAbort(error)) this.#parts.messages.fail(error);
		} finally {
			this.reading = null;
			reader.dispose();
		}
	}

	async #read(reader: SubmissionReader, given: Given, signal: AbortSignal): Promise<void> {
		const onprogress = (unpackedBytes: number) => {
			if (this.reading) this.reading = { ...this.reading, unpackedBytes };
		};
		try {
			const read = await reader.readSubmissions(given, { signal, onprogress });
			this.refused = [...this.refused, ...read.refused];
			this.ignored += read.ignored;
			await this.#take(read.handed);
		} catch (error) {
			if (isAbort(error)) throw error;
			this.refused = [...this.refused, { source: given.name, failure: failureOf(error) }];
		}
	}

	/** A link that was pasted, or that the page was opened with. */
	async addLink(text: string): Promise<void> {
		try {
			const submission = readSubmissionLink(text);
			await this.#take([{ id: submissionDigest(submission), source: '', submission }]);
		} catch (error) {
			this.#parts.messages.fail(error);
		}
	}

	/** The same work that is given twice is one. */
	async #take(handed: readonly Handed[]): Promise<void> {
		const known = new Map([...this.handed, ...handed].map((one) => [one.id, one]));
		const all = [...known.values()];
		this.handed = all.slice(0, MAX_HANDED);
		if (all.length > MAX_HANDED) {
			const values = { limit: MAX_HANDED };
			const error = new AppError('submissions-too-many', `${all.length}`, { values });
			this.#parts.messages.fail(error);
		}
		await this.#findLessons();
	}

	async #findLessons(): Promise<void> {
		const ids = new Set(this.handed.flatMap(({ submission }) => submission.lesson?.id ?? []));
		for (const id of ids) {
			if (this.lessons.has(id)) continue;
			const lesson = await this.#parts.pageLesson(id).catch(() => null);
			if (lesson) this.#putLesson(lesson);
		}
	}

	#putLesson(lesson: Lesson): void {
		this.lessons = new Map([...this.lessons, [lesson.id, lesson]]);
		this.chosenId ??= lesson.id;
	}

	/** A lesson of the page, for projects that name none. */
	async chooseLesson(id: string): Promise<void> {
		if (!this.lessons.has(id)) {
			const lesson = await this.#parts.pageLesson(id);
			if (!lesson) throw new AppError('lesson-missing', `no ${id}`, { values: { id } });
			this.#putLesson(lesson);
		}
		this.chosenId = id;
		this.#forgetGrades(({ submission }) => submission.lesson === null);
	}

	/** Lessons of the teacher: what was graded with others of their ids is to be graded again. */
	async addLessons(given: Given): Promise<void> {
		const { lessons, ids } = lessonsIn(await loadGiven(given));
		for (const lesson of lessons) {
			this.#putLesson(lesson);
			this.chosenId = lesson.id;
		}
		for (const id of ids) await this.chooseLesson(id);
		const fresh = new Set(lessons.map(({ id }) => id));
		this.#forgetGrades((one) => fresh.has(this.lessonOf(one)?.id ?? ''));
	}

	#forgetGrades(isOld: (handed: Handed) => boolean): void {
		const old = new Set(this.handed.filter(isOld).map(({ id }) => id));
		this.grades = new Map([...this.grades].filter(([id]) => !old.has(id)));
	}

	/** Those that were not graded yet; all that are named. */
	async grade(ids: readonly string[] | null = null): Promise<void> {
		if (this.grading) return;
		const isWanted = (one: Handed) => ids?.includes(one.id) ?? this.gradeOf(one).state !== 'done';
		const wanted = this.handed.filter(isWanted);
		if (wanted.length === 0) return;
		const controller = new AbortController();
		this.#cancelGrading = () => controller.abort(new DOMException('cancelled', 'AbortError'));
		this.grading = true;
		try {
			for (const { id } of wanted) this.#putGrade(ungraded(id));
			const parts = await this.#parts.openGrading();
			const ongrade = (grade: Grade) => this.#putGrade(grade);
			await gradeClass(this.lessonOf, wanted, parts, { signal: controller.signal, ongrade });
		} catch (error) {
			this.#parts.messages.fail(error);
		} finally {
			this.grading = false;
			this.#cancelGrading = null;
		}
	}

	cancelGrading(): void {
		this.#cancelGrading?.();
	}

	/** Removed meanwhile, it stays so. */
	#putGrade(grade: Grade): void {
		if (this.handed.some(({ id }) => id === grade.id))
			this.grades = new Map([...this.grades, [grade.id, grade]]);
	}

	/** Returns what puts it back. */
	remove(id: string): () => void {
		const [before, grades] = [this.handed, this.grades];
		this.handed = before.filter((one) => one.id !== id);
		this.grades = new Map([...grades].filter(([other]) => other !== id));
		return () => {
			this.handed = before;
			this.grades = new Map([...grades, ...this.grades]);
		};
	}

	forgetRefused(): void {
		this.refused = [];
		this.ignored = 0;
	}

	dispose(): void {
		this.cancelGrading();
		this.reading?.cancel();
		this.marks.dispose();
	}
}
