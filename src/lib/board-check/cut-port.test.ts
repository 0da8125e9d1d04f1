// A port that is cut off and opened again, with the driver on it.
import { afterEach, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { until } from '#lib/board/testing/fake-rig.ts';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { CutPort } from './cut-port.ts';

const clock = new ManualClock();
const device = new FakeSupervisor();
const inner = new FakePort(device, clock);
const port = new CutPort(inner);
const board = createBoard(port, { clock });
const wait = <T>(promise: Promise<T>) => until(clock, inner, promise, 60_000);

afterEach(() => wait(board.close()));

test('the driver finds the connection lost, opens it again and goes on', async () => {
	await wait(board.open());
	const listing = board.listImages();
	const cutting = board.on('sent', () => port.cut());
	await expect(wait(listing)).rejects.toMatchObject({ code: 'board-lost' });
	cutting.dispose();
	expect(board.state).toBe('lost');
	expect(inner.readable).toBe(null);
	await wait(board.open());
	expect(await wait(board.listImages())).toEqual([]);
	expect(inner.opened).toBe(2);
});

test('an error of the reader is not the end of the port', async () => {
	await wait(board.open());
	inner.failReader('overrun');
	expect(await wait(board.listImages())).toEqual([]);
	expect(board.state).toBe('supervisor');
});

test('a port that is gone by itself is lost', async () => {
	await wait(board.open());
	inner.unplug();
	await expect(wait(board.listImages())).rejects.toMatchObject({ code: 'board-lost' });
});
