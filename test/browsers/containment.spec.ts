// What the page of a container tries in order to reach a network, in the browsers that have no policy against connections.
import { Listeners } from '../containment/listeners.ts';
import { LEAVING_WAYS, pageThatTries, QUIET_WAYS } from '../containment/ways-out.ts';
import { expect, test } from './fixtures.ts';
import { lastAnswer, type Playground } from './playground.ts';

const QUIET_MS = 700;
/** WebKit's driver does not live long. */
const WAYS_A_BROWSER = 13;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let listeners: Listeners;

test.beforeEach(async ({ playground, site }) => {
	listeners = new Listeners();
	await playground.tab.open(`${site}/bench/web`);
	await playground.until('the panel', () => document.querySelector('textarea') !== null);
});

test.afterEach(() => listeners.close());

/** Shows this as the page of the container. */
async function browse(playground: Playground, html: string): Promise<void> {
	await playground.tab.evaluate((text) => {
		const area = document.querySelector('textarea')!;
		area.value = text;
		area.dispatchEvent(new Event('input', { bubbles: true }));
	}, html);
	await playground.click('button', /^Open/);
}

test('the listeners hear a browser that goes there', async ({ playground }) => {
	const host = await listeners.open('an address');
	// Nobody answers, which drivers tell in their own ways.
	await playground.tab.open(`http://${host}/`).catch(() => undefined);
	await expect.poll(() => listeners.heard()).toEqual(['an address']);
});

test('nothing that the page of a container does is heard on a network', async ({
	playground,
	browserKind
}) => {
	test.skip(browserKind === 'webkit', 'it leaves such a page before all is tried: see below');
	test.slow();
	const codes: string[] = [];
	for (const [name, way] of Object.entries(QUIET_WAYS)) codes.push(way(await listeners.open(name)));
	await browse(playground, pageThatTries(codes));
	await playground.expectText(new RegExp(`tried ${codes.length} `));
	await pause(2 * QUIET_MS);
	expect(listeners.heard()).toEqual([]);
});

test.describe('each way in a page of its own', () => {
	test.use({ ownBrowser: true });
	test.skip(({ browserKind }) => browserKind !== 'webkit', 'all were tried in one page');
	const all = Object.entries(QUIET_WAYS);
	for (let from = 0; from < all.length; from += WAYS_A_BROWSER) {
		const ways = all.slice(from, from + WAYS_A_BROWSER);
		const names = `${ways[0]![0]} to ${ways.at(-1)![0]}`;
		test(`nothing is heard of: ${names}`, async ({ playground, site }) => {
			test.slow();
			for (const [name, way] of ways) {
				await playground.tab.open(`${site}/bench/web`);
				await playground.until('the panel', () => document.querySelector('textarea') !== null);
				await browse(playground, pageThatTries([way(await listeners.open(name))]));
				// Not by what the panel shows: it does not hear of a page that went to a part of itself.
				const title = () => playground.tab.evaluateInFrame(() => document.title);
				expect(await lastAnswer(title, (text) => text === 'tried 1')).toBe('tried 1');
				await pause(QUIET_MS);
			}
			await pause(QUIET_MS);
			expect(listeners.heard()).toEqual([]);
		});
	}
});

test('a page of a container that leaves for another server does not get there', async ({
	playground
}) => {
	test.slow();
	for (const [name, way] of Object.entries(LEAVING_WAYS)) {
		await browse(
			playground,
			pageThatTries([`setTimeout(()=>{${way(await listeners.open(name))}},50)`])
		);
		await playground.expectText(/tried 1 /);
		await pause(QUIET_MS);
	}
	expect(listeners.heard()).toEqual([]);
});

test('a page that goes to a part of itself is still there, and served', async ({ playground }) => {
	const asks = `fetch('/').then((answer)=>answer.text()).then((text)=>{document.title='got '+text.length})`;
	await browse(
		playground,
		`<!doctype html><title>page</title><script>location.hash='#a';setTimeout(()=>${asks},4000)</script>`
	);
	const inside = () => playground.tab.evaluateInFrame(() => `${location.hash} ${document.title}`);
	const got = /^#a got \d+$/;
	expect(await lastAnswer(inside, (text) => got.test(text))).toMatch(got);
	expect(await playground.text()).not.toMatch(/cannot be opened here/);
});

test('what the browser cannot forbid is said before a page is opened', async ({ playground }) => {
	await playground.expectText(/no policy that forbids every connection/);
});
