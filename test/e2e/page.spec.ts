// The page itself: keyboard, narrow screens, policy, and hosts that send no headers.
import type { Response } from '@playwright/test';
import { headersOf } from '../../src/site-headers.ts';
import { expect, test } from './fixtures.ts';
import { PlaygroundPage } from './pages/playground-page.ts';
import { plainHost } from './plain-host.ts';

test('the program runs by keyboard alone', async ({ playground, page }) => {
	await playground.editor.focus();
	await page.keyboard.press('Control+Enter');
	await playground.console.expectText('blink 1');
});

test('a run by keyboard moves nothing on the page and keeps the focus', async ({
	playground,
	page
}) => {
	const places = () =>
		Promise.all([playground.runButton, playground.editor].map((one) => one.boundingBox()));
	const before = await places();
	await playground.setRealSerialSpeed(true);
	await playground.runButton.focus();
	await page.keyboard.press('Enter');
	const busy = page.getByRole('button', { name: 'Uploading…' });
	await expect(busy).toBeFocused();
	expect([await busy.boundingBox(), await playground.editor.boundingBox()]).toEqual(before);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(playground.runButton).toBeEnabled();
	expect(await places()).toEqual(before);
});

test('on a phone every area is one tap away and nothing is wider than the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 780 });
	const playground = new PlaygroundPage(page);
	await playground.open();
	await playground.runButton.click();
	await playground.board.expectLed('led0', 'lit');
	for (const area of ['Files', 'Code', 'Board', 'Console']) {
		await page
			.getByRole('navigation')
			.getByRole('button', { name: new RegExp(`${area}$`) })
			.click();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, `width of ${area}`).toBeLessThanOrEqual(390);
	}
	playground.expectNoComplaints();
});

test('between phone and desktop the name of the project can be read, and file names keep their endings', async ({
	page
}) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	const playground = new PlaygroundPage(page);
	await playground.open();
	const name = playground.projectName.locator('span');
	await expect(name).toHaveText('Blinky');
	expect(await name.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(768);

	await page.setViewportSize({ width: 1440, height: 900 });
	const ending = page.getByRole('treeitem', { name: 'blinky.scenario.yaml' }).locator('.tail');
	await expect(ending).toHaveText(/\.scenario\.yaml$/);
	expect(await ending.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
});

test('Help leads to the licences of what the site contains', async ({ playground, page }) => {
	await expect(playground.runButton).toBeEnabled();
	await page.getByRole('button', { name: 'Help' }).click();
	const opened = page.waitForEvent('popup');
	await page.getByRole('link', { name: 'their licences' }).click();
	const licences = await opened;
	await expect(licences.getByRole('heading', { level: 1 })).toHaveText('Licences');
	await expect(licences.getByRole('heading', { name: /LLVM, Clang and LLD/ })).toBeVisible();
	await expect(licences.getByText('Developed at SunPro').first()).toBeVisible();
});

test('scripts from elsewhere and inline ones are refused by the policy', async ({
	playground,
	page
}) => {
	const ran = await page.evaluate(async () => {
		const script = document.createElement('script');
		script.textContent = 'window.injected = true';
		document.head.append(script);
		await new Promise((resolve) => setTimeout(resolve, 50));
		return 'injected' in window;
	});
	expect(ran).toBe(false);
	expect(playground.complaints.splice(0).join()).toContain('Content Security Policy');
});

test.describe('on a static host without headers', () => {
	test.use({ serviceWorkers: 'allow' });

	test('on a static host without headers the page isolates itself and runs', async ({ page }) => {
		const host = await plainHost();
		try {
			const playground = new PlaygroundPage(page);
			await page.goto(`http://localhost:${host.port}/`);
			await expect
				.poll(() => page.evaluate(() => crossOriginIsolated).catch(() => false))
				.toBe(true);
			await expect(playground.editor).toBeVisible();
			await playground.run();
			await playground.console.expectText('blink 1');
		} finally {
			host.close();
		}
	});

	test('in a folder of such a host, pages and workers have the headers of the site by its service worker', async ({
		page
	}) => {
		const host = await plainHost({}, '/class/ocre');
		const site = `http://localhost:${host.port}/class/ocre/`;
		const answers = new Map<string, Response>();
		page.on('response', (response) => answers.set(response.url().replace(site, '/'), response));
		const expectHeaders = (path: string) => {
			const { 'Cache-Control': _, ...expected } = headersOf(path);
			const answer = answers.get(path);
			expect(answer?.fromServiceWorker()).toBe(true);
			for (const [name, value] of Object.entries(expected))
				expect([name, answer?.headers()[name.toLowerCase()]]).toEqual([name, value]);
		};
		try {
			await page.goto(site);
			await expect
				.poll(() => page.evaluate(() => crossOriginIsolated).catch(() => false))
				.toBe(true);
			expectHeaders('/');
			const worker = () =>
				[...answers.keys()].find((path) => path.includes('/workers/simulator.worker')) ?? '';
			await expect.poll(worker).not.toBe('');
			expectHeaders(worker());
			await page.evaluate(() => {
				const frame = document.createElement('iframe');
				frame.src = 'web-frame.html';
				document.body.append(frame);
			});
			await expect.poll(() => answers.has('/web-frame.html')).toBe(true);
			expectHeaders('/web-frame.html');
		} finally {
			host.close();
		}
	});
});

test.describe('where the page cannot isolate itself', () => {
	test.use({ serviceWorkers: 'block' });

	test('it says what it cannot do, and programs can still be written', async ({ page }) => {
		const host = await plainHost();
		// An engine that can suspend containers runs them without shared memory.
		await page.addInitScript(() => Reflect.deleteProperty(WebAssembly, 'Suspending'));
		try {
			await page.goto(`http://localhost:${host.port}/`);
			await expect(
				page.getByText('This browser window cannot run containers.').first()
			).toBeVisible();
			await expect(page.getByRole('alert').filter({ hasText: 'compile' })).toContainText(
				'run them on a board on a cable'
			);
			// That it does is a test of its own, over plain http.
			await expect(page.getByRole('button', { name: /^Compile/ })).toBeEnabled();
			await expect(page.locator('.cm-content')).toBeVisible();
		} finally {
			host.close();
		}
	});
});
