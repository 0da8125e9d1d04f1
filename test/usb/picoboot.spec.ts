// An RP2350 in its USB bootloader, in the hands of real Chromium.
import { expect, test } from '@playwright/test';
import { systemClock } from '../../src/lib/core/clock.ts';
import {
	BootRomModel,
	FLASH_START,
	type BootRomFault
} from '../../src/lib/flash/picoboot/testing/boot-rom-model.ts';
import { Dice } from '../../src/lib/flash/usb/testing/plans.ts';
import { missingRig } from '../rig/usb-board.ts';
import { UsbModelDevice } from '../rig/usb-model-device.ts';
import { FlashUsbPage } from './flash-usb-page.ts';

const missing = missingRig();
if (missing !== null) throw new Error(missing);

const FIRMWARE = new Dice(5).bytes(50_000);
const END = FLASH_START + 1024 * 1024;

async function plugIn(page: FlashUsbPage, faults: readonly BootRomFault[] = []) {
	const model = new BootRomModel({ clock: systemClock, flashBytes: 1024 * 1024, faults });
	const device = new UsbModelDevice(model);
	await device.plugIn();
	await page.find('Raspberry Pi RP2350 Boot 5E1F00D5C0FFEE42 (RP2350)');
	await page.give(FIRMWARE, FLASH_START, END);
	return { model, device };
}

const isOn = ({ flash }: BootRomModel) =>
	Buffer.compare(flash.subarray(0, FIRMWARE.length), FIRMWARE) === 0;

test('firmware is written, read back, and started', async ({ page: browserPage }) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { model, device } = await plugIn(page);
	await page.flash();
	await page.expectOutcome('done: read-back, 50000 written, 53248 erased');
	await page.expectLog('RP2350, QFN-80; Arm');
	expect(isOn(model)).toBe(true);
	expect(model.unprotectedChanges).toBe(0);
	// It restarts a moment later.
	await expect.poll(() => device.isPlugged).toBe(false);
	expect(model.hasRestarted).toBe(true);
});

test('a refusal is told, and the board can be flashed again at once', async ({
	page: browserPage
}) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { model, device } = await plugIn(page, [{ kind: 'refuse', command: 8, status: 10 }]);
	await page.flash();
	await page.expectOutcome('flash-picoboot-not-permitted in write: bootloader');
	await page.flash();
	await page.expectOutcome('done: read-back, 50000 written, 53248 erased');
	expect(isOn(model)).toBe(true);
	device.unplug();
});

test('a cable that is pulled while it writes is not the end of the page', async ({
	page: browserPage
}) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { device } = await plugIn(page);
	await page.flash();
	await page.expectPhase('erase');
	device.unplug();
	await page.expectOutcome('flash-device-lost in erase: unknown');
	const { model, device: again } = await plugIn(page);
	await page.flash();
	await page.expectOutcome('done: read-back, 50000 written, 53248 erased');
	expect(isOn(model)).toBe(true);
	again.unplug();
});
