// The Recording tab: record, stop, replay.
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class RecordingArea {
	constructor(readonly page: Page) {}

	get panel(): Locator {
		return this.page.getByRole('region', { name: 'Recording' });
	}

	get console(): Locator {
		return this.panel.getByRole('log', { name: 'Console of the replay' });
	}

	async open(): Promise<void> {
		await openPanel(this.page, 'Recording');
		await expect(this.panel).toBeVisible();
	}

	async record(): Promise<void> {
		await this.open();
		await this.panel.getByRole('button', { name: 'Record', exact: true }).click();
		await expect(this.panel.getByRole('status')).toContainText('recording');
	}

	/** Ends the recording; it is open then, and does not run. */
	async stop(): Promise<void> {
		await this.open();
		await this.panel.getByRole('button', { name: 'Stop recording' }).click();
		await expect(this.replayButton).toBeVisible();
	}

	get replayButton(): Locator {
		return this.panel.getByRole('button', { name: /^Replay( again)?$/ });
	}
}
