// A playground in Firefox or WebKit, by the project that runs: one browser a file, and a site that was never visited for
// each test. After a test that failed, the browser is gone.
import { test as base, type TestInfo } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { FirefoxTab } from './firefox.ts';
import { Playground } from './playground.ts';
import { Session } from './session.ts';
import { DriverHung, type Tab } from './tab.ts';
import { WebKitTab } from './webkit.ts';

export interface BrowserOptions {
	browserKind: 'firefox' | 'webkit';
	/** WebKit's only: without it an isolated page has no shared memory. */
	sharedMemory: boolean;
	/** Firefox's only: without it the engine cannot suspend a program that waits for the page. */
	promiseIntegration: boolean;
	/** A browser for each test: for what one does not live through often. */
	ownBrowser: boolean;
}

interface Fixtures {
	playground: Playground;
	/** Root of the built site, without a slash at its end: an origin of the test's own. */
	site: string;
}

const WITHOUT_PROMISES = { 'javascript.options.wasm_js_promise_integration': false };

function start(options: Omit<BrowserOptions, 'ownBrowser'>): Promise<Tab> {
	if (options.browserKind === 'webkit') return WebKitTab.start(options);
	return FirefoxTab.start(options.promiseIntegration ? {} : WITHOUT_PROMISES);
}

async function attachPicture(tab: Tab, info: TestInfo): Promise<void> {
	try {
		const file = info.outputPath('screenshot.png');
		await writeFile(file, await tab.screenshot());
		await info.attach('screenshot', { path: file, contentType: 'image/png' });
	} catch (error) {
		// A browser that is gone, or a driver that hangs, shows nothing; the test has told why.
		if (!(error instanceof DriverHung)) console.error(`no picture: ${String(error)}`);
	}
}

export const test = base.extend<BrowserOptions & Fixtures, { session: Session }>({
	browserKind: ['firefox', { option: true }],
	sharedMemory: [true, { option: true }],
	promiseIntegration: [true, { option: true }],
	ownBrowser: [false, { option: true }],
	session: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern
		async ({}, use) => {
			const session = new Session();
			await use(session);
			await session.close();
		},
		{ scope: 'worker' }
	],
	site: async ({ baseURL, session }, use) => use(session.newSite(baseURL!)),
	playground: async (
		{ browserKind, sharedMemory, promiseIntegration, ownBrowser, session },
		use,
		info
	) => {
		const options = { browserKind, sharedMemory, promiseIntegration };
		const of = JSON.stringify([ownBrowser ? info.testId : info.file, options]);
		const tab = await session.tab(of, () => start(options));
		await use(new Playground(tab));
		if (info.status !== info.expectedStatus) await attachPicture(tab, info);
	}
});

export { expect } from '@playwright/test';
