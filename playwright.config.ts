// End-to-end tests: real Chromium on the built site, two files of tests at a time.
import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from './test/e2e/chromium.ts';

const port = Number(process.env.E2E_PORT ?? 4174);

export default defineConfig({
	testDir: 'test/e2e',
	outputDir: 'test-results',
	workers: 2,
	timeout: 60_000,
	forbidOnly: Boolean(process.env.CI),
	expect: { timeout: 15_000 },
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
		port,
		reuseExistingServer: false,
		timeout: 60_000
	},
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1440, height: 900 },
		// Specs of the offline copy and of isolation allow it: elsewhere the network is what answers.
		serviceWorkers: 'block',
		// A trace costs about half of the suite's time: it is made on request, TRACE=1. A failure has its picture anyway.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: CHROMIUM,
			args: CHROMIUM_ARGUMENTS
		}
	}
});
