// Firmware to a board on a real serial port of the browser: by SMP into the board's other slot.
import { armProgram, mcubootImage } from '../../src/lib/flash/testing/firmware.ts';
import { makeImage } from '../../src/lib/flash/testing/mcuboot-image.ts';
import { FlashDialog } from '../e2e/pages/flash-dialog.ts';
import { expect, test } from './fixtures.ts';

const firmware = (bytes: Uint8Array) => ({
	name: 'zephyr.signed.bin',
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(bytes)
});

test('firmware is uploaded, booted and confirmed; what is not an image changes nothing', async ({
	page,
	makeBoard
}) => {
	const board = makeBoard(40, '--mcuboot', '--baud', 'unpaced');
	await board.plugIn();
	await page.goto('/bench/flash-serial');
	const result = page.getByLabel('Result');
	const flash = page.getByRole('button', { name: 'Flash', exact: true });

	await page.getByLabel('File').setInputFiles(firmware(Buffer.from('not an image'.repeat(20))));
	await flash.click();
	await expect(result).toHaveText('failed: flash-file-damaged, untouched');

	const image = makeImage({ version: [2, 3, 4], bodyBytes: 40_000 });
	await page.getByLabel('File').setInputFiles(firmware(image));
	await flash.click();
	await expect(result).toHaveText(`done: checksum, ${image.length} bytes`, { timeout: 60_000 });
	await expect(page.getByLabel('Phases')).toHaveText('connect erase write verify restart');
	await expect(page.getByLabel('Log')).toContainText('slot 0: 2.3.4, running');

	// The board is the browser's to use again, with what it had.
	expect(board.drive('images')).toBe('');
});

test('a cable that is pulled in the middle leaves the firmware as it was', async ({
	page,
	makeBoard
}) => {
	const board = makeBoard(40, '--mcuboot');
	await board.plugIn();
	await page.goto('/bench/flash-serial');
	const image = makeImage({ version: [2, 3, 4], bodyBytes: 100_000 });
	await page.getByLabel('File').setInputFiles(firmware(image));
	await page.getByRole('button', { name: 'Flash', exact: true }).click();
	await expect(page.getByLabel('Phases')).toContainText('write');
	await board.unplug();
	await expect(page.getByLabel('Result')).toHaveText('failed: flash-device-lost, untouched');
});

test('a board of the page says what it has, blinks itself, is flashed on its port and runs Blinky', async ({
	playground,
	page,
	cable,
	makeBoard
}) => {
	test.setTimeout(180_000);
	const board = makeBoard(40, '--mcuboot', '--baud', 'unpaced');
	await board.plugIn();
	await cable.connect();
	await expect(cable.panel).toContainText('container functions version 1', { timeout: 60_000 });
	await expect(cable.panel).toContainText('16 containers');
	await page.getByRole('button', { name: 'Blink to find' }).click();
	await expect(page.getByText(/LED blinks/)).toBeVisible();
	await expect(page.getByText(/LED blinks/)).toBeHidden({ timeout: 20_000 });

	const flash = new FlashDialog(page);
	const { dialog } = flash;
	await flash.open();
	await expect(dialog).toContainText('Its firmware says that this board is connected.');
	const image = mcubootImage(armProgram({ address: 0x08010200, size: 20_000 }));
	await flash.chooseFile('zephyr.signed.bin', image);
	await flash.chooseBoard('B-U585I-IOT02A');
	await dialog.getByRole('button', { name: /^Use the port of / }).click();
	await dialog.getByLabel('How').selectOption({ label: 'serial recovery (MCUboot)' });
	await dialog.getByRole('button', { name: /^Use the port of / }).click();
	await expect(
		dialog.getByRole('button', { name: 'Restart into the bootloader' })
	).toHaveAccessibleDescription(/was not built for that/);
	await dialog.getByLabel('How').selectOption({ label: 'over the running firmware (SMP)' });
	await dialog.getByRole('button', { name: /^Use the port of / }).click();
	await flash.flashButton.click();
	await expect(dialog).toContainText('The checksum over its flash is that of the file.', {
		timeout: 90_000
	});
	await dialog.getByRole('button', { name: 'Run Blinky on the board' }).click();
	await expect(dialog).toBeHidden();
	await playground.console.expectText('blink 1');
});
