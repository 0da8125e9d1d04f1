// Putting firmware on a board, as a user does it, with a folder of the browser's own in the place of a board's drive.
import { expect, type Locator, type Page } from '@playwright/test';
import { Palette } from './palette.ts';

export interface FakeDriveOfPage {
	name: string;
	files: Readonly<Record<string, string>>;
	/** What the board does with a file that came completely: it vanishes, stays, or writes down a failure. */
	then: 'vanish' | 'stay' | 'fail';
}

export class FlashDialog {
	readonly dialog: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.dialog = page.getByRole('dialog', { name: 'Flash firmware' });
	}

	/** The chooser of folders then gives that drive. Before the page is opened. */
	async plugIn(drive: FakeDriveOfPage): Promise<void> {
		await this.#page.addInitScript((given) => {
			const make = async () => {
				const root = await navigator.storage.getDirectory();
				await root.removeEntry(given.name, { recursive: true }).catch(() => undefined);
				const folder = await root.getDirectoryHandle(given.name, { create: true });
				const put = async (name: string, text: string) => {
					const file = await folder.getFileHandle(name, { create: true });
					const writable = await file.createWritable();
					await writable.write(text);
					await writable.close();
				};
				for (const [name, text] of Object.entries(given.files)) await put(name, text);
				const look = async () => {
					for await (const [name, handle] of folder.entries()) {
						if (!/\.(uf2|hex)$/.test(name)) continue;
						const file = await (handle as FileSystemFileHandle).getFile();
						if (file.size === 0) continue;
						(window as { flashed?: number }).flashed = file.size;
						if (given.then === 'vanish') await root.removeEntry(given.name, { recursive: true });
						if (given.then === 'fail') {
							await folder.removeEntry(name);
							await put('FAIL.TXT', 'The interface firmware FAILED to reset/halt the target MCU');
						}
						return;
					}
					setTimeout(() => void look(), 100);
				};
				void look();
				return folder;
			};
			Object.assign(window, { showDirectoryPicker: make });
		}, drive);
	}

	/** As in browsers that lack these. Before the page is opened. */
	async without(...lacking: ('folders' | 'usb' | 'serial')[]): Promise<void> {
		await this.#page.addInitScript((all) => {
			if (all.includes('folders')) Object.assign(window, { showDirectoryPicker: undefined });
			if (all.includes('serial')) Object.defineProperty(navigator, 'serial', { value: undefined });
			if (all.includes('usb')) Object.defineProperty(navigator, 'usb', { value: undefined });
		}, lacking);
	}

	/** The chooser of serial ports then gives one behind which nobody answers. Before the page is opened. */
	async plugInSilentPort(): Promise<void> {
		await this.#page.addInitScript(() => {
			const port = {
				connected: true,
				readable: null as ReadableStream | null,
				writable: null as WritableStream | null,
				getInfo: () => ({ usbVendorId: 0x0483, usbProductId: 0x374e }),
				open() {
					port.readable = new ReadableStream();
					port.writable = new WritableStream();
					return Promise.resolve();
				},
				close() {
					port.readable = port.writable = null;
					return Promise.resolve();
				},
				setSignals: () => Promise.resolve()
			};
			Object.defineProperty(navigator, 'serial', {
				value: {
					getPorts: () => Promise.resolve([port]),
					requestPort: () => Promise.resolve(port),
					addEventListener: () => undefined,
					removeEventListener: () => undefined
				}
			});
		});
	}

	async open(): Promise<void> {
		await new Palette(this.#page).run('flash firm', 'Flash firmware…');
		await expect(this.dialog).toBeVisible();
	}

	chooseFile(name: string, bytes: Uint8Array): Promise<void> {
		const mimeType = 'application/octet-stream';
		return this.chooseFiles({ name, mimeType, buffer: Buffer.from(bytes) });
	}

	async chooseFiles(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
		const chooser = this.#page.waitForEvent('filechooser');
		await this.dialog.getByRole('button', { name: /^Choose (a|another) file/ }).click();
		await (await chooser).setFiles(files);
	}

	async chooseBoard(name: string): Promise<void> {
		await this.dialog.getByText(name, { exact: true }).click();
		await expect(this.dialog.getByRole('radio', { name })).toBeChecked();
	}

	chooseDrive(): Promise<void> {
		return this.dialog.getByRole('button', { name: /^Choose (the|another) drive/ }).click();
	}

	get flashButton(): Locator {
		return this.dialog.getByRole('button', { name: /^Flash (?!many)/ });
	}

	/** Bytes of the file that the board took. */
	flashed(): Promise<number | undefined> {
		return this.#page.evaluate(() => (window as { flashed?: number }).flashed);
	}
}
