// How much script a visitor waits for. Bytes are counted, not times.
import { expect, test } from '@playwright/test';
import { FIRST_SCRIPT_LIMIT, firstScripts, scriptBytes } from '../../scripts/bench/transfer.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

test('what is needed before the first press of Run stays small', async ({ page }) => {
	await new PlaygroundPage(page).open();
	const scripts = await firstScripts(page);
	// The page and its editor are among them: otherwise this counts nothing.
	expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'editor']));
	const largest = scripts.slice(0, 8).map(({ name, bytes }) => `${name}: ${bytes} bytes`);
	expect(
		scriptBytes(scripts),
		`More than ${FIRST_SCRIPT_LIMIT} bytes of script (brotli) before the first press of Run. ` +
			`What is not needed then belongs behind an import(). The largest:\n${largest.join('\n')}`
	).toBeLessThanOrEqual(FIRST_SCRIPT_LIMIT);
});

test('the parts that come while the page is idle are there before they are asked for', async ({
	page
}) => {
	const playground = new PlaygroundPage(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await playground.open();
	const menu = () => page.getByRole('menu');
	await page.waitForFunction(() => performance.getEntriesByName('fetch-ahead-end').length > 0);
	// What looks after the copy for times without a network comes unasked, when nothing else is to be fetched.
	await expect(page.getByRole('button', { name: /offline/i })).toBeVisible({ timeout: 30_000 });
	asked.length = 0;
	await playground.projectName.click();
	await expect(menu()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu()).toBeHidden();
	await page.getByRole('button', { name: 'Help' }).click();
	await expect(page.getByRole('dialog', { name: 'About Ocre Playground' })).toBeVisible();
	await page.keyboard.press('Escape');
	await playground.editor.click();
	await page.keyboard.press('ControlOrMeta+f');
	await expect(page.getByRole('textbox', { name: 'Find' })).toBeVisible();
	// The compiler's worker and the language that it opens are not a part of the page.
	expect(asked.filter((path) => /\/(?<!workers\/)chunks\//.test(path))).toEqual([]);
});
