// The page in the pseudo-language: what is not in the catalogue shows, and so does what has no room to grow.
import { expect, test, type Page } from '@playwright/test';
import { walkTexts } from './pages/text-walk.ts';

/** What is told of boards by their profiles, and of examples: data, not texts of the interface. */
const DATA = [
	'section.board',
	'.cards .title',
	'.cards .summary',
	'.cards .topics',
	'.search .topics button',
	// Signs of the options of a search.
	'.option',
	// Examples of what can be entered.
	'input.monospace',
	'textarea',
	'[data-value^="project.example "] small'
];

async function expectWords(page: Page, root: string): Promise<void> {
	// A part of the page may still be on its way.
	await expect
		.poll(async () => (await walkTexts(page, root, DATA)).seen, { message: `texts in ${root}` })
		.toBeGreaterThan(0);
	const { untranslated, cutOff } = await walkTexts(page, root, DATA);
	expect.soft(untranslated, `texts in ${root} that are not in the catalogue`).toEqual([]);
	expect.soft(cutOff, `texts in ${root} that are cut off`).toEqual([]);
}

const palette = (page: Page) => page.locator('[role="dialog"]:has(.palette-list)');

async function openPalette(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+Shift+P');
	await expect(palette(page)).toContainText('⟦');
}

/** By the id of the command: its title is in no language. */
async function command(page: Page, id: string): Promise<void> {
	await openPalette(page);
	await palette(page).locator(`.palette-item[data-value="${id}"]`).click();
	await expect(palette(page)).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
	await page.goto('/?lang=en-XA');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
	await expect(page.locator('#first-sight')).toHaveCount(0);
	await expect(page.locator('.cm-editor').first()).toBeVisible();
});

test('the page has its words from the catalogue, with room to grow', async ({ page }) => {
	await expectWords(page, 'header');
	await expectWords(page, 'section.files');
	await expectWords(page, 'section.editor');
});

test('so has every panel', async ({ page }) => {
	const tabs = page.locator('section.bottom [role="tab"]');
	const names = await tabs.allInnerTexts();
	expect(names.length).toBeGreaterThan(5);
	await expectWords(page, 'section.bottom [role="tablist"]');
	for (const name of names) {
		await tabs.filter({ hasText: name }).click();
		await expect(page.locator('[role="tabpanel"]:visible').first()).toContainText('⟦');
		await expectWords(page, '[role="tabpanel"]');
	}
});

test('so have menus, the help and the palette', async ({ page }) => {
	for (const opener of [
		'.project button',
		'.run .target',
		'.lucide-a-large-small',
		'.tools .lucide-monitor'
	]) {
		await page.locator(`header ${opener}`).first().click();
		await expect(page.getByRole('menu')).toContainText('⟦');
		await expectWords(page, '[role="menu"]');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('menu')).toHaveCount(0);
	}
	await page.locator('header button:has(.lucide-circle-question-mark)').click();
	await expect(page.getByRole('dialog')).toContainText('⟦');
	await expectWords(page, '[role="dialog"]');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await openPalette(page);
	await expectWords(page, '[role="dialog"]');
});

test('so have dialogs', async ({ page }) => {
	test.slow();
	for (const id of [
		'project.rename',
		'project.list',
		'project.new',
		'run.options',
		'board.connect-help',
		'image.pull',
		'image.keys'
	]) {
		await command(page, id);
		await expect(page.getByRole('dialog')).toContainText('⟦');
		await expectWords(page, '[role="dialog"]');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
});

test('so have errors, which say what to do next', async ({ page }) => {
	await command(page, 'project.rename');
	await page.getByRole('dialog').getByRole('textbox').fill(' ');
	await expect(page.getByRole('dialog').locator('.problem')).toContainText('⟦');
	await page.keyboard.press('Escape');
	await page.locator('section.files button:has(.lucide-file-plus)').click();
	await page.getByRole('dialog').getByRole('textbox').fill('a?b');
	await expect(page.getByRole('dialog').locator('.problem')).toContainText('⟦');
	await expectWords(page, '[role="dialog"]');
});

test('so has the page about quirks, with every row of it', async ({ page }) => {
	await page.goto('/quirks?lang=en-XA');
	await expect(page.getByRole('main')).toContainText('⟦');
	await expectWords(page, 'main');
	expect(await page.locator('dl > div').count()).toBeGreaterThan(60);
});
