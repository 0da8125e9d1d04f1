// A project on paper, the board as a picture and as a short video, and the dialog that writes the snippet of a frame.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readLink } from '#lib/share/share-link.ts';
import { expect, test } from './fixtures.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

async function open(page: Page, button: string): Promise<void> {
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: /^Share/ }).click();
	await page
		.getByRole('dialog', { name: /^Share “/ })
		.getByRole('button', { name: button })
		.click();
}

async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const size of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 780 }
		]) {
			await page.setViewportSize(size);
			const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
			expect(
				violations.map(({ id, nodes }) => [colorScheme, size.width, id, nodes[0]?.html])
			).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
			expect(wide).toBe(false);
		}
	}
	await page.setViewportSize({ width: 1440, height: 900 });
}

test('a project is printed with its code, the board, and a link back', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await open(page, 'Print…');
	const dialog = page.getByRole('dialog', { name: 'Print “Hello”' });
	await expect(dialog.getByRole('img', { name: 'Scan to open this project' })).toBeVisible();
	await expect(dialog.getByRole('img', { name: /^Picture of / })).toBeVisible();
	await expectAccessible(page);
	await page.evaluate(() => {
		window.print = () => (document.documentElement.dataset.printed = 'yes');
	});
	await dialog.getByRole('button', { name: 'Print…' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');

	await page.emulateMedia({ media: 'print' });
	const sheet = page.locator('body > .project-print');
	await expect(sheet.getByRole('heading', { name: 'Hello' })).toBeVisible();
	await expect(sheet.getByText('#include')).toBeVisible();
	await expect(sheet.getByRole('img', { name: 'Scan to open this project' })).toBeVisible();
	await expect(dialog).toBeHidden();
	await expect(page.locator('.cm-content')).toBeHidden();
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(10_000);
	await page.screenshot({ path: '/tmp/print.png', fullPage: true });
	// The code is that of the link, which opens the project again.
	const shape = await sheet
		.getByRole('img', { name: 'Scan to open this project' })
		.evaluate((svg) => ({
			path: svg.querySelector('path')?.getAttribute('d') ?? '',
			size: (svg as SVGSVGElement).viewBox.baseVal.width
		}));
	const read = readLink(await decoded(shape));
	expect(read.name).toBe('Hello');
	expect(Object.keys(read.files)).toContain('main.c');
});

async function decoded({ path, size }: { path: string; size: number }): Promise<string> {
	const { default: decodeQR } = await import('qr/decode.js');
	const scale = 4;
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = 0, y = 0, length = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			const start = (row * width + Number(x) * scale) * 4;
			data.fill(0, start, start + Number(length) * scale * 4);
		}
	return decodeQR({ width, height: width, data });
}

test('the board is kept as a picture that shows what is lit, and as a short video', async ({
	playground,
	page
}) => {
	await open(page, 'Picture of the board…');
	const dialog = page.getByRole('dialog', { name: 'Picture of the board' });
	const canvas = dialog.getByRole('img', { name: /^Picture of / });
	await expect(canvas).toBeVisible();
	await expectAccessible(page);
	const save = async () => {
		const downloading = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Save as PNG' }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(/\.png$/);
		return readFileSync(await download.path());
	};
	await dialog.getByLabel('With the last lines of the console').uncheck();
	const dark = await save();
	expect([...dark.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	expect(dark.readUInt32BE(16)).toBe(432 * 3);
	expect(dark.length).toBeGreaterThan(20_000);
	await page.keyboard.press('Escape');

	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await open(page, 'Picture of the board…');
	await dialog.getByLabel('With the last lines of the console').uncheck();
	await expect.poll(async () => (await save()).equals(dark)).toBe(false);
	await page.screenshot({ path: '/tmp/picture.png' });
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Record 6 seconds' }).click();
	await expect(dialog.getByRole('progressbar', { name: 'Recording…' })).toBeVisible();
	const video = await downloading;
	expect(video.suggestedFilename()).toMatch(/\.webm$/);
	const bytes = readFileSync(await video.path());
	expect([...bytes.subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
	expect(bytes.length).toBeGreaterThan(20_000);

	await dialog.getByRole('button', { name: 'Record 6 seconds' }).click();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog.getByRole('button', { name: 'Record 6 seconds' })).toBeVisible();
});

test('the snippet of a frame is written as it was chosen, and works in a page', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await open(page, 'Embed in a page…');
	const dialog = page.getByRole('dialog', { name: 'Embed “Hello” in a page' });
	const code = dialog.getByRole('textbox', { name: 'HTML to copy' });
	await expect(code).toHaveValue(/<ocre-playground/);
	await expectAccessible(page);
	await page.screenshot({ path: '/tmp/embed-dialog.png' });
	await dialog.getByText('Plain frame').click();
	await dialog.getByText('Dark').click();
	await dialog.getByLabel('Lines that readers cannot change').fill('main.c:1-2');
	await expect(code).toHaveValue(
		/embed\?theme=dark&#38;file=main\.c&#38;readonly=main\.c%3A1-2#project=1\./
	);
	await dialog.getByLabel('Height in pixels').fill('9');
	await expect(dialog.getByText('Give a number from 200 to 2000.')).toBeVisible();
	await dialog.getByLabel('Height in pixels').fill('600');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByText('Copied.')).toBeVisible();
	const html = await page.evaluate(() => navigator.clipboard.readText());
	const address = await page.evaluate(
		(text) => new DOMParser().parseFromString(text, 'text/html').querySelector('iframe')?.src ?? '',
		html
	);
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible();
	await expect(page.locator('.cm-content')).toContainText('#include');
	await expect(page.getByText('The marked lines cannot be changed here.')).toBeVisible();
});
