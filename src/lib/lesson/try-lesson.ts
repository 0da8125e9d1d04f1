// Tries a lesson as its author should: its solution has to pass every step, and its starting files must not.
import type { LanguageId } from '#lib/project/languages.ts';
import { isChecked } from './check-folders.ts';
import type { CheckHost } from './check-host.ts';
import type { CheckResult, LessonReport, StepReport } from './check-report.ts';
import type { CheckedWork } from './checked-work.ts';
import { solutionOf, startOf } from './lesson-files.ts';
import type { Lesson, LessonStep, Question } from './lesson.ts';
import type { LessonAnswer } from './progress.ts';
import { runChecks } from './run-checks.ts';

export type TrialOutcome =
	| 'waiting'
	| 'running'
	/** The starting files do what the step says of them, and the solution passes. */
	| 'good'
	/** The starting files pass already, and the step does not say so. */
	| 'start-passes'
	/** The starting files should pass, and do not. */
	| 'start-fails'
	| 'solution-fails'
	/** Checks could not be made at all: that proves nothing. */
	| 'refused'
	| 'cancelled'
	/** It has no checks that could be tried. */
	| 'nothing-to-try';

export interface StepTrial {
	step: string;
	outcome: TrialOutcome;
	/** Of the starting files; null: not run yet. */
	start: StepReport | null;
	/** Null: not run yet, or the starting files are all that it needs. */
	solution: StepReport | null;
}

export interface LessonTrial {
	lesson: string;
	language: LanguageId;
	state: 'running' | 'good' | 'bad' | 'cancelled';
	steps: readonly StepTrial[];
}

export interface TryOptions {
	signal?: AbortSignal;
	/** Ids; absent: all. */
	steps?: readonly string[];
	onprogress?: (trial: LessonTrial) => void;
}

class Trial {
	readonly #lesson: Lesson;
	readonly #language: LanguageId;
	readonly #host: CheckHost;
	readonly #options: TryOptions;
	readonly #steps: readonly LessonStep[];
	readonly #starts = new Map<string, StepReport>();
	readonly #solutions = new Map<string, StepReport>();
	#isOver = false;

	constructor(lesson: Lesson, language: LanguageId, host: CheckHost, options: TryOptions) {
		this.#lesson = lesson;
		this.#language = language;
		this.#host = host;
		this.#options = options;
		this.#steps = lesson.steps.filter(({ id }) => options.steps?.includes(id) ?? true);
	}

	async run(): Promise<LessonTrial> {
		const tried = this.#steps.filter(isChecked);
		await this.#check(startOf(this.#lesson, this.#language), tried, this.#starts);
		const solved = tried.filter(({ withStart }) => withStart === 'fails');
		for (const folder of new Set(solved.map(({ solution }) => solution))) {
			const steps = solved.filter(({ solution }) => solution === folder);
			const files = solutionOf(this.#lesson, steps[0]!, this.#language);
			await this.#check(files, steps, this.#solutions);
		}
		this.#isOver = true;
		this.#tell();
		return this.#trial();
	}

	async #check(
		files: CheckedWork['files'],
		steps: readonly LessonStep[],
		reports: Map<string, StepReport>
	): Promise<void> {
		if (steps.length === 0) return;
		const { signal } = this.#options;
		const keep = (report: LessonReport) => {
			for (const step of report.steps) reports.set(step.step, step);
			this.#tell();
		};
		const work = { ...perfect(this.#lesson), files, language: this.#language };
		const options = { steps: steps.map(({ id }) => id), onprogress: keep };
		keep(
			await runChecks(this.#lesson, work, this.#host, signal ? { ...options, signal } : options)
		);
	}

	#tell(): void {
		this.#options.onprogress?.(this.#trial());
	}

	#trial(): LessonTrial {
		const steps = this.#steps.map((step): StepTrial => {
			const start = this.#starts.get(step.id) ?? null;
			const solution = this.#solutions.get(step.id) ?? null;
			return { step: step.id, start, solution, outcome: outcomeOf(step, start, solution) };
		});
		return { lesson: this.#lesson.id, language: this.#language, state: this.#state(steps), steps };
	}

	#state(steps: readonly StepTrial[]): LessonTrial['state'] {
		if (!this.#isOver) return 'running';
		if (steps.some(({ outcome }) => outcome === 'cancelled')) return 'cancelled';
		const isGood = ({ outcome }: StepTrial) => outcome === 'good' || outcome === 'nothing-to-try';
		return steps.every(isGood) ? 'good' : 'bad';
	}
}

function outcomeOf(
	step: LessonStep,
	start: StepReport | null,
	solution: StepReport | null
): TrialOutcome {
	if (!isChecked(step)) return 'nothing-to-try';
	if (!start) return 'waiting';
	const states = [start.state, solution?.state];
	if (states.includes('cancelled')) return 'cancelled';
	if (start.state === 'running' || start.state === 'waiting') return 'running';
	if (step.withStart === 'passes') return start.state === 'passed' ? 'good' : 'start-fails';
	if (start.state === 'passed') return 'start-passes';
	if (!start.checks.some(isHonest)) return 'refused';
	if (!solution || solution.state === 'running' || solution.state === 'waiting') return 'running';
	return solution.state === 'passed' ? 'good' : 'solution-fails';
}

/** It was made, and found something else. */
function isHonest({ failure }: CheckResult): boolean {
	return failure !== null && failure.code !== 'refused';
}

/** A student who knows every answer, and confirms everything. */
function perfect({ steps }: Lesson): Pick<CheckedWork, 'answers' | 'confirmed'> {
	const answers = steps.flatMap(({ id, question }) =>
		question ? [[id, rightAnswer(question)] as const] : []
	);
	const confirmed = steps.map(
		({ id, checks }) => [id, checks.map((_check, place) => place)] as const
	);
	return { answers: Object.fromEntries(answers), confirmed: Object.fromEntries(confirmed) };
}

function rightAnswer({ choices, accepts }: Question): LessonAnswer {
	if (choices.length === 0) return accepts[0] ?? '';
	return choices.flatMap(({ right }, place) => (right ? [place] : []));
}

/** Never rejects for what the lesson does: that is in the trial. */
export function tryLesson(
	lesson: Lesson,
	language: LanguageId,
	host: CheckHost,
	options: TryOptions = {}
): Promise<LessonTrial> {
	return new Trial(lesson, language, host, options).run();
}
