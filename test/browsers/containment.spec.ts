// What the page of a container tries in order to reach a network, in the browsers that have no policy against connections.
import { Listeners } from '../containment/listeners.ts';
import { LEAVING_WAYS, pageThatTries, QUIET_WAYS } from '../containment/ways-out.ts';
import { expect, test } from './fixtures.ts';
import type { Playground } from './playground.ts';

const QUIET_MS = 700;
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

test('nothing that the page of a container does is heard on a network', async ({ playground }) => {
	test.slow();
	const codes: string[] = [];
	for (const [name, way] of Object.entries(QUIET_WAYS)) codes.push(way(await listeners.open(name)));
	await browse(playground, pageThatTries(codes));
	await playground.expectText(new RegExp(`tried ${codes.length} `));
	await pause(2 * QUIET_MS);
	expect(listeners.heard()).toEqual([]);
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

test('what the browser cannot forbid is said before a page is opened', async ({ playground }) => {
	await playground.expectText(/no policy that forbids every connection/);
});
