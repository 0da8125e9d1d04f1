// The main flow in Firefox and WebKit, as far as they are installed here: `npm run test:browsers -- --project webkit`.
import { defineConfig } from '@playwright/test';
import { findFirefox } from './test/browsers/firefox.ts';
import type { BrowserOptions } from './test/browsers/fixtures.ts';
import { missingWebKit } from './scripts/webkit-programs.mjs';

const port = Number(process.env.E2E_PORT ?? 4175);

export default defineConfig<BrowserOptions>({
	testDir: 'test/browsers',
	outputDir: 'test-results/browsers',
	workers: 1,
	// Each call of a browser has a limit that is shorter. What hung gets one more try in a browser of its own.
	timeout: 150_000,
	retries: 1,
	forbidOnly: Boolean(process.env.CI),
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
		port,
		reuseExistingServer: false,
		timeout: 60_000
	},
	use: { baseURL: `http://localhost:${port}` },
	projects: [
		...(findFirefox()
			? [
					{
						name: 'firefox',
						testIgnore: '**/without-shared-memory*',
						use: { browserKind: 'firefox' as const }
					}
				]
			: []),
		...(missingWebKit() === null
			? [{ name: 'webkit', testIgnore: '**/plain-http*', use: { browserKind: 'webkit' as const } }]
			: [])
	]
});
