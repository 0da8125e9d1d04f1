// What is seen before the page's scripts are there, and what comes by itself afterwards.
import { expect, test, type Page } from '@playwright/test';
import { PlaygroundPage } from './pages/playground-page.ts';

const PAGE_SCRIPTS = '**/_app/**/*.js';

function compiler(page: Page) {
	return page.locator('[data-compiler]');
}

/** The page as a document only: none of its scripts arrives. */
async function openWithoutScripts(page: Page): Promise<void> {
	await page.route(PAGE_SCRIPTS, (route) => route.abort());
	await page.goto('/');
}

test('text, board, Run and what to do are there before any script of the page', async ({
	page
}) => {
	await openWithoutScripts(page);
	await expect(page.getByText('#include <ocre_api.h>')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Simulated board B-U585I-IOT02A' })).toBeVisible();
	await expect(page.getByText('press Run to compile it here')).toBeVisible();
	const playground = new PlaygroundPage(page);
	await expect(playground.projectName).toContainText('Blinky');
	await expect(playground.runButton).not.toHaveAttribute('aria-disabled', 'true');
	for (const text of ['No project', 'No file is open'])
		await expect(page.getByText(text)).toHaveCount(0);
});

test('nothing moves when the page takes the place of its picture', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	const places = () =>
		Promise.all(
			[
				playground.runButton,
				playground.projectName,
				page.getByRole('region', { name: 'Editor', exact: true }),
				page.getByRole('region', { name: /^Simulated board/ }),
				page.getByRole('tab', { name: 'Console' })
			].map((one) => one.boundingBox())
		);
	await openWithoutScripts(page);
	const before = await places();
	await page.unroute(PAGE_SCRIPTS);
	await playground.open();
	await expect(page.locator('#first-sight')).toHaveCount(0);
	expect(await places()).toEqual(before);
});

test('a press on Run is not lost while the scripts are on their way', async ({ page }) => {
	// A first compile, behind scripts that were held up.
	test.slow();
	let go: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (go = resolve));
	await page.route(PAGE_SCRIPTS, async (route) => {
		await gate;
		await route.continue();
	});
	const playground = new PlaygroundPage(page);
	await page.goto('/', { waitUntil: 'commit' });
	await playground.runButton.click();
	await expect(page.getByRole('button', { name: /^Loading…/ })).toBeVisible();
	go();
	const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
	await expect(cancel).toBeVisible();
	await expect(cancel).toBeHidden({ timeout: 60_000 });
	await playground.board.expectContainer('blinky', 'running');
	await playground.console.expectText('blink 1');
	playground.expectNoComplaints();
});

test('the next visit begins with what the last one left', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	await playground.open();
	await playground.newProject('Hello');
	await playground.write('/* mine */\nint main(void) { return 0; }\n');
	await page.getByRole('button', { name: /^Theme:/ }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
	await openWithoutScripts(page);
	await expect(page.locator('pre', { hasText: '/* mine */' })).toBeVisible();
	await expect(playground.projectName).toContainText('Hello');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the words of welcome go with the first Run and stay away', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	await playground.open();
	const welcome = page.getByText('press Run to compile it here');
	await expect(welcome).toBeVisible();
	await playground.run();
	await expect(welcome).toBeHidden();
	await playground.open();
	await expect(welcome).toBeHidden();
});

test('the compiler comes while the page is idle, and says so', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	await playground.open();
	await expect(compiler(page)).toHaveText('Compiler ready', { timeout: 40_000 });
	playground.expectNoComplaints();
});

test('where the connection saves data, the compiler waits for the user', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await new PlaygroundPage(page).open();
	await expect(compiler(page)).toContainText('Compiler not fetched: your browser saves data');
	expect(fetched.filter((url) => url.includes('/vendor/clang'))).toEqual([]);
	await page.getByRole('button', { name: 'Fetch the compiler now' }).click();
	await expect(compiler(page)).toHaveText('Compiler ready', { timeout: 40_000 });
	expect(fetched.some((url) => url.includes('/vendor/clang'))).toBe(true);
});
