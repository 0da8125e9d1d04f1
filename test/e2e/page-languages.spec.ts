// The language of the page: by the browser, by the menu, from right to left, and without the file of the language.
import { expect, test, type Page } from '@playwright/test';
import { AccessibilityWalk } from './pages/accessibility-walk.ts';

const html = (page: Page) => page.locator('html');
const languages = (page: Page) => page.locator('header button:has(.lucide-languages)');

async function expectShown(page: Page): Promise<void> {
	await expect(page.locator('#first-sight')).toHaveCount(0);
	await expect(page.locator('.cm-content')).toBeVisible();
}

async function choose(page: Page, name: string): Promise<void> {
	await languages(page).click();
	await page.getByRole('menuitemcheckbox', { name }).click();
	await expect(page.getByRole('menu')).toHaveCount(0);
}

/** Files of languages that the page asked for. */
function languageRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const name = /first-sight\/(.+)\.json$/.exec(request.url())?.[1];
		if (name !== undefined) asked.push(name);
	});
	return asked;
}

test.describe('where the browser wishes for German', () => {
	test.use({ locale: 'de-AT' });

	test('the page is in German, and so is its picture before any script', async ({ page }) => {
		const asked = languageRequests(page);
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto('/');
		await expect(html(page)).toHaveAttribute('lang', 'de');
		await expect(page.locator('#first-sight .run-button')).toContainText('Ausführen');
		await page.unroute('**/_app/**/*.js');
		await page.goto('/');
		await expectShown(page);
		await expect(page.locator('header .run-button')).toContainText('Ausführen');
		expect(new Set(asked)).toEqual(new Set(['de']));
	});

	test('what is chosen stays: Arabic runs from right to left, English is there again', async ({
		page
	}) => {
		await page.goto('/');
		await expectShown(page);
		await choose(page, 'العربية');
		await expect(html(page)).toHaveAttribute('dir', 'rtl');
		await page.reload();
		await expectShown(page);
		await expect(html(page)).toHaveAttribute('lang', 'ar');
		const files = await page.locator('section.files').boundingBox();
		const board = await page.locator('section.board').boundingBox();
		expect(files!.x).toBeGreaterThan(board!.x);
		await choose(page, 'English');
		await page.reload();
		await expectShown(page);
		await expect(html(page)).toHaveAttribute('dir', 'ltr');
		await expect(page.getByRole('button', { name: /^Run/ }).first()).toBeVisible();
	});

	test('a language that does not come is said, and can be asked for again', async ({ page }) => {
		await page.goto('/');
		await expectShown(page);
		const sight = await page.request.get('/first-sight/es.json');
		const { file } = (await sight.json()) as { file: string };
		await page.route(`**/${file}`, (route) => route.abort());
		await choose(page, 'Español');
		await expect(page.getByText('Español konnte nicht geladen werden.')).toBeVisible();
		await expect(html(page)).toHaveAttribute('lang', 'de');
		await page.unroute(`**/${file}`);
		await page.getByRole('button', { name: 'Erneut versuchen' }).click();
		await expect(html(page)).toHaveAttribute('lang', 'es');
	});
});

test('in English, no file of a language is asked for', async ({ page }) => {
	const asked = languageRequests(page);
	await page.goto('/');
	await expectShown(page);
	expect(asked).toEqual([]);
	await languages(page).click();
	await expect(
		page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).locator('[lang="de"]')
	).toBeVisible();
});

test('from right to left, the page and its menus have no findings of accessibility, light and dark', async ({
	page
}) => {
	test.slow();
	await page.goto('/?lang=ar');
	await expectShown(page);
	await expect(html(page)).toHaveAttribute('dir', 'rtl');
	const walk = new AccessibilityWalk(page);
	await walk.look('at rest');
	await languages(page).click();
	await expect(page.getByRole('menu')).toBeVisible();
	await walk.lookAtMenu('of languages');
	walk.expectNothing();
});

test('from right to left, keys and lines that are dragged follow the page', async ({ page }) => {
	await page.goto('/?lang=ar');
	await expectShown(page);
	const tabs = page.locator('section.bottom [role="tab"]');
	await tabs.first().focus();
	await page.keyboard.press('ArrowLeft');
	await expect(tabs.nth(1)).toBeFocused();
	const line = page.locator('.line-files [role="separator"]');
	const width = async () => (await page.locator('section.files').boundingBox())!.width;
	const before = await width();
	await line.focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(width).toBeGreaterThan(before);
});

test('from right to left, a lesson in English runs as English does, and sensors have their words', async ({
	page
}) => {
	await page.goto('/?lang=ar&lesson=light');
	const prose = page.locator('[data-part="lesson"] .step p').first();
	await expect(prose).toContainText('Here is a board');
	await expect(prose).toHaveCSS('direction', 'ltr');
	await expect(page.locator('[data-part="lesson"] footer')).toHaveCSS('direction', 'rtl');
	await expect(page.locator('[data-sensor="pressure"]')).toContainText('ضغط الهواء');
	await expect(page.locator('[data-button="sw0"]')).toHaveAccessibleName('زر المستخدم');
});
