// Checks on made-up boards: of one that tells the truth everything is true, and each lie is found by the check for it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { chooseChecks } from './all-checks.ts';
import type { Check, Subject } from './check.ts';
import { FakeCheckedBoard } from './fake-checked-board.ts';
import { runChecks, type CheckRun, type CheckRunOptions } from './run-checks.ts';

const CHOSEN = [
	'identify',
	'lists',
	'upload-smp-packet',
	'exit-codes',
	'output-lines',
	'restart-shell'
];

let board: FakeCheckedBoard;
let clock: ManualClock;

beforeEach(async () => {
	board = new FakeCheckedBoard();
	clock = new ManualClock();
	board.images.set('of-somebody-else.wasm', new Uint8Array(10));
	await board.open();
});

afterEach(() => board.dispose());

/** Time passes until all is done. */
async function made(
	subjects: readonly Subject[],
	options: Partial<CheckRunOptions> = {}
): Promise<CheckRun> {
	let run: CheckRun | undefined;
	const { assemble } = board;
	const running = runChecks(subjects, { board, clock, assemble, ...options });
	void running.then(
		(ended) => (run = ended),
		() => {}
	);
	for (let steps = 0; run === undefined && steps < 20_000; steps++) {
		await new Promise((resolve) => setImmediate(resolve));
		await clock.advance(50);
	}
	return running;
}

const chosen = (...ids: string[]) => chooseChecks(ids).subjects;
const one = (check: Check): Subject[] => [{ name: 'made up', checks: [check] }];
const truths = ({ verdicts }: CheckRun) =>
	Object.fromEntries(verdicts.map(({ check, truth }) => [check.id, truth]));

function expectClean(): void {
	expect([...board.images.keys()]).toEqual(['of-somebody-else.wasm']);
	expect(board.containers).toEqual([]);
}

test('of a board that tells the truth every check is true, and what was made is gone', async () => {
	const run = await made(chosen(...CHOSEN));
	expect(run.verdicts.map(({ check, truth, text }) => [check.id, truth, text])).toEqual(
		CHOSEN.map((id) => [id, 'true', ''])
	);
	expect(run).toMatchObject({ left: [], interrupted: false });
	expect(board.calls).toContain('upload check-board-packet.bin');
	expectClean();
});

test.each([
	['hash', 'upload-smp-packet', /SHA-256/, /→ upload check-board-packet\.bin\\r/],
	['output', 'output-lines', /from character 7 on/, /→ ocre run -d -n check-board-output-lines/],
	['restart', 'restart-shell', /No restart was noticed/, /→ kernel reboot cold\\r/]
] as const)(
	'a lie about %s makes %s false, and the bytes are kept',
	async (lie, id, why, bytes) => {
		board.lies.add(lie);
		const run = await made(chosen(...CHOSEN));
		expect(truths(run)).toEqual({
			...Object.fromEntries(CHOSEN.map((c) => [c, 'true'])),
			[id]: 'false'
		});
		const verdict = run.verdicts.find(({ check }) => check.id === id);
		expect(verdict?.text).toMatch(why);
		expect(verdict?.line?.text()).toMatch(bytes);
		expect(run.verdicts.filter(({ line }) => line !== null)).toEqual([verdict]);
		expectClean();
	}
);

test('a check that does not end is false when its limit has passed', async () => {
	const run = await made(
		one({ id: 'endless', title: 'It ends', limitMs: 5_000, run: () => new Promise(() => {}) })
	);
	expect(run.verdicts[0]).toMatchObject({
		truth: 'false',
		text: 'The check did not finish within 5 seconds.'
	});
});

test('what a board lacks for a check is told, and the check is not made', async () => {
	board.answers.set('kernel', ['  uptime   : Uptime.']);
	const run = await made(chosen('restart-shell', 'replug-idle', 'storage-full'));
	expect(run.verdicts.map(({ truth }) => truth)).toEqual(['not here', 'not here', 'not here']);
	expect(run.verdicts.map(({ text }) => text)).toContain(
		'the board’s shell has no “kernel reboot”'
	);
	expect(board.calls.filter((call) => call.startsWith('command kernel reboot'))).toEqual([]);
});

test('output is not judged while a container of somebody else may print', async () => {
	board.containers.push({ id: 'theirs', image: 'of-somebody-else.wasm', status: 'running' });
	const run = await made(chosen('output-lines', 'exit-codes'));
	expect(truths(run)).toEqual({ 'output-lines': 'not here', 'exit-codes': 'true' });
	expect(board.containers.map(({ id }) => id)).toEqual(['theirs']);
});

test('an interruption ends the checks, and what was made is gone all the same', async () => {
	const stop = new AbortController();
	const sleepy: Check = {
		id: 'sleepy',
		title: 'It sleeps',
		async run(trial) {
			await trial.board.upload('check-board-x.bin', new Uint8Array(5));
			await trial.board.run({ id: 'check-board-x', image: 'check-board-x.bin' });
			stop.abort(new DOMException('interrupted', 'AbortError'));
			await trial.pause(60_000);
		}
	};
	const run = await made([...one(sleepy), ...chosen('lists')], { signal: stop.signal });
	expect(run).toMatchObject({ verdicts: [], left: [], interrupted: true });
	expect(board.calls).toContain('run check-board-x check-board-x.bin');
	expectClean();
});

test('what an earlier run left behind is taken away first', async () => {
	board.images.set('check-board-old.wasm', new Uint8Array(3));
	board.containers.push({
		id: 'check-board-old',
		image: 'check-board-old.wasm',
		status: 'running'
	});
	await made(chosen('identify'));
	expect(board.calls).toEqual(
		expect.arrayContaining(['kill check-board-old', 'remove image check-board-old.wasm'])
	);
	expectClean();
});

test('after a check that left the board silent, the others are not here, and that is left is told', async () => {
	const deadly: Check = {
		id: 'deadly',
		title: 'It answers',
		async run(trial) {
			board.lies.add('answer');
			await trial.board.listImages();
		}
	};
	const run = await made([...one(deadly), ...chosen('lists', 'exit-codes')]);
	expect(run.verdicts.map(({ truth, text }) => [truth, text])).toEqual([
		['false', 'The check failed with board-silent: The board does not answer.'],
		['not here', 'the board has not answered since “deadly”'],
		['not here', 'the board has not answered since “deadly”']
	]);
	expect(run.left).toEqual(['everything, since the board does not answer']);
});
