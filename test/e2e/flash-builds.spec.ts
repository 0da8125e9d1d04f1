// A whole site that was built with builds of firmware: offered for the board, checked, flashed; and lists of one's own.
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { listText, OfferingSite, PICO_BUILD, STM_BUILD } from './offering-site.ts';
import { FlashDialog } from './pages/flash-dialog.ts';
import { FlashTray } from './pages/flash-tray.ts';

const site = new OfferingSite(Number(process.env.E2E_PORT ?? 4174) + 1_000);

test.beforeAll(async () => {
	test.setTimeout(400_000);
	await site.start([PICO_BUILD, STM_BUILD]);
});
test.afterAll(() => site.stop());

async function open(page: Page, url: string) {
	const flash = new FlashDialog(page);
	await page.goto(url);
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	return flash;
}

const use = (name: string) => ({ name, exact: true }) as const;
const USE_PICO = use('Use Ocre 0.7.0, firmware 0.2.0, for Pico Plus 2');
const USE_STM = use('Use Ocre 0.7.0, firmware 0.2.0, for B-U585I-IOT02A');

test('a build of the site is chosen for a board, flashed over USB and read back', async ({
	page
}) => {
	const rig = new FlashTray(page);
	await rig.bringUsb();
	await new FlashDialog(page).without('folders');
	const flash = await open(page, site.url);
	const { dialog } = flash;
	await expect(dialog.getByRole('heading', { name: 'Builds of this site for all' })).toBeVisible();
	await expect(dialog.getByRole('button', USE_STM)).toBeVisible();
	await flash.chooseBoard('Pico Plus 2');
	await expect(dialog.getByRole('button', USE_STM)).toHaveCount(0);
	await expect(dialog).toContainText('439 KB of flash, 293 KB of RAM; replaces the firmware');
	await dialog.getByText('Release notes').click();
	await expect(dialog).toContainText('<b>Not bold.</b>');
	await dialog.getByRole('button', USE_PICO).click();
	await expect(dialog).toContainText('Chosen; its SHA-256 is right.');
	await expect(dialog).toContainText('UF2, 58.8 KB to write');
	await expect(dialog).toContainText('kept: their storage is not touched');
	await rig.plugIn('E661AC8863');
	await dialog.getByRole('button', { name: 'Choose the USB device…' }).click();
	await flash.flashButton.click();
	await expect(dialog).toContainText('Done: the board runs the new firmware.', { timeout: 30_000 });
	await expect(dialog).toContainText('Every byte was read back');
	await dialog.getByText('Log', { exact: true }).click();
	await expect(dialog.getByRole('group', { name: 'Log' })).toContainText(
		'Build 0.2.0 for pico_plus2/rp2350b/m33; its SHA-256 is that of the list.'
	);
});

test('the board is chosen with its build where none was, and the list has none for others', async ({
	page
}) => {
	const flash = await open(page, site.url);
	const { dialog } = flash;
	await dialog.getByRole('button', USE_STM).click();
	await expect(dialog.getByRole('radio', { name: 'B-U585I-IOT02A' })).toBeChecked();
	await expect(dialog).toContainText('39.1 KB from 0x08000000');
	await flash.chooseBoard('Portenta H7');
	await expect(dialog).toContainText('The list has no build for Portenta H7.');
	await expect(dialog.getByRole('alert')).toContainText('overwrite the bootloader of Portenta H7');
	const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a file that is not the one of the list is refused, and nothing can be flashed', async ({
	page
}) => {
	await page.route('**/firmware/pico*/**', (route) =>
		route.fulfill({ body: Buffer.from(PICO_BUILD.bytes.map((byte) => byte ^ 1)) })
	);
	const { dialog, flashButton } = await open(page, site.url);
	await dialog.getByRole('button', USE_PICO).click();
	await expect(dialog.getByRole('alert')).toContainText(
		'“zephyr.uf2” is not the file that the list of firmware describes.'
	);
	await expect(flashButton).toHaveAccessibleDescription('Choose the firmware first.');
});

test('a list that does not come is told, and loaded again', async ({ page }) => {
	await page.route('**/firmware/manifest.json', (route) => route.abort());
	const { dialog } = await open(page, site.url);
	await expect(dialog).toContainText('The list of firmware of this site could not be loaded.');
	await page.unroute('**/firmware/manifest.json');
	await dialog.getByRole('button', { name: 'Load the list again' }).click();
	await expect(dialog.getByRole('button', USE_PICO)).toBeVisible();
});

test('a site without builds asks for none, and takes a list with its files', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const flash = await open(page, '/');
	const { dialog } = flash;
	await expect(dialog).not.toContainText('Builds of');
	const json = (text: string) => ({
		...{ name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(text) }
	});
	const mimeType = 'application/octet-stream';
	const file = { name: 'zephyr.uf2', mimeType, buffer: Buffer.from(PICO_BUILD.bytes) };
	await flash.chooseFiles(json(listText([PICO_BUILD])));
	await dialog.getByRole('button', USE_PICO).click();
	await expect(dialog.getByRole('alert')).toContainText(
		'“zephyr.uf2” was not given together with the list of firmware.'
	);
	await flash.chooseFiles(json(listText([PICO_BUILD])), file);
	await dialog.getByRole('button', USE_PICO).click();
	await expect(dialog).toContainText('Chosen; its SHA-256 is right.');
	await flash.chooseFiles(json('{"format": "another"}'));
	await expect(dialog.getByRole('alert')).toContainText(
		'The list of firmware cannot be used (format:'
	);
	expect(asked.filter((url) => url.includes('/firmware/'))).toEqual([]);
});

test('a list at an address that points to another server is refused', async ({ page }) => {
	const elsewhere = listText([PICO_BUILD]).replace('"path":"', '"path":"https://elsewhere.test/');
	await page.route('http://localhost:1/list.json', (route) =>
		route.fulfill({ body: elsewhere, headers: { 'access-control-allow-origin': '*' } })
	);
	const { dialog } = await open(page, '/');
	await dialog.getByLabel('or its address').fill('http://localhost:1/list.json');
	await dialog.getByRole('button', { name: 'Fetch' }).click();
	await expect(dialog.getByRole('alert')).toContainText('builds[0].files[0].path');
});
