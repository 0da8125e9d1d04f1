import wabt from 'wabt';
import { beforeEach, expect, test } from 'vitest';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { B_U585I_IOT02A, findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import { BoardSession } from '../boards/board-session.svelte.ts';
import { fakeTarget } from '../boards/fake-target.ts';
import type { CheckedDeployment, SourceFix } from './deploy-question.svelte.ts';
import { DeployQuestions } from './deploy-question.svelte.ts';
import { checkUnasked } from '#lib/flow/deploy/deploy-look.ts';

const toolkit = await wabt();
const parsed = toolkit.parseWat(
	'test.wat',
	`(module
		(import "env" "ocre_gpio_init" (func (result i32)))
		(memory (export "memory") 1)
		(func (export "_start")))`
);
const wasm = new Uint8Array(parsed.toBinary({}).buffer);
const STOCK = findProfile('b_u585i_iot02a', 'stock')!;
const signal = () => new AbortController().signal;

let board: FakeBoard;
let profile: BoardProfile | null;
let imageName: string;
let fixes: SourceFix[];
let questions: DeployQuestions;
let session: BoardSession;
let memory: MemoryAccount | null;
let reset: () => Promise<void>;

beforeEach(() => {
	board = new FakeBoard();
	session = new BoardSession(board, new ManualClock());
	profile = STOCK;
	imageName = 'pins.wasm';
	fixes = [];
	memory = null;
	reset = () => Promise.reject(new Error('nobody asked for a reset'));
	questions = new DeployQuestions();
});

function target() {
	const model = profile && {
		...{ profile, zephyr: '4.4.0' as const, memory },
		...{ mode: 'faithful' as const, paced: false }
	};
	return fakeTarget(() => session, { name: `Board ${profile?.firmware}`, model, reset });
}

const deploymentNow = () => ({
	...{ id: 'pins', imageName, capabilities: [], environment: [], wasm, run: NO_RUN_OPTIONS }
});

function subject(key = 'p'): CheckedDeployment {
	return {
		key,
		target,
		read: () => Promise.resolve({ deployment: deploymentNow(), permissions: [] }),
		apply(fix) {
			fixes.push(fix);
			if (fix.kind === 'switch-board') profile = fix.profile;
			if (fix.kind === 'rename-image') imageName = fix.imageName;
			return Promise.resolve();
		}
	};
}

/** Until something is asked, or the answer is there. */
async function asked(asking: Promise<unknown>): Promise<void> {
	let over = false;
	void asking.finally(() => (over = true)).catch(() => undefined);
	while (!over && (questions.question === null || questions.question.busy))
		await new Promise((resolve) => setImmediate(resolve));
}

test('nothing is asked when there is nothing to decide', async () => {
	profile = B_U585I_IOT02A;
	const deployment = await questions.ask(subject(), signal());
	expect(deployment).toEqual({ ...deploymentNow(), replaceUsed: false });
	expect(questions.question).toBeNull();
});

test('a fix is applied and checked: nothing else is asked when that was all', async () => {
	const asking = questions.ask(subject(), signal());
	await asked(asking);
	const [finding] = questions.question!.findings;
	expect(finding?.code).toBe('import-missing');
	questions.answer(finding!.fix!);
	await asking;
	expect(fixes).toMatchObject([{ kind: 'switch-board' }]);
	expect(profile).toBe(B_U585I_IOT02A);
	expect(questions.question).toBeNull();
});

test('a yes counts for the program as it is, on that board, and for nothing else', async () => {
	const first = questions.ask(subject(), signal());
	await asked(first);
	questions.answer('run');
	await first;
	await questions.ask(subject(), signal());
	const other = questions.ask(subject('q'), signal());
	await asked(other);
	expect(questions.question).not.toBeNull();
	questions.answer('cancel');
	await expect(other).rejects.toThrow('not run');
});

test('a run that is cancelled takes its question back', async () => {
	const controller = new AbortController();
	const asking = questions.ask(subject(), controller.signal);
	await asked(asking);
	controller.abort();
	await expect(asking).rejects.toThrow();
	expect(questions.question).toBeNull();
});

test('what blocks is asked again and again, however often it was run before', async () => {
	profile = B_U585I_IOT02A;
	imageName = '-pins.wasm';
	const asking = questions.ask(subject(), signal());
	await asked(asking);
	expect(questions.question?.findings).toMatchObject([{ severity: 'blocks' }]);
	questions.answer(questions.question!.findings[0]!.fix!);
	expect((await asking).imageName).toBe('pins.wasm');
});

test('an image that others use is replaced only after a yes', async () => {
	profile = B_U585I_IOT02A;
	board.images.set('pins.wasm', new Uint8Array(9));
	board.containers.push({ id: 'mine', image: 'pins.wasm', status: 'running' });
	const asking = questions.ask(subject(), signal());
	await asked(asking);
	expect(questions.question?.findings).toMatchObject([{ code: 'image-in-use', about: 'mine' }]);
	questions.answer('run');
	expect((await asking).replaceUsed).toBe(true);
});

test('looking shows what is found also when nothing is to be decided', async () => {
	profile = null;
	const asking = questions.ask(subject(), signal(), { looking: true });
	await asked(asking);
	expect(questions.question).toMatchObject({ looking: true });
	expect(questions.question?.findings.every(({ severity }) => severity === 'notes')).toBe(true);
	questions.answer('cancel');
	await expect(asking).rejects.toThrow('not run');
});

test('a fix that the board refuses is told, and the question stays', async () => {
	profile = B_U585I_IOT02A;
	board.images.set('old.wasm', new Uint8Array(50_000));
	board.estimate = { freeBytes: 100 };
	board.removeImage = () => Promise.reject(new AppError('board-restarted', 'it did'));
	const asking = questions.ask(subject(), signal());
	await asked(asking);
	questions.answer(questions.question!.findings[0]!.fix!);
	await new Promise((resolve) => setImmediate(resolve));
	await asked(asking);
	expect(questions.question?.problem?.code).toBe('board-restarted');
	questions.answer('cancel');
	await expect(asking).rejects.toThrow('not run');
});

test('where nobody is asked, what blocks is an error and the rest is not', async () => {
	await checkUnasked(target(), deploymentNow(), [], signal());
	imageName = '-pins.wasm';
	await expect(checkUnasked(target(), deploymentNow(), [], signal())).rejects.toMatchObject({
		code: 'will-not-run'
	});
});

/** Four threads, of which timers that are gone have three. */
const WORN: MemoryAccount = {
	totalBytes: 1 << 20,
	freeBytes: 1 << 20,
	systemHeapBytes: 4 * THREAD_BYTES,
	freeSystemHeapBytes: THREAD_BYTES,
	lostTimerBytes: 3 * THREAD_BYTES,
	containers: []
};

const timerModule = toolkit.parseWat(
	'timer.wat',
	`(module
		(import "env" "ocre_timer_create" (func (param i32) (result i32)))
		(memory (export "memory") 1)
		(func (export "_start")))`
);

function timerSubject(): CheckedDeployment {
	const timers = new Uint8Array(timerModule.toBinary({}).buffer);
	const deployment = { ...deploymentNow(), wasm: timers };
	return { ...subject(), read: () => Promise.resolve({ deployment, permissions: [] }) };
}

test('what is followed is not asked about: what warns runs and is told, what blocks fails', async () => {
	const heard: string[][] = [];
	const unasked = (findings: readonly { code: string }[]) =>
		void heard.push(findings.map(({ code }) => code));
	await questions.ask(subject(), signal(), { unasked });
	expect(heard[0]).toContain('import-missing');
	imageName = 'a b.wasm';
	const asking = questions.ask(subject(), signal(), { unasked });
	await expect(asking).rejects.toMatchObject({ code: 'will-not-run' });
	expect(heard[1]).toContain('image-name');
	expect(questions.question).toBeNull();
});

test('a board without room for a timer is reset by one click, and the run goes on', async () => {
	memory = WORN;
	let resets = 0;
	reset = () => {
		resets++;
		memory = { ...WORN, freeSystemHeapBytes: 4 * THREAD_BYTES, lostTimerBytes: 0 };
		return Promise.resolve();
	};
	const asking = questions.ask(timerSubject(), signal());
	await asked(asking);
	const [finding] = questions.question!.findings;
	expect(finding).toMatchObject({ code: 'timers-left', fix: { kind: 'reset-board' } });
	questions.answer(finding!.fix!);
	expect((await asking).id).toBe('pins');
	expect(resets).toBe(1);
	expect(questions.question).toBeNull();
});

test('a reset that fails is told, and the question stays', async () => {
	memory = WORN;
	reset = () => Promise.reject(new AppError('reset-failed', 'no reset'));
	const asking = questions.ask(timerSubject(), signal());
	await asked(asking);
	questions.answer({ kind: 'reset-board' });
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(questions.question).toMatchObject({ problem: { code: 'reset-failed' } });
	questions.answer('cancel');
	await expect(asking).rejects.toThrow('not run');
});
