// Before a deployment the page says whether it will run there; after a reset it runs again what ran.
import { expect, test } from './fixtures.ts';

const WITHOUT_PERMISSIONS = `version: '1'
name: button-led
binaries:
  - path: build/button-led.wasm
config:
  permissions: []
`;

test('a missing capability is found before the run, and one click adds it', async ({
	playground,
	page
}) => {
	await playground.newProject('Button to LED');
	await playground.openFile('build.yaml');
	await playground.write(WITHOUT_PERMISSIONS);
	await playground.runButton.click();
	const question = page.getByRole('dialog', { name: 'Deploy check' });
	await expect(question).toContainText('ocre:api', { timeout: 60_000 });
	await question.getByRole('button', { name: 'Add ocre:api to build.yaml' }).click();
	await expect(question).toBeHidden();
	await playground.board.expectContainer('button-to-led', 'running');
	expect(await playground.source()).toContain('permissions: [ocre:api]');

	await page.getByRole('button', { name: /^Run on / }).click();
	await page.getByRole('menuitem', { name: 'Deploy check' }).click();
	await expect(question).toContainText('No problems found.');
	await question.getByRole('button', { name: 'Close', exact: true }).last().click();
	await expect(question).toBeHidden();
});

test('several containers of one image are ended at once, and run again after a reset', async ({
	playground,
	page
}) => {
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
	await expect(image).toContainText('used by blinky and blinky-2');

	await playground.board.button('Reset').click();
	await expect(page.getByText('Containers do not survive a reset')).toBeVisible();
	await page.getByRole('button', { name: 'Run them again' }).click();
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.expectContainer('blinky-2', 'running');

	await page.getByRole('checkbox', { name: /Select all/ }).check();
	await page.getByRole('button', { name: 'Stop 2' }).click();
	await playground.board.expectContainer('blinky', 'stopped');
	await playground.board.expectContainer('blinky-2', 'stopped');
	await expect(playground.board.container('blinky')).toContainText('stopped by a user');
	await page.getByRole('button', { name: 'Remove 2' }).click();
	await expect(page.getByText('No containers yet')).toBeVisible();
});

/** Makes a timer and ends. Images are kept small: they go to the stock supervisor through its shell. */
const TIMER = `#include <ocre_api.h>

int main(void)
{
	return ocre_timer_create(1) < 0;
}
`;

const NOTHING = 'int main(void)\n{\n\treturn 0;\n}\n';

const TIMER_BUILD = `version: '1'
name: blinky
binaries:
  - path: build/blinky.wasm
config:
  permissions: [ocre_timers]
`;

test('a board that has no room for another timer says so before the run, and is reset by one click', async ({
	playground,
	page
}) => {
	// Images go through the shell there, which takes its time.
	test.slow();
	await playground.chooseTarget('Stock Ocre 0.7.0');
	await playground.openFile('build.yaml');
	await playground.write(TIMER_BUILD);
	await playground.openFile('main.c');
	await playground.write(TIMER);
	const question = page.getByRole('dialog', { name: 'Deploy check' });
	for (let run = 1; run <= 3; run++) {
		await playground.run();
		await expect(playground.board.container('blinky')).toContainText('exit code 0');
	}
	await playground.runButton.click();
	await expect(question).toContainText(
		'This board has no room for another timer until it is reset: blinky needs at least one.'
	);
	await question.getByRole('button', { name: 'Reset and run' }).click();
	await expect(question).toBeHidden();
	await expect(playground.board.container('blinky')).toContainText('exit code 0');
});

test('a fifth container on the stock supervisor waits until the stopped ones are removed', async ({
	playground,
	page
}) => {
	// Images go through the shell there, which takes its time.
	test.slow();
	await playground.chooseTarget('Stock Ocre 0.7.0');
	await playground.write(NOTHING);
	await playground.run();
	await page.locator('summary', { hasText: 'Images' }).click();
	const image = page.locator('[data-image="blinky.wasm"]');
	for (const id of ['blinky-2', 'blinky-3', 'blinky-4']) {
		await image.getByRole('button', { name: /^Run another container/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Run', exact: true }).click();
		await playground.board.expectContainer(id, 'stopped');
	}
	await playground.newProject('Hello');
	await playground.write(NOTHING);
	await playground.runButton.click();
	const question = page.getByRole('dialog', { name: 'Deploy check' });
	await expect(question).toContainText('This board has room for 4 containers', { timeout: 60_000 });
	await question.getByRole('button', { name: /^Stop and remove blinky, / }).click();
	await expect(question).toBeHidden();
	await playground.board.expectContainer('hello', 'stopped');
	await expect(playground.board.container('blinky')).toHaveCount(0);
});

test('a container that could not be started is named, and removed by one click', async ({
	playground,
	page
}) => {
	// Images go through the shell there, which takes its time.
	test.slow();
	await playground.chooseTarget('Stock Ocre 0.7.0');
	await playground.openFile('build.yaml');
	await playground.write(TIMER_BUILD);
	await playground.openFile('main.c');
	await playground.write(
		TIMER.replace('return ocre_timer', 'int result = ocre_timer').replace(
			'< 0;',
			';\n\n\twhile (result != 1)\n\t\tocre_sleep(100);\n\treturn 0;'
		)
	);
	await playground.run();
	await page.locator('summary', { hasText: 'Images' }).click();
	const image = page.locator('[data-image="blinky.wasm"]');
	const runAnother = async () => {
		await image.getByRole('button', { name: /^Run another container/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Run', exact: true }).click();
	};
	// A thread and a timer, then two threads, and the fifth thread is one too many.
	await runAnother();
	await playground.board.expectContainer('blinky-2', 'running');
	await runAnother();
	await playground.board.expectContainer('blinky-3', 'running');
	await runAnother();
	const failed = playground.board.container('blinky-4');
	await expect(failed).toContainText('start failed');
	await expect(failed).toContainText('the board had no memory left for its thread');
	await failed.getByRole('button', { name: 'Remove it' }).click();
	await expect(failed).toHaveCount(0);
});
