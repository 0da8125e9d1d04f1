import { expect, test } from 'vitest';
import type { Board, BoardState } from './board.ts';
import { FakeBoard } from './testing/fake-board.ts';
import { lateBoard } from './late-board.ts';

function setUp() {
	const board = new FakeBoard();
	const loads: { resolve: (board: Board) => void; reject: (error: Error) => void }[] = [];
	const late = lateBoard(
		() => new Promise((resolve, reject) => void loads.push({ resolve, reject })),
		9600
	);
	const states: BoardState[] = [];
	late.on('state', (state) => states.push(state));
	return { board, late, loads, states };
}

test('nothing is fetched before something is asked, and then once', async () => {
	const { board, late, loads } = setUp();
	expect([late.state, late.baudRate, loads.length]).toEqual(['closed', 9600, 0]);
	const answers = Promise.all([late.listImages(), late.storage.list('/lfs')]);
	expect(loads).toHaveLength(1);
	loads[0]!.resolve(board);
	expect((await answers)[0]).toEqual([]);
	expect(late.baudRate).toBe(115200);
});

test('it is opening while its driver is on the way, and open when the driver says so', async () => {
	const { board, late, loads, states } = setUp();
	const opening = late.open();
	expect(late.state).toBe('opening');
	loads[0]!.resolve(board);
	await opening;
	expect(late.state).toBe('supervisor');
	expect(states).toEqual(['opening', 'supervisor']);
});

test('a driver that cannot be fetched leaves it closed, and is fetched again the next time', async () => {
	const { board, late, loads, states } = setUp();
	const opening = late.open();
	loads[0]!.reject(new Error('no network'));
	await expect(opening).rejects.toThrow('no network');
	expect(states).toEqual(['opening', 'closed']);
	const again = late.open();
	loads[1]!.resolve(board);
	await again;
	expect(late.state).toBe('supervisor');
});

test('who does not want to wait for the driver any more need not', async () => {
	const { late } = setUp();
	const cancel = new AbortController();
	const listing = late.listContainers({ signal: cancel.signal });
	cancel.abort(new Error('cancelled'));
	await expect(listing).rejects.toThrow('cancelled');
});

test('what the driver tells is passed on', async () => {
	const { board, late, loads } = setUp();
	const heard: unknown[] = [];
	late.on('smp', (smp) => heard.push(smp));
	late.on('containers', ({ reason }) => heard.push(reason));
	const opening = late.open();
	loads[0]!.resolve(board);
	await opening;
	board.emit('smp', false);
	board.emit('containers', { reason: 'run' });
	expect(heard).toEqual([false, 'run']);
});

test('a board that is disposed of before its driver came is never opened', async () => {
	const { board, late, loads } = setUp();
	const opening = late.open();
	late.dispose();
	loads[0]!.resolve(board);
	await expect(opening).rejects.toThrow('not used any more');
	expect(board.state).toBe('closed');
});
