// A playground in Firefox or WebKit, by the project that runs; the browser is gone after the test, also after a failed one.
import { test as base } from '@playwright/test';
import { FirefoxTab } from './firefox.ts';
import { Playground } from './playground.ts';
import { WebKitTab } from './webkit.ts';

export interface BrowserOptions {
	browserKind: 'firefox' | 'webkit';
	/** WebKit's only: without it an isolated page has no shared memory. */
	sharedMemory: boolean;
	/** Firefox's only: without it the engine cannot suspend a program that waits for the page. */
	promiseIntegration: boolean;
}

const WITHOUT_PROMISES = { 'javascript.options.wasm_js_promise_integration': false };

export const test = base.extend<BrowserOptions & { playground: Playground; site: string }>({
	browserKind: ['firefox', { option: true }],
	sharedMemory: [true, { option: true }],
	promiseIntegration: [true, { option: true }],
	site: async ({ baseURL }, use) => use(baseURL!),
	playground: async ({ browserKind, sharedMemory, promiseIntegration }, use, info) => {
		const tab =
			browserKind === 'firefox'
				? await FirefoxTab.start(promiseIntegration ? {} : WITHOUT_PROMISES)
				: await WebKitTab.start({ sharedMemory });
		try {
			await tab.resize(1440, 900);
			await use(new Playground(tab));
			if (info.status !== info.expectedStatus && !info.error?.message?.includes('timeout'))
				await info.attach('screenshot', { body: await tab.screenshot(), contentType: 'image/png' });
		} finally {
			await tab.close();
		}
	}
});

export { expect } from '@playwright/test';
