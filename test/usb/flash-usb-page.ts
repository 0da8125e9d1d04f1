// The bench page of the ways over WebUSB, as a test drives it.
import { expect, type Page } from '@playwright/test';

export class FlashUsbPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async open(): Promise<void> {
		await this.#page.goto('/bench/flash-usb');
	}

	/** Until the browser shows a device whose line has this text. */
	async find(text: string): Promise<void> {
		await expect(async () => {
			await this.#page.getByRole('button', { name: 'Look' }).click();
			await expect(this.#page.getByText(text)).toBeVisible({ timeout: 500 });
		}).toPass();
	}

	async give(bytes: Uint8Array, start: number, end: number): Promise<void> {
		const hex = (address: number) => `0x${address.toString(16)}`;
		await this.#page.getByLabel('From').fill(hex(start));
		await this.#page.getByLabel('to', { exact: true }).fill(hex(end));
		const buffer = Buffer.from(bytes);
		const file = { name: 'firmware.bin', mimeType: 'application/octet-stream', buffer };
		await this.#page.getByLabel('Firmware').setInputFiles(file);
	}

	async flash(): Promise<void> {
		await this.#page.getByRole('button', { name: 'Flash' }).click();
	}

	async cancel(): Promise<void> {
		await this.#page.getByRole('button', { name: 'Cancel' }).click();
	}

	async expectPhase(phase: string): Promise<void> {
		await expect(this.#page.getByTestId('phase')).toHaveText(phase);
	}

	async expectOutcome(text: string): Promise<void> {
		await expect(this.#page.locator('output')).toHaveText(text, { timeout: 40_000 });
	}

	async expectLog(text: string): Promise<void> {
		await expect(this.#page.locator('pre')).toContainText(text);
	}
}
