// The panels around the program: their tabs, and the menu of those that did not fit.
import { expect, type Locator, type Page } from '@playwright/test';

export function panelTab(page: Page, name: string): Locator {
	return page.getByRole('tablist', { name: /panels$/i }).getByRole('tab', {
		name: new RegExp(`^${name}`)
	});
}

/** By its tab, or by the menu beside the tabs where it did not fit. */
export async function openPanel(page: Page, name: string): Promise<void> {
	const tab = panelTab(page, name);
	const more = page.getByRole('button', { name: 'More', exact: true });
	await expect(tab.or(more).first()).toBeVisible();
	if (await tab.isVisible()) await tab.click();
	else {
		await more.click();
		await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
	}
	await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** The names of all panels, those of the menu included. */
export async function panelNames(page: Page): Promise<string[]> {
	const tabs = page.getByRole('tablist', { name: /panels$/i }).getByRole('tab');
	await tabs.first().waitFor();
	const inRow = await tabs.allInnerTexts();
	const more = page.getByRole('button', { name: 'More', exact: true });
	if ((await more.count()) === 0) return inRow;
	await more.click();
	const items = page.getByRole('menuitem');
	await items.first().waitFor();
	const names = await items.evaluateAll((all) =>
		all.map((item) => (item as HTMLElement).innerText.split('\n')[0] ?? '')
	);
	await page.keyboard.press('Escape');
	return [...inRow, ...names];
}
