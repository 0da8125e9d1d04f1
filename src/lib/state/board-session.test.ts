// What the page tells of a board: the end of a container, once.
import { beforeEach, expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { BoardSession } from './board-session.svelte.ts';

let board: FakeBoard;
let session: BoardSession;

beforeEach(async () => {
	board = new FakeBoard();
	session = new BoardSession(board, new ManualClock());
	await session.open();
	await board.run({ id: 'blinky', image: 'blinky.wasm' });
	await session.refresh();
});

const told = () => session.console.since(0).entries.map(({ text }) => text);

test('the end of a container is told once, even when the lists are read twice at a time', async () => {
	board.end('blinky', 3);
	await Promise.all([session.refresh(), session.refresh()]);
	await session.refresh();
	expect(session.exitCodes).toEqual({ blinky: 3 });
	expect(told()).toEqual(['blinky ended with exit code 3']);
});

test('a container that is started again ends again', async () => {
	board.end('blinky', 3);
	await session.refresh();
	await session.act('start', 'blinky');
	expect(session.exitCodes).toEqual({});
	board.end('blinky', 4);
	await session.refresh();
	expect(told()).toEqual(['blinky ended with exit code 3', 'blinky ended with exit code 4']);
});

test('a board that restarts by itself is told of', () => {
	board.restart();
	expect(told()).toEqual(['board restarted: its containers are gone']);
});
