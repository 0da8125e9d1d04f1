// The user's work: it is kept, it can be undone, and a browser that refuses storage says so.
import { expect, test } from './fixtures.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

test('a reload keeps the work and the open project', async ({ playground, page }) => {
	await playground.newProject('Hello');
	await playground.write('/* my own words */\nint main(void) { return 0; }\n');
	await page.reload();
	await expect(playground.editor).toContainText('my own words');
	await expect(playground.projectName).toContainText('Hello');
});

test('a deleted project comes back with undo', async ({ playground, page }) => {
	await playground.newProject('Hello');
	await playground.write('/* precious */\nint main(void) { return 0; }\n');
	await playground.deleteProject();
	await expect(playground.projectName).not.toContainText('Hello');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(playground.projectName).toContainText('Hello');
	await expect(playground.editor).toContainText('precious');
});

test('deleting the only project says what is open instead, and undo leaves nothing of that', async ({
	playground,
	page
}) => {
	await playground.write('/* precious */\nint main(void) { return 0; }\n');
	await playground.deleteProject();
	await playground.expectMessage('a new copy of the example “Blinky” is open');
	await expect(playground.editor).not.toContainText('precious');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(playground.editor).toContainText('precious');
	await playground.projectName.click();
	await expect(page.getByRole('menuitem', { name: 'Blinky' })).toBeHidden();
});

test('a text is shown from its beginning at first, and later where it was left', async ({
	playground,
	page
}) => {
	const first = playground.editor.getByText('#include <ocre_api.h>');
	await playground.editor.press('ControlOrMeta+End');
	await expect(first).not.toBeInViewport();
	await playground.newProject('Sensors');
	await expect(playground.editor.getByText(/^\/\*/).first()).toBeInViewport();
	await playground.openFile('build.yaml');
	await playground.switchTo('Blinky');
	await expect(playground.editor.getByText('ocre_gpio_toggle_by_name').last()).toBeInViewport();
	await expect(first).not.toBeInViewport();
	expect(await page.locator('.cm-scroller').evaluate((node) => node.scrollTop)).toBeGreaterThan(
		100
	);
});

test('two projects keep their own files', async ({ playground }) => {
	await playground.newProject('Hello');
	await playground.write('/* of the one */');
	await playground.newProject('Files');
	await expect(playground.editor).not.toContainText('of the one');
	await playground.switchTo('Hello');
	await expect(playground.editor).toContainText('of the one');
});

test('a browser without storage runs the program and says that nothing is kept', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	const playground = new PlaygroundPage(page);
	await playground.open();
	await expect(page.getByText('does not let the page store your work')).toBeVisible();
	await playground.run();
	await playground.console.expectText('blink 1');
	playground.expectNoComplaints();
});

test('a folder is renamed and deleted with its files by keyboard, and undo brings them back', async ({
	playground,
	page
}) => {
	await playground.newProject('Morse code');
	const row = (name: string) => page.getByRole('treeitem', { name, exact: true });
	await row('lib').focus();
	await page.keyboard.press('F2');
	await page.getByLabel('Path').fill('main.c');
	await expect(page.getByText('“main.c” already exists')).toBeVisible();
	await page.getByLabel('Path').fill('code');
	await page.keyboard.press('Enter');
	await expect(row('code')).toBeFocused();
	await expect(row('morse.h')).toBeVisible();
	await playground.openFile('morse.c');
	await row('code').focus();
	await page.keyboard.press('Delete');
	await expect(row('morse.h')).toBeHidden();
	await expect(page.locator(':focus')).toHaveRole('treeitem');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row('morse.h')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Close code/morse.c' })).toBeVisible();
});

test('a file that is not text is refused with the reason, and the others are added', async ({
	playground,
	page
}) => {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: /Add files|Import/ }).click();
	await (
		await chooser
	).setFiles([
		{ name: 'latin.c', mimeType: 'text/plain', buffer: Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]) },
		{ name: 'good.h', mimeType: 'text/plain', buffer: Buffer.from('#pragma once\n') }
	]);
	await expect(page.getByText(/latin\.c is not a UTF-8 text file/)).toBeVisible();
	await expect(page.getByRole('treeitem', { name: /good\.h/ })).toBeVisible();
	await playground.run();
	await playground.console.expectText('blink 1');
});

test('a paste of 5 MB is refused with the reason and changes nothing', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await playground.editor.click();
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'int x;\n'.repeat(750_000));
		const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		document.activeElement!.dispatchEvent(paste);
	});
	await expect(page.getByText(/main\.c has \d(\.\d)? MB; the limit is 2 MB/)).toBeVisible();
	await playground.run();
	await playground.console.expectText('Hello from a container!');
});
