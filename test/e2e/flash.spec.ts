// Firmware for a board: refused where it does not fit, guided, written to a drive, and never called done without a proof.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { armProgram, mcubootImage } from '../../src/lib/flash/testing/firmware.ts';
import { expect, test } from './fixtures.ts';
import { CableArea } from './pages/cable-area.ts';
import { FlashTray } from './pages/flash-tray.ts';
import { FlashDialog, type FakeDriveOfPage } from './pages/flash-dialog.ts';

const PICO = armProgram({ address: 0x10000000, size: 200_000 });
const STM = armProgram({ address: 0x08000000, size: 30_000 });
const IMAGE = mcubootImage(armProgram({ address: 0x08010200, size: 30_000 }));
const PICO_DRIVE: FakeDriveOfPage = {
	name: 'RP2350',
	files: { 'INFO_UF2.TXT': 'UF2 Bootloader v1.0\nModel: Raspberry Pi RP2350\nBoard-ID: RP2350\n' },
	then: 'vanish'
};
const STM_DRIVE: FakeDriveOfPage = {
	name: 'STM',
	files: { 'DETAILS.TXT': 'Version: 0221\r\nBuild: Apr 29 2015 13:11:12\r\n' },
	then: 'fail'
};

async function begin(page: Page, drive: FakeDriveOfPage) {
	const flash = new FlashDialog(page);
	await flash.plugIn(drive);
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	return flash;
}

test('a UF2 goes to the drive of the bootloader, and counts as done by proof only', async ({
	page
}) => {
	const flash = await begin(page, PICO_DRIVE);
	const { dialog } = flash;
	await expect(flash.flashButton).toHaveAccessibleDescription('Choose the firmware first.');
	await flash.chooseFile('zephyr.bin', PICO);
	await expect(dialog).toContainText('BIN, 195 KB to write');
	await flash.chooseBoard('Pico Plus 2');
	await expect(dialog).toContainText('kept: their storage is not touched');
	await expect(dialog).toContainText('Hold the button BOOT down, and keep it down.');
	await expect(dialog).toContainText('Next, this page expects: the drive RP2350');
	await flash.chooseDrive();
	await expect(dialog).toContainText('The drive “RP2350” says: Raspberry Pi RP2350, RP2350');
	await flash.flashButton.click();
	await expect(dialog).toContainText('Written, but not proved yet.', { timeout: 30_000 });
	await expect(dialog).toContainText('on its pins');
	expect(await flash.flashed()).toBe(Math.ceil(200_000 / 256) * 512);
	await dialog.getByText('Log', { exact: true }).click();
	await expect(dialog.getByRole('group', { name: 'Log' })).toContainText(
		'The drive took the file.'
	);
	await dialog.getByRole('button', { name: 'Flash another board' }).click();
	await expect(dialog).toContainText('zephyr.bin');
});

test('a file for another chip is refused before anything is touched', async ({ page }) => {
	const flash = await begin(page, PICO_DRIVE);
	const { dialog } = flash;
	await flash.chooseFile('stm.bin', STM);
	await flash.chooseBoard('Pico Plus 2');
	await expect(dialog.getByRole('alert')).toContainText('linked to use address 0x08000100');
	await expect(dialog.getByRole('alert')).toContainText('Nothing was written.');
	await flash.chooseFile('broken.uf2', Buffer.from('UF2\nWQ]\x9e and nothing else', 'latin1'));
	await expect(dialog.getByRole('alert')).toContainText('damaged');
	expect(await flash.flashed()).toBeUndefined();
});

test('the drive of another board is refused, and a programmer’s has to be confirmed', async ({
	page
}) => {
	const flash = await begin(page, STM_DRIVE);
	const { dialog } = flash;
	await flash.chooseFile('zephyr.bin', PICO);
	await flash.chooseBoard('Pico Plus 2');
	await flash.chooseDrive();
	await expect(dialog.getByRole('alert')).toContainText('This is the drive of another board');
	await flash.chooseFile('stm.bin', STM);
	await flash.chooseBoard('B-U585I-IOT02A');
	await flash.chooseDrive();
	await expect(flash.flashButton).toHaveAttribute('aria-disabled', 'true');
	await dialog.getByRole('checkbox', { name: 'It is the drive of my B-U585I-IOT02A' }).check();
	await flash.flashButton.click();
	await expect(dialog).toContainText('FAILED to reset/halt the target MCU', { timeout: 30_000 });
	await expect(dialog).toContainText('Its bootloader still answers');
	await expect(dialog).toContainText('has a programmer of its own');
});

