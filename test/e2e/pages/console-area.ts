// The console panel: what a user reads there.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class ConsoleArea {
	constructor(readonly page: Page) {}

	/** The rows that are visible, as text. */
	async text(): Promise<string> {
		await openPanel(this.page, 'Console');
		const rows = await this.page.locator('.xterm-rows > div').allInnerTexts();
		return rows.map((row) => row.replaceAll('\u00a0', ' ').trimEnd()).join('\n');
	}

	async expectText(text: string | RegExp, timeout = 15_000): Promise<void> {
		await expect
			.poll(() => this.text(), { timeout })
			.toMatch(typeof text === 'string' ? new RegExp(escape(text)) : text);
	}

	/** Everything that it has, not only the rows in view, without the names of containers before the lines. */
	async wholeText(): Promise<string> {
		await this.page.getByRole('tab', { name: 'Console' }).click();
		const saved = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Download as text' }).click();
		const text = await readFile(await (await saved).path(), 'utf8');
		return text.replace(/^.*? │ /gm, '');
	}

	async expectSomewhere(text: string | RegExp, timeout = 30_000): Promise<void> {
		await expect
			.poll(() => this.wholeText(), { timeout })
			.toMatch(typeof text === 'string' ? new RegExp(escape(text)) : text);
	}

	async view(name: 'Text' | 'Raw' | 'Terminal'): Promise<void> {
		await this.page.getByRole('radio', { name, exact: true }).check();
	}

	get line() {
		return this.page.getByRole('textbox', { name: 'Line to the board’s shell' });
	}

	async send(line: string): Promise<void> {
		await this.line.fill(line);
		await this.line.press('Enter');
	}

	/** Types in the terminal, which has the focus. */
	async type(text: string): Promise<void> {
		await this.page.getByRole('group', { name: 'Terminal of the board' }).click();
		await this.page.keyboard.type(text);
	}

	/** Waits until the terminal shows this. */
	async expectInTerminal(text: string | RegExp): Promise<void> {
		const rows = this.page.locator('[aria-label="Terminal of the board"] .xterm-rows');
		await expect(rows).toContainText(text);
	}

	async leaveTerminal(): Promise<void> {
		await this.page.getByRole('button', { name: 'Leave the terminal' }).click();
		await expect(this.line).toBeVisible();
	}

	/** Chooses a place that the console names, by the keyboard. */
	async openPlace(place: string): Promise<void> {
		await this.page.getByRole('button', { name: 'File locations' }).press('Enter');
		await this.page.getByRole('menuitem', { name: place }).press('Enter');
	}

	async clear(): Promise<void> {
		await this.page.getByRole('tab', { name: 'Console' }).click();
		await this.page.getByRole('button', { name: 'Clear', exact: true }).click();
	}
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
