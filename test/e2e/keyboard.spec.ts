// The page without a mouse: where Tab goes first, and the whole way from a project to a board.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPanel } from './pages/panels.ts';

/** The accessible name of what has the focus, as far as its label or text tells it. */
const focusedName = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
	});

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		if (name.test(await focusedName(page))) return;
	}
	throw new Error(`Tab does not reach ${name.source}.`);
}

/** An outline is drawn around what has the focus. */
const outlined = (page: Page) =>
	page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
	});

test('the first Tab reaches links to the areas, then project, Run and board; the focus is seen', async ({
	playground,
	page
}) => {
	await expect(playground.runButton).toBeEnabled();
	const seen: string[] = [];
	for (let i = 0; i < 6; i++) {
		await page.keyboard.press('Tab');
		seen.push(await focusedName(page));
		expect(await outlined(page), seen.at(-1)).toBe(true);
	}
	expect(seen).toEqual([
		'Skip to editor',
		'Skip to console',
		'Skip to board',
		expect.stringMatching(/^Project .*: menu$/),
		expect.stringMatching(/^Run/),
		expect.stringMatching(/^Run on /)
	]);
});

/** By the caret, or where the style of what has the focus, or of what is around it, is another one without it. */
const focusShows = (page: Page) =>
	page.evaluate(async () => {
		const element = document.activeElement as HTMLElement;
		// The editor draws its caret with the next frame.
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		const caret = element.closest('.cm-editor')?.querySelector('.cm-cursor');
		if (caret && element.isContentEditable) return caret.checkVisibility();
		const around = [element, element.parentElement!, element.parentElement!.parentElement!];
		const styles = () =>
			around.map((one) => {
				const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
				return [outline, boxShadow, borderColor, backgroundColor].join();
			});
		const focused = styles();
		element.blur();
		const blurred = styles();
		element.focus();
		return focused.some((style, i) => style !== blurred[i]);
	});

/** Presses Tab until it is back at a stop where it was; those where the focus is not seen. */
async function unseenStops(page: Page, atLeast: number): Promise<string[]> {
	const unseen: string[] = [];
	for (let stops = 0; ; stops++) {
		// The editor takes Tab for itself; Escape would close a dialog.
		if (await page.evaluate(() => document.activeElement?.matches('.cm-content')))
			await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const { activeElement } = document;
			if (!activeElement || activeElement === document.body) return 'none';
			if (activeElement.hasAttribute('data-stopped')) return 'seen';
			activeElement.setAttribute('data-stopped', '');
			return activeElement.outerHTML.slice(0, 160);
		});
		if (stop === 'seen' || stop === 'none') {
			expect(stops).toBeGreaterThan(atLeast);
			return unseen;
		}
		if (!(await focusShows(page))) unseen.push(stop);
	}
}

test.describe('at every stop of Tab the focus is seen', () => {
	// Styles are there at once.
	test.use({ reducedMotion: 'reduce' });

	for (const colorScheme of ['light', 'dark'] as const)
		test(`on the page, in the ${colorScheme}`, async ({ playground, page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await playground.run();
			await playground.board.expectContainer('blinky', 'running');
			await page.evaluate(() => (document.activeElement as HTMLElement).blur());
			expect(await unseenStops(page, 30)).toEqual([]);
		});

	for (const panel of ['Images', 'Timeline', 'Web'])
		test(`in the panel ${panel}`, async ({ playground, page }) => {
			test.slow();
			await expect(playground.runButton).toBeEnabled();
			await openPanel(page, panel);
			await page.locator('#console').focus();
			expect(await unseenStops(page, 10)).toEqual([]);
		});

	test('in a dialog', async ({ playground, page }) => {
		await expect(playground.runButton).toBeEnabled();
		await page.getByRole('button', { name: /^Run on / }).click();
		await page.getByRole('menuitem', { name: /^Run options/ }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await unseenStops(page, 5)).toEqual([]);
	});
});

for (const { link, area } of [
	{ link: /Skip to console/, area: 'Console and problems' },
	{ link: /Skip to board/, area: 'Board' }
])
	test(`a link leads to “${area}”, on a phone, too`, async ({ playground, page }) => {
		await page.setViewportSize({ width: 390, height: 780 });
		await expect(playground.runButton).toBeEnabled();
		await tabTo(page, link, 3);
		await page.keyboard.press('Enter');
		const region = page.getByRole('region', { name: area, exact: true });
		await expect(region).toBeVisible();
		await expect(region).toBeFocused();
	});

test('a project is opened, edited, run and stopped, and help is read, by keys alone', async ({
	playground,
	page
}) => {
	await expect(playground.runButton).toBeEnabled();
	await tabTo(page, /^Project .*: menu$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: /^New project/ })).toBeFocused();
	await page.keyboard.press('Enter');
	const gallery = page.getByRole('dialog');
	await expect(gallery).toBeVisible();
	await page.keyboard.type('Blinky');
	await tabTo(page, /^Blinky/);
	await page.keyboard.press('Enter');
	await expect(gallery).toBeHidden();
	await expect(playground.projectName).toContainText('Blinky 2');

	await playground.editor.press('ControlOrMeta+Home');
	await page.keyboard.type('/* by keys */\n');
	await expect(playground.editor).toContainText('/* by keys */');
	await page.keyboard.press('ControlOrMeta+Enter');
	const { board } = playground;
	await expect(board.container('blinky-2')).toHaveAttribute('data-status', 'running', {
		timeout: 60_000
	});

	await page.keyboard.press('Escape');
	await tabTo(page, /^Stop blinky-2/, 120);
	await page.keyboard.press('Enter');
	await board.expectContainer('blinky-2', 'stopped');

	await tabTo(page, /^Run on /, 120);
	await page.keyboard.press('Enter');
	await page.getByRole('menu').waitFor();
	await page.keyboard.type('Help');
	await page.keyboard.press('Enter');
	const help = page.getByRole('dialog', { name: 'Help with connecting a board' });
	await expect(help).toBeVisible();
	// What scrolls in it takes the focus, so that it can be read without a mouse.
	await tabTo(page, /^udev rules$|^Linux/);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(page.getByRole('button', { name: /^Run on / })).toBeFocused();
});

test('one banner and a heading with text, on a phone and with a dialog open', async ({
	playground,
	page
}) => {
	await page.setViewportSize({ width: 390, height: 780 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ocre Playground');
	await expect(playground.runButton).toBeEnabled();
	await page.getByRole('button', { name: 'Help' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await page.getByRole('banner', { includeHidden: true }).count()).toBe(1);
});

test('a name with blanks is typed in a menu; a blank by itself chooses', async ({
	page,
	playground
}) => {
	await expect(playground.runButton).toBeEnabled();
	await page.getByRole('button', { name: /^Project .*: menu$/ }).press('Enter');
	await expect(page.getByRole('menuitem', { name: /^New project/ })).toBeFocused();
	await page.keyboard.type('import a f');
	await expect(page.getByRole('menuitem', { name: 'Import a folder…' })).toBeFocused();
	// Longer than the letters of one name are apart.
	await page.waitForTimeout(1_200);
	await page.keyboard.type('ren');
	await page.waitForTimeout(1_200);
	await page.keyboard.press('Space');
	await expect(page.getByRole('dialog', { name: 'Rename the project' })).toBeVisible();
});
