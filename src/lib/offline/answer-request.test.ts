import { expect, test, vi } from 'vitest';
import { answerRequest, forgetFile, type SiteRequest } from './answer-request.ts';
import { copySource, FAKE_ROOT, FakeFileCache, FakeSite, siteStoreIn } from './fake-site.ts';
import { SiteCopy } from './site-copy.ts';

const FIRST = {
	'index.html': 'page one',
	'quirks.html': 'quirks one',
	'first.js': 'script one',
	'_app/immutable/a.1.js': 'a1'
};
const SECOND = {
	'index.html': 'page two',
	'quirks.html': 'quirks two',
	'first.js': 'script two',
	'_app/immutable/a.2.js': 'a2'
};

async function setUp() {
	const cache = new FakeFileCache();
	const site = await FakeSite.of(FIRST);
	const kept = siteStoreIn(cache);
	const update = () =>
		new SiteCopy({
			...{ ...copySource(cache, site), ownPath: '_app/immutable/a.1.js' },
			inUse: () => Promise.resolve(new Set([first]))
		}).update({ signal: new AbortController().signal, onprogress: () => undefined });
	const first = site.list.version;
	const network = vi.fn(() => Promise.resolve(new Response('from the network')));
	const ask = async (request: Partial<SiteRequest> & { path: string }) => {
		const { response } = await answerRequest(
			{ navigates: false, starts: false, version: null, ...request },
			{
				kept,
				network,
				fetchFile: (path, again) =>
					site.fetch(`${FAKE_ROOT}${path}`, { cache: again ? 'reload' : 'default' })
			}
		);
		return response.type === 'error' ? 'error' : response.text();
	};
	return { cache, kept, site, update, network, ask, first };
}

const PAGE = { path: '', navigates: true };

test('without a copy the network answers', async () => {
	const { ask } = await setUp();
	expect(await ask(PAGE)).toBe('from the network');
});

test('with a copy, pages and files come from it without a network', async () => {
	const { ask, site, update, network } = await setUp();
	await update();
	site.offline = true;
	expect(await ask(PAGE)).toBe('page one');
	expect(await ask({ path: 'quirks', navigates: true })).toBe('quirks one');
	expect(await ask({ path: '_app/immutable/a.1.js' })).toBe('a1');
	expect(network).not.toHaveBeenCalled();
	expect(await ask({ path: 'registry/blob' })).toBe('from the network');
});

test('a new version is taken by the page that starts, and by no other', async () => {
	const { ask, site, update } = await setUp();
	await update();
	await site.deploy(SECOND);
	await update();
	expect(await ask(PAGE)).toBe('page one');
	expect(await ask({ ...PAGE, starts: true })).toBe('page two');
	expect(await ask(PAGE)).toBe('page two');
});

test('a page of the old version gets its own files after the new one was taken', async () => {
	const { ask, site, update, first } = await setUp();
	await update();
	await site.deploy(SECOND);
	await update();
	await ask({ ...PAGE, starts: true });
	expect(await ask({ path: '_app/immutable/a.1.js', version: first })).toBe('a1');
	expect(await ask({ path: 'first.js', version: first })).toBe('script one');
	expect(await ask({ path: 'first.js' })).toBe('script two');
	expect(await ask({ path: 'quirks', navigates: true, version: first })).toBe('quirks one');
});

test('a damaged entry heals by itself', async () => {
	const { ask, site, update, cache } = await setUp();
	await update();
	cache.damage(site.sha256Of('_app/immutable/a.1.js'));
	site.asked.length = 0;
	expect(await ask({ path: '_app/immutable/a.1.js' })).toBe('a1');
	expect(site.asked).toEqual(['_app/immutable/a.1.js default']);
	site.offline = true;
	expect(await ask({ path: '_app/immutable/a.1.js' })).toBe('a1');
});

test('what the site does not have any more is an error in the place of a mixture', async () => {
	const { ask, site, update, cache } = await setUp();
	await update();
	cache.damage(site.sha256Of('first.js'));
	await site.deploy(SECOND);
	expect(await ask({ path: 'first.js' })).toBe('error');
});

test('a page whose entry is damaged comes from the network when the site has another version', async () => {
	const { ask, site, update, cache } = await setUp();
	await update();
	cache.damage(site.sha256Of('index.html'));
	await site.deploy(SECOND);
	expect(await ask(PAGE)).toBe('from the network');
});

test('a file that cannot be kept is answered all the same', async () => {
	const { ask, site, update, cache } = await setUp();
	await update();
	cache.damage(site.sha256Of('first.js'));
	cache.quotaBytes = 0;
	expect(await ask({ path: 'first.js' })).toBe('script one');
});

test('a cache that cannot be read leaves the answers to the network', async () => {
	const { ask, update, cache } = await setUp();
	await update();
	cache.match = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
	expect(await ask(PAGE)).toBe('from the network');
});

test('a file that is forgotten is fetched by the next update', async () => {
	const { kept, site, update } = await setUp();
	await update();
	await forgetFile(kept, 'first.js');
	await forgetFile(kept, 'unknown.js');
	site.asked.length = 0;
	await update();
	expect(site.asked).toEqual(['site.json no-store', 'first.js no-cache']);
});
