import { expect, test, vi } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { BoardSession } from '#lib/state/boards/board-session.svelte.ts';
import { blinkToFind, FIND_ID, type FindStage } from './find-board.ts';
import {
	parseIdentityLine,
	writeIdentityLine,
	type FirmwareFacts
} from '#lib/wire/identity-line.ts';
import { Toolchain } from '#lib/state/runs/toolchain.svelte.ts';

function setUp(exitCode: number) {
	const board = new FakeBoard();
	board.exitCodes.set(FIND_ID, exitCode);
	const session = new BoardSession(board, new ManualClock());
	const stop = new AbortController();
	const stages: FindStage[] = [];
	const find = () =>
		blinkToFind({ session, mountOrder: 'guest-first' }, new Toolchain(new FakeCompiler()), {
			signal: stop.signal,
			onstage: (stage) => stages.push(stage)
		});
	const left = () => [...board.containers.map(({ id }) => id), ...board.images.keys()];
	return { board, stop, stages, find, left };
}

test('a board blinks by a program of ours, of which nothing stays on it', async () => {
	const { board, stages, find, left } = setUp(42);
	await find();
	expect(stages).toEqual(['compiling', 'uploading', 'blinking', 'clearing']);
	expect(board.calls).toContain(`run ${FIND_ID} ${FIND_ID}.wasm ocre:api`);
	expect(left()).toEqual([]);
});

const OURS = writeIdentityLine({
	...{ version: '0.1.0', board: 'native_sim', ocre: '0.7.0', zephyr: '4.3.0', abi: 1 },
	...{ groups: ['always'], containers: 16, timers: 8 }
});

/** A board whose firmware says what it is, and answers that to being told to blink. */
async function blinksItself(answer: string) {
	const board = new FakeBoard();
	const said = await board.identify();
	const firmware = parseIdentityLine(OURS) as FirmwareFacts;
	board.identify = () => Promise.resolve({ ...said, firmware });
	board.answers.set('board blink 5', [answer]);
	board.exitCodes.set(FIND_ID, 42);
	const clock = new ManualClock();
	const session = new BoardSession(board, clock);
	await session.open();
	const stop = new AbortController();
	const stages: FindStage[] = [];
	const finding = blinkToFind(
		{ session, mountOrder: 'guest-first' },
		new Toolchain(new FakeCompiler()),
		{ signal: stop.signal, clock, onstage: (stage) => stages.push(stage) }
	);
	return { board, clock, stop, stages, finding };
}

test('firmware that can blink is told to, and no program is sent', async () => {
	const { board, clock, stages, finding } = await blinksItself('blinking: 5 s');
	await vi.waitFor(() => expect(stages).toEqual(['blinking']));
	await clock.advance(5_000);
	await finding;
	expect(board.calls).toEqual(['command board blink 5']);
});

test('firmware that says it has no LED is believed, and one without the command gets the program', async () => {
	const { finding } = await blinksItself('This board has no LED to blink.');
	await expect(finding).rejects.toMatchObject({ code: 'no-led' });
	const older = await blinksItself('board - This board');
	await older.finding;
	expect(older.stages).toEqual(['compiling', 'uploading', 'blinking', 'clearing']);
});

test('a cancel makes the blinking of the firmware short', async () => {
	const { board, stop, stages, finding } = await blinksItself('blinking: 5 s');
	await vi.waitFor(() => expect(stages).toEqual(['blinking']));
	stop.abort();
	await expect(finding).rejects.toMatchObject({ name: 'AbortError' });
	expect(board.calls.at(-1)).toBe('command board blink 1');
});

test('a firmware that gives programs no LED is told, and nothing stays on it either', async () => {
	const { find, left } = setUp(0);
	await expect(find()).rejects.toMatchObject({ code: 'no-led' });
	expect(left()).toEqual([]);
});

test('a cancel while it blinks takes the program off', async () => {
	const { board, stop, find, left } = setUp(42);
	let runs = false;
	board.wait = (id: string) => {
		// Only the first wait is that for the end of the blinking; the second is after the kill.
		if (runs) return Promise.resolve(0);
		runs = true;
		expect(id).toBe(FIND_ID);
		stop.abort();
		return Promise.reject(stop.signal.reason as Error);
	};
	await expect(find()).rejects.toMatchObject({ name: 'AbortError' });
	expect(left()).toEqual([]);
});
