// STM32's boot ROM and a bootloader with plain DFU, in the hands of real Chromium.
import { expect, test } from '@playwright/test';
import { systemClock } from '../../src/lib/core/clock.ts';
import { DfuModel, type DfuModelOptions } from '../../src/lib/flash/dfu/testing/dfu-model.ts';
import { Dice } from '../../src/lib/flash/usb/testing/plans.ts';
import { missingRig } from '../rig/usb-board.ts';
import { UsbModelDevice } from '../rig/usb-model-device.ts';
import { FlashUsbPage } from './flash-usb-page.ts';

const missing = missingRig();
if (missing !== null) throw new Error(missing);

const START = 0x08000000;
const END = START + 2 * 1024 * 1024;
const FIRMWARE = new Dice(6).bytes(50_000);

async function plugIn(page: FlashUsbPage, options: Omit<DfuModelOptions, 'clock'> = {}) {
	const model = new DfuModel({ clock: systemClock, ...options });
	const device = new UsbModelDevice(model);
	await device.plugIn();
	await page.find('DFU in FS Mode 205133A3');
	await page.give(FIRMWARE, START, END);
	return { model, device };
}

test('DfuSe: firmware is written, read back, and the device leaves', async ({
	page: browserPage
}) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { model, device } = await plugIn(page);
	await page.flash();
	await page.expectOutcome('done: read-back, 50000 written, 57344 erased');
	await page.expectLog('@Internal Flash   /0x08000000/256*08Kg; @Option Bytes');
	expect(Buffer.compare(model.bytesAt(START, FIRMWARE.length), FIRMWARE)).toBe(0);
	expect(model.impatient).toBe(0);
	await expect.poll(() => device.isPlugged).toBe(false);
	expect(model.hasLeft).toBe(true);
});

test('DfuSe: a protected page is told, and so is a cancel', async ({ page: browserPage }) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { device } = await plugIn(page, {
		faults: [{ kind: 'protected', address: START + 8192, status: 11 }]
	});
	await page.flash();
	await page.expectOutcome('flash-dfu-protected in erase: bootloader');
	device.unplug();
	const slow = await plugIn(page, { faults: [{ kind: 'slow', factor: 200 }] });
	await page.flash();
	await page.expectPhase('erase');
	await page.cancel();
	await page.expectOutcome('flash-cancelled in erase: bootloader');
	slow.device.unplug();
});

test('plain DFU: firmware is taken, read back, and started by a reset', async ({
	page: browserPage
}) => {
	const page = new FlashUsbPage(browserPage);
	await page.open();
	const { model, device } = await plugIn(page, {
		names: ['slot_1'],
		vendorId: 0x2fe3,
		productId: 0x0100,
		transferBytes: 1024
	});
	await page.flash();
	await page.expectOutcome('done: read-back, 50000 written, 0 erased');
	expect(Buffer.compare(Uint8Array.from(model.firmware), FIRMWARE)).toBe(0);
	await expect.poll(() => device.isPlugged).toBe(false);
});
