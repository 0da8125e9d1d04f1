// A lesson as one person does it: the step that is shown, what was done, and what the checks say of the project now.
import { isAbort } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { hasSeveral, isRight } from '#lib/lesson/answer.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { LessonReport, StepReport } from '#lib/lesson/check-report.ts';
import { forLanguage } from '#lib/lesson/lesson-files.ts';
import type { Lesson, LessonStep } from '#lib/lesson/lesson.ts';
import type { LessonAnswer, LessonProgress } from '#lib/lesson/progress.ts';
import type { Project } from '#lib/project/project.ts';

export interface SessionHost {
	/** What checks run on. */
	checkHost(): Promise<CheckHost>;
	/** The student’s project, saved; null: it is gone. */
	project(id: string): Promise<Project | null>;
	/** Kept in the background. */
	save(progress: LessonProgress): void;
	fail(error: unknown): void;
	now(): number;
}

/** What the checks said, and of which files. */
interface Checked {
	report: StepReport;
	files: Project['files'];
}

/** What looks at programs is fetched with the first check. */
const loadChecks = () => loadPart(() => import('#lib/lesson/run-checks.ts'));

export type StepState = 'open' | 'done' | 'skipped';

export class LessonSession {
	readonly lesson: Lesson;
	progress = $state.raw() as LessonProgress;
	/** A check is running. */
	checking = $state(false);
	#checked = $state.raw<Readonly<Record<string, Checked>>>({});
	/** Steps in which the program was run in this visit: their predictions can be explained. */
	#ran = $state.raw<readonly string[]>([]);
	readonly #host: SessionHost;
	#controller: AbortController | null = null;

	constructor(lesson: Lesson, progress: LessonProgress, host: SessionHost) {
		this.lesson = lesson;
		this.#host = host;
		this.progress = progress;
	}

	get projectId(): string | null {
		return this.progress.projectId;
	}

	/** The one that is shown. A lesson has at least one. */
	get step(): LessonStep {
		const { steps } = this.lesson;
		return steps.find(({ id }) => id === this.progress.step) ?? steps[0]!;
	}

	get place(): number {
		return this.lesson.steps.indexOf(this.step);
	}

	get isLast(): boolean {
		return this.place === this.lesson.steps.length - 1;
	}

	/** Every step is done or skipped. */
	get isFinished(): boolean {
		return this.lesson.steps.every(({ id }) => this.stateOf(id) !== 'open');
	}

	stateOf(stepId: string): StepState {
		if (this.progress.done.includes(stepId)) return 'done';
		return this.progress.skipped.includes(stepId) ? 'skipped' : 'open';
	}

	/** What the checks said of a step; null: nothing in this visit. */
	reportOf(stepId: string): StepReport | null {
		return this.#checked[stepId]?.report ?? null;
	}

	/** Whether the files were changed since. */
	isStale(stepId: string, files: Project['files']): boolean {
		const checked = this.#checked[stepId];
		return checked !== undefined && checked.files !== files;
	}

	hasRun(stepId: string): boolean {
		return this.#ran.includes(stepId) || this.stateOf(stepId) === 'done';
	}

	/** Whether something says that the step is done; otherwise going on does. */
	isChecked({ checks, question }: LessonStep): boolean {
		return question !== null || forLanguage(checks, this.progress.language).length > 0;
	}

	hintsShown(stepId: string): number {
		return this.progress.hints[stepId] ?? 0;
	}

	go(stepId: string): void {
		if (this.lesson.steps.some(({ id }) => id === stepId)) this.#change({ step: stepId });
	}

	back(): void {
		const before = this.lesson.steps[this.place - 1];
		if (before) this.go(before.id);
	}

	/** A step that nothing checks is done with it; one that is open is skipped. */
	next(): void {
		const { step } = this;
		if (this.stateOf(step.id) === 'open') {
			if (this.isChecked(step)) this.#add('skipped', step.id);
			else this.#add('done', step.id);
		}
		const after = this.lesson.steps[this.place + 1];
		if (after) this.go(after.id);
	}

