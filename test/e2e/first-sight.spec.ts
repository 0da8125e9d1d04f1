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

/** The picture stays until `go` is called. */
async function openHeldUp(page: Page): Promise<() => Promise<void>> {
	let go: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (go = resolve));
	await page.route(PAGE_SCRIPTS, async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	return async () => {
		go();
		await expect(page.locator('#first-sight')).toHaveCount(0);
	};
}

const help = (page: Page) => page.getByRole('button', { name: 'Help' });
const helpDialog = (page: Page) => page.getByRole('dialog', { name: 'About Ocre Playground' });

for (const { name, control, opens } of [
	{ name: 'a button', control: help, opens: helpDialog },
	{
		name: 'a menu',
		control: (page: Page) => page.getByRole('button', { name: /^Project .*: menu$/ }),
		opens: (page: Page) => page.getByRole('menu')
	},
	{
		name: 'a tab',
		control: (page: Page) => page.getByRole('tab', { name: 'Problems' }),
		opens: (page: Page) => page.getByRole('tabpanel', { name: 'Problems' })
	}
])
	test(`a press that begins on the picture and ends on the page counts, once: ${name}`, async ({
		page
	}) => {
		const go = await openHeldUp(page);
		await control(page).hover();
		await page.mouse.down();
		await go();
		await expect(opens(page)).toBeHidden();
		await page.mouse.up();
		await expect(opens(page)).toBeVisible();
		await page.mouse.move(1, 400);
		await expect(opens(page)).toBeVisible();
	});

test('a press that begins on the picture and ends elsewhere does nothing', async ({ page }) => {
	const go = await openHeldUp(page);
	await help(page).hover();
	await page.mouse.down();
	await go();
	await page.mouse.move(700, 300);
	await page.mouse.up();
	await help(page).hover();
	await page.mouse.up();
	await expect(helpDialog(page)).toBeHidden();
});

test('what has the focus in the picture has it in the page; a key that is held down counts', async ({
	page
}) => {
	const go = await openHeldUp(page);
	await help(page).focus();
	await page.keyboard.down('Space');
	await go();
	await expect(help(page)).toBeFocused();
	await page.keyboard.up('Space');
	await expect(helpDialog(page)).toBeVisible();
});

test('so it is with what was focused and held down before the script of the picture was there', async ({
	page
}) => {
	let arrive: () => void = () => undefined;
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/first-sight.js', async (route) => {
		await arrived;
		await route.continue();
	});
	const go = await openHeldUp(page);
	await help(page).focus();
	await page.keyboard.down('Space');
	arrive();
	await go();
	await expect(help(page)).toBeFocused();
	await page.keyboard.up('Space');
	await expect(helpDialog(page)).toBeVisible();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('a touch that begins on the picture and ends on the page counts', async ({ page }) => {
		const go = await openHeldUp(page);
		const { x, y, width, height } = (await help(page).boundingBox())!;
		const at = { x: x + width / 2, y: y + height / 2 };
		const browser = await page.context().newCDPSession(page);
		await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
		await go();
		await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect(helpDialog(page)).toBeVisible();
	});
});

test('a press on Run is not lost while the scripts are on their way', async ({ page }) => {
	// A first compile, behind scripts that were held up.
	test.slow();
	const playground = new PlaygroundPage(page);
	const go = await openHeldUp(page);
	await playground.runButton.click();
	await expect(page.getByRole('button', { name: /^Loading…/ })).toBeVisible();
	await go();
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
