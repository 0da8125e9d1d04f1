// Parts that break: a file of the compiler that is not the one that was made, workers that end. The page notices, says
// so, and goes on.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

const LIBRARY = /\/vendor\/clang-[^/]+\/sysroot-c-\w+\.tar$/;

/** Changes one byte in the middle of the C library, as often as that is asked for. */
async function damageLibrary(page: Page, times: number): Promise<() => number> {
	let answered = 0;
	await page.route(LIBRARY, async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		if (++answered <= times) body[body.length >> 1]! ^= 1;
		await route.fulfill({ response, body });
	});
	return () => answered;
}

test('a file of the compiler that arrives damaged is fetched again, and twice damaged is not used', async ({
	page
}) => {
	const answered = await damageLibrary(page, 1);
	const playground = new PlaygroundPage(page);
	await playground.open();
	// What is unchanged was compiled with the page.
	await playground.replace('blink %d', 'wink %d');
	await playground.run();
	await playground.console.expectText('wink 1');
	expect(answered()).toBe(2);

	await page.unroute(LIBRARY);
	await damageLibrary(page, Infinity);
	await page.reload();
	await playground.replace('wink %d', 'winked %d');
	await playground.run();
	await playground.expectMessage('The compiler’s files arrived damaged, twice.');
	await page.getByText('Details').click();
	await expect(page.getByText(/toolchain-damaged: sysroot-c-/)).toBeVisible();
	playground.expectNoComplaints();
});

const CONTAINER = /container\.worker/;

/** Ends the worker of that script from inside, as if it had died: nothing is said. */
async function end(page: Page, script: RegExp): Promise<void> {
	const worker = page.workers().find((one) => script.test(one.url()))!;
	const closed = worker.waitForEvent('close');
	// After the answer: one that has closed gives none.
	await worker.evaluate(() => void setTimeout(() => self.close()));
	await closed;
}

/** A thread for containers has loaded its script, and is watched from then on. */
async function expectThread(page: Page): Promise<void> {
	const threads = () =>
		page.evaluate(async () => {
			const { held = [] } = await navigator.locks.query();
			return held.filter(({ name }) => name?.startsWith('ocre-playground/container/')).length;
		});
	await expect.poll(threads).toBeGreaterThan(0);
}

test('a board whose worker ends says so, and a reset makes a new one with its storage', async ({
	playground,
	page
}) => {
	await playground.run();
	await playground.console.expectText('blink 1');
	await end(page, /simulator\.worker/);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The simulated board stopped unexpectedly');
	await playground.board.button('Reset').click();
	await expect(alert).not.toContainText('stopped');
	await playground.board.images.click();
	await expect(page.getByText('blinky.wasm').first()).toBeVisible();
	await playground.run();
	await playground.console.expectText('blink 1');
});

test('a compiler whose worker ends is started again by the next run, and so is a thread for containers', async ({
	playground,
	page
}) => {
	// Two compilers are fetched and started.
	test.slow();
	await expectThread(page);
	await end(page, CONTAINER);
	// What is unchanged was compiled with the page.
	await playground.replace('blink %d', 'wink %d');
	await playground.run();
	await playground.console.expectText('wink 1');
	await end(page, /compiler\.worker/);
	await playground.expectMessage('The compiler stopped unexpectedly.');
	await playground.write('#include <stdio.h>\nint main(void) { puts("again"); return 0; }\n');
	await playground.run();
	await playground.console.expectText('again');
});

test('what was typed right before the tab crashed is there again', async ({
	playground,
	page,
	context
}) => {
	await playground.editor.click();
	const session = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	await page.keyboard.insertText('/* last words */');
	// The tab has no time to say that it did.
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
	const next = new PlaygroundPage(await context.newPage());
	await next.open();
	await expect(next.editor).toContainText('/* last words */');
	await next.page.reload();
	await expect(next.editor).toContainText('/* last words */');
	next.expectNoComplaints();
});

test('a full browser storage is told at once with a way out, and what was typed is saved once there is room', async ({
	page
}) => {
	await page.addInitScript(() => {
		// The browser's own answer; it asks for the room only now and then, too seldom for a test.
		const stores = IDBObjectStore.prototype as unknown as {
			put: (this: IDBObjectStore, ...args: unknown[]) => unknown;
		};
		const { put } = stores;
		stores.put = function (...args) {
			if (this.name === 'projects' && 'isFull' in globalThis)
				throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, args);
		};
	});
	const playground = new PlaygroundPage(page);
	await playground.open();
	await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
	await playground.write('/* precious */\nint main(void) { return 0; }\n');
	const alert = page.getByRole('alert').filter({ hasText: 'The browser’s storage is full' });
	const download = page.waitForEvent('download');
	await alert.getByRole('button', { name: 'Export as zip' }).click();
	expect((await download).suggestedFilename()).toBe('Blinky.zip');
	await expect(playground.editor).toContainText('precious');
	await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'));
	await expect(alert).toBeHidden();
	await page.reload();
	await expect(playground.editor).toContainText('precious');
	playground.expectNoComplaints();
});
