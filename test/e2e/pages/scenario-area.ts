// The Scenario tab: its files, its run, and what came of each step.
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class ScenarioArea {
	constructor(readonly page: Page) {}

	get panel(): Locator {
		return this.page.getByRole('region', { name: 'Scenario' });
	}

	async open(): Promise<void> {
		await openPanel(this.page, 'Scenario');
		await expect(this.panel).toBeVisible();
	}

	/** Presses Run and waits for the end. */
	async run(): Promise<void> {
		await this.open();
		await this.panel.getByRole('button', { name: /^Run (scenario|again)$/ }).click();
		await expect(this.panel.getByRole('button', { name: 'Cancel' })).toBeVisible();
		await expect(this.panel.getByRole('button', { name: 'Run again' })).toBeVisible({
			timeout: 60_000
		});
	}

	async expectResult(state: 'passed' | 'failed' | 'cancelled'): Promise<void> {
		await expect(this.panel.getByRole('status')).toContainText(state);
	}

	step(text: string): Locator {
		return this.panel.getByRole('listitem').filter({ hasText: text });
	}
}
