// Boards on cables: choosing one as the target, and what the page says of it.
import { expect, type Locator, type Page } from '@playwright/test';

export class CableArea {
	constructor(readonly page: Page) {}

	get panel(): Locator {
		return this.page.getByRole('region', { name: 'Board on a cable' });
	}

	get #offered(): Locator {
		return this.page.getByRole('menuitemcheckbox', { name: /Board on USB .*choose to connect/ });
	}

	async #openMenu(): Promise<void> {
		await this.page.getByRole('button', { name: /^Run on / }).click();
		// What drops is fetched when it is first asked for, and is empty until then.
		await expect(this.page.getByRole('menuitemcheckbox').first()).toBeVisible();
	}

	/** So many ports are in the menu beside Run that this page may open, and that it has not opened. */
	async expectPorts(count: number): Promise<void> {
		await this.#openMenu();
		// The menu shows what comes while it is open.
		await expect(this.#offered).toHaveCount(count);
		await this.page.keyboard.press('Escape');
		await expect(this.page.getByRole('menu')).toBeHidden();
	}

	/** Connects to one of so many boards that are plugged in. */
	async connect(index = 0, count = 1): Promise<void> {
		await this.#openMenu();
		await expect(this.#offered).toHaveCount(count);
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

	async expectState(state: string | RegExp): Promise<void> {
		await expect(this.panel.getByRole('status')).toHaveText(state);
	}

	/** From the tab that has the board. */
	async takeOver(): Promise<void> {
		await this.panel.getByRole('button', { name: 'Take over' }).click();
	}

	/** Asks the board by a program. */
	async processor(): Promise<string> {
		await this.panel.getByRole('button', { name: 'Read system information' }).click();
		return this.panel.locator('dt', { hasText: 'Processor' }).locator('+ dd').innerText();
	}

	async disconnect(): Promise<void> {
		await this.panel.getByRole('button', { name: 'Disconnect' }).click();
	}

	/** The boards that are connected and the simulated one, above the panel. */
	get strip(): Locator {
		return this.page.getByRole('navigation', { name: 'Boards' });
	}

	async openRename(): Promise<void> {
		await this.panel.getByRole('button', { name: 'Rename the board' }).click();
	}

	/** From the opened settings. */
	async openForget(): Promise<void> {
		await this.panel.getByRole('button', { name: 'Forget this board…' }).click();
	}

	/** Gives the board that is shown a name, which it keeps itself. */
	async rename(name: string): Promise<void> {
		await this.openRename();
		const dialog = this.page.getByRole('dialog', { name: 'Rename the board' });
		await dialog.getByLabel('Name').fill(name);
		await dialog.getByRole('button', { name: 'Rename' }).click();
		await expect(this.panel.getByRole('heading', { name })).toBeVisible();
		await expect(this.log).toContainText(`named ${name}, in /lfs/board-name.txt`);
	}

	/** Runs the small program that lets the LED of the board blink, to its end. */
	async blink(): Promise<void> {
		await this.strip.getByRole('button', { name: 'Blink to find' }).click();
		await expect(this.page.getByText('its LED blinks for five seconds')).toBeVisible({
			timeout: 60_000
		});
		await expect(this.strip.getByRole('button', { name: 'Blink to find' })).toBeVisible({
			timeout: 20_000
		});
	}

	/** One of the entries of the menu beside Run that are not a board. */
	async choose(entry: string): Promise<void> {
		await this.#openMenu();
		await this.#entry(entry).click();
	}

	/** What an entry that cannot be chosen says about that. */
	async whyDisabled(entry: string): Promise<string> {
		await this.#openMenu();
		await expect(this.#entry(entry)).toHaveAttribute('aria-disabled', 'true');
		const text = await this.#entry(entry).innerText();
		await this.page.keyboard.press('Escape');
		return text;
	}

	#entry(name: string): Locator {
		return this.page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) });
	}

	get help(): Locator {
		return this.page.getByRole('dialog', { name: 'Help with connecting a board' });
	}

	get deployments(): Locator {
		return this.page.getByRole('dialog', { name: 'Deploy to several boards' });
	}

	async openDeployments(): Promise<void> {
		await this.strip.getByRole('button', { name: 'Deploy to several…' }).click();
	}

	/** The row of a board in the table of deployments. */
	deployment(name: string): Locator {
		return this.deployments.getByRole('row', { name });
	}

	/** Deploys to that many boards, and waits for the last. */
	async deploy(count: number): Promise<void> {
		await this.deployments.getByRole('button', { name: `Deploy to ${count} boards` }).click();
		const done = `${count} of ${count} boards done`;
		await expect(this.deployments.getByRole('status')).toHaveText(done, { timeout: 60_000 });
	}

	/** Opens the settings, or closes them. */
	async toggleSettings(): Promise<void> {
		await this.panel.getByText('Connection log and settings').click();
	}

	async setReconnect(on: boolean): Promise<void> {
		await this.toggleSettings();
		await this.panel.getByRole('checkbox', { name: /when this page opens/ }).setChecked(on);
		await this.toggleSettings();
	}

	get log(): Locator {
		// Also while it is folded.
		return this.panel.getByRole('list', { name: 'Connection log', includeHidden: true });
	}
}
