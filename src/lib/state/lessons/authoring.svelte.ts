// A lesson in the making: the files of a project read as a lesson, what is wrong with it, and what its checks say.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Clock } from '#lib/core/clock.ts';
import { isAbort } from '#lib/core/errors.ts';
import { problemsOfFile } from '#lib/flow/build/build-problems.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import { readLesson, type LessonResult } from '#lib/lesson/lesson-file.ts';
import type { Lesson, LessonStep } from '#lib/lesson/lesson.ts';
import { tryLesson, type LessonTrial, type StepTrial } from '#lib/lesson/try-lesson.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';

export interface AuthoringHost {
	clock: Clock;
	checkHost(): Promise<CheckHost>;
	fail(error: unknown): void;
}

/** While one types, it is read again once a moment has passed. */
const READ_AFTER_MS = 300;

export class Authoring {
	readonly projectId: string;
	result = $state.raw<LessonResult | null>(null);
	/** The last lesson that could be read: its preview stays while one types. */
	lesson = $state.raw<Lesson | null>(null);
	trial = $state.raw<LessonTrial | null>(null);
	trying = $state(false);
	#stepId = $state<string | null>(null);
	#language = $state.raw<LanguageId | null>(null);
	#read: Project['files'] | null = null;
	#tried = $state.raw<Project['files'] | null>(null);
	/** The files were changed since they were read. */
	#isLate = false;
	readonly #host: AuthoringHost;
	#cancelRead: () => void = () => undefined;
	#controller: AbortController | null = null;

	constructor(projectId: string, host: AuthoringHost) {
		this.projectId = projectId;
		this.#host = host;
	}

	/** The files as they are now. */
	show(files: Project['files']): void {
		if (files === this.#read) return;
		this.#cancelRead();
		const isFirst = this.#read === null;
		this.#read = files;
		this.#isLate = true;
		if (isFirst) this.#readNow();
		else this.#cancelRead = this.#host.clock.schedule(READ_AFTER_MS, () => this.#readNow());
	}

	#readNow(): void {
		this.#cancelRead();
		if (!this.#isLate || this.#read === null) return;
		this.#isLate = false;
		const result = readLesson(this.#read);
		this.result = result;
		if (result.ok) this.lesson = result.lesson;
	}

	get problems(): readonly Diagnostic[] {
		return (this.result?.findings ?? []).flatMap((finding) =>
			problemsOfFile(finding.file, [finding])
		);
	}

	get step(): LessonStep | null {
		const steps = this.lesson?.steps ?? [];
		return steps.find(({ id }) => id === this.#stepId) ?? steps[0] ?? null;
	}

	get language(): LanguageId | null {
		const known = this.lesson?.languages ?? [];
		return known.find((one) => one === this.#language) ?? known[0] ?? null;
	}

	set language(language: LanguageId | null) {
		this.#language = language;
		this.trial = null;
	}

	go(stepId: string): void {
		this.#stepId = stepId;
	}

	trialOf(stepId: string): StepTrial | null {
		return this.trial?.steps.find(({ step }) => step === stepId) ?? null;
	}

	/** The files were changed since the checks ran. */
	get isStale(): boolean {
		return this.trial !== null && this.lesson !== null && this.#tried !== this.lesson.files;
	}

	cancel(): void {
		this.#controller?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** Runs the checks on the starting files and on the solutions. Never rejects. */
	async try(): Promise<void> {
		// Whoever presses right after the last key means what stands there now.
		this.#readNow();
		const { lesson, language } = this;
		if (!lesson || !language || this.trying) return;
		const controller = (this.#controller = new AbortController());
		this.trying = true;
		this.#tried = lesson.files;
		try {
			const host = await this.#host.checkHost();
			const onprogress = (trial: LessonTrial) => (this.trial = trial);
			const { signal } = controller;
			this.trial = await tryLesson(lesson, language, host, { signal, onprogress });
		} catch (error) {
			if (!isAbort(error)) this.#host.fail(error);
		} finally {
			this.#controller = null;
			this.trying = false;
		}
	}

	dispose(): void {
		this.#cancelRead();
		this.cancel();
	}
}
