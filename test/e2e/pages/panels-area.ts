// The panels around the program: a tab each, in the row or in the menu behind it.
import type { Page } from '@playwright/test';

export class PanelsArea {
	constructor(readonly page: Page) {}

	get #more() {
		return this.page.getByRole('region', { name: 'Console and problems' }).getByRole('button', {
			name: 'More',
			exact: true
		});
	}

	/** The names of all panels, those of the menu included. */
	async names(): Promise<string[]> {
		await this.page.getByRole('tab').first().waitFor();
		const inRow = await this.page.getByRole('tab').locator('visible=true').allInnerTexts();
		if ((await this.#more.count()) === 0) return inRow;
		await this.#more.click();
		const items = this.page.getByRole('menuitem');
		await items.first().waitFor();
		const names = await items.evaluateAll((all) =>
			all.map((item) => (item as HTMLElement).innerText.split('\n')[0] ?? '')
		);
		await this.page.keyboard.press('Escape');
		return [...inRow, ...names];
	}

	async open(name: string): Promise<void> {
		const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
		if (!(await tab.isVisible())) {
			await this.#more.click();
			await this.page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
			await tab.waitFor();
		} else await tab.click();
	}
}
