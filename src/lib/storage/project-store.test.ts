// The one contract test of ProjectStore, run against both implementations.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProject, withFile } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import { MemoryProjectStore } from './memory-store.ts';
import { openProjectStore } from './open-store.ts';
import type { ProjectStore } from './storage.ts';

function project(id: string, now: number): Project {
	return createProject(`Project ${id}`, { 'main.c': `// ${id}`, 'lib/a.h': '' }, null, { id, now });
}

describe.each([
	['indexeddb', () => openProjectStore({ name: 'contract' })],
	['memory', () => Promise.resolve<ProjectStore>(new MemoryProjectStore())]
] as const)('a project store in %s', (kind, open) => {
	let store: ProjectStore;

	beforeEach(async () => {
		vi.stubGlobal('indexedDB', new IDBFactory());
		store = await open();
	});

	afterEach(() => {
		store.dispose();
		vi.unstubAllGlobals();
	});

	it('says what it is', () => {
		expect(store.kind).toBe(kind);
		expect(store.problem).toBeNull();
	});

	it('starts empty', async () => {
		expect(await store.list()).toEqual([]);
		expect(await store.readSetting('theme')).toBeNull();
	});

	it('lists what was saved, most recently changed first', async () => {
		const [a, b, c] = [project('a', 10), project('b', 30), project('c', 20)];
		for (const one of [a, b, c]) await store.save(one, null);
		expect(await store.list()).toEqual([b, c, a]);
	});

	it('replaces a project by what was made from it, also when the clock went back', async () => {
		const first = project('a', 10);
		const second = withFile(first, 'main.c', 'changed', 20);
		const third = { ...withFile(second, 'main.c', 'again', 30), changedAt: 5 };
		expect(await store.save(first, null)).toBeNull();
		expect(await store.save(second, first)).toBeNull();
		expect(await store.save(second, first)).toBeNull();
		expect(await store.save(third, second)).toBeNull();
		expect(await store.list()).toEqual([third]);
	});

	it.each([
		['later', 30],
		['earlier', 20],
		['at the same time', 25]
	])('writes nothing over what another tab saved %s, and gives that back', async (_when, at) => {
		const base = project('a', 10);
		const theirs = withFile(base, 'main.c', 'theirs', at);
		const mine = withFile(base, 'main.c', 'mine', 25);
		await store.save(base, null);
		await store.save(theirs, base);
		expect(await store.save(mine, base)).toEqual(theirs);
		expect(await store.save(mine, null)).toEqual(theirs);
		expect(await store.list()).toEqual([theirs]);
		expect(await store.save(mine, theirs)).toBeNull();
		expect(await store.list()).toEqual([mine]);
	});

	it('keeps copies: nobody changes what is stored by changing what was given or read', async () => {
		const files: Record<string, string> = { 'main.c': 'kept' };
		await store.save({ ...project('a', 10), files }, null);
		files['main.c'] = 'lost';
		const [read] = await store.list();
		(read!.files as Record<string, string>)['main.c'] = 'lost too';
		expect((await store.list())[0]!.files).toEqual({ 'main.c': 'kept' });
	});

	it('removes a project, and does not mind one that is not there', async () => {
		const one = project('a', 10);
		await store.save(one, null);
		expect(await store.remove('a', one)).toBeNull();
		expect(await store.remove('a', one)).toBeNull();
		expect(await store.remove('a', null)).toBeNull();
		expect(await store.list()).toEqual([]);
	});

	it('removes nothing that another tab changed meanwhile, and gives that back', async () => {
		const base = project('a', 10);
		const theirs = withFile(base, 'main.c', 'theirs', 10);
		await store.save(base, null);
		await store.save(theirs, base);
		expect(await store.remove('a', base)).toEqual(theirs);
		expect(await store.remove('a', null)).toEqual(theirs);
		expect(await store.list()).toEqual([theirs]);
		expect(await store.remove('a', theirs)).toBeNull();
		expect(await store.list()).toEqual([]);
	});

	it('brings a removed project back when it is saved again', async () => {
		const one = project('a', 10);
		await store.save(one, null);
		await store.remove('a', one);
		await store.save(one, null);
		expect(await store.list()).toEqual([one]);
	});

	it('keeps how a project is run, and drops run options that are not right', async () => {
		const run = {
			containerId: null,
			args: ['a'],
			environment: [],
			mounts: [{ guest: '/data', folder: '/lfs/shared' }]
		};
		const first = { ...project('a', 1), run };
		await store.save(first, null);
		expect((await store.list())[0]?.run).toEqual(run);
		if (kind === 'memory') return;
		const damaged = { ...project('a', 2), run: { ...run, args: 'no list' as never } };
		await store.save(damaged, first);
		const [read] = await store.list();
		expect(read).toEqual(project('a', 2));
	});

	it('keeps settings, an empty one too', async () => {
		await store.writeSetting('theme', 'dark');
		await store.writeSetting('theme', 'light');
		await store.writeSetting('note', '');
		expect(await store.readSetting('theme')).toBe('light');
		expect(await store.readSetting('note')).toBe('');
		expect(await store.readSetting('constructor')).toBeNull();
	});

	it('refuses what cannot be copied, and keeps what was there', async () => {
		const one = project('a', 10);
		await store.save(one, null);
		const broken = { ...one, files: { 'main.c': (() => '') as unknown as string } };
		await expect(store.save(broken, one)).rejects.toMatchObject({ code: 'storage-failed' });
		expect(await store.list()).toEqual([one]);
	});

	it('may be disposed of twice', () => {
		store.dispose();
		expect(() => store.dispose()).not.toThrow();
	});
});
