// The board one can see and press, and the containers on it.
import { expect, type Locator, type Page } from '@playwright/test';

export class BoardArea {
	constructor(readonly page: Page) {}

	/** By the board's own name for it: `led0`. */
	async expectLed(alias: string, state: 'lit' | 'dark'): Promise<void> {
		const led = this.page.locator(`[data-alias="${alias}"]`).first();
		await expect(led).toHaveAttribute('data-lit', String(state === 'lit'));
	}

	/** The state of an LED without a name of its own, by what is printed beside its pin: `PA7`. */
	async expectPin(pinName: string, state: 'lit' | 'dark'): Promise<void> {
		const led = this.page.locator(`[data-pin="${pinName}"]`).first();
		await expect(led).toHaveAttribute('data-lit', String(state === 'lit'));
	}

	/** The row of a sensor, opened. */
	async openSensor(name: string): Promise<Locator> {
		const row = this.page.locator(`[data-sensor="${name}"]`);
		if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
		return row;
	}

	/** What the display shows, as it is read out. */
	get display(): Locator {
		return this.page.locator('[data-display]');
	}

	button(label: string): Locator {
		return this.page.getByRole('button', { name: label, exact: true });
	}

	container(id: string): Locator {
		return this.page.locator(`[data-container="${id}"]`);
	}

	async expectContainer(id: string, status: string): Promise<void> {
		await expect(this.container(id)).toHaveAttribute('data-status', status);
	}

	/** The summary of the images on the board. */
	get images(): Locator {
		return this.page.locator('summary').filter({ hasText: 'Images' });
	}

	async act(id: string, action: 'Start' | 'Stop' | 'Remove'): Promise<void> {
		await this.page.getByRole('button', { name: `${action} ${id}`, exact: true }).click();
	}
}
