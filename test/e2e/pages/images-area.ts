// The library of images: what a user does there.
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class ImagesArea {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await openPanel(this.page, 'Images');
		await expect(this.page.getByRole('button', { name: 'Build image' })).toBeVisible();
	}

	async build(version: string): Promise<void> {
		await this.page.getByLabel('Version', { exact: true }).fill(version);
		await this.page.getByRole('button', { name: 'Build image' }).click();
		await expect(this.row(version)).toBeVisible({ timeout: 60_000 });
	}

	row(version: string): Locator {
		return this.page
			.getByRole('listitem')
			.filter({ has: this.page.getByText(version, { exact: true }) });
	}

	/** Of the manifest, whole. */
	async digestOf(version: string): Promise<string | null> {
		return this.row(version).locator('code').getAttribute('title');
	}

	async act(title: string, item: string | RegExp): Promise<void> {
		await this.page.getByRole('button', { name: `More actions for ${title}`, exact: true }).click();
		await this.page.getByRole('menuitem', { name: item }).click();
	}

	async download(title: string, item: string | RegExp): Promise<string> {
		const started = this.page.waitForEvent('download');
		await this.act(title, item);
		return (await started).path();
	}

	async more(item: string | RegExp): Promise<void> {
		await this.page.getByRole('button', { name: 'More image actions' }).click();
		await this.page.getByRole('menuitem', { name: item }).click();
	}

	async fillRegistry(address: string, repository: string, tag: string): Promise<void> {
		const dialog = this.page.getByRole('dialog');
		await dialog.getByLabel('Registry').fill(address);
		await dialog.getByLabel('Repository').fill(repository);
		await dialog.getByLabel('Tag', { exact: true }).fill(tag);
	}
}
