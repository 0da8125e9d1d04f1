// The page as an app of its own: what browsers ask of it before they offer to install it, and what they hand over to it.
import { expect, test } from './fixtures.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

interface Manifest {
	start_url: string;
	icons: { src: string; sizes: string; type: string }[];
	shortcuts: { url: string }[];
	file_handlers: { action: string }[];
}

test('Chromium finds nothing that stands against installing it', async ({ page, playground }) => {
	await expect(playground.editor).toBeVisible();
	const session = await page.context().newCDPSession(page);
	const { errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// Browsers of tests have profiles like private windows.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('every icon is there in its size, and every address is one of the page', async ({
	page,
	playground
}) => {
	await expect(playground.editor).toBeVisible();
	const manifest = (await (await page.request.get('/manifest.webmanifest')).json()) as Manifest;
	for (const { src, sizes, type } of manifest.icons.filter(({ type }) => type === 'image/png')) {
		const size = await page.evaluate(async (url) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		}, src);
		expect([src, size, type]).toEqual([src, sizes, 'image/png']);
	}
	const urls = [...manifest.shortcuts.map(({ url }) => url), manifest.start_url];
	for (const url of urls) expect((await page.request.get(url.replace('./', '/'))).ok()).toBe(true);
});

test('a shortcut opens its dialog once', async ({ page }) => {
	const playground = new PlaygroundPage(page);
	await page.goto('/?start=examples');
	await expect(page.getByRole('dialog')).toContainText('Hello');
	await page.reload();
	await expect(playground.editor).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a file that the system opens with the page is imported', async ({ page }) => {
	await page.addInitScript(() => {
		const file = new File(['int main(void) { return 7; }\n'], 'seven.c');
		const handle = { getFile: () => Promise.resolve(file) };
		Object.defineProperty(window, 'launchQueue', {
			value: {
				setConsumer: (consumer: (params: object) => void) => consumer({ files: [handle] })
			}
		});
	});
	const playground = new PlaygroundPage(page);
	await playground.open();
	await expect(playground.editor).toContainText('return 7;');
});
