// Boards on cables: choosing one as the target, and what the page says of it.
import { expect, type Locator, type Page } from '@playwright/test';

export class CableArea {
	constructor(readonly page: Page) {}

	get panel(): Locator {
		return this.page.getByRole('region', { name: 'Board on a cable' });
	}

	/** The ports in the menu beside Run that this page may open, and that it has not opened. */
	async ports(): Promise<number> {
		await this.#openMenu();
		const count = await this.#offered.count();
		await this.page.keyboard.press('Escape');
		return count;
	}

	get #offered(): Locator {
		return this.page.getByRole('menuitemcheckbox', { name: /Board on USB .*choose to connect/ });
	}

	async #openMenu(): Promise<void> {
		await this.page.getByRole('button', { name: /^Run on / }).click();
	}

	async expectPorts(count: number): Promise<void> {
		await expect.poll(() => this.ports()).toBe(count);
	}

	/** Connects to one of so many boards that are plugged in. */
	async connect(index = 0, count = 1): Promise<void> {
		await this.expectPorts(count);
		await this.#openMenu();
		await this.#offered.nth(index).click();
	}

	/** Shows one of the boards that are connected, in the order in which they were. */
	async show(index: number): Promise<void> {
		await this.#openMenu();
		await this.page
			.getByRole('menuitemcheckbox', { name: /^Board / })
			.filter({ hasNotText: 'choose to connect' })
			.nth(index)
			.click();
	}

	async expectState(state: 'ready' | RegExp): Promise<void> {
		await expect(this.panel.getByRole('status')).toHaveText(state);
	}

	async disconnect(): Promise<void> {
		await this.panel.getByRole('button', { name: 'Disconnect' }).click();
	}
}
