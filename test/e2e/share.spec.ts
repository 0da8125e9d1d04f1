// Sharing: a project in a link, opened by somebody who has it or has not, and links that are not whole. Nothing runs by
// itself.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { packZip } from '#lib/image/archive.ts';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { expect, test } from './fixtures.ts';
import { plainHost } from './plain-host.ts';
import { utf8 } from '#lib/core/bytes.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

const BUILD = `version: '1'
name: lamp
binaries:
  - path: build/lamp.wasm
config:
  permissions:
    - ocre_gpio
`;
const MAIN =
	'#include <stdio.h>\nint main(void)\n{\n\tprintf("from the link\\n");\n\treturn 0;\n}\n';
const LAMP = {
	...sharedFiles('Lamp', { 'build.yaml': BUILD, 'main.c': MAIN }),
	run: { containerId: 'lamp', args: ['fast'], environment: [], mounts: [] },
	open: 'main.c'
};

const menu = async (page: Page, item: string) => {
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
};

const question = (page: Page) => page.getByRole('dialog', { name: /^Open “/ });

async function openLink(page: Page, link: string): Promise<void> {
	await menu(page, 'Open a link');
	const dialog = page.getByRole('dialog', { name: 'Open a link or an address' });
	await dialog.getByRole('textbox').fill(link);
	await dialog.getByRole('button', { name: 'Continue' }).click();
}

async function expectAccessible(page: Page, what: string): Promise<void> {
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		for (const size of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 780 }
		]) {
			await page.setViewportSize(size);
			const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
			expect(
				violations.map(({ id, nodes }) => [what, theme, size.width, id, nodes[0]?.html])
			).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
			expect(wide, `${what} is wider than the screen`).toBe(false);
		}
	}
	await page.setViewportSize({ width: 1440, height: 900 });
}

