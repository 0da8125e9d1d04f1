// A board on a cable in a browser that gives pages USB devices but no serial ports.
import { expect, test } from './fixtures.ts';

test('a program runs on a board that is reached over WebUSB, also after it was unplugged', async ({
	playground,
	device,
	cable
}) => {
	expect(await playground.page.evaluate(() => 'serial' in navigator)).toBe(false);
	await device.plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await playground.run();
	await playground.console.expectText(/blink 2/);
	await playground.board.expectContainer('blinky', 'running');
	await device.unplug();
	await cable.expectState(/^unplugged/);
	await device.plugIn();
	await cable.expectState('ready');
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.act('blinky', 'Stop');
	await playground.board.expectContainer('blinky', 'stopped');
	await cable.disconnect();
	await cable.connect();
	await cable.expectState('ready');
});
