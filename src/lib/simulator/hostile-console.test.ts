// What a stranger may type at the board's console, or answer to its questions, to bring it to its knees.
import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { bootScripted } from './scripted-board.ts';

const SEVERAL = 'Error: requested multiple function executions';

test('a terminal that tells its size before it is asked is understood', async () => {
	const board = await bootScripted();
	await board.send(utf8('resize\r\x1b[24;100Rfs pwd\r'));
	expect(board.machine.state.power).toBe('on');
	expect(latin1(board.take())).toContain('fs pwd\r\n/\r\n');
	expect(await board.type(`nosuch ${'x'.repeat(80)}`)).toContain(`nosuch ${'x'.repeat(80)}`);
});

test.each([1, 7, 9, 30])('a terminal of %i columns gets its help too', async (columns) => {
	const board = await bootScripted();
	await board.send(utf8(`resize\r\x1b[24;${columns}R`));
	for (const line of ['help', 'fs', 'ocre ps', 'log status']) await board.type(line);
	expect(await board.type('fs pwd')).toContain('\r\n/\r\n');
	expect(board.machine.state.power).toBe('on');
});

test('wildcards are matched in the time that their length needs', async () => {
	const board = await bootScripted();
	for (const pattern of ['*'.repeat(200) + 'z', '*?'.repeat(100) + 'z', '*a'.repeat(100)])
		expect(await board.type(`fs ${pattern}`)).toContain('Subcommands:');
	for (const matching of ['*wd', 'p?d', '*', 'p*w*d*', '?w?'])
		expect(await board.type(`fs ${matching} ls`)).toContain(SEVERAL);
	for (const other of ['[p]?d', '*w', '?', 'p?', '*ww*'])
		expect(await board.type(`fs ${other} ls`)).not.toContain(SEVERAL);
});
