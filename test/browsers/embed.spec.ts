// The playground in a page of another site: it runs by a click inside it, as far as the browser can run containers there.
import { OuterPage } from '../e2e/outer-page.ts';
import { expect, test } from './fixtures.ts';

let outer: OuterPage;
test.beforeEach(async ({ site }) => {
	outer = await OuterPage.start();
	outer.show(`${site}/`);
});
test.afterEach(() => outer.close());

test('in an isolated page the program runs when Run in the frame is clicked', async ({
	playground
}) => {
	await playground.tab.open(outer.url);
	const frame = playground.inFrame();
	await frame.expectText(/Lamp/);
	await frame.expectEditor();
	// Nothing ran by itself.
	expect(await frame.consoleText()).not.toMatch(/from the frame/);
	await frame.run();
	await frame.expectConsole(/from the frame/);
	await frame.click('button', 'Stop');
	await frame.until('Stop has nothing to end', () =>
		[...document.querySelectorAll('button')].some(
			(one) => one.textContent.trim() === 'Stop' && one.matches(':disabled, [aria-disabled=true]')
		)
	);
	expect(await playground.errors()).toEqual([]);
});

test('in a page that is not isolated it runs, or says why not and opens in a tab', async ({
	playground
}) => {
	outer.withoutIsolation();
	await playground.tab.open(outer.url);
	const frame = playground.inFrame();
	await frame.expectEditor();
	const suspends = () => crossOriginIsolated || 'Suspending' in WebAssembly;
	if (await playground.tab.evaluateInFrame(suspends)) {
		await frame.run();
		await frame.expectConsole(/from the frame/);
	} else {
		await frame.expectText(/Containers cannot run while this page is embedded in another one\./);
		expect(await frame.has('button', /^Run$/)).toBe(false);
		expect(await frame.has('button', /Open in a tab/)).toBe(true);
	}
	expect(await playground.errors()).toEqual([]);
});
