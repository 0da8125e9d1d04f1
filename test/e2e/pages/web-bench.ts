// The bench of the panel Web: a made-up server whose page a test writes.
import { expect, type Page } from '@playwright/test';

export class WebBench {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await this.page.goto('/bench/web');
		await expect(this.page.getByRole('button', { name: /^Open/ })).toBeEnabled();
	}

	/** Opens this as the page of the container. */
	async browse(html: string): Promise<void> {
		await this.page.getByLabel('Page of port 8000').fill(html);
		await this.page.getByRole('button', { name: /^Open/ }).click();
	}

	/** What the page shows: in a frame of a document of ours. */
	get frame() {
		return this.page.frameLocator('iframe[title]').frameLocator('iframe');
	}

	get status() {
		return this.page.locator('p.status').first();
	}
}
