// What automatic checks can tell about accessibility: nothing serious, in the states that a user meets.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPanel } from './pages/panels.ts';

/** One line for each serious finding, with the elements that it is about. */
async function seriousFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme, reducedMotion: 'reduce' });

		test('nothing serious at rest, after a run, with problems and with dialogs', async ({
			playground,
			page
		}) => {
			const state = async (name: string) => expect(await seriousFindings(page), name).toEqual([]);
			await state('at rest');
			await playground.run();
			await playground.board.expectContainer('blinky', 'running');
			await page.locator('summary', { hasText: 'Images' }).click();
			await page.locator('summary', { hasText: 'Pins' }).click();
			await state('after a run');
			await openPanel(page, 'Size');
			await state('size of the image');
			await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
			await state('menu of the project');
			await page.getByRole('menuitem', { name: /New project/ }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await state('gallery');
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await playground.write('int main(void)\n{\n\treturn x\n}\n');
			await playground.run();
			await expect(playground.problems).toContainText('undeclared');
			await state('problems');
			await page.getByRole('button', { name: 'Help' }).click();
			await state('help');
		});

		test('nothing serious on a phone', async ({ playground, page }) => {
			await page.setViewportSize({ width: 390, height: 780 });
			for (const area of ['Files', 'Code']) {
				const tab = page.getByRole('navigation').getByRole('button', { name: area });
				await tab.click();
				expect(await seriousFindings(page), area).toEqual([]);
			}
			await playground.run();
			await playground.board.expectContainer('blinky', 'running');
			expect(await seriousFindings(page), 'running').toEqual([]);
		});
	});
}
