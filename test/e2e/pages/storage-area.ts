// The tab with the files of the board.
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';
import { readFile } from 'node:fs/promises';

export class StorageArea {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await openPanel(this.page, 'Storage');
		await expect(this.item('ocre')).toBeVisible();
	}

	item(name: string): Locator {
		return this.page
			.getByRole('tree', { name: 'Files on the board' })
			.getByRole('treeitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')}\\b`) });
	}

	/** Opens the folders one after the other, unless they are open. */
	async expand(...names: string[]): Promise<void> {
		for (const name of names) {
			const item = this.item(name);
			if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click();
			await expect(item).toHaveAttribute('aria-expanded', 'true');
		}
	}

	/** The text of a file as the panel shows it. */
	async view(name: string): Promise<string> {
		await this.item(name).click();
		return this.page.getByRole('region', { name: 'Content' }).locator('pre').innerText();
	}

	/** The file that is looked at, as it is saved. */
	async download(): Promise<string> {
		const saved = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Download', exact: true }).click();
		return readFile(await (await saved).path(), 'utf8');
	}

	async upload(name: string, text: string): Promise<void> {
		await this.page.getByLabel('Files to upload').setInputFiles({
			name,
			mimeType: 'text/plain',
			buffer: Buffer.from(text)
		});
		await expect(this.item(name)).toBeVisible();
	}

	/** Deletes what is selected, after the question. */
	async delete(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Delete ${name}`, exact: true }).click();
		await this.page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
	}

	/** Everything that was asked of the board was answered. */
	async expectQuiet(): Promise<void> {
		const refresh = this.page
			.getByRole('group', { name: /^Storage of / })
			.getByRole('button', { name: 'Refresh', exact: true });
		await expect(refresh).not.toHaveAttribute('aria-disabled', 'true');
	}
}
