// A playground that is open and whose browser console must stay empty.
import { test as base } from '@playwright/test';
import { PlaygroundPage } from './pages/playground-page.ts';

export const test = base.extend<{ playground: PlaygroundPage }>({
	playground: async ({ page }, use) => {
		const playground = new PlaygroundPage(page);
		await playground.open();
		await use(playground);
		playground.expectNoComplaints();
	}
});

export { expect } from '@playwright/test';
