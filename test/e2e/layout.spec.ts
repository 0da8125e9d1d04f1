// The room that the page has: tabs, menus, columns and the size of text, from phones to large screens.
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPanel, panelTab } from './pages/panels.ts';

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('it is not on the screen');
	return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test.beforeEach(async ({ playground }) => {
	await expect(playground.editor).toBeVisible();
});

for (const width of [1366, 768, 390, 360])
	test(`at ${width} px no tab is cut, and every panel can be reached by name`, async ({
		playground,
		page
	}) => {
		await page.setViewportSize({ width, height: 768 });
		if (width < 720) await page.getByRole('button', { name: /Console$/ }).click();
		const row = await boxOf(page.getByRole('region', { name: 'Console and problems' }));
		const more = page.getByRole('button', { name: 'More', exact: true });
		for (const name of ['Console', 'Problems', 'Plotter'])
			await expect(panelTab(page, name)).toBeVisible();
		for (const tab of [...(await page.getByRole('tab').all()), more]) {
			const { x, right } = await boxOf(tab);
			expect(x).toBeGreaterThanOrEqual(row.x);
			expect(right).toBeLessThanOrEqual(row.right + 0.5);
			expect(await tab.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
		}
		await openPanel(page, 'Recording');
		await expect(page.getByRole('tabpanel', { name: 'Recording' })).toBeVisible();
		await expect(panelTab(page, 'Recording')).toBeFocused();
		for (const tab of await page.getByRole('tab').all())
			expect((await boxOf(tab)).right).toBeLessThanOrEqual((await boxOf(more)).x + 0.5);
		// The choice is kept.
		await page.reload();
		await expect(playground.editor.or(panelTab(page, 'Recording')).first()).toBeVisible();
		if (width < 720) await page.getByRole('button', { name: /Console$/ }).click();
		await expect(panelTab(page, 'Recording')).toHaveAttribute('aria-selected', 'true');
	});

test('panels are chosen by the keyboard alone', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await panelTab(page, 'Console').focus();
	await page.keyboard.press('ArrowRight');
	await expect(panelTab(page, 'Problems')).toBeFocused();
	await expect(page.getByRole('tabpanel', { name: 'Problems' })).toBeVisible();
	await page.keyboard.press('End');
	// Which one is the last depends on the room that there is.
	const last = page
		.getByRole('tablist', { name: /panels$/i })
		.getByRole('tab')
		.last();
	await expect(last).toBeFocused();
	await expect(last).toHaveAttribute('aria-selected', 'true');
	await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
	const menu = page.getByRole('menu');
	await expect(menu).toContainText('Tests and recordings');
	// It takes keys once it has the focus.
	await expect(menu.getByRole('menuitem').first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(menu.getByRole('menuitem').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(panelTab(page, 'Recording')).toBeFocused();
	await expect(page.getByRole('tabpanel', { name: 'Recording' })).toBeVisible();
});

test('the menu beside Run takes the room that there is, and shows that there is more', async ({
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	const open = () => page.getByRole('button', { name: /^Run on / }).click();
	await open();
	const menu = page.locator('.ui-menu');
	expect((await boxOf(menu)).height).toBeGreaterThan(680);
	expect((await boxOf(menu)).bottom).toBeLessThanOrEqual(768);
	await expect(menu.locator('.below')).toBeVisible();
	await expect(menu.locator('.above')).toBeHidden();
	await expect(page.locator('.ui-menu:focus-within')).toBeVisible();
	await page.keyboard.press('End');
	await expect(menu.locator('.below')).toBeHidden();
	await expect(menu.locator('.above')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 1366, height: 1400 });
	await open();
	await expect(menu.locator('.below')).toBeHidden();
});

test('on a low screen containers are in view, and what can be done to them is in words', async ({
	playground,
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await playground.run();
	const container = playground.board.container('blinky');
	await playground.board.expectContainer('blinky', 'running');
	expect((await boxOf(container)).bottom).toBeLessThan(768);
	for (const word of ['Start', 'Stop', 'Wait', 'Remove'])
		await expect(container.getByText(word, { exact: true })).toBeVisible();
	const sensors = page.getByRole('region', { name: 'Sensors' });
	expect((await boxOf(sensors)).y).toBeGreaterThan((await boxOf(container)).bottom);
});

test('a wide screen shows two panels beside each other', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	const first = await boxOf(page.getByRole('tabpanel', { name: 'Console' }));
	const second = await boxOf(page.getByRole('tabpanel', { name: 'Plotter' }));
	expect(second.x).toBeGreaterThanOrEqual(first.right);
	await openPanel(page, 'Problems');
	await openPanel(page, 'Timeline');
	await expect(page.getByRole('tabpanel', { name: 'Problems' })).toBeVisible();
	await expect(page.getByRole('tabpanel', { name: 'Timeline' })).toBeVisible();
});

for (const [width, height] of [
	[2560, 1440],
	[3840, 2160]
] as const)
	test(`at ${width} px panels have a column of their own, and the board is large`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		const editor = await boxOf(page.getByRole('region', { name: 'Editor', exact: true }));
		const panels = await boxOf(page.getByRole('region', { name: 'Console and problems' }));
		const board = await boxOf(page.getByRole('region', { name: 'Board', exact: true }));
		expect(panels.x).toBeGreaterThanOrEqual(editor.right);
		expect(board.x).toBeGreaterThanOrEqual(panels.right);
		expect(editor.width).toBeLessThan(width * 0.4);
		expect(board.width).toBeGreaterThan(width * 0.25);
		await expect(page.getByRole('tabpanel')).toHaveCount(2);
		const line = page.getByRole('separator', { name: 'Width of the console' });
		await line.focus();
		await page.keyboard.press('ArrowLeft');
		const wider = page.getByRole('region', { name: 'Console and problems' });
		await expect.poll(async () => (await boxOf(wider)).width).toBeCloseTo(panels.width + 16, 0);
	});

test('the size of code and console is a setting that is kept', async ({ playground, page }) => {
	await playground.run();
	await playground.console.expectText('blink 1');
	const sizeOf = (selector: string) =>
		page.locator(selector).evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
	const code = await sizeOf('.cm-scroller');
	const output = await sizeOf('.xterm-rows');
	await page.getByRole('button', { name: 'Text size: normal' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Largest' }).click();
	await expect.poll(() => sizeOf('.cm-scroller')).toBe(code * 1.5);
	await expect.poll(() => sizeOf('.xterm-rows')).toBeGreaterThan(output * 1.4);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Text size: largest' })).toBeVisible();
	await expect(playground.editor).toBeVisible();
	// A console without output has no rows yet.
	expect(await sizeOf('.cm-scroller')).toBe(code * 1.5);
});

test('on a phone, what says that a run failed covers no tab', async ({ playground, page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await playground.write('int main(void)\n{\n\treturn x;\n}\n');
	await playground.run();
	const failure = await boxOf(
		page.getByRole('note').filter({ hasText: 'The program has errors.' })
	);
	expect((await boxOf(panelTab(page, 'Problems'))).y).toBeGreaterThanOrEqual(failure.bottom);
	await openPanel(page, 'Console');
});

test('on a wide screen, what says that a run failed covers no tab either', async ({
	playground,
	page
}) => {
	await page.setViewportSize({ width: 2560, height: 1440 });
	await playground.write('int main(void)\n{\n\treturn x;\n}\n');
	await playground.run();
	await expect(page.getByRole('note').filter({ hasText: 'has errors' })).toBeVisible();
	await openPanel(page, 'Problems');
	await openPanel(page, 'Console');
	await page
		.getByRole('navigation', { name: 'Open files' })
		.getByText('build.yaml')
		.first()
		.click();
	await expect(playground.editor).toContainText('binaries:');
});

test('on a phone, the note about the board of an example leaves room for the page', async ({
	playground,
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await playground.newProject('Knob to LEDs');
	const note = page.getByRole('note').filter({ hasText: 'made for the Workshop board' });
	expect((await boxOf(note)).height).toBeLessThan(150);
	const text = await boxOf(note.locator('p', { hasText: /^This example is made/ }));
	expect((await boxOf(note.getByRole('button', { name: /^Switch/ }))).y).toBeGreaterThan(
		text.bottom
	);
	expect(text.width).toBeGreaterThan(240);
});

test('the count of errors on a file goes with its marks, before the next run', async ({
	playground,
	page
}) => {
	await playground.write('int main(void)\n{\n\treturn x;\n}\n');
	await playground.run();
	const tab = page.getByRole('navigation', { name: 'Open files' });
	await expect(tab).toContainText('1 error');
	await playground.write('int main(void)\n{\n\treturn 0;\n}\n');
	await expect(tab).not.toContainText('error');
	await expect(page.getByRole('treeitem', { name: /^main\.c/ })).not.toContainText('error');
});
