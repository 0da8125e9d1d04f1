// A playground that is open and whose browser console must stay empty.
import { expect, test as base } from '@playwright/test';
import { PlaygroundPage } from './pages/playground-page.ts';

export const test = base.extend<{ playground: PlaygroundPage }>({
	playground: async ({ page }, use) => {
		const playground = new PlaygroundPage(page);
		await playground.open();
		await use(playground);
		// Words that nobody has said. A test may have closed the page, or have had it crash.
		const text = await page
			.locator('body')
			.innerText({ timeout: 5_000 })
			.catch(() => '');
		expect(text).not.toContain('[object Object]');
		playground.expectNoComplaints();
	}
});

export { expect } from '@playwright/test';
