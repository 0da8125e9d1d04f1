// A board on a cable that is gone for a while, or starts again.
import { expect, test } from './fixtures.ts';

test('an upload that is cut off by a pulled cable goes on by itself when the board is back', async ({
	playground,
	page,
	makeBoard,
	cable
}) => {
	// At the pace of a real line, and twice.
	test.slow();
	const board = makeBoard(40, '--baud', '115200');
	await board.plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await playground.runButton.click();
	await playground.expectUploading();
	await board.unplug();
	await expect(page.getByText('Unplugged: plug in the board').first()).toBeVisible();
	await cable.expectState(/^unplugged/);
	await board.plugIn();
	await cable.expectState('ready');
	await playground.console.expectText(/blink 2/);
	await playground.board.expectContainer('blinky', 'running');
});

test('a page that is reloaded during an upload finds the board in the middle of it, and deploys', async ({
	playground,
	page,
	makeBoard,
	cable
}) => {
	test.slow();
	await makeBoard(40, '--baud', '115200').plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await playground.runButton.click();
	await playground.expectUploading();
	await page.reload();
	await cable.connect();
	await cable.expectState('ready');
	await playground.run();
	await playground.console.expectText(/blink 2/);
});

test('a board whose reset button is pressed is known to have lost its containers and takes them again', async ({
	playground,
	makeBoard,
	cable
}) => {
	const board = makeBoard(40, '--baud', 'unpaced');
	await board.plugIn();
	await cable.connect();
	await playground.run();
	await playground.console.expectText(/blink 2/);
	await playground.console.clear();
	board.pressReset();
	await playground.console.expectText('board restarted');
	await expect(playground.board.container('blinky')).toHaveCount(0);
	await cable.expectState('ready');
	await playground.run();
	await playground.console.expectText(/blink 2/);
	await playground.board.expectContainer('blinky', 'running');
});
