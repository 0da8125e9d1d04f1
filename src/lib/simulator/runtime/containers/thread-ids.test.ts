// The numbers of spawned threads, and the engine's own lines about them.
import { expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { BoardConsole } from '../runtime.ts';
import { printEngineLine } from './engine-line.ts';
import { ThreadIds } from './thread-ids.ts';

test('begin with 1, and the one that was given back last is the next', () => {
	const ids = new ThreadIds();
	expect([ids.take(), ids.take(), ids.take()]).toEqual([1, 2, 3]);
	ids.release(1);
	ids.release(2);
	expect([ids.take(), ids.take(), ids.take()]).toEqual([2, 1, 4]);
});

test('go on when the first ones are used up, each given to one thread only', () => {
	const ids = new ThreadIds();
	expect(Array.from({ length: 20 }, () => ids.take())).toEqual(
		Array.from({ length: 20 }, (_, i) => i + 1)
	);
});

test('an engine’s line has the time since the start and the thread', async () => {
	const clock = new ManualClock();
	let printed = '';
	const console = { print: (bytes: Uint8Array) => void (printed += latin1(bytes)) };
	const board = { clock, console: console as BoardConsole };
	printEngineLine(board, 0x2004abc0, 'odd');
	await clock.advance(((1 * 60 + 2) * 60 + 3) * 1000 + 45);
	printEngineLine(board, 10, 'late');
	expect(printed).toBe('[00:00:00:000 - 2004ABC0]: odd\n[01:02:03:045 - A]: late\n');
});
