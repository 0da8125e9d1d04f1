// Images in the page: built, looked into, rebuilt, exported, pushed to a real registry and pulled back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utf8 } from '#lib/core/bytes.ts';
import { digestOf } from '#lib/image/digest.ts';
import { importFile } from '#lib/image/import-file.ts';
import {
	LOGIN,
	missingPrograms,
	skopeo,
	startPreflightProxy,
	startRegistry
} from '../rig/registry.ts';
import { expect, test } from './fixtures.ts';
import { ImagesArea } from './pages/images-area.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

function builtByCommand(version: string): string {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'image-')), 'blinky.tar');
	const words = ['build', 'src/examples/blinky', '-o', file, '--version', version];
	const { stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/image.ts', ...words]);
	return stdout.toString().trim();
}

test('an image is built with its sources, looked into, rebuilt to the same bytes and imported again', async ({
	playground,
	page,
	browser
}) => {
	const images = new ImagesArea(page);
	await images.open();
	await images.build('1.2.3');
	await expect(images.row('1.2.3')).toContainText('just now');
	// Another browser, and the command line, make the same of the same sources.
	const digest = await images.digestOf('1.2.3');
	const context = await browser.newContext();
	const other = new PlaygroundPage(await context.newPage());
	await other.open();
	const otherImages = new ImagesArea(other.page);
	await otherImages.open();
	await otherImages.build('1.2.3');
	expect(await otherImages.digestOf('1.2.3')).toBe(digest);
	await context.close();
	expect(builtByCommand('1.2.3')).toBe(digest);
	await page.getByRole('button', { name: 'Inspect blinky 1.2.3' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('ocre:api');
	await dialog.getByRole('tab', { name: 'Text' }).click();
	await expect(dialog.locator('.cm-content')).toContainText('(module');
	await dialog.getByRole('tab', { name: 'Boards' }).click();
	await expect(dialog).toContainText('Fits.');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Run blinky 1.2.3' }).click();
	await playground.board.expectContainer('blinky', 'running');
	await expect(playground.runButton).toHaveText(/Run again/);
	await playground.stop();
	await playground.board.expectContainer('blinky', 'stopped');
	await images.act('blinky 1.2.3', /^Rebuild/);
	await expect(page.getByText('identical, byte for byte')).toBeVisible({ timeout: 60_000 });

	const file = await images.download('blinky 1.2.3', /^Download as tar/);
	const imported = await importFile('blinky.tar', new Uint8Array(readFileSync(file)));
	expect(imported).toMatchObject({ kind: 'image', tag: '1.2.3' });
	await images.act('blinky 1.2.3', 'Delete');
	await expect(images.row('1.2.3')).toBeHidden();
	await page.locator('input[type=file][multiple]').last().setInputFiles(file);
	await expect(images.row('1.2.3')).toBeVisible();
	await images.act('blinky 1.2.3', /^Open its sources/);
	await expect(playground.projectName).toContainText('Blinky 2');
	playground.expectNoComplaints();
});

test('an image goes to a registry with a login and comes back with the same digest', async ({
	playground,
	page,
	baseURL
}) => {
	const missing = missingPrograms();
	test.skip(missing !== null, missing ?? '');
	const registry = await startRegistry({ login: 'basic' });
	const proxy = await startPreflightProxy(registry, baseURL!);
	try {
		const images = new ImagesArea(page);
		await images.open();
		await images.build('1.0.0');
		await images.act('blinky 1.0.0', /^Push/);
		const dialog = page.getByRole('dialog');
		await images.fillRegistry(proxy.address, 'Team/Blinky', 'v1');
		await dialog.getByRole('button', { name: 'Push', exact: true }).hover();
		await expect(page.getByText('all in lower case').first()).toBeVisible();
		await images.fillRegistry(proxy.address, 'team/blinky', 'v1');
		await dialog.getByLabel(/^User/).fill(LOGIN.username);
		await dialog.getByLabel(/^Password/).fill(LOGIN.password);
		await dialog.getByRole('button', { name: 'Push', exact: true }).click();
		await expect(dialog).toContainText(/Pushed as sha256:[0-9a-f]{64}/);
		const digest = /sha256:[0-9a-f]{64}/.exec(await dialog.innerText())![0];
		const credentials = `${LOGIN.username}:${LOGIN.password}`;
		const source = `docker://${registry.host}/team/blinky:v1`;
		const raw = skopeo('inspect', '--raw', '--tls-verify=false', '--creds', credentials, source);
		expect(await digestOf(utf8(raw))).toBe(digest);
		await page.keyboard.press('Escape');

		await images.act('blinky 1.0.0', 'Delete');
		await images.more(/^Pull/);
		await images.fillRegistry(proxy.address, 'team/blinky', 'v1');
		await dialog.getByLabel(/^Password/).fill(LOGIN.password);
		await dialog.getByRole('button', { name: 'Pull', exact: true }).click();
		await expect(dialog).toContainText('every byte checked');
		await page.keyboard.press('Escape');
		await expect(images.row('1.0.0')).toContainText(digest.slice(0, 19));
		await page.getByRole('button', { name: 'Run blinky 1.0.0' }).click();
		await playground.board.expectContainer('blinky', 'running');
		// The browser notes each answer of that kind, although asking is how one learns what is there.
		const asked = playground.complaints.filter((text) => /status of 40[14]/.test(text));
		expect(playground.complaints.splice(0)).toEqual(asked);
	} finally {
		await proxy.stop();
		await registry.stop();
	}
});
