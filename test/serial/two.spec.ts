// Two boards of a kind, and two tabs that want the same one.
import { PlaygroundPage } from '../e2e/pages/playground-page.ts';
import { CableArea } from '../e2e/pages/cable-area.ts';
import { expect, test } from './fixtures.ts';

test('two boards with the same ids are used at once, and each comes back as itself', async ({
	playground,
	makeBoard,
	cable
}) => {
	const boards = [makeBoard(40, '--baud', 'unpaced'), makeBoard(41, '--baud', 'unpaced')];
	for (const board of boards) await board.plugIn();
	await cable.connect(0, 2);
	await cable.expectState('ready');
	await playground.run();
	await playground.console.expectText(/blink 2/);
	await cable.connect(0, 1);
	await cable.expectState('ready');
	await expect(playground.board.container('blinky')).toHaveCount(0);
	expect(await playground.console.text()).not.toContain('blink');

	for (const board of boards) await board.unplug();
	await cable.expectState(/^unplugged/);
	for (const board of boards) await board.plugIn();
	await cable.expectState('ready');
	await expect(playground.board.images).toHaveText(/0 images/);
	await cable.show(0);
	await cable.expectState('ready');
	await expect(playground.board.images).toHaveText(/1 image/);
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
});

test('a second tab says that the first has the board, and takes it over', async ({
	playground,
	context,
	makeBoard,
	cable
}) => {
	await makeBoard(40, '--baud', 'unpaced').plugIn();
	await cable.connect();
	await cable.expectState('ready');
	const second = new PlaygroundPage(await context.newPage());
	const secondCable = new CableArea(second.page);
	await second.open();
	await secondCable.connect();
	await secondCable.expectState('in use by another tab');
	await secondCable.takeOver();
	await secondCable.expectState('ready');
	await second.run();
	await second.console.expectText(/blink 2/);
	second.expectNoComplaints();
	await playground.page.bringToFront();
	await cable.expectState('in use by another tab');
	await cable.panel.getByText('Connection log and settings').click();
	await expect(cable.log).toContainText('another tab took over the board');
	await cable.takeOver();
	await playground.board.expectContainer('blinky', 'running');
});
