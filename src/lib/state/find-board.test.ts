import { expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/fake-board.ts';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { BoardSession } from './board-session.svelte.ts';
import { blinkToFind, FIND_ID, type FindStage } from './find-board.ts';
import { Toolchain } from './toolchain.svelte.ts';

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
