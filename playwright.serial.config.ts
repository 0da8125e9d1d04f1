// Real WebSerial and WebUSB: Chromium on the built site, with simulated boards on serial ports and USB devices of this
// machine. Runs inside the serial namespace, as `npm run test:serial`.
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { RIG_PORT } from './scripts/serial-namespace.mjs';
import { CHROMIUM_ARGUMENTS } from './test/e2e/chromium.ts';
import { buildShim } from './test/rig/usbfs-shim.ts';
import { usbEnvironment } from './test/rig/usb-cable.ts';

const shim = buildShim();
const use = { ...base.use, baseURL: `http://localhost:${RIG_PORT}` };

/** As a browser has it that offers no serial ports to pages. */
const usb = {
	...use,
	launchOptions: {
		...use.launchOptions,
		args: [...CHROMIUM_ARGUMENTS, '--disable-blink-features=Serial'],
		env: { ...process.env, ...(shim !== null && usbEnvironment(shim)) }
	}
};

export default defineConfig({
	...base,
	// There is one place for boards.
	workers: 1,
	// Beside what the other specs left.
	outputDir: 'test-results/serial',
	use,
	projects: [
		{ name: 'serial', testDir: 'test/serial' },
		...(shim === null ? [] : [{ name: 'usb', testDir: 'test/usb', use: usb }])
	],
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${RIG_PORT} --strictPort`,
		port: RIG_PORT,
		reuseExistingServer: false,
		timeout: 60_000
	}
});
