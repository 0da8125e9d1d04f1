// Real WebSerial: Chromium on the built site, with simulated boards on serial ports of this machine. Runs inside the
// serial namespace, as `npm run test:serial`.
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { RIG_PORT } from './scripts/serial-namespace.mjs';

export default defineConfig({
	...base,
	testDir: 'test/serial',
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${RIG_PORT} --strictPort`,
		port: RIG_PORT,
		reuseExistingServer: false,
		timeout: 60_000
	},
	use: { ...base.use, baseURL: `http://localhost:${RIG_PORT}` }
});
