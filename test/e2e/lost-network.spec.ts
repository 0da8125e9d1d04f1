// The network goes while the page is open: what was not fetched yet says so, and comes when the network is back.
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './pages/playground-page.ts';
import { openPanel } from './pages/panels.ts';

const TABS = [
	['Plotter', 'The plotter'],
	['Web', 'The Web tab'],
	['Storage', 'The storage tab'],
	['Timeline', 'The timeline'],
	['Images', 'The images tab'],
	['Scenario', 'The scenario tab'],
	['Recording', 'The recording tab']
] as const;

for (const [tab, part] of TABS)
	test(`${part} that is opened without a network comes by itself when it is back`, async ({
		page,
		context
	}) => {
		const playground = new PlaygroundPage(page);
		await playground.open();
		// The menu of the tabs is there by then, the panels are not.
		await page.waitForFunction(() => performance.getEntriesByName('fetch-ahead-end').length > 0);
		await context.setOffline(true);
		await openPanel(page, tab);
		const note = page.getByRole('note').filter({ hasText: `${part} could not be loaded.` });
		await expect(note).toContainText('The network connection is gone');
		await context.setOffline(false);
		await expect(note).toBeHidden();
		const panel = page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) });
		await expect(panel.locator(':scope > *').first()).toBeVisible();
		// It has its styles, too: without them a panel is a column of bare text.
		const failed = await page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
					// Those that are disabled came with the document.
					(link) => link.sheet === null && !link.disabled
				).length
		);
		expect(failed).toBe(0);
	});

test('a part that the site does not serve is fetched by a button once it does', async ({
	page
}) => {
	const playground = new PlaygroundPage(page);
	await playground.open();
	await page.route(/\/_app\/immutable\//, (route) => route.abort());
	await openPanel(page, 'Timeline');
	const note = page.getByRole('note').filter({ hasText: 'The timeline could not be loaded.' });
	await expect(note).toContainText('your work is saved');
	await page.unroute(/\/_app\/immutable\//);
	await note.getByRole('button', { name: 'Try again' }).click();
	await expect(note).toBeHidden();
	await expect(
		page.getByRole('tabpanel', { name: 'Timeline' }).getByRole('button').first()
	).toBeVisible();
});
