// A playground in a browser without serial ports for pages, and a USB device to plug in that is gone after the test.
import { test as base } from '../e2e/fixtures.ts';
import { CableArea } from '../e2e/pages/cable-area.ts';
import { missingRig } from '../rig/usb-board.ts';
import { UsbSerialDevice } from '../rig/usb-serial-device.ts';

const missing = missingRig();
if (missing !== null) throw new Error(missing);

export const test = base.extend<{ device: UsbSerialDevice; cable: CableArea }>({
	device: async ({ page: _page }, use) => {
		const device = new UsbSerialDevice('--baud', 'unpaced');
		await use(device);
		await device.dispose();
	},
	cable: async ({ page }, use) => use(new CableArea(page))
});

export { expect } from '@playwright/test';
