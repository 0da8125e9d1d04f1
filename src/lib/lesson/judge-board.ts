// What is looked at on a fresh board: a scenario, host calls, a file in its storage.
import { boardNamed, findProfile } from '#lib/abi/board-profiles.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Project } from '#lib/project/project.ts';
import { runScenario } from '#lib/scenario/run-scenario.ts';
import type { ScenarioImage } from '#lib/scenario/scenario-host.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import type { CheckBoard, CheckHost } from './check-host.ts';
import type { CheckFailure } from './check-report.ts';
import type { CheckWish } from './check.ts';
import { besideOf } from './lesson-files.ts';
import type { Lesson } from './lesson.ts';

export type OnBoardWish = Extract<CheckWish, { kind: 'scenario' | 'call' | 'file' }>;

export interface BoardCheck {
	lesson: Lesson;
	wish: OnBoardWish;
	/** Of the project that is checked. */
	image: ScenarioImage;
	host: CheckHost;
	signal: AbortSignal;
}

/** How often the board is asked for what it does not tell. */
const ASK_MS = 150;
/** Of what is shown of a file. */
const MAX_SHOWN = 200;

/** Null: it is as it should be. Rejects with the signal’s reason, and with what keeps it from being made. */
export async function judgeOnBoard(check: BoardCheck): Promise<CheckFailure | null> {
	const { lesson, wish, host, signal } = check;
	const scenario = wish.kind === 'scenario' ? wish.scenario : wish.during;
	const { id, firmware, mode } = lesson.board;
	const profile = scenario.board === null ? findProfile(id, firmware) : boardNamed(scenario.board);
	if (!profile) throw new AppError('scenario-board', `no board ${scenario.board ?? id}`);
	const board = await host.openBoard(profile, scenario.mode ?? mode, signal);
	try {
		return await judge(check, board, scenario);
	} finally {
		board.dispose();
	}
}

async function judge(
	check: BoardCheck,
	board: CheckBoard,
	scenario: Scenario
): Promise<CheckFailure | null> {
	const { wish } = check;
	switch (wish.kind) {
		case 'scenario':
			return play(check, board, scenario);
		case 'call': {
			const count = board.countCalls();
			return (
				(await play(check, board, scenario)) ?? judgeCalls(check, wish, () => count.of(wish.name))
			);
		}
		case 'file':
			return (await play(check, board, scenario)) ?? judgeFile(check, wish, board);
	}
}

/** Null: all steps passed. */
async function play(
	{ lesson, image, host, signal }: BoardCheck,
	{ board, panel, reset }: CheckBoard,
	scenario: Scenario
): Promise<CheckFailure | null> {
	const scenarioHost = {
		clock: host.clock,
		board,
		boardName: panel.profile.id,
		panel,
		reset,
		build: (name: string | null, aborted: AbortSignal) =>
			name === null ? Promise.resolve(image) : otherImage(lesson, host, name, aborted)
	};
	const report = await runScenario(scenario, scenarioHost, { signal });
	signal.throwIfAborted();
	const failed = report.steps.find(({ state }) => state === 'failed');
	if (!failed?.failure) return null;
	const { line, text: step, name, action } = failed;
	const { expected, got, found, console } = failed.failure;
	return { code: 'scenario-step', line, step, expected, got, name, action, found, console };
}

/** A project of the lesson, or an example. Throws `scenario-project-missing` and `compile-failed`. */
export async function otherImage(
	lesson: Lesson,
	host: CheckHost,
	name: string,
	signal: AbortSignal
): Promise<ScenarioImage> {
	const files: Project['files'] | null =
		besideOf(lesson, name) ?? (await host.example(name, signal));
	if (!files) {
		const message = `The lesson has no project “${name}”, and no example is called so.`;
		throw new AppError('scenario-project-missing', message, { values: { name } });
	}
	const { program, problems } = await host.build(files, signal);
	if (program) return program.image;
	throw new AppError('compile-failed', problems[0]?.message ?? `${name} has errors`);
}

/** Asks until it is so, or the time is over. */
async function untilSo(
	{ host, signal }: BoardCheck,
	withinMs: number,
	isSo: () => Promise<boolean>
): Promise<void> {
	const endsAt = host.clock.now() + withinMs;
	while (!(await isSo()) && host.clock.now() < endsAt) await host.clock.sleep(ASK_MS, signal);
}

async function judgeCalls(
	check: BoardCheck,
	wish: Extract<OnBoardWish, { kind: 'call' }>,
	count: () => Promise<number>
): Promise<CheckFailure | null> {
	const { name, atLeast, atMost, withinMs } = wish;
	const isOver = (found: number) => atMost !== null && found > atMost;
	await untilSo(check, withinMs, async () => {
		const found = await count();
		return atMost === null ? found >= atLeast : isOver(found);
	});
	const found = await count();
	if (isOver(found)) return { code: 'too-many-calls', name, found, allowed: atMost ?? 0 };
	return found >= atLeast ? null : { code: 'too-few-calls', name, found, wanted: atLeast };
}

async function judgeFile(
	check: BoardCheck,
	{ path, contains, withinMs }: Extract<OnBoardWish, { kind: 'file' }>,
	board: CheckBoard
): Promise<CheckFailure | null> {
	let content: string | null = null;
	const isSo = async () => {
		const bytes = await board.readFile(path, check.signal);
		content = bytes && new TextDecoder().decode(bytes);
		return content !== null && (contains === null || content.includes(contains));
	};
	await untilSo(check, withinMs, isSo);
	if (await isSo()) return null;
	if (content === null || contains === null) return { code: 'no-such-file', path };
	return { code: 'other-content', path, contains, content: String(content).slice(0, MAX_SHOWN) };
}
