// The tab Web: ports of containers, their pages, requests and conversations.
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { openPanel } from './panels.ts';

export class WebArea {
	constructor(readonly page: Page) {}

	get #panel() {
		return this.page.getByRole('tabpanel', { name: /^Web/ });
	}

	/** Opens the tab and waits until the container listens. */
	async open(port: number): Promise<void> {
		await openPanel(this.page, 'Web');
		await expect(this.#panel.getByLabel('Port')).toHaveValue(String(port));
	}

	async choose(way: 'Browse' | 'Request' | 'WebSocket' | 'TCP'): Promise<void> {
		await this.#panel.getByRole('radio', { name: way, exact: true }).check({ force: true });
	}

	/** Opens the page of the container; its contents. */
	async browse(): Promise<FrameLocator> {
		await this.choose('Browse');
		await this.#panel.getByRole('button', { name: 'Open', exact: true }).click();
		return this.#panel.frameLocator('iframe[title]').frameLocator('iframe');
	}

	async send(method: string, path: string): Promise<void> {
		await this.choose('Request');
		await this.#panel.getByLabel('Method').selectOption(method);
		await this.#panel
			.getByRole('textbox', { name: /^Path on/ })
			.last()
			.fill(path);
		await this.#panel.getByRole('button', { name: 'Send', exact: true }).first().click();
	}

	get answer() {
		return this.#panel.getByRole('region', { name: 'Body of the answer' });
	}

	async connect(path: string): Promise<void> {
		await this.choose('WebSocket');
		await this.#panel.getByLabel('Path', { exact: true }).fill(path);
		await this.#panel.getByRole('button', { name: 'Connect', exact: true }).first().click();
	}

	async say(text: string): Promise<void> {
		await this.#panel.getByRole('textbox', { name: 'Message' }).first().fill(text);
		await this.page.keyboard.press('Enter');
	}

	get log() {
		return this.#panel.getByRole('log').first();
	}
}
