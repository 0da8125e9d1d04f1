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
