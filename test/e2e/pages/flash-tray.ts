// Flashing many boards, as a user does it, with models of boot ROMs at the page's USB.
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { FakeMcubootPlan } from '../../../src/lib/flash/testing/fake-mcuboot-board.ts';
import type { BootRomFault } from '../../../src/lib/flash/picoboot/testing/boot-rom-model.ts';

interface UsbBoards {
	plugIn(serialNumber: string | null, faults: readonly BootRomFault[]): void;
	unplug(serialNumber: string): void;
}

interface SerialBoards {
	plugIn(plan: FakeMcubootPlan): void;
}

export class FlashTray {
	readonly dialog: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.dialog = page.getByRole('dialog', { name: /flash many boards$/ });
	}

	/** Boards can be plugged in at USB then. Before the page is opened. */
	bringUsb(): Promise<void> {
		return this.#bring('usb-boards-page.ts');
	}

	/** The same at serial ports. */
	bringSerial(): Promise<void> {
		return this.#bring('serial-boards-page.ts');
	}

	async #bring(script: string): Promise<void> {
		const { outputFiles } = await build({
			entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
			alias: { '#lib': fileURLToPath(new URL('../../../src/lib', import.meta.url)) },
			bundle: true,
			write: false,
			format: 'iife',
			logLevel: 'error'
		});
		await this.#page.addInitScript(outputFiles[0]!.text);
	}

	plugIn(serialNumber: string | null, ...faults: BootRomFault[]): Promise<void> {
		return this.#page.evaluate(
			([serial, all]) =>
				(window as unknown as { usbBoards: UsbBoards }).usbBoards.plugIn(serial, all),
			[serialNumber, faults] as const
		);
	}

	plugInPort(plan: FakeMcubootPlan = {}): Promise<void> {
		return this.#page.evaluate(
			(given) => (window as unknown as { serialBoards: SerialBoards }).serialBoards.plugIn(given),
			plan
		);
	}

	unplug(serialNumber: string): Promise<void> {
		return this.#page.evaluate(
			(serial) => (window as unknown as { usbBoards: UsbBoards }).usbBoards.unplug(serial),
			serialNumber
		);
	}

	/** From the dialog for one board, once a plan was made. */
	async open(): Promise<void> {
		await this.#page.getByRole('button', { name: 'Flash many boards…' }).click();
		await expect(this.dialog).toBeVisible();
	}

	row(name: string): Locator {
		return this.dialog.getByRole('row').filter({ hasText: name });
	}

	button(name: string): Locator {
		return this.dialog.getByRole('button', { name, exact: true });
	}
}
