// A program in AssemblyScript from the gallery to the board, its mistakes at their lines, and help while one writes it.
import { expect, test } from './fixtures.ts';
import { CompletionList } from './pages/completion-list.ts';
import { countChanges } from './pages/led-watch.ts';

test('Blinky in AssemblyScript blinks', async ({ playground, page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await playground.newProject('Blinky in AssemblyScript');
	await playground.run();
	await playground.console.expectText('blink 1');
	const [green] = await countChanges(page, ['led0'], 2_200);
	expect(green).toBeGreaterThan(1);
	// Its own compiler comes, once the run has left the network to it.
	const compilers = () => scripts.filter((url) => /\/assemblyscript-\w+\.js$/.test(url));
	await expect.poll(compilers).not.toEqual([]);
	await playground.stop();
});

test('a mistake is shown at its line, with what to do', async ({ playground, page }) => {
	await playground.newProject('Blinky in AssemblyScript');
	await playground.replace('let blinks = 0;', 'let blinks: any = 0;');
	await playground.runButton.click();
	await expect(playground.problems.getByText("Cannot find name 'any'.")).toBeVisible({
		timeout: 40_000
	});
	await expect(playground.problems.getByText(/AssemblyScript has no any/).first()).toBeVisible();
	await playground.problems.getByText("Cannot find name 'any'.").first().click();
	await expect(page.locator('.cm-activeLine')).toContainText('let blinks: any = 0;');
});

test('names complete while one writes', async ({ playground, page }) => {
	await playground.newProject('Blinky in AssemblyScript');
	await playground.write("import { Pin } from 'ocre';\nconst led = Pin.output('led0');\n");
	await playground.editor.press('Control+End');
	await page.keyboard.type('led.to', { delay: 50 });
	const list = page.locator('.cm-tooltip-autocomplete');
	// The first question brings the service.
	await expect(async () => {
		await page.keyboard.press('Control+Space');
		await expect(list.getByText('toggle', { exact: true })).toBeVisible({ timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
	await expect(page.locator('.cm-completionInfo')).toContainText('Sets the other level');
	await page.keyboard.press('Enter');
	expect(await playground.source()).toContain('led.toggle');
	// Reading the source selected it.
	await playground.editor.press('Control+End');

	await page.keyboard.type('();\nsetInt', { delay: 50 });
	await new CompletionList(page).takeFirst(/^setInterval/);
	await expect
		.poll(() => playground.source())
		.toContain("import { Pin, setInterval } from 'ocre';");
});
