// Before a deployment the page says whether it will run there; after a reset it runs again what ran.
import { expect, test } from './fixtures.ts';

const WITHOUT_PERMISSIONS = `version: '1'
name: blinky
binaries:
  - path: build/blinky.wasm
config:
  permissions: []
`;

test('a missing capability is found before the run, and one click adds it', async ({
	playground,
	page
}) => {
	await playground.openFile('build.yaml');
	await playground.write(WITHOUT_PERMISSIONS);
	await playground.runButton.click();
	const question = page.getByRole('dialog', { name: 'Will it run there?' });
	await expect(question).toContainText('ocre:api', { timeout: 60_000 });
	await question.getByRole('button', { name: 'Add ocre:api to build.yaml' }).click();
	await expect(question).toBeHidden();
	await playground.board.expectContainer('blinky', 'running');
	expect(await playground.source()).toContain('permissions: [ocre:api]');

	await page.getByRole('button', { name: /^Run on / }).click();
	await page.getByRole('menuitem', { name: 'Will it run there?' }).click();
	await expect(question).toContainText('Nothing speaks against it.');
	await question.getByRole('button', { name: 'Close', exact: true }).last().click();
	await expect(question).toBeHidden();
});

test('several containers of one image are ended at once, and run again after a reset', async ({
	playground,
	page
}) => {
	// Timers are numbered for the whole board: a program that has one does not run twice.
	await playground.write(
		'#include <unistd.h>\n\nint main(void)\n{\n\tfor (;;)\n\t\tsleep(1);\n}\n'
	);
	await playground.run();
	await page.locator('summary', { hasText: 'Images' }).click();
	const image = page.locator('[data-image="blinky.wasm"]');
	await expect(image).toContainText('same as this project');
	await image.getByRole('button', { name: /^Run another container/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Run', exact: true }).click();
	await playground.board.expectContainer('blinky-2', 'running');
	await expect(image).toContainText('used by blinky, blinky-2');

	await playground.board.button('Reset').click();
	await expect(page.getByText('Containers do not survive a reset')).toBeVisible();
	await page.getByRole('button', { name: 'Run them again' }).click();
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.expectContainer('blinky-2', 'running');

	await page.getByRole('checkbox', { name: /Choose all/ }).check();
	await page.getByRole('button', { name: 'Stop 2' }).click();
	await playground.board.expectContainer('blinky', 'stopped');
	await playground.board.expectContainer('blinky-2', 'stopped');
	await expect(playground.board.container('blinky')).toContainText('stopped by a user');
	await page.getByRole('button', { name: 'Remove 2' }).click();
	await expect(page.getByText('No containers yet')).toBeVisible();
});
