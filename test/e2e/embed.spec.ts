// The playground in a page of another origin: what it shows, its API, what it asks, and that nothing else of the site can
// be framed.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { LAMP_FRAGMENT, OuterPage } from './outer-page.ts';

let outer: OuterPage;
test.beforeAll(async () => {
	outer = await OuterPage.start();
});
test.afterAll(() => outer.close());
test.beforeEach(() => outer.clear());

const site = (base: string | undefined) => `${base ?? ''}/`;

/** In the page: what the element is asked, with the code of a failure. */
const ask = (page: Page, call: string) =>
	page.evaluate<{
		state?: { stage: string; containers: { id: string; status: string }[] };
		code?: string;
	}>(
		`document.querySelector('ocre-playground').${call}.then((state) => ({ state }), ({ code, message }) => ({ code, message }))`
	);

const frameOf = (page: Page): FrameLocator => page.frameLocator('ocre-playground iframe');

test('a frame shows program and board, and runs when the reader presses Run', async ({
	page,
	baseURL
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	outer.show(site(baseURL), 'readonly="main.c:1-3,build.yaml"');
	await page.goto(outer.url);
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { name: 'Lamp' })).toBeVisible();
	await expect(frame.locator('.cm-content')).toContainText('from the frame');
	await expect(frame.getByText('The marked lines cannot be changed here.')).toBeVisible();
	await expect(frame.getByRole('button', { name: 'User button' })).toBeVisible();

	// Locked lines stay; the others are the reader’s.
	await frame.locator('.cm-line').first().click();
	await page.keyboard.press('Home');
	await page.keyboard.type('x');
	await expect(frame.locator('.cm-line').first()).toHaveText('#include <stdio.h>');
	await frame.locator('.cm-line').nth(4).click();
	await page.keyboard.press('End');
	await page.keyboard.type(' // mine');
	await expect(frame.locator('.cm-line').nth(4)).toContainText('// mine');

	await frame.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(frame.locator('.xterm-rows, .xterm-screen').first()).toContainText(
		'from the frame',
		{
			timeout: 60_000
		}
	);
	const { state } = await ask(page, 'refresh()');
	expect(state?.containers).toMatchObject([{ id: 'lamp', status: 'running' }]);
	await frame.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(frame.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a frame gets one address, and another project another frame', async ({ page, baseURL }) => {
	// Of two addresses, a frame that loads lazily took neither in one of ten loads.
	await page.addInitScript(() => {
		const source = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src')!;
		const given = new Map<object, string[]>();
		Object.assign(globalThis, { given });
		Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
			...source,
			set(this: HTMLIFrameElement, address: string) {
				given.set(this, [...(given.get(this) ?? []), address]);
				source.set!.call(this, address);
			}
		});
	});
	outer.show(site(baseURL));
	await page.goto(outer.url);
	await expect(frameOf(page).getByRole('heading', { name: 'Lamp' })).toBeVisible();
	const other = linkOf('', sharedFiles('Other', { 'main.c': 'int a;' }));
	await page.evaluate(
		(link) => document.querySelector('ocre-playground')!.setAttribute('project', link),
		other
	);
	await expect(frameOf(page).getByRole('heading', { name: 'Other' })).toBeVisible();
	expect((await ask(page, 'refresh()')).state).toMatchObject({ project: 'Other' });
	const counts = await page.evaluate('[...given.values()].map(({ length }) => length)');
	expect(counts).toEqual([1, 1]);
});

test('a page runs a program by the API only after the reader agreed', async ({ page, baseURL }) => {
	outer.show(site(baseURL), 'view="board"');
	outer.html += `<script>
		window.heard = '';
		addEventListener('ocre-console', ({ detail }) => (heard += detail.text), true);
	</script>`;
	await page.goto(outer.url);
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { name: 'Lamp' })).toBeVisible();
	await expect(frame.locator('.cm-content')).toHaveCount(0);

	const refused = ask(page, 'run()');
	const question = frame.getByRole('alertdialog');
	await expect(question).toContainText(`${outer.url} wants to run this program`);
	await question.getByRole('button', { name: 'Do not run it' }).click();
	expect((await refused).code).toBe('refused');
	expect((await ask(page, 'refresh()')).state?.containers).toEqual([]);

	const agreed = ask(page, 'run()');
	await question.getByRole('button', { name: 'Always let this page' }).click();
	expect((await agreed).state?.containers).toMatchObject([{ id: 'lamp', status: 'running' }]);
	await expect.poll(() => page.evaluate('heard')).toContain('from the frame');
	expect((await ask(page, 'press("sw0")')).code).toBeUndefined();
	expect((await ask(page, 'press("none")')).code).toBe('failed');
	expect((await ask(page, 'stop()')).code).toBeUndefined();
	const again = await ask(page, 'run()');
	expect(again.state?.containers).toMatchObject([{ status: 'running' }]);

	expect((await ask(page, 'load({ files: { "../x": "" } })')).code).toBe('path-outside');
	expect((await ask(page, `load("${LAMP_FRAGMENT.slice(0, -9)}")`)).code).toBe('link-cut');
	const loaded = await ask(page, 'load({ name: "Other", files: { "main.c": "int a;" } })');
	expect(loaded.state).toMatchObject({ project: 'Other' });
	await expect(frame.getByRole('heading', { name: 'Other' })).toBeVisible();
});

