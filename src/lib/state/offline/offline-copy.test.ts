import { expect, test, vi } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakeCopyAccess } from '#lib/offline/fake-copy-access.ts';
import { FakeSite } from '#lib/offline/fake-site.ts';
import type { ConnectionFacts } from '#lib/state/runs/early-compiler.svelte.ts';
import { OfflineCopy } from './offline-copy.svelte.ts';

const FILES = {
	'index.html': 'one',
	'_app/immutable/a.1.js': 'a1',
	'c/core.wasm': 'core',
	'whole/core.wasm': 'whole'
};

async function setUp({ connection = null }: { connection?: ConnectionFacts | null } = {}) {
	const access = new FakeCopyAccess(await FakeSite.of(FILES));
	const clock = new ManualClock();
	const reload = vi.fn();
	const onupdate = vi.fn();
	const make = () =>
		new OfflineCopy({
			open: () => Promise.resolve(access),
			refusal: null,
			connection: () => connection,
			...{ clock, persistsUnasked: false, reload, onupdate }
		});
	return { access, site: access.site, clock, reload, onupdate, make, offline: make() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('what is usually kept is fetched by itself, and then the page is ready', async () => {
	const { offline, access } = await setUp();
	await offline.begin();
	expect(offline.state).toEqual({ stage: 'ready' });
	expect(offline.ready).toBe(true);
	expect(access.calls).toContain('serve');
	// Only a press on a button may make a browser ask.
	expect(access.asked).toBe(false);
});

test('nothing is fetched unasked where data is paid for, and everything on request', async () => {
	const { offline, site } = await setUp({ connection: { saveData: true } });
	await offline.begin();
	expect(offline.state).toEqual({ stage: 'held-back', by: 'save-data' });
	expect(site.asked).toEqual([]);
	await offline.resume();
	expect(offline.state).toEqual({ stage: 'ready' });
});

test('a browser that keeps nothing leaves the page as it is, with the reason', async () => {
	const clock = new ManualClock();
	const offline = new OfflineCopy({
		...{ open: null, refusal: 'insecure', connection: () => null, clock },
		...{ persistsUnasked: false, reload: vi.fn(), onupdate: vi.fn() }
	});
	await offline.begin();
	await offline.resume();
	expect(offline.state).toEqual({ stage: 'unavailable', by: 'insecure' });
});

test('a refused service worker is a failure with a next step, and nothing is fetched', async () => {
	const { offline, access, site } = await setUp();
	access.refuses = true;
	await offline.begin();
	expect(offline.state).toMatchObject({ stage: 'failed', problem: { code: 'offline-refused' } });
	expect(site.asked).toEqual([]);
	access.refuses = false;
	await offline.resume();
	expect(offline.state).toEqual({ stage: 'ready' });
});

test('without a network, a copy that is whole is ready and one that is not says so', async () => {
	const { offline, site, make } = await setUp();
	site.offline = true;
	await offline.begin();
	expect(offline.state).toMatchObject({ problem: { code: 'offline-unreachable' } });
	site.offline = false;
	await offline.resume();
	site.offline = true;
	const next = make();
	await next.begin();
	expect(next.state).toEqual({ stage: 'ready' });
});

test('a pause holds, over a reload as well, until it is resumed', async () => {
	const { offline, site, make } = await setUp();
	let paused: Promise<void> | null = null;
	site.onask = async (path) => {
		if (path !== 'c/core.wasm' || paused) return;
		paused = offline.pause();
		await paused;
	};
	await offline.begin();
	expect(offline.state).toEqual({ stage: 'paused' });
	const next = make();
	await next.begin();
	expect(next.state).toEqual({ stage: 'paused' });
	await next.resume();
	expect(next.state).toEqual({ stage: 'ready' });
});

test('all is fetched on request, and the browser is asked to keep it', async () => {
	const { offline, access } = await setUp();
	await offline.begin();
	access.isPersisted = true;
	await offline.fetchAll();
	expect(offline.kept?.groups.every((group) => group.keptBytes === group.sizeBytes)).toBe(true);
	expect(access.asked).toBe(true);
	expect(offline.persisted).toBe(true);
});

test('what was removed stays so at the next visit', async () => {
	const { offline, access, site, make } = await setUp();
	await offline.begin();
	await offline.remove();
	expect(offline.state).toEqual({ stage: 'removed' });
	expect(access.calls).toContain('retire');
	site.asked.length = 0;
	const next = make();
	await next.begin();
	expect(next.state).toEqual({ stage: 'removed' });
	expect(site.asked).toEqual([]);
});

test('a new version is told once, and taken on request', async () => {
	const { offline, site, onupdate, reload } = await setUp();
	await offline.begin();
	await site.deploy({ ...FILES, 'index.html': 'two' });
	await offline.begin();
	await offline.look();
	expect(onupdate).toHaveBeenCalledTimes(1);
	expect(reload).not.toHaveBeenCalled();
	await offline.takeUpdate();
	expect(reload).toHaveBeenCalledTimes(1);
	expect(offline.kept?.record.next).not.toBeNull();
});

test('a page that stays open asks for a new version every hour', async () => {
	const { offline, site, clock, onupdate } = await setUp();
	await offline.begin();
	await site.deploy({ ...FILES, 'index.html': 'two' });
	await clock.advance(59 * 60_000);
	await settle();
	expect(onupdate).not.toHaveBeenCalled();
	await clock.advance(2 * 60_000);
	await settle();
	expect(onupdate).toHaveBeenCalledTimes(1);
});

test('what another tab does is seen here', async () => {
	const { offline, access } = await setUp();
	await offline.begin();
	await access.copy.remove();
	access.onchange?.();
	await settle();
	expect(offline.state).toEqual({ stage: 'removed' });
});

test('a full disk is told', async () => {
	const { offline, access } = await setUp();
	access.cache.quotaBytes = 100;
	await offline.begin();
	expect(offline.state).toMatchObject({ problem: { code: 'offline-full' } });
});
