// A board on a cable, from the port that the browser shows to a container that ran on it.
import { expect, test } from './fixtures.ts';

test('a program runs on a board on a cable, and is stopped and removed there; its image is left for another program', async ({
	playground,
	makeBoard,
	cable
}) => {
	const board = makeBoard(40, '--baud', 'unpaced');
	await board.plugIn();
	await cable.connect();
	await cable.expectState('ready');
	expect(await cable.processor()).toBe('ARM Cortex-M33');
	await playground.run();
	await playground.console.expectText(/blink 2/);
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.act('blinky', 'Stop');
	await playground.board.expectContainer('blinky', 'stopped');
	await playground.board.act('blinky', 'Remove');
	await expect(playground.board.container('blinky')).toHaveCount(0);
	await cable.disconnect();
	await cable.expectPorts(1);
	expect(board.drive('images')).toMatch(/^[0-9a-f]{64}\t\d+\tblinky\.wasm\n$/);
});
