// Several boards at once: names, deploying to all, the one that fails, coming back with the page.
import { expect, test } from './fixtures.ts';

test('two boards are named, found by their LED, and get a program at once; one that fails is tried again', async ({
	playground,
	page,
	makeBoard,
	cable
}) => {
	test.setTimeout(90_000);
	const second = makeBoard(41, '--baud', 'unpaced');
	await makeBoard(40, '--baud', 'unpaced').plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await cable.rename('Desk one');
	await cable.blink();
	await expect(playground.board.container('playground-find-me')).toHaveCount(0);
	await cable.setReconnect(true);
	await second.plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await cable.rename('Desk two');
	await second.unplug();
	await cable.expectState(/^unplugged/);

	await cable.openDeployments();
	await cable.deployment('Simulated').getByRole('checkbox').uncheck();
	await cable.deployments.getByRole('button', { name: 'Deploy to 2 boards' }).click();
	await expect(cable.deployment('Desk one')).toContainText('read from the board');
	await expect(cable.deployment('Desk two')).toContainText('failed');
	await expect(cable.deployments.getByRole('status')).toHaveText('1 of 2 boards done · 1 failed');
	await second.plugIn();
	await expect(cable.deployment('Desk two')).toContainText('ready');
	await cable.deployments.getByRole('button', { name: 'Retry Desk two' }).click();
	await expect(cable.deployments.getByRole('status')).toHaveText('2 of 2 boards done');
	await cable.deployments.getByRole('button', { name: 'Close' }).last().click();
	await playground.board.expectContainer('blinky', 'running');
	await expect(cable.strip.getByRole('button', { name: /Desk one/ })).toContainText('new output');

	await page.reload();
	await expect(cable.panel.getByRole('heading', { name: 'Desk one' })).toBeVisible();
	await cable.expectState('ready');
	await expect(cable.strip.getByRole('button', { name: /Desk two/ })).toHaveCount(0);
});
