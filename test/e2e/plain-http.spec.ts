// Over plain http on a name that is not localhost: no shared memory, no Web Crypto, no locks, no clipboard, no ports.
import { CHROMIUM_ARGUMENTS } from './chromium.ts';
import { expect, test } from './fixtures.ts';
import { CableArea } from './pages/cable-area.ts';
import { ImagesArea } from './pages/images-area.ts';
import { PlaygroundPage } from './pages/playground-page.ts';
import { plainHost, type PlainHost } from './plain-host.ts';

const NAME = 'playground.test';
const ENDLESS = `#include <stdio.h>

int main(void)
{
	printf("before the loop\\n");
	fflush(stdout);
	for (volatile int i = 0;; i++)
		;
}
`;
/** Of an origin that is not trustworthy the browser says that it ignores the header. */
const IGNORED = /Cross-Origin-Opener-Policy/;

test.use({
	launchOptions: {
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [...CHROMIUM_ARGUMENTS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`]
	}
});

let host: PlainHost;
test.beforeAll(async () => {
	host = await plainHost({
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Resource-Policy': 'same-origin'
	});
});
test.afterAll(() => host.close());

test('containers run without shared memory, and what that lacks is told', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	await page.goto(`http://${NAME}:${host.port}/`);
	expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([false, false]);
	await expect(page.getByText('Programs cannot use threads on this page.')).toBeVisible();
	await playground.run();
	await playground.console.expectText('blink 2');
	await playground.board.expectLed('led0', 'lit');
	await playground.board.expectLed('led0', 'dark');
	await playground.write(ENDLESS);
	await playground.run();
	await playground.console.expectText('before the loop');
	await playground.board.act('blinky', 'Stop');
	await playground.board.expectContainer('blinky', 'stopped');
	await playground.newProject('Threads');
	await playground.run();
	await playground.console.expectText('could not be started');
	await expect(page.getByText('No threads on this page')).toBeVisible();
	expect(playground.complaints.filter((text) => !IGNORED.test(text))).toEqual([]);
});

test('where the engine cannot suspend them either, a project compiles, and what cannot be is told as it is', async ({
	page
}) => {
	const playground = new PlaygroundPage(page);
	await page.addInitScript(() => Reflect.deleteProperty(WebAssembly, 'Suspending'));
	await page.goto(`http://${NAME}:${host.port}/`);
	expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([false, false]);
	await expect(playground.editor).toContainText('Blinky');
	const banner = page.getByRole('alert').filter({ hasText: 'plain http' });
	await expect(banner).toContainText('Open this page over https');
	await expect(banner).not.toContainText('cable');
	const cable = new CableArea(page);
	expect(await cable.whyDisabled('Connect a board…')).toContain('plain http');

	await page.getByRole('button', { name: /^Compile/ }).click();
	await expect(page.getByRole('tab', { name: 'Size', selected: true })).toBeVisible({
		timeout: 60_000
	});
	await playground.newProject('Hello');
	await playground.write('int main(void) { return oops; }');
	await page.getByRole('button', { name: /^Compile/ }).click();
	await expect(playground.problems).toContainText("undeclared identifier 'oops'");
	await page.reload();
	await expect(playground.editor).toContainText('oops');
	expect(playground.complaints.filter((text) => !IGNORED.test(text))).toEqual([]);
});

test('an image is built, exported and copied from, and signing says why it cannot be', async ({
	page
}) => {
	await page.goto(`http://${NAME}:${host.port}/`);
	const images = new ImagesArea(page);
	await images.open();
	await images.build('1.2.3');
	expect(await images.download('blinky 1.2.3', /^Download as tar/)).toBeTruthy();
	await images.more(/^Signing keys/);
	const keys = page.getByRole('dialog', { name: 'Signing keys' });
	await keys.getByLabel('Name').fill('mine');
	await keys.getByRole('button', { name: 'Generate a key' }).click();
	await expect(
		keys.getByText('Over plain http, the browser can neither sign nor verify')
	).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('tab', { name: 'Console' }).click();
	await page.getByRole('button', { name: /^Run on / }).click();
	await page.getByRole('menuitemcheckbox', { name: /^Help with connecting/ }).click();
	await page.getByText('Linux: the port is listed').click();
	await page.getByRole('button', { name: 'Copy: udev rules' }).click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});
