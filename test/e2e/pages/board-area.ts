// The board one can see and press, and the containers on it.
import { expect, type Locator, type Page } from '@playwright/test';

export class BoardArea {
	constructor(readonly page: Page) {}

	led(label: string): Locator {
		return this.page.getByRole('img', { name: new RegExp(`${label}\\b`) });
	}

	async expectLed(label: string, state: 'on' | 'off'): Promise<void> {
		await expect(
			this.page.getByRole('img', { name: new RegExp(`${label}\\b.*\\b${state}$`) })
		).toBeVisible();
	}

	button(label: string): Locator {
		return this.page.getByRole('button', { name: new RegExp(label) });
	}

	container(id: string): Locator {
		return this.page.getByRole('row', { name: new RegExp(`^${id}\\b`) });
	}

	async expectContainer(id: string, status: string): Promise<void> {
		await expect(this.container(id)).toContainText(new RegExp(status, 'i'));
	}

	async act(id: string, action: 'Start' | 'Kill' | 'Remove'): Promise<void> {
		await this.container(id)
			.getByRole('button', { name: new RegExp(`^${action}`) })
			.click();
	}
}
