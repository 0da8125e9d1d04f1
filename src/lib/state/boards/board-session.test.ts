// What the page tells of a board: the end of a container, once.
import { beforeEach, expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { BoardSession } from './board-session.svelte.ts';
import { said } from '#lib/texts/testing-said.ts';

let board: FakeBoard;
let session: BoardSession;
let clock: ManualClock;

beforeEach(async () => {
	board = new FakeBoard();
	clock = new ManualClock();
	session = new BoardSession(board, clock);
	await session.open();
	await board.run({ id: 'blinky', image: 'blinky.wasm' });
	await session.refresh();
});

const told = () =>
	session.console
		.since(0)
		.entries.map((entry) => ('words' in entry ? said(entry.words) : entry.text));

test('the end of a container is told once, even when the lists are read twice at a time', async () => {
	board.end('blinky', 3);
	await Promise.all([session.refresh(), session.refresh()]);
	await session.refresh();
	expect(session.exitCodes).toEqual({ blinky: 3 });
	expect(said(told())).toEqual(['blinky ended with exit code 3']);
});

test('a container that is started again ends again', async () => {
	board.end('blinky', 3);
	await session.refresh();
	await session.act('start', 'blinky');
	expect(session.exitCodes).toEqual({});
	board.end('blinky', 4);
	await session.refresh();
	expect(said(told())).toEqual(['blinky ended with exit code 3', 'blinky ended with exit code 4']);
});

test('a board that restarts by itself is told of', () => {
	board.restart();
	expect(said(told())).toEqual(['board restarted: its containers are gone']);
});

const RUN = { id: 'mine', image: 'mine.wasm', capabilities: ['ocre:api'], args: ['one'] };

/** A container of this page, from an image whose digest the board tells. */
async function runMine(sha256 = 'aa'): Promise<void> {
	board.images.set('mine.wasm', new Uint8Array(3));
	setDigest(sha256);
	await session.run(RUN);
}

function setDigest(sha256: string): void {
	board.listImages = () => Promise.resolve([{ name: 'mine.wasm', sizeBytes: 3, sha256 }]);
}

test('uptime is known of what this page started, and of nothing else', async () => {
	await clock.advance(500);
	await runMine();
	expect(session.startedAt).toEqual({ mine: 500 });
	board.end('mine', 0);
	await session.refresh();
	expect(session.startedAt).toEqual({});
});

test('what this page ran is run again after a reset, with all its options, and what others ran is not', async () => {
	await runMine();
	board.restart();
	await session.refresh();
	expect(session.lost.map(({ run }) => run)).toEqual([RUN]);
	await session.runLost();
	expect(board.calls.filter((call) => call.startsWith('run mine'))).toEqual([
		'run mine mine.wasm ocre:api one',
		'run mine mine.wasm ocre:api one'
	]);
	expect(session.lost).toEqual([]);
});

test('a container is not run again from an image that is another by now', async () => {
	await runMine();
	board.restart();
	setDigest('bb');
	await expect(session.runLost()).rejects.toMatchObject({ code: 'image-changed' });
	expect(board.calls.filter((call) => call.startsWith('run mine'))).toHaveLength(1);
	expect(session.lost).toHaveLength(1);
	session.dismissLost();
	expect(session.lost).toEqual([]);
});

test('a connection that is opened again without a reset loses nothing', async () => {
	await runMine();
	await session.reopen();
	expect(session.lost).toEqual([]);
	board.restart();
	expect(session.lost).toHaveLength(1);
});

test('a container that ended, or that was removed, is not run again', async () => {
	await runMine();
	board.end('mine', 0);
	await session.refresh();
	board.restart();
	expect(session.lost).toEqual([]);
	await runMine();
	await session.act('kill', 'mine');
	await session.act('remove', 'mine');
	board.restart();
	expect(session.lost).toEqual([]);
});

test('a kill that does not take effect is told, although the board said yes', async () => {
	await runMine();
	board.kill = () => Promise.resolve();
	const killing = session.act('kill', 'mine');
	const told = expect(killing).rejects.toMatchObject({ code: 'container-still-runs' });
	for (let look = 0; look < 12; look++) await clock.advance(60);
	await told;
});

test('the end of a container that trapped is not told as exit code 0 alone', async () => {
	const log = (module: string, text: string) =>
		board.emit('console', { kind: 'log', level: 'err', module, text, atMs: 0 });
	const waiting = session.awaitEnd('blinky', new AbortController().signal);
	log('wamr_runtime', 'Container 0x1 exception: Exception: unreachable');
	log('container', "Container 'blinky' exited. Result is = 0");
	board.end('blinky', 0);
	expect(said(await waiting)).toContain('gave up');
	expect(said(session.endings['blinky'])).toMatchObject({
		why: expect.stringContaining('gave up') as string
	});
});

const logged = (text: string, module = 'container') =>
	board.emit('console', { kind: 'log', level: 'err', module, text, atMs: 0 });

test('a container that is left behind by a failed start is shown with its reason until it is removed', async () => {
	board.run = ({ id, image }) => {
		logged('Failed to create thread: rc=22');
		logged(`Setting container '${id}' status to ERROR`);
		board.containers.push({ id, image, status: 'error' });
		return Promise.reject(new AppError('start-failed', `${id} could not be started`));
	};
	await expect(session.run(RUN)).rejects.toMatchObject({ code: 'start-failed' });
	expect(session.containers.map(({ id, status }) => `${id} ${status}`)).toContain('mine error');
	expect(said(session.failures['mine'])).toContain('no memory left for its thread');
	expect(said(told().at(-1))).toMatch(/^mine could not be started: the board had no memory left/);
	await session.act('remove', 'mine');
	expect(said(session.failures)).toEqual({});
	expect(said(session.containers.map(({ id }) => id))).toEqual(['blinky']);
});

test('what was seen of the room of a board begins again with its restart', () => {
	logged('Created timer 1 for module 0x1', 'ocre_timer');
	expect(session.room.seen).toMatchObject({ since: 'connection', timers: 1 });
	board.restart();
	expect(session.room.seen).toMatchObject({ since: 'reset', timers: 0 });
});

test('a connection that is made again while containers are gone was a reset', async () => {
	logged('Created timer 1 for module 0x1', 'ocre_timer');
	await session.reopen();
	expect(session.room.seen).toMatchObject({ timers: 1, resets: 0 });
	board.containers = [];
	await session.reopen();
	expect(session.room.seen).toMatchObject({ timers: 0, resets: 1 });
});

test('what one of two running containers prints is nobody’s by name, and the console says why', async () => {
	const print = () => board.emit('console', { kind: 'output', text: 'tick\n', atMs: 0 });
	print();
	expect([session.console.sources, session.console.mixed]).toEqual([['blinky'], false]);
	await board.run({ id: 'other', image: 'other.wasm' });
	await session.refresh();
	print();
	expect(session.console.mixed).toBe(true);
	expect(said(told().slice(1))).toEqual([
		expect.stringContaining('blinky and other are running at the same time'),
		'tick\n'
	]);
});
