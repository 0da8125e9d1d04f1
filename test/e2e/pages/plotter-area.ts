// The plotter: its curves as a table, and what it saves.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class PlotterArea {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await openPanel(this.page, 'Plotter');
	}

	async expectSeries(...names: string[]): Promise<void> {
		await expect(this.page.getByRole('rowheader')).toHaveText(names);
		await expect(
			this.page.getByRole('application', { name: /Plot/ }).locator('canvas')
		).toBeVisible();
	}

	async csv(): Promise<string> {
		const saving = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Download as CSV' }).click();
		return readFileSync(await (await saving).path(), 'utf8');
	}
}
