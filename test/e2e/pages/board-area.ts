// The board one can see and press, and the containers on it.
import { expect, type Locator, type Page } from '@playwright/test';

export class BoardArea {
	constructor(readonly page: Page) {}

	/** By the board's own name for it: `led0`. */
	async expectLed(alias: string, state: 'lit' | 'dark'): Promise<void> {
		const led = this.page.locator(`[data-alias="${alias}"]`).first();
		await expect(led).toHaveAttribute('data-lit', String(state === 'lit'));
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

	async act(id: string, action: 'Start' | 'Kill' | 'Remove'): Promise<void> {
		await this.page.getByRole('button', { name: `${action} ${id}`, exact: true }).click();
	}
}