test('a browser that cannot write to folders says so, and what works instead', async ({ page }) => {
	const flash = new FlashDialog(page);
	await flash.without('folders', 'usb');
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	await flash.chooseFile('zephyr.bin', PICO);
	await flash.chooseBoard('Pico Plus 2');
	await expect(flash.dialog).toContainText('This browser cannot do this part.');
	const saved = page.waitForEvent('download');
	await flash.dialog.getByRole('button', { name: 'Save zephyr.uf2' }).click();
	expect((await saved).suggestedFilename()).toBe('zephyr.uf2');
});

test('a browser that has USB devices only is offered that way', async ({ page }) => {
	const flash = new FlashDialog(page);
	await flash.without('folders');
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	await flash.chooseFile('zephyr.bin', PICO);
	await flash.chooseBoard('Pico Plus 2');
	await expect(flash.dialog.getByRole('button', { name: 'Choose the USB device…' })).toBeVisible();
});

test('an image for MCUboot goes through a serial port, and a silent board is left as it is', async ({
	page
}) => {
	const flash = new FlashDialog(page);
	const { dialog } = flash;
	await flash.plugInSilentPort();
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await new CableArea(page).choose('Flash firmware…');
	await expect(dialog).toBeVisible();
	await flash.chooseFile('zephyr.signed.bin', IMAGE);
	await flash.chooseBoard('B-U585I-IOT02A');
	await expect(dialog).toContainText('Leave its firmware running');
	await expect(flash.flashButton).toHaveAccessibleDescription(
		'Choose the board’s serial port first.'
	);
	await dialog.getByRole('button', { name: 'Choose the serial port…' }).click();
	await expect(dialog).toContainText('Chosen: Board on USB 0483:374e.');
	await flash.flashButton.click();
	await expect(dialog).toContainText('Nothing was written: the board is as it was.', {
		timeout: 60_000
	});
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(dialog).toContainText('zephyr.signed.bin');
});

test('firmware is told to restart into its bootloader, and flashed through it without a button', async ({
	page
}) => {
	const flash = new FlashDialog(page);
	const { dialog } = flash;
	const rig = new FlashTray(page);
	await rig.bringSerial();
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	await flash.chooseFile('zephyr.signed.bin', IMAGE);
	await flash.chooseBoard('B-U585I-IOT02A');
	await dialog.getByLabel('How').selectOption({ label: 'serial recovery (MCUboot)' });
	const enter = dialog.getByRole('button', { name: 'Restart into the bootloader' });
	await expect(enter).toHaveAccessibleDescription('Choose the board’s serial port first.');
	await rig.plugInPort();
	await dialog.getByRole('button', { name: 'Choose the serial port…' }).click();
	await enter.click();
	await expect(dialog).toContainText('The board was asked. Flash it now');
	await flash.flashButton.click();
	await expect(dialog.getByRole('status').first()).toContainText(/Done|not proved/, {
		timeout: 60_000
	});
	await dialog.getByText('Log', { exact: true }).click();
	await expect(dialog.getByRole('group', { name: 'Log' })).toContainText('mcuboot-serial');
});

test('a browser without serial ports says so, and what works instead', async ({ page }) => {
	const flash = new FlashDialog(page);
	await flash.without('serial', 'usb');
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await new CableArea(page).choose('Help with connecting…');
	await page.getByRole('button', { name: 'Flash firmware…' }).click();
	await flash.chooseFile('zephyr.signed.bin', IMAGE);
	await flash.chooseBoard('B-U585I-IOT02A');
	await expect(flash.dialog).toContainText('Pages in this browser cannot use serial ports.');
	await expect(flash.dialog).toContainText('mcumgr --conntype serial');
});

test('the dialog has no finding of accessibility, in either theme', async ({ page }) => {
	const flash = await begin(page, PICO_DRIVE);
	await flash.chooseFile('zephyr.bin', PICO);
	await flash.chooseBoard('Pico Plus 2');
	await flash.dialog.getByText('The board or its drive does not appear').click();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});
