// The console panel: what a user reads there.
import { expect, type Page } from '@playwright/test';

export class ConsoleArea {
	constructor(readonly page: Page) {}

	/** The rows that are visible, as text. */
	async text(): Promise<string> {
		await this.page.getByRole('tab', { name: 'Console' }).click();
		const rows = await this.page.locator('.xterm-rows > div').allInnerTexts();
		return rows.map((row) => row.replaceAll('\u00a0', ' ').trimEnd()).join('\n');
	}

	async expectText(text: string | RegExp, timeout = 15_000): Promise<void> {
		await expect
			.poll(() => this.text(), { timeout })
			.toMatch(typeof text === 'string' ? new RegExp(escape(text)) : text);
	}

	async clear(): Promise<void> {
		await this.page.getByRole('button', { name: 'Clear', exact: true }).click();
	}
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
