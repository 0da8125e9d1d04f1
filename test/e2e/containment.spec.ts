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

const LIVELY = `<!doctype html><title>Lively</title><style>h1{color:rgb(1,2,3)}</style><h1 id=head>Page</h1>
<script>const order=['inline'];document.write('<p id=written>written</p>');order.push(document.getElementById('late')===null);
addEventListener('DOMContentLoaded',()=>order.push('ready'));addEventListener('load',()=>order.push('load'))</script>
<p id=late>late</p><button onclick="this.textContent=event.type+order.join()">Handler</button>
<button id=ask>Ask</button><script>document.getElementById('ask').onclick=async()=>{
const {counter}=await (await fetch('http://'+location.host+'/json')).json();head.textContent='counter '+counter}</script>
<a href="/json" target=_blank>JSON</a><a href="#late" id=kept>Fragment</a>`;

test('a page’s own scripts, handlers, requests and links work as they did', async ({ page }) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	// The browser says that it runs no handler in markup; the loader does.
	page.on('console', (said) => {
		if (said.type() === 'error' && !said.text().includes('inline event handler'))
			complaints.push(said.text());
	});
	const bench = new WebBench(page);
	await bench.open();
	await bench.browse(LIVELY);
	await expect(bench.status).toContainText('Lively');
	const frame = bench.frame;
	await expect(frame.getByText('written')).toBeVisible();
	await expect(frame.getByRole('heading')).toHaveCSS('color', 'rgb(1, 2, 3)');
	await frame.getByRole('button', { name: 'Handler' }).click();
	await expect(frame.getByText('clickinline,true,ready,load')).toBeVisible();
	await frame.getByRole('button', { name: 'Ask' }).click();
	await expect(frame.getByRole('heading')).toHaveText('counter 3');
	await frame.getByRole('link', { name: 'JSON' }).click();
	await expect(frame.getByText('"name":"made up"')).toBeVisible();
	expect(complaints).toEqual([]);
});
