// What the page of a container tries in order to reach a network: somebody listens, and must hear nothing.
import { Listeners } from '../containment/listeners.ts';
import { LEAVING_WAYS, pageThatTries, QUIET_WAYS } from '../containment/ways-out.ts';
import { WebBench } from './pages/web-bench.ts';
import { expect, test } from '@playwright/test';

/** Connections and packets come at once, or not at all. */
const QUIET_MS = 700;

let listeners: Listeners;

test.beforeEach(() => {
	listeners = new Listeners();
});

test.afterEach(() => listeners.close());

test('nothing that the page of a container does is heard on a network', async ({ page }) => {
	const bench = new WebBench(page);
	await bench.open();
	const codes: string[] = [];
	for (const [name, way] of Object.entries(QUIET_WAYS)) codes.push(way(await listeners.open(name)));
	await bench.browse(pageThatTries(codes));
	await expect(bench.status).toContainText(`tried ${codes.length} `);
	await page.waitForTimeout(2 * QUIET_MS);
	expect(listeners.heard()).toEqual([]);
});

test('a page of a container that leaves for another server does not get there', async ({
	page
}) => {
	test.slow();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const bench = new WebBench(page);
	await bench.open();
	for (const [name, way] of Object.entries(LEAVING_WAYS)) {
		await bench.browse(pageThatTries([`setTimeout(()=>{${way(await listeners.open(name))}},50)`]));
		await expect(bench.status, name).toContainText('tried 1');
		await page.waitForTimeout(QUIET_MS);
	}
	expect(listeners.heard()).toEqual([]);
	// Nor does it tell this site anything by navigating to it.
	await bench.browse(pageThatTries([`location.href='${page.url()}?told'`]));
	await page.waitForTimeout(QUIET_MS);
	expect(asked.filter((url) => url.includes('told'))).toEqual([]);
});

test('what the browser forbids is said before a page is opened', async ({ page }) => {
	const bench = new WebBench(page);
	await bench.open();
	await expect(bench.status).toContainText('the browser refuses it every connection');
});
