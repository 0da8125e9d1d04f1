// End-to-end tests: real Chromium on the built site, one browser at a time (two cores).
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4174);

export default defineConfig({
	testDir: 'test/e2e',
	outputDir: 'test-results',
	workers: 1,
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
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--disable-quic'
			]
		}
	}
});