	hint(): void {
		const { id, hints } = this.step;
		const all = forLanguage(hints, this.progress.language).length;
		const count = Math.min(all, this.hintsShown(id) + 1);
		this.#change({ hints: { ...this.progress.hints, [id]: count } });
	}

	predict(answer: LessonAnswer): void {
		const { predictions } = this.progress;
		this.#change({ predictions: { ...predictions, [this.step.id]: answer } });
	}

	/** The answer of a question is judged at once. */
	answer(answer: LessonAnswer): void {
		const { id } = this.step;
		this.#change({ answers: { ...this.progress.answers, [id]: answer } });
		this.#judgeAgain();
	}

	confirm(place: number, on: boolean): void {
		const { id } = this.step;
		const others = (this.progress.confirmed[id] ?? []).filter((one) => one !== place);
		const confirmed = { ...this.progress.confirmed, [id]: on ? [...others, place] : others };
		this.#change({ confirmed });
		this.#judgeAgain();
	}

	/** Null: it was not answered, or there is nothing to be judged. */
	isAnswerRight(stepId: string): boolean | null {
		const step = this.lesson.steps.find(({ id }) => id === stepId);
		const answer = this.progress.answers[stepId];
		return step?.question && answer !== undefined ? isRight(step.question, answer) : null;
	}

	hasSeveral = hasSeveral;

	/** A run began: what it will be checked with comes meanwhile. A failure is told by the check. */
	onbegin(): void {
		if (!this.isChecked(this.step)) return;
		void Promise.all([loadChecks(), this.#host.checkHost()]).catch(() => undefined);
	}

	/** The program of the student was run: what it does is looked at. */
	onrun(): void {
		if (!this.#ran.includes(this.step.id)) this.#ran = [...this.#ran, this.step.id];
		if (this.isChecked(this.step)) void this.check();
	}

	cancel(): void {
		this.#controller?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** Runs the checks of the shown step; one that runs already begins again. Never rejects. */
	async check(): Promise<void> {
		this.cancel();
		const controller = (this.#controller = new AbortController());
		const { id } = this.step;
		this.checking = true;
		try {
			await this.#check(id, controller.signal);
		} catch (error) {
			if (!isAbort(error)) this.#host.fail(error);
		} finally {
			if (this.#controller === controller) {
				this.#controller = null;
				this.checking = false;
			}
		}
	}

	async #check(stepId: string, signal: AbortSignal): Promise<void> {
		const { projectId } = this.progress;
		const project = projectId === null ? null : await this.#host.project(projectId);
		if (!project) return;
		const [{ runChecks }, host] = await Promise.all([loadChecks(), this.#host.checkHost()]);
		signal.throwIfAborted();
		const { language, answers, confirmed } = this.progress;
		const { files } = project;
		const keep = ({ steps }: LessonReport) => {
			const [report] = steps;
			if (report && !signal.aborted)
				this.#checked = { ...this.#checked, [stepId]: { report, files } };
		};
		const work = { files, language, answers, confirmed };
		const options = { signal, steps: [stepId], onprogress: keep };
		const report = await runChecks(this.lesson, work, host, options);
		signal.throwIfAborted();
		keep(report);
		if (report.steps[0]?.state === 'passed') this.#add('done', stepId);
	}

	/** Before the program was run, nobody wants to hear what it does not do yet. */
	#judgeAgain(): void {
		const { id, checks } = this.step;
		const others = forLanguage(checks, this.progress.language).some(
			({ one }) => one.wish.kind !== 'confirm'
		);
		if (!others || this.reportOf(id)) void this.check();
	}

	#add(list: 'done' | 'skipped', stepId: string): void {
		const other = list === 'done' ? 'skipped' : 'done';
		const without = (ids: readonly string[]) => ids.filter((id) => id !== stepId);
		this.#change({
			[list]: [...without(this.progress[list]), stepId],
			[other]: without(this.progress[other])
		});
	}

	#change(change: Partial<LessonProgress>): void {
		this.progress = { ...this.progress, ...change, changedAt: this.#host.now() };
		this.#host.save(this.progress);
	}

	dispose(): void {
		this.cancel();
	}
}
