// While a board on a cable is shown, what the page says of the board is said of that one.
import { expect, test } from './fixtures.ts';

test('run options and the size report are of the board on the cable, not of the simulated one', async ({
	playground,
	page,
	makeBoard,
	cable
}) => {
	// The simulated board takes mounts in the other order from now on.
	await playground.setQuirks(false);
	await makeBoard(40, '--baud', 'unpaced').plugIn();
	await cable.connect();
	await cable.expectState('ready');

	await page.getByRole('button', { name: /^Run on / }).click();
	await page.getByRole('menuitem', { name: /^Run options/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Run options' });
	await dialog.getByRole('button', { name: 'Add a mount' }).click();
	await dialog.getByLabel('Path in the program').fill('/data');
	await dialog.getByLabel('Folder on the board').fill('/lfs/shared');
	await expect(dialog.getByText('-v /data:/lfs/shared')).toBeVisible();
	await expect(dialog.getByText(/^Command for Board .*Ocre 0\.7\.0/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();

	await playground.run();
	await playground.console.expectText(/blink 2/);
	await page.getByRole('tab', { name: 'Size' }).click();
	const room = page.getByRole('region', { name: 'Room on the board' });
	await expect(room).toContainText(/On Board .*Ocre 0\.7\.0/);
	// The Playground firmware tells it; of a stock supervisor it would not be known.
	await expect(room).toContainText(/of the board’s 8 MB for containers/);
	await expect(room).toContainText(/of its storage were free before the last run/);
});
