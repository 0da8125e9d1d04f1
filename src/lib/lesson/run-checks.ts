// Runs the checks of a lesson on a project and says what came of each. Knows neither page nor compiler: they are handed in.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { isRight } from './answer.ts';
import type { CheckBuild, CheckHost } from './check-host.ts';
import { MAX_CHECK_MS } from './check-reader.ts';
import type { CheckFailure, CheckResult, LessonReport, StepReport } from './check-report.ts';
import type { CheckedWork, RunChecksOptions } from './checked-work.ts';
import { needsBoard, needsBuild, type CheckWish } from './check.ts';
import { judgeBuild, judgeSource, buildFailure } from './judge-code.ts';
import { judgeOnBoard, type OnBoardWish } from './judge-board.ts';
import { forLanguage } from './lesson-files.ts';
import { versionOf } from './lesson-version.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { stateOfChecks } from './report-state.ts';

interface Job {
	step: LessonStep;
	/** Null: the question of the step. */
	wish: CheckWish | null;
	result: CheckResult;
}

class ChecksRun {
	readonly #lesson: Lesson;
	readonly #work: CheckedWork;
	readonly #host: CheckHost;
	readonly #options: RunChecksOptions;
	readonly #beganAt: number;
	readonly #version: string;
	readonly #steps: readonly LessonStep[];
	readonly #jobs: Job[];
	#build: Promise<CheckBuild> | null = null;
	#isOver = false;

	constructor(lesson: Lesson, work: CheckedWork, host: CheckHost, options: RunChecksOptions) {
		this.#lesson = lesson;
		this.#work = work;
		this.#host = host;
		this.#options = options;
		this.#beganAt = host.clock.now();
		this.#version = versionOf(lesson.files);
		const wanted = options.steps;
		this.#steps = lesson.steps.filter(({ id }) => wanted?.includes(id) ?? true);
		this.#jobs = this.#steps.flatMap((step) => jobsOf(step, work));
	}

	async run(): Promise<LessonReport> {
		this.#tell();
		// What needs nothing first: it is told at once.
		const [slow, quick] = [onBoard, (job: Job) => !onBoard(job)].map((is) => this.#jobs.filter(is));
		for (const job of quick ?? []) await this.#do(job);
		const left = [...(slow ?? [])];
		const worker = async () => {
			for (let job = left.shift(); job; job = left.shift()) await this.#do(job);
		};
		await Promise.all(Array.from({ length: Math.max(1, this.#host.boards) }, worker));
		this.#isOver = true;
		const report = this.#report();
		this.#options.onprogress?.(report);
		return report;
	}

	async #do(job: Job): Promise<void> {
		const { signal } = this.#options;
		const { clock } = this.#host;
		if (signal?.aborted) return this.#change(job, { state: 'cancelled' });
		const beganAt = clock.now();
		this.#change(job, { state: 'running' });
		const failure = await this.#judgeInTime(job);
		const durationMs = clock.now() - beganAt;
		if (failure === 'cancelled') this.#change(job, { state: 'cancelled', durationMs });
		else this.#change(job, { state: failure ? 'failed' : 'passed', failure, durationMs });
	}

	/** Whatever the program does, the check comes to an end. */
	async #judgeInTime(job: Job): Promise<CheckFailure | 'cancelled' | null> {
		const limit = new AbortController();
		const outer = this.#options.signal;
		const cancel = this.#host.clock.schedule(MAX_CHECK_MS, () =>
			limit.abort(new AppError('lesson-check-too-long', 'the check had no end'))
		);
		const signal = outer ? AbortSignal.any([outer, limit.signal]) : limit.signal;
		try {
			return await this.#judge(job, signal);
		} catch (error) {
			if (outer?.aborted) return 'cancelled';
			if (limit.signal.aborted) return { code: 'too-long', limitMs: MAX_CHECK_MS };
			return refusal(error);
		} finally {
			cancel();
		}
	}

	async #judge({ step, wish, result }: Job, signal: AbortSignal): Promise<CheckFailure | null> {
		const work = this.#work;
		if (!wish) return judgeAnswer(step, work);
		if (wish.kind === 'confirm')
			return work.confirmed[step.id]?.includes(result.index) ? null : { code: 'not-confirmed' };
		if (wish.kind === 'uses' || wish.kind === 'not') return judgeSource(wish, work.files);
		const build = needsBuild(wish) ? await this.#built() : null;
		signal.throwIfAborted();
		if (!build) return null;
		if (!isOnBoard(wish)) return judgeBuild(wish, build);
		if (!build.program) return buildFailure(build);
		const { image } = build.program;
		return judgeOnBoard({ lesson: this.#lesson, wish, image, host: this.#host, signal });
	}

	/** Once for all checks: the limit of one of them does not end it. */
	#built(): Promise<CheckBuild> {
		const signal = this.#options.signal ?? new AbortController().signal;
		return (this.#build ??= this.#host.build(this.#work.files, signal));
	}

	#change(job: Job, change: Partial<CheckResult>): void {
		job.result = { ...job.result, ...change };
		this.#tell();
	}

	#tell(): void {
		this.#options.onprogress?.(this.#report());
	}

	#report(): LessonReport {
		const steps = this.#steps.map((step): StepReport => {
			const checks = this.#jobs.filter((job) => job.step === step).map(({ result }) => result);
			return { step: step.id, state: stateOfChecks(checks.map(({ state }) => state)), checks };
		});
		const state = stateOfChecks(steps.map((step) => step.state));
		return {
			lesson: this.#lesson.id,
			version: this.#version,
			state: this.#isOver && state !== 'waiting' ? state : 'running',
			durationMs: this.#host.clock.now() - this.#beganAt,
			steps
		};
	}
}

function jobsOf(step: LessonStep, { language }: CheckedWork): Job[] {
	const waiting = { state: 'waiting', durationMs: null, failure: null } as const;
	const jobs = forLanguage(step.checks, language).map(({ one: { wish, say }, place }): Job => {
		return { step, wish, result: { index: place, kind: wish.kind, say, ...waiting } };
	});
	if (!step.question) return jobs;
	const { text: say } = step.question;
	const result = { index: step.checks.length, kind: 'answer', say, ...waiting } as const;
	return [...jobs, { step, wish: null, result }];
}

function isOnBoard(wish: CheckWish): wish is OnBoardWish {
	return needsBoard(wish);
}

function onBoard({ wish }: Job): boolean {
	return wish !== null && needsBoard(wish);
}

function judgeAnswer({ id, question }: LessonStep, { answers }: CheckedWork): CheckFailure | null {
	const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
	if (!question) return null;
	if (answer === undefined || answer.length === 0) return { code: 'not-answered' };
	return isRight(question, answer) === false ? { code: 'answered-wrong' } : null;
}

function refusal(error: unknown): CheckFailure {
	const { code, values } = error instanceof AppError ? error : { code: 'unexpected', values: {} };
	return { code: 'refused', error: code, values, message: messageOf(error) };
}

/** Never rejects for what the program, the board or the student do: that is in the report. */
export function runChecks(
	lesson: Lesson,
	work: CheckedWork,
	host: CheckHost,
	options: RunChecksOptions = {}
): Promise<LessonReport> {
	return new ChecksRun(lesson, work, host, options).run();
}
