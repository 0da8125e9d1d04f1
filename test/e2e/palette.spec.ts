// The palette of commands: found by a few letters, done by keys or by touch, with the reasons of what cannot be done.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { panelNames, panelTab } from './pages/panels.ts';

test.beforeEach(({ playground }) => expect(playground.runButton).toBeEnabled());

for (const keys of ['ControlOrMeta+Shift+P', 'F1'])
	test(`${keys} opens it in the editor, too, and the focus comes back`, async ({
		page,
		playground
	}) => {
		const palette = new Palette(page);
		await playground.editor.click();
		await palette.open(keys);
		await page.keyboard.press('Escape');
		await expect(palette.dialog).toBeHidden();
		await expect(playground.editor).toBeFocused();
		await page.keyboard.type('/* still here */');
		await expect(playground.editor).toContainText('/* still here */');
	});

test('a few letters find a panel, Enter shows it, and it is the first the next time', async ({
	page
}) => {
	const palette = new Palette(page);
	await palette.run('timel', 'Show Timeline');
	await expect(panelTab(page, 'Timeline')).toHaveAttribute('aria-selected', 'true');
	await expect(panelTab(page, 'Timeline')).toBeFocused();
	await palette.open();
	await expect(palette.options.first()).toContainText('Show Timeline');
	await expect(palette.dialog.getByText('Recent', { exact: true })).toBeVisible();
	await expect(palette.option(/^Show Timeline/)).toHaveCount(1);
	await page.reload();
	await expect(page.locator('[data-pressed]')).toHaveCount(0);
	await page.getByRole('tab', { name: 'Timeline' }).waitFor();
	await palette.open('F1');
	await expect(palette.options.first()).toContainText('Show Timeline');
});

test('every panel has its command', async ({ page }) => {
	const names = await panelNames(page);
	const palette = new Palette(page);
	await palette.open();
	for (const name of names)
		await expect(palette.option(new RegExp(`^Show ${name.replace(/\d+$/, '')}`))).toHaveCount(1);
});

test('arrow keys move through the list and around its ends', async ({ page }) => {
	const palette = new Palette(page);
	await palette.open();
	const last = (await palette.options.count()) - 1;
	await expect(palette.options.first()).toHaveAttribute('data-selected');
	await page.keyboard.press('ArrowDown');
	await expect(palette.options.nth(1)).toHaveAttribute('data-selected');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(palette.options.nth(last)).toHaveAttribute('data-selected');
	await expect(palette.options.nth(last)).toBeInViewport();
	const id = await palette.options.nth(last).getAttribute('id');
	await expect(palette.field).toHaveAttribute('aria-activedescendant', id ?? '');
});

test('what cannot be done is listed with its reason, and stays undone', async ({ page }) => {
	const palette = new Palette(page);
	await palette.open();
	await palette.field.fill('stop container');
	await expect(palette.selected).toContainText('This project is not running.');
	await page.keyboard.press('Enter');
	await expect(palette.status).toContainText('This project is not running.');
	await expect(palette.dialog).toBeVisible();
	await palette.field.fill('zzzz');
	await expect(palette.dialog).toContainText('No command matches “zzzz”.');
	await expect(palette.status).toHaveText('0 commands');
});

test('it runs and stops the project, changes the theme, and opens a dialog that has the focus', async ({
	page,
	playground
}) => {
	test.slow();
	const palette = new Palette(page);
	await palette.run('run project', 'Run the project');
	const { board } = playground;
	await expect(board.container('blinky')).toHaveAttribute('data-status', 'running', {
		timeout: 60_000
	});
	await palette.run('stop blinky', 'Stop blinky');
	await board.expectContainer('blinky', 'stopped');
	await palette.run('theme dark', 'Theme: dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await palette.run('rename', 'Rename the project…');
	const dialog = page.getByRole('dialog', { name: 'Rename the project' });
	await expect(dialog.getByLabel('Name')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await palette.run('import files', 'Import files…');
});

test('a dialog keeps the keys for itself; help lists them and leads to the palette', async ({
	page
}) => {
	const palette = new Palette(page);
	await page.getByRole('button', { name: 'Help' }).click();
	const help = page.getByRole('dialog', { name: 'About Ocre Playground' });
	await expect(help).toContainText(/(Ctrl|⌘) ⇧ P or F1/);
	await page.keyboard.press('F1');
	await expect(palette.dialog).toBeHidden();
	await help.getByRole('button', { name: 'All commands…' }).click();
	await expect(help).toBeHidden();
	await expect(palette.field).toBeFocused();
});

test('it comes once the network is back, and says so until then', async ({
	context,
	page,
	playground
}) => {
	const palette = new Palette(page);
	await context.setOffline(true);
	await page.keyboard.press('F1');
	// The dialogs come late, and each in its own time: whichever is first says so.
	const failed = page.getByRole('dialog', { name: /could not be loaded/ });
	await expect(failed).toBeVisible();
	await failed.getByRole('button', { name: 'Close' }).last().click();
	await expect(failed).toBeHidden();
	// The browser’s own word about it.
	expect(playground.complaints.splice(0).join()).toContain('ERR_INTERNET_DISCONNECTED');
	await context.setOffline(false);
	await palette.open('F1');
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [1440, 390])
		test(`axe finds nothing, ${width} px wide, in the ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 780 });
			const palette = new Palette(page);
			await palette.open();
			const include = ['[role=dialog]'];
			expect((await new AxeBuilder({ page }).include(include).analyze()).violations).toEqual([]);
			await palette.field.fill('stop');
			await expect(palette.selected).toBeVisible();
			expect((await new AxeBuilder({ page }).include(include).analyze()).violations).toEqual([]);
		});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

	test('it is opened in the menu of the project, and a tap does a command', async ({ page }) => {
		const palette = new Palette(page);
		await page.getByRole('button', { name: /^Project .*: menu$/ }).tap();
		await page.getByRole('menuitem', { name: 'All commands…' }).tap();
		await expect(palette.dialog).toBeVisible();
		const item = palette.option(/^Show Storage/);
		await item.scrollIntoViewIfNeeded();
		const box = await item.boundingBox();
		expect(box!.height).toBeGreaterThanOrEqual(44);
		expect(box!.x + box!.width).toBeLessThanOrEqual(390);
		await item.tap();
		await expect(palette.dialog).toBeHidden();
		await expect(panelTab(page, 'Storage')).toBeVisible();
		await expect(panelTab(page, 'Storage')).toHaveAttribute('aria-selected', 'true');
	});
});
