// Many boards of one kind: several at a time over USB, drives one by one, a table, labels, and what failed repeated.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { armProgram, mcubootImage } from '../../src/lib/flash/testing/firmware.ts';
import { expect, test } from './fixtures.ts';
import { FlashDialog } from './pages/flash-dialog.ts';
import { FlashTray } from './pages/flash-tray.ts';

const PROGRAM = armProgram({ address: 0x10000000, size: 20_000 });

const IMAGE = mcubootImage(armProgram({ address: 0x08010200, size: 10_000 }));

async function begin(page: Page, way: 'usb' | 'drive') {
	const flash = new FlashDialog(page);
	const tray = new FlashTray(page);
	if (way === 'usb') {
		await flash.without('folders');
		await tray.bringUsb();
	} else {
		await flash.plugIn({
			name: 'RP2350',
			files: {
				'INFO_UF2.TXT': 'UF2 Bootloader v1.0\nModel: Raspberry Pi RP2350\nBoard-ID: RP2350\n'
			},
			then: 'vanish'
		});
	}
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	await flash.chooseFile('zephyr.bin', PROGRAM);
	await flash.chooseBoard('Pico Plus 2');
	await tray.open();
	return tray;
}

test('boards are flashed as they are plugged in, and one that fails is repeated under its name', async ({
	page
}) => {
	const tray = await begin(page, 'usb');
	await expect(tray.dialog).toContainText('Up to 4 boards at a time.');
	await tray.dialog.getByLabel('Names').fill('desk-{07}');
	await expect(tray.dialog).toContainText('The next one is desk-07.');
	await tray.button('Start').click();
	await tray.plugIn('E661AC8863');
	await tray.plugIn('E661AC8864', { kind: 'vanish', afterBytes: 9_000 });
	await tray.plugIn('E661AC8865');
	await expect(tray.row('desk-07')).toContainText('Done');
	await expect(tray.row('desk-07')).toContainText('read back and compared');
	await expect(tray.row('desk-07')).toContainText('serial number E661AC8863');
	await expect(tray.row('desk-09')).toContainText('Done');
	await expect(tray.row('desk-08')).toContainText('flash it', { ignoreCase: true });
	await expect(tray.dialog).toContainText('2 done, 0 not proved, 1 failed');
	await tray.button('Repeat those that failed').click();
	await expect(tray.row('desk-08')).toContainText('Plug it in again.');
	// Another board is not the one that is wanted.
	await tray.plugIn('E661AC8866');
	await expect(tray.row('desk-10')).toContainText('Done');
	await tray.plugIn('E661AC8864');
	await expect(tray.row('desk-08')).toContainText('Done');
	await tray.plugIn('E661AC8863');
	await expect(tray.dialog).toContainText('This board is in the table already: desk-07.');
	await tray.plugIn(null);
	await tray.button('Flash it as desk-11').click();
	await expect(tray.row('desk-11')).toContainText('Done');
	await tray.button('Stop after this board').click();
	await expect(tray.dialog).toContainText('Stopped: no other board is begun.');
	await tray.plugIn('E661AC8867');
	await expect(tray.row('desk-11')).toContainText('Done');
	await expect(tray.row('desk-12')).toHaveCount(0);
});

test('the table is exported, and labels stand alone on paper', async ({ page }) => {
	const tray = await begin(page, 'usb');
	await tray.button('Start').click();
	for (const number of [1, 2, 3, 4, 5]) await tray.plugIn(`=S${number}`);
	await expect(tray.dialog).toContainText('5 done');
	const saved = page.waitForEvent('download');
	await tray.button('Export as CSV').click();
	const download = await saved;
	expect(download.suggestedFilename()).toMatch(/^boards-.*\.csv$/);
	const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
	expect(lines).toHaveLength(7);
	expect(lines[1]).toMatch(/^1,Pico Plus 2,ws-01,'=S1,zephyr\.bin,done,read-back,/);
	await expect(tray.dialog.getByRole('img', { name: 'QR code: ws-05' })).toBeVisible();
	await tray.dialog.getByLabel('QR code', { exact: true }).selectOption('both');
	await expect(tray.dialog.getByRole('img', { name: 'QR code: ws-01 =S1' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(tray.dialog).toBeHidden();
	const paper = page.locator('.tray-print');
	await expect(paper.getByText('ws-05')).toBeVisible();
	await expect(paper.getByRole('listitem')).toHaveCount(5);
	await page.emulateMedia({ media: 'screen' });
	await expect(paper).toBeHidden();
	await tray.button('Back to one board').click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('dialog', { name: 'Flash firmware' })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await tray.open();
	await expect(tray.dialog).toContainText('5 done');
});

test('drives are flashed one by one, and count as done by proof only', async ({ page }) => {
	const tray = await begin(page, 'drive');
	await expect(tray.dialog).toContainText('Drives are flashed one by one.');
	const choose = tray.button('Choose the next drive…');
	await expect(choose).toHaveAccessibleDescription('Press Start first.');
	await tray.button('Start').click();
	for (const name of ['ws-01', 'ws-02']) {
		await choose.click();
		await expect(tray.row(name)).toContainText('Asking it what it runs', { timeout: 30_000 });
		await expect(choose).toHaveAccessibleDescription('Another board is being flashed.');
		await tray.button(`Do not wait for ${name}`).click();
		await expect(tray.row(name)).toContainText('Written, not proved.');
	}
	await expect(tray.dialog).toContainText('0 done, 2 not proved');
	await tray.dialog.getByLabel('Names').fill('ws');
	await expect(choose).toHaveAccessibleDescription('Correct the names first.');
});

test('boards on serial ports are asked about, flashed over their firmware, and repeated', async ({
	page
}) => {
	const flash = new FlashDialog(page);
	const tray = new FlashTray(page);
	await tray.bringSerial();
	await page.goto('/');
	await expect(page.locator('.cm-content')).toBeVisible();
	await flash.open();
	await flash.chooseFile('zephyr.signed.bin', IMAGE);
	await flash.chooseBoard('B-U585I-IOT02A');
	await tray.open();
	await expect(tray.dialog).toContainText('A port does not say which board is on it');
	await tray.button('Start').click();
	await tray.plugInPort();
	await expect(tray.dialog).toContainText('Board on USB 0483:374e is there.');
	await tray.button('Flash it as ws-01').click();
	await tray.plugInPort({ refuseAt: { request: 8, rc: 1 } });
	await tray.button('Choose a serial port…').click();
	await expect(tray.row('ws-01')).toContainText('checksum of the device', { timeout: 60_000 });
	await expect(tray.row('ws-01')).toContainText('Done');
	await expect(tray.row('ws-02')).toContainText('Repeat', { timeout: 60_000 });
	await expect(tray.dialog).toContainText('1 done, 0 not proved, 1 failed');
});

test('the tray has no finding of accessibility, in either theme', async ({ page }) => {
	const tray = await begin(page, 'usb');
	await tray.button('Start').click();
	await tray.plugIn('A1');
	await tray.plugIn('A2', { kind: 'vanish', afterBytes: 9_000 });
	await expect(tray.dialog).toContainText('1 done, 0 not proved, 1 failed');
	await expect(tray.dialog.getByRole('img', { name: 'QR code: ws-01' })).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
	if (process.env.TRAY_PICTURES)
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			await page.screenshot({ path: `${process.env.TRAY_PICTURES}-${width}.png` });
			await tray.dialog.getByRole('heading', { name: 'Labels' }).scrollIntoViewIfNeeded();
			await page.screenshot({ path: `${process.env.TRAY_PICTURES}-${width}-end.png` });
		}
});
