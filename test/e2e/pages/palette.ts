// The palette of commands.
import { expect, type Locator, type Page } from '@playwright/test';

export class Palette {
	readonly dialog: Locator;
	readonly field: Locator;
	readonly options: Locator;
	readonly status: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.dialog = page.getByRole('dialog', { name: 'Commands' });
		this.field = this.dialog.getByRole('combobox', { name: 'Search the commands' });
		this.options = this.dialog.getByRole('option');
		this.status = this.dialog.getByRole('status');
	}

	option(name: string | RegExp): Locator {
		return this.dialog.getByRole('option', { name });
	}

	/** The one that Enter would choose. */
	get selected(): Locator {
		return this.dialog.locator('[role=option][data-selected]');
	}

	async open(keys = 'ControlOrMeta+Shift+P'): Promise<void> {
		await this.#page.keyboard.press(keys);
		await expect(this.field).toBeFocused();
	}

	/** Opens it and does the first command that the text finds. */
	async run(text: string, title: string): Promise<void> {
		await this.open();
		await this.field.fill(text);
		await expect(this.selected).toContainText(title);
		await this.field.press('Enter');
		await expect(this.dialog).toBeHidden();
	}
}
