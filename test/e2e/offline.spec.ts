// The page without a network, after one visit: what is kept, new versions, damage, and what the user can do about it.
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { OwnHost } from './own-host.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

const test = base.extend<{ host: OwnHost }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern
	host: async ({}, use) => {
		const host = await OwnHost.start();
		await use(host);
		host.dispose();
	}
});
test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

const status = (page: Page) => page.locator('[data-offline]');

async function visit(page: Page, host: OwnHost): Promise<PlaygroundPage> {
	const playground = new PlaygroundPage(page);
	await page.goto(host.url);
	await expect(playground.editor).toBeVisible();
	return playground;
}

/** A visit that lasts until everything usual is kept. */
async function longVisit(page: Page, host: OwnHost): Promise<PlaygroundPage> {
	const playground = await visit(page, host);
	await expect(status(page)).toHaveText('Ready for offline', { timeout: 60_000 });
	return playground;
}

async function openDialog(page: Page) {
	await status(page).click();
	const dialog = page.getByRole('dialog', { name: 'Without a network' });
	await expect(dialog.getByRole('table')).toBeVisible();
	return dialog;
}

/** The names of what is kept, and their bytes. */
function cached(page: Page, path: string): Promise<number | null> {
	return page.evaluate(async (wanted) => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		const list = (await (await fetch('site.json')).json()) as { files: [string, number, string][] };
		const [, , sha256] = list.files.find(([file]) => file === wanted) ?? [];
		const kept = await cache.match(`.kept/${sha256}`);
		return kept ? (await kept.arrayBuffer()).byteLength : null;
	}, path);
}

