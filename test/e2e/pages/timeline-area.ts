// The timeline of the simulated board: what happened, and the controls of its time.
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class TimelineArea {
	constructor(readonly page: Page) {}

	async open(): Promise<void> {
		await openPanel(this.page, 'Timeline');
	}

	button(label: string): Locator {
		return this.page.getByRole('button', { name: label, exact: true });
	}

	/** The lines of the list that are on the screen. */
	events(text: string | RegExp): Locator {
		return this.page
			.getByRole('listbox', { name: 'Events' })
			.getByRole('option')
			.filter({ hasText: text });
	}

	async expectEvent(text: string | RegExp): Promise<void> {
		await expect(this.events(text).first()).toBeVisible({ timeout: 15_000 });
	}

	async show(kind: string): Promise<void> {
		await this.page.getByLabel('Kind of event').selectOption({ label: kind });
	}

	/** With the calls by which the SDK only waits. */
	async showPolling(): Promise<void> {
		await this.page.getByRole('checkbox', { name: 'Polling of the SDK' }).check();
	}

	/** How many events the filters let through, once all that are there were asked. */
	async count(): Promise<number> {
		const text = await this.page
			.locator('[role=status][aria-busy=false]')
			.filter({ hasText: /events/ })
			.innerText();
		return Number(/([\d,]+) events/.exec(text)?.[1]?.replaceAll(',', ''));
	}

	/** The number of events once no more come. */
	async settledCount(): Promise<number> {
		let before = -1;
		await expect
			.poll(
				async () => {
					const last = before;
					before = await this.count();
					return before === last;
				},
				{ intervals: [250] }
			)
			.toBe(true);
		return before;
	}

	/** Where a paused container stands. */
	get where(): Locator {
		return this.page.getByRole('group', { name: 'Board time' });
	}
}
