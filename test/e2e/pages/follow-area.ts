// Following a folder: the browser's own private folder stands for one on disk, and what a toolchain does is done in it.
import { expect, type Locator, type Page } from '@playwright/test';

/** In the browser's private file system. */
const FOLDER = 'ocre-blink';

export class FollowArea {
	constructor(readonly page: Page) {}

	/** The dialog of the browser gives that folder; before the page is opened. */
	async givePicker(): Promise<void> {
		await this.page.addInitScript((folder) => {
			const chosen = async () => {
				const root = await navigator.storage.getDirectory();
				return root.getDirectoryHandle(folder, { create: true });
			};
			Object.assign(window, { showDirectoryPicker: chosen });
		}, FOLDER);
	}

	/** As where a browser has no folders. */
	async takePicker(): Promise<void> {
		await this.page.addInitScript(() => {
			Object.assign(window, { showDirectoryPicker: undefined, showOpenFilePicker: undefined });
		});
	}

	async follow(): Promise<void> {
		await this.page.getByRole('button', { name: /^Project .*: menu$/ }).click();
		await this.page.getByRole('menuitem', { name: /^Follow a folder/ }).click();
		await expect(this.panel.getByText(/^Following\. A new build runs on/)).toBeVisible();
	}

	get panel(): Locator {
		return this.page.getByRole('tabpanel', { name: 'Follow' });
	}

	/** The newest first. */
	get builds(): Locator {
		return this.panel.locator('[data-build]');
	}

	/** What a toolchain writes. */
	async build(path: string, bytes: Uint8Array): Promise<void> {
		await this.page.evaluate(
			async ({ folder, path, bytes }) => {
				const root = await navigator.storage.getDirectory();
				let place = await root.getDirectoryHandle(folder, { create: true });
				const names = path.split('/');
				const name = names.pop() ?? '';
				for (const one of names) place = await place.getDirectoryHandle(one, { create: true });
				const file = await place.getFileHandle(name, { create: true });
				const writable = await file.createWritable();
				await writable.write(new Uint8Array(bytes));
				await writable.close();
			},
			{ folder: FOLDER, path, bytes: [...bytes] }
		);
	}

	async removeFolder(): Promise<void> {
		await this.page.evaluate(async (folder) => {
			const root = await navigator.storage.getDirectory();
			await root.removeEntry(folder, { recursive: true });
		}, FOLDER);
	}
}