test('after one visit the page opens, edits, compiles and runs without a network', async ({
	page,
	host
}) => {
	await longVisit(page, host);
	host.goAway();
	await page.reload();
	const playground = new PlaygroundPage(page);
	await expect(playground.editor).toBeVisible();
	await playground.newProject('Hello');
	await playground.write(
		'#include <stdio.h>\nint main(void) { printf("edited offline\\n"); return 0; }\n'
	);
	await playground.run();
	await playground.console.expectText('edited offline');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.goto(`${host.url}quirks`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** The bytes of a kept file become others. */
function damage(page: Page, path: RegExp): Promise<string> {
	return page.evaluate(async (source) => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		const list = (await (await fetch('site.json')).json()) as { files: [string, number, string][] };
		const [file, , sha256] = list.files.find(([one]) => new RegExp(source).test(one)) ?? [
			'',
			0,
			''
		];
		await cache.put(`.kept/${sha256}`, new Response('damaged'));
		return file;
	}, path.source);
}

test('an example that nobody changed runs without a compiler, and the page says so', async ({
	page,
	host
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const playground = await visit(page, host);
	await playground.run();
	await playground.console.expectText('blink 1');
	expect(host.asked.filter((url) => url.startsWith('/vendor/'))).toEqual([]);
	await expect(page.getByText('Built with the page; your edits compile here')).toBeVisible();
	await playground.replace('"blink', '"blonk');
	await expect(page.getByText('Built with the page; your edits compile here')).toBeHidden();
	await playground.run();
	await playground.console.expectText('blonk 1', 60_000);
	expect(host.asked.some((url) => url.startsWith('/vendor/'))).toBe(true);
});

test('what was compiled is kept over a reload: the same text needs no compiler', async ({
	page,
	host
}) => {
	const playground = await visit(page, host);
	await playground.replace('"blink', '"blonk');
	await playground.run();
	await playground.console.expectText('blonk 1', 60_000);
	await page.route('**/vendor/**', (route) => route.abort());
	await page.reload();
	await playground.run();
	await playground.console.expectText('blonk 1');
});

test('the dialog is accessible on a desktop, a laptop and a phone', async ({ page, host }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await longVisit(page, host);
	for (const [name, width, colorScheme] of [
		['desktop', 1440, 'dark'],
		['laptop', 1024, 'light'],
		['phone', 390, 'light']
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 844 });
		const dialog = await openDialog(page);
		await expect(dialog).toContainText('Ready for offline.');
		await page.screenshot({ path: `test-results/offline-dialog-${name}.png` });
		const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
		expect(violations).toEqual([]);
		await dialog.getByRole('button', { name: /^Remove/ }).click();
		const question = page.getByRole('alertdialog');
		await expect(question).toBeVisible();
		const asked = await new AxeBuilder({ page }).include('[role=alertdialog]').analyze();
		expect(asked.violations).toEqual([]);
		await question.getByRole('button', { name: 'Cancel' }).click();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
});

test('a new version waits, the open page keeps its own, and the next start has it', async ({
	page,
	host
}) => {
	await longVisit(page, host);
	const asked = () => page.evaluate(() => document.title);
	await host.deployNext('Another version');
	// The page as it is opened now is still the first version: it finds the new one.
	await page.reload();
	await expect(status(page)).toHaveText('New version ready', { timeout: 60_000 });
	expect(await asked()).toBe('Ocre Playground');
	// A part that it has not fetched yet, whose name the site does not have any more.
	const timeline = page.getByRole('tab', { name: 'Timeline' });
	if (await timeline.isVisible()) await timeline.click();
	await expect(page.getByText('could not be loaded')).toBeHidden();
	const playground = new PlaygroundPage(page);
	await playground.write(
		'#include <stdio.h>\nint main(void) { printf("still old\\n"); return 0; }\n'
	);
	await playground.run();
	await playground.console.expectText('still old', 60_000);
	const dialog = await openDialog(page);
	await dialog.getByRole('button', { name: 'Reload with the new version' }).click();
	await expect.poll(asked).toBe('Another version');
	await expect(playground.editor).toContainText('still old');
	host.goAway();
	await page.reload();
	expect(await asked()).toBe('Another version');
	await playground.run();
	await playground.console.expectText('still old');
});

test('a second tab does not bring the new version into the middle of work', async ({
	page,
	host,
	context
}) => {
	await longVisit(page, host);
	await host.deployNext('Another version');
	await page.reload();
	await expect(status(page)).toHaveText('New version ready', { timeout: 60_000 });
	const other = await context.newPage();
	await other.goto(host.url);
	expect(await other.title()).toBe('Ocre Playground');
	await other.close();
	// Alone again: a reload is a start.
	await page.reload();
	expect(await page.title()).toBe('Another version');
});

test('damaged entries heal by themselves', async ({ page, host }) => {
	await longVisit(page, host);
	const script = await damage(page, /immutable\/entry\/app/);
	const document = await damage(page, /^index\.html$/);
	expect([script, document]).toEqual([expect.stringMatching(/app/), 'index.html']);
	const playground = await visit(page, host);
	await expect(playground.editor).toBeVisible();
	expect(await cached(page, script)).toBeGreaterThan(100);
	host.goAway();
	await page.reload();
	await expect(playground.editor).toBeVisible();
});

test('a compiler that was damaged in the copy is fetched again', async ({ page, host }) => {
	await longVisit(page, host);
	await damage(page, /llvm\.core-c/);
	const playground = await visit(page, host);
	await playground.write('#include <stdio.h>\nint main(void) { printf("healed\\n"); return 0; }\n');
	await playground.run();
	await playground.console.expectText('healed', 60_000);
});

test('the dialog tells what is kept, fetches the rest, pauses, resumes and removes', async ({
	page,
	host
}) => {
	const playground = await longVisit(page, host);
	const dialog = await openDialog(page);
	const row = (name: string) => dialog.getByRole('row', { name: new RegExp(`^${name}`) });
	await expect(row('C compiler Kept')).toBeVisible();
	await expect(row('Examples, compiled')).toContainText('Kept');
	await expect(row('C compiler, rarely needed parts')).toContainText('Not kept');
	await page.route('**/llvm.core.wasm', () => undefined);
	await dialog.getByRole('button', { name: /^Fetch the rest/ }).click();
	await expect(dialog.getByRole('progressbar')).toBeVisible();
	await dialog.getByRole('button', { name: 'Pause' }).click();
	await expect(dialog).toContainText('Paused.');
	await page.unroute('**/llvm.core.wasm');
	await dialog.getByRole('button', { name: 'Resume' }).click();
	await expect(dialog).toContainText('Ready for offline: after this visit', { timeout: 60_000 });
	await expect(row('C compiler, rarely needed parts')).toContainText('Kept');
	await dialog.getByRole('button', { name: 'Remove the offline copy' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
	await expect(dialog).toContainText('Nothing is kept');
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
	await page.reload();
	await expect(playground.editor).toBeVisible();
	await expect(status(page)).toHaveText('Not ready for offline', { timeout: 30_000 });
});

test('a service worker and files that were removed by hand come back', async ({ page, host }) => {
	await longVisit(page, host);
	await page.evaluate(async () => {
		for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.reload();
	await longVisit(page, host);
	host.goAway();
	await page.reload();
	await expect(new PlaygroundPage(page).editor).toBeVisible();
});

test('a full disk is said in a sentence, and the page works', async ({ page, host }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		...{ origin: host.url.slice(0, -1), quotaSize: 3_000_000 }
	});
	const playground = await visit(page, host);
	await expect(status(page)).toHaveText('Not ready for offline', { timeout: 60_000 });
	await status(page).click();
	await expect(page.getByRole('dialog')).toContainText('no room for the offline copy');
	await page.keyboard.press('Escape');
	await playground.run();
	await playground.console.expectText('blink 1');
});
