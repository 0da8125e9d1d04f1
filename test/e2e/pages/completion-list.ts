// The list of completions below the cursor, as one who reads it uses it.
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * The editor takes no key for a list in its first 75 ms: who presses Enter then has not read it, and wants a new line.
 * A busy page shows a list and answers a test within that time.
 */
const READ_MS = 250;
/** The first list of a page waits for the service that knows the language. */
const FIRST_MS = 20_000;

export class CompletionList {
	constructor(readonly page: Page) {}

	get #list(): Locator {
		return this.page.getByRole('listbox', { name: /Completions/i });
	}

	option(name: RegExp): Locator {
		return this.#list.getByRole('option', { name });
	}

	async expectOption(name: RegExp): Promise<void> {
		await expect(this.option(name)).toBeVisible({ timeout: FIRST_MS });
	}

	/** By Enter: it has to be the one that is proposed first. */
	async takeFirst(name: RegExp): Promise<void> {
		const proposed = this.#list.getByRole('option', { name, selected: true });
		await expect(proposed).toBeVisible({ timeout: FIRST_MS });
		await this.page.waitForTimeout(READ_MS);
		await this.page.keyboard.press('Enter');
	}
}