test('a sensor is set by its name, and the page hears what changes', async ({ page, baseURL }) => {
	outer.show(site(baseURL));
	await page.goto(outer.url);
	await expect(frameOf(page).getByRole('heading', { name: 'Lamp' })).toBeVisible();
	const set = await page.evaluate<[number, number]>(`(async () => {
		const element = document.querySelector('ocre-playground');
		const { sensors } = await element.refresh();
		const [first] = sensors;
		await element.setSensor(first.sensor, first.label, first.value + 1);
		const after = (await element.refresh()).sensors[0];
		return [first.value, after.value];
	})()`);
	expect(set[1]).toBe(set[0] + 1);
	expect((await ask(page, 'setSensor("none", 1, 1)')).code).toBe('failed');
});

test('a page that floods the API is bounded, and the frame stays usable', async ({
	page,
	baseURL
}) => {
	outer.show(site(baseURL));
	await page.goto(outer.url);
	const frame = frameOf(page);
	await expect(frame.getByRole('heading', { name: 'Lamp' })).toBeVisible();
	const [answers, flooded] = await page.evaluate<[number, number]>(`(async () => {
		const element = document.querySelector('ocre-playground');
		const frame = element.shadowRoot.querySelector('iframe');
		const send = (id) => frame.contentWindow.postMessage({ ocre: 1, id, type: 'state' }, '*');
		let answers = 0, flooded = 0, proper = 2e6;
		// What comes after the flood is answered once all of it was heard.
		const over = new Promise((done) =>
			addEventListener('message', ({ data }) => {
				if (data.type !== 'answer') return;
				answers++;
				if (data.code === 'flooded') flooded++;
				if (data.ok && data.id > 2e6) done();
			})
		);
		for (let id = 1e6; id < 1e6 + 20000; id++) send(id);
		const timer = setInterval(() => send(++proper), 100);
		await over;
		clearInterval(timer);
		return [answers, flooded];
	})()`);
	expect(answers).toBeLessThan(2000);
	expect(flooded).toBeGreaterThan(0);
	await frame.getByRole('button', { name: 'Run', exact: true }).click({ timeout: 15_000 });
	await expect(
		frame
			.getByRole('button', { name: 'Cancel' })
			.or(frame.getByRole('button', { name: 'Run again' }))
	).toBeVisible();
});

test('another page than the one in the address is not heard', async ({ page, baseURL }) => {
	outer.html = `<iframe src="${site(baseURL)}embed?origin=https://other.example${LAMP_FRAGMENT}" allow="cross-origin-isolated" style="width:100%;height:600px"></iframe>
	<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
	await page.goto(outer.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { name: 'Lamp' })).toBeVisible();
	await page.evaluate(
		`document.querySelector('iframe').contentWindow.postMessage({ ocre: 1, id: 1, type: 'run' }, '*')`
	);
	await page.waitForTimeout(1000);
	await expect(frame.getByRole('alertdialog')).toBeHidden();
	expect(await page.evaluate('heard')).toEqual([]);
});

test('in a page that is not isolated, the program runs without shared memory', async ({
	page,
	baseURL
}) => {
	outer.withoutIsolation();
	outer.show(site(baseURL));
	await page.goto(outer.url);
	const frame = frameOf(page);
	await frame.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(frame.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled({
		timeout: 60_000
	});
});

test('where the browser cannot do that either, it opens in a tab with its changes', async ({
	page,
	baseURL,
	context
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(WebAssembly, 'Suspending'));
	outer.withoutIsolation();
	outer.show(site(baseURL));
	await page.goto(outer.url);
	const frame = frameOf(page);
	await expect(
		frame.getByText('Containers cannot run while this page is embedded in another one.').first()
	).toBeVisible();
	await expect(frame.getByRole('button', { name: 'Run', exact: true })).toBeHidden();
	await frame.locator('.cm-line').nth(4).click();
	await page.keyboard.press('End');
	await page.keyboard.type(' // mine');
	const opening = context.waitForEvent('page');
	await frame.getByRole('button', { name: 'Open in a tab' }).first().click();
	const tab = await opening;
	await tab
		.getByRole('dialog', { name: 'Open “Lamp”?' })
		.getByRole('button', { name: 'Open', exact: true })
		.click();
	await expect(tab.locator('.cm-content')).toContainText('// mine');
	expect((await ask(page, 'run()')).code).toBe('page-framed');
});

test('no other page of the site can be framed by others', async ({ page, baseURL }) => {
	for (const path of ['', 'quirks', 'index.html', '404.html', 'web-frame.html']) {
		outer.html = `<iframe src="${site(baseURL)}${path}"></iframe>`;
		await page.goto(outer.url);
		await page.waitForTimeout(500);
		const [, frame] = page.frames();
		expect(frame?.url() ?? '', path).toMatch(/^(chrome-error:|about:blank|$)/);
	}
});

for (const { name, size } of [
	{ name: 'wide', size: { width: 1100, height: 760 } },
	{ name: 'of a phone', size: { width: 390, height: 780 } }
])
	test(`a frame that is ${name} has no finding, light or dark`, async ({ page }) => {
		await page.setViewportSize(size);
		for (const theme of ['light', 'dark'])
			for (const view of ['both', 'board', 'editor']) {
				await page.goto(`/embed?theme=${theme}&view=${view}${LAMP_FRAGMENT}`);
				await expect(page.getByRole('heading', { name: 'Lamp' })).toBeVisible();
				if (view !== 'board') await expect(page.locator('.cm-content')).toBeVisible();
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [theme, view, id, nodes[0]?.html])).toEqual([]);
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth > innerWidth + 1
				);
				expect(wide, `${theme} ${view}`).toBe(false);
			}
	});
