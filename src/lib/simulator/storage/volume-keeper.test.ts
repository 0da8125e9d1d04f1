import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { openIndexedDbVolumeStore } from './indexeddb-volume-store.ts';
import { VolumeKeeper, type KeeperOptions, type StorageKeeping } from './volume-keeper.ts';
import { MemoryVolumeStore, type VolumeStore } from './volume-store.ts';

const size = { blockBytes: 4096, blocks: 64 };

const open = (store: VolumeStore | null, more: Partial<KeeperOptions> = {}) =>
	VolumeKeeper.open({ size, store, clock: new ManualClock(), ...more });

/** A volume with one of everything, saved. */
async function filled(store: VolumeStore): Promise<VolumeKeeper> {
	const keeper = await open(store);
	keeper.files.mkdir('/lfs/ocre');
	keeper.files.mkdir('/lfs/ocre/empty');
	keeper.files.write('/lfs/ocre/a', 0, utf8('hello'));
	keeper.files.touch('/lfs/none');
	await keeper.flush();
	return keeper;
}

const text = (keeper: VolumeKeeper, at: string) => latin1(keeper.files.read(at));

describe.each([
	['in memory', () => Promise.resolve({ store: new MemoryVolumeStore(), reopen: null })],
	[
		'in the browser’s database',
		async () => {
			const reopen = () => openIndexedDbVolumeStore({ volume: 'board' });
			return { store: await reopen(), reopen };
		}
	]
] as const)('a volume kept %s', (_name, create) => {
	test('is there again with all its files and folders', async () => {
		const { store, reopen } = await create();
		const first = await filled(store);
		first.files.write('/lfs/ocre/a', 5, utf8(' again'));
		first.files.rename('/lfs/none', '/lfs/renamed');
		await first.flush();
		if (reopen) first.dispose();
		const second = await open(reopen ? await reopen() : store);
		expect(second.keeping).toEqual({ kind: 'kept', startedEmpty: false });
		expect(text(second, '/lfs/ocre/a')).toBe('hello again');
		expect(second.files.list('/lfs').map(({ name }) => name)).toEqual(['ocre', 'renamed']);
		expect(second.files.list('/lfs/ocre').map(({ name }) => name)).toEqual(['a', 'empty']);
		expect(second.files.volume()).toEqual(first.files.volume());
	});

	test('is empty again after it was erased', async () => {
		const { store, reopen } = await create();
		const first = await filled(store);
		first.files.format();
		await first.flush();
		if (reopen) first.dispose();
		const second = await open(reopen ? await reopen() : store);
		expect(second.files.list('/lfs')).toEqual([]);
	});
});

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

test('a change is saved a moment later, many at once, and only what changed', async () => {
	const clock = new ManualClock();
	const store = new MemoryVolumeStore();
	const keeper = await open(store, { clock });
	const saves: string[][] = [];
	const save = store.save.bind(store);
	store.save = (changes) => {
		saves.push(changes.put.map((record) => record.path));
		return save(changes);
	};
	for (let i = 0; i < 50; i++) keeper.files.write('/lfs/log', i, utf8('x'));
	keeper.files.touch('/lfs/other');
	expect(saves).toEqual([]);
	await clock.advance(150);
	await keeper.flush();
	keeper.files.write('/lfs/log', 50, utf8('y'));
	keeper.files.remove('/lfs/other');
	await clock.advance(150);
	await keeper.flush();
	expect(saves).toEqual([['/lfs/log', '/lfs/other'], ['/lfs/log']]);
	expect([...store.records.keys()]).toEqual(['/lfs/log']);
});

test('two boards in one database do not see each other', async () => {
	const a = await open(await openIndexedDbVolumeStore({ volume: 'a' }));
	const b = await open(await openIndexedDbVolumeStore({ volume: 'a2' }));
	a.files.touch('/lfs/of-a');
	await a.flush();
	b.files.format();
	b.files.touch('/lfs/of-b');
	await b.flush();
	const again = await open(await openIndexedDbVolumeStore({ volume: 'a' }));
	expect(again.files.list('/lfs').map(({ name }) => name)).toEqual(['of-a']);
});

const DAMAGED: readonly (readonly [string, unknown])[] = [
	['no record', 'text'],
	['no bytes', { path: '/lfs/x', kind: 'file' }],
	['a path elsewhere', { path: '/etc/passwd', kind: 'file', bytes: new Uint8Array(1) }],
	['a path upwards', { path: '/lfs/../x', kind: 'file', bytes: new Uint8Array(1) }],
	['a file without its folder', { path: '/lfs/a/b', kind: 'file', bytes: new Uint8Array(1) }],
	['more than fits', { path: '/lfs/x', kind: 'file', bytes: new Uint8Array(4096 * 65) }]
];

test.each(DAMAGED)('%s: the board starts empty and says so', async (_what, record) => {
	const store = new MemoryVolumeStore();
	await filled(store);
	const load = store.load.bind(store);
	store.load = async () => [...(await load()), record];
	const keeper = await open(store);
	expect(keeper.keeping).toEqual({ kind: 'kept', startedEmpty: true });
	expect(keeper.files.list('/lfs')).toEqual([]);
	store.load = load;
	keeper.files.touch('/lfs/new');
	await keeper.flush();
	const next = await open(store);
	expect(next.keeping.startedEmpty).toBe(false);
	expect(next.files.list('/lfs').map(({ name }) => name)).toEqual(['new']);
});

test('a full store is told, the board goes on, and once there is room all of it is saved', async () => {
	const told: StorageKeeping[] = [];
	const store = new MemoryVolumeStore();
	const keeper = await open(store, { onkeeping: (keeping) => told.push(keeping) });
	store.error = new DOMException('full', 'QuotaExceededError');
	keeper.files.write('/lfs/a', 0, utf8('1'));
	await keeper.flush();
	expect(keeper.keeping).toEqual({ kind: 'memory', reason: 'full', startedEmpty: false });
	store.error = null;
	keeper.files.write('/lfs/b', 0, utf8('2'));
	await keeper.flush();
	expect(told.map((keeping) => keeping.kind)).toEqual(['kept', 'memory', 'kept']);
	expect([...store.records.keys()]).toEqual(['/lfs/a', '/lfs/b']);
});

test('a store that refuses leaves a board that works in memory', async () => {
	const store = new MemoryVolumeStore();
	store.error = new Error('refused');
	for (const refusing of [store, null]) {
		const keeper = await open(refusing);
		expect(keeper.keeping).toMatchObject({ kind: 'memory', reason: 'refused' });
		keeper.files.touch('/lfs/a');
		await keeper.flush();
		expect(keeper.files.list('/lfs')).toHaveLength(1);
	}
});

test('a second tab works on a copy and never writes', async () => {
	const store = new MemoryVolumeStore();
	await filled(store);
	const { saves } = store;
	const copy = await open(store, { readOnly: true });
	expect(copy.keeping).toMatchObject({ kind: 'memory', reason: 'other-tab' });
	expect(text(copy, '/lfs/ocre/a')).toBe('hello');
	copy.files.write('/lfs/ocre/a', 0, utf8('HELLO'));
	await copy.flush();
	expect(store.saves).toBe(saves);
});