test('a project is shared, opened elsewhere by its link, and runs when Run is pressed and not before', async ({
	playground,
	page,
	context
}) => {
	await playground.newProject('Hello');
	await menu(page, 'Share');
	const dialog = page.getByRole('dialog', { name: 'Share “Hello”' });
	await expect(dialog.getByText(/^\d[\d,]* characters\.$/)).toBeVisible();
	await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy the link' }).click();
	await expect(dialog.getByText('The link was copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link.length).toBeLessThan(2000);
	await expectAccessible(page, 'the share dialog');

	const guest = await context.browser()!.newContext();
	const other = await guest.newPage();
	await other.goto(link.replace(/^https?:\/\/[^/]+/, new URL(page.url()).origin));
	const opened = question(other);
	await expect(opened).toBeVisible();
	await expect(
		opened.getByText('It came in a link. Nothing runs until you press Run.')
	).toBeVisible();
	await expect(opened.getByText('main.c')).toBeVisible();
	await opened.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(other.getByRole('button', { name: 'Project Hello: menu' })).toBeVisible();
	expect(new URL(other.url()).hash).toBe('');
	const stop = other.getByRole('button', { name: 'Stop', exact: true });
	await expect(stop).toHaveAttribute('aria-disabled', 'true');
	await other.waitForTimeout(1500);
	await expect(other.getByText('No containers')).toBeVisible();
	await other.getByRole('button', { name: /^Run( Ctrl ↵)?$/ }).click();
	await expect(other.locator('.xterm-rows, .xterm-screen').first()).toContainText(/Hello/i, {
		timeout: 60_000
	});
	await guest.close();
});

test('what is in a link is told before it is opened; cancelled, nothing of it is kept', async ({
	playground,
	page
}) => {
	const link = linkOf(new URL('/', page.url()).href, LAMP);
	await openLink(page, link);
	const dialog = question(page);
	await expect(dialog.getByText('ocre_gpio')).toBeVisible();
	await expect(dialog.getByText('arguments fast')).toBeVisible();
	await expectAccessible(page, 'the question');
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toBeHidden();
	await expect(playground.projectName).toContainText('Blinky');

	await page.goto(link);
	await question(page).getByRole('button', { name: 'Open', exact: true }).click();
	await expect(playground.projectName).toContainText('Lamp');
	await expect(playground.editor).toContainText('from the link');
	await page.reload();
	await expect(playground.editor).toContainText('from the link');
	await expect(question(page)).toBeHidden();
});

test('the same project is opened, another version of it compared, replaced or kept beside it', async ({
	playground,
	page
}) => {
	const address = new URL('/', page.url()).href;
	await openLink(page, linkOf(address, LAMP));
	await question(page).getByRole('button', { name: 'Open', exact: true }).click();
	await openLink(page, linkOf(address, LAMP));
	await expect(question(page).getByText('You already have this project')).toBeVisible();
	await question(page).getByRole('button', { name: 'Open mine' }).click();

	const changed = { ...LAMP, files: { ...LAMP.files, 'main.c': MAIN.replace('from', 'FROM') } };
	await openLink(page, linkOf(address, changed));
	const dialog = question(page);
	await expect(dialog.getByText(/1 file differs/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Compare' }).click();
	const comparison = page.getByRole('region', { name: 'Comparison with “Lamp”' });
	await expect(comparison).toContainText('FROM the link');
	await expect(comparison).toContainText('from the link');
	await expectAccessible(page, 'the comparison');
	await dialog.getByRole('button', { name: 'Replace mine' }).click();
	await expect(playground.editor).toContainText('FROM the link');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(playground.editor).toContainText('from the link');

	await openLink(page, linkOf(address, changed));
	await question(page).getByRole('button', { name: 'Keep both' }).click();
	await expect(playground.projectName).toContainText('Lamp 2');
});

test.describe('a link that is not whole', () => {
	const link = linkOf('https://play.example/', LAMP);
	for (const [what, text, sentence] of [
		['cut', link.slice(0, -12), /^The end of the link is missing/],
		['changed', link.replace(/(.{40})$/, 'AAAA$1'), /^The link was changed on its way/],
		['of a future version', link.replace('=1.', '=7.'), /made by a newer version of this page/],
		['of nobody', 'https://', /is not an address/]
	] as const)
		test(`${what}, is told in a sentence, and nothing is lost`, async ({ playground, page }) => {
			const before = await playground.source();
			await openLink(page, text);
			await expect(page.getByText(sentence).first()).toBeVisible();
			await expect(question(page)).toBeHidden();
			expect(await playground.source()).toBe(before);
			if (!text.includes('#')) return;
			await page.goto('about:blank');
			await page.goto(`/${text.slice(text.indexOf('#'))}`);
			await expect(page.getByText(sentence).first()).toBeVisible();
			expect(await playground.source()).toBe(before);
		});

	test('encoded twice and in brackets, it opens', async ({ playground, page }) => {
		await openLink(page, `<${encodeURIComponent(encodeURIComponent(link))}>`);
		await question(page).getByRole('button', { name: 'Open', exact: true }).click();
		await expect(playground.projectName).toContainText('Lamp');
	});
});

test('an address in the link is loaded and asked about; one that refuses is told exactly', async ({
	playground,
	page
}) => {
	const zip = packZip([
		{ path: 'lamp/build.yaml', bytes: utf8(BUILD) },
		{ path: 'lamp/main.c', bytes: utf8(MAIN) }
	]);
	await page.route('https://files.example/**', (route) =>
		route.request().url().endsWith('lamp.zip')
			? route.fulfill({ body: Buffer.from(zip), headers: { 'Access-Control-Allow-Origin': '*' } })
			: route.fulfill({ status: 404, headers: { 'Access-Control-Allow-Origin': '*' } })
	);
	await page.goto('/?from=https://files.example/lamp.zip');
	await expect(
		question(page).getByText(/^It was loaded from files.example\/lamp.zip/)
	).toBeVisible();
	await question(page).getByRole('button', { name: 'Open', exact: true }).click();
	await expect(playground.projectName).toContainText('lamp');
	expect(new URL(page.url()).search).toBe('');
	playground.complaints.length = 0;
	await openLink(page, 'https://files.example/other.zip');
	await expect(page.getByText('Nothing is at files.example/other.zip.')).toBeVisible();
	// A page that is not there is a line in the browser’s console.
	expect(playground.complaints.filter((text) => !text.includes('404'))).toEqual([]);
	playground.complaints.length = 0;
});

test('a host that lets no page read it is told with the way round', async ({
	playground,
	page
}) => {
	const host = await plainHost();
	await openLink(page, `http://127.0.0.1:${host.port}/index.html`);
	const told = `127.0.0.1:${host.port} cannot be reached, or does not let other pages read its files (CORS).`;
	await expect(page.getByText(told)).toBeVisible();
	await expect(page.getByText(/drop it on this page/)).toBeVisible();
	// The browser says so, too.
	expect(playground.complaints.filter((text) => !/CORS|ERR_FAILED/.test(text))).toEqual([]);
	playground.complaints.length = 0;
	host.close();
});

test('a long project is told where its link does not fit, and what to do instead', async ({
	playground,
	page
}) => {
	await playground.newProject('WebSocket');
	await menu(page, 'Share');
	const dialog = page.getByRole('dialog', { name: /^Share “/ });
	await expect(dialog.getByText(/too long for a QR code\.$/)).toBeVisible();
	await expect(dialog.getByText(/at most 2,953 characters fit/)).toBeVisible();
	const length = (await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).length;
	expect(length).toBeLessThan(6000);
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save as a file' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);
});
