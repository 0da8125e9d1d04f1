import { expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { ASK_ID, askBoard, type AskStage } from './ask-board.ts';
import { BoardSession } from '#lib/state/boards/board-session.svelte.ts';
import { Toolchain } from '#lib/state/runs/toolchain.svelte.ts';

const SAID = [
	'uname sysname=Project Ocre (Zephyr)',
	'uname nodename=zephyr',
	'uname release=0.0.0-dev (3.4.99)',
	'uname version=Apr 20 2026',
	'uname machine=ARM Cortex-M33'
];

/** A board on which the program prints that before it ends. */
function setUp(printed: readonly string[]) {
	const board = new FakeBoard();
	const session = new BoardSession(board, new ManualClock());
	const stages: AskStage[] = [];
	board.wait = () => {
		for (const text of printed) board.emit('console', { kind: 'output', text, atMs: 0 });
		return Promise.resolve(0);
	};
	const ask = () =>
		askBoard({ session, mountOrder: 'guest-first' }, new Toolchain(new FakeCompiler()), {
			signal: new AbortController().signal,
			onstage: (stage) => stages.push(stage)
		});
	const left = () => [...board.containers.map(({ id }) => id), ...board.images.keys()];
	return { board, stages, ask, left };
}

test('a board is asked by a program of ours, of which nothing stays on it', async () => {
	const { board, stages, ask, left } = setUp([SAID.join('\n'), '\n']);
	expect(await ask()).toEqual({
		sysname: 'Project Ocre (Zephyr)',
		nodename: 'zephyr',
		release: '0.0.0-dev (3.4.99)',
		version: 'Apr 20 2026',
		machine: 'ARM Cortex-M33'
	});
	expect(stages).toEqual(['compiling', 'uploading', 'asking', 'clearing']);
	expect(board.calls).toContain(`run ${ASK_ID} ${ASK_ID}.wasm`);
	expect(left()).toEqual([]);
});

test('what others print meanwhile is not taken for the answer', async () => {
	const { ask } = setUp(['blink 1\nuname machine of mine=x\n', ...SAID.map((line) => `${line}\n`)]);
	expect((await ask()).machine).toBe('ARM Cortex-M33');
});

test.each([
	['a field is missing', SAID.slice(1)],
	['a field has characters that no board sends', [...SAID.slice(0, 4), 'uname machine=\u001b[2Jx']],
	['a field is longer than the board’s', [...SAID.slice(0, 4), `uname machine=${'x'.repeat(80)}`]]
])('an answer is none when %s', async (_what, lines) => {
	const { ask, left } = setUp([lines.join('\n')]);
	await expect(ask()).rejects.toMatchObject({ code: 'uname-unheard' });
	expect(left()).toEqual([]);
});
