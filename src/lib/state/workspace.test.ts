import { beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { renameProject, withFile } from '#lib/project/edit-project.ts';
import type { Example } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { createJournal, type Journal } from '#lib/storage/journal.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import { Workspace } from './workspace.svelte.ts';

const BLINKY: Example = {
	id: 'blinky',
	title: 'Blinky',
	summary: '',
	topics: [],
	files: { 'build.yaml': 'name: blinky', 'main.c': 'int main(void) {}', 'lib/a.h': '#pragma once' }
};

let store: MemoryProjectStore;
let clock: ManualClock;
let journal: Journal;
let errors: unknown[];
let conflicts: string[][];
let merges: string[];
let removals: { name: string; undo: () => void }[];
let local: ReturnType<typeof memoryStorage>;

beforeEach(() => {
	store = new MemoryProjectStore();
	clock = new ManualClock();
	local = memoryStorage();
	journal = createJournal(local);
	errors = [];
	conflicts = [];
	merges = [];
	removals = [];
});

function memoryStorage() {
	const items = new Map<string, string>();
	const storage = {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key),
		key: (i: number) => [...items.keys()][i] ?? null,
		get length() {
			return items.size;
		}
	};
	return () => storage;
}

async function opened(own = journal): Promise<Workspace> {
	const workspace = new Workspace({
		store,
		journal: own,
		examples: { first: BLINKY, cards: [BLINKY], load: () => Promise.resolve(BLINKY) },
		clock,
		onsaveerror: (error) => errors.push(error),
		onconflict: (name, copyName) => conflicts.push([name, copyName]),
		onmerge: (name) => merges.push(name),
		onremoved: (name, undo) => removals.push({ name, undo })
	});
	await workspace.load();
	return workspace;
}

test('a first visitor finds the first example open at its source, and saved', async () => {
	const workspace = await opened();
	expect(workspace.project?.name).toBe('Blinky');
	expect(workspace.activePath).toBe('main.c');
	expect(workspace.openPaths).toEqual(['main.c', 'build.yaml']);
	expect((await store.list()).map(({ name }) => name)).toEqual(['Blinky']);
});

test('typing is saved when it pauses, and at once when flushed', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'one');
	expect(workspace.saveState).toBe('saving');
	expect((await store.list())[0]?.files['main.c']).toBe('int main(void) {}');
	await clock.advance(1000);
	expect((await store.list())[0]?.files['main.c']).toBe('one');
	expect(workspace.saveState).toBe('saved');
	workspace.edit('main.c', 'two');
	await workspace.flush();
	expect((await store.list())[0]?.files['main.c']).toBe('two');
});

test('a reload finds the project that was open', async () => {
	const workspace = await opened();
	await workspace.createFrom(BLINKY.id);
	const name = workspace.project?.name;
	await workspace.flush();
	expect(name).toBe('Blinky 2');
	expect((await opened()).project?.name).toBe(name);
});

test('a change that cannot be saved stays in the tab, is told, and is saved with the next', async () => {
	const workspace = await opened();
	const save = store.save.bind(store);
	store.save = () => Promise.reject(new AppError('storage-full', 'full'));
	workspace.edit('main.c', 'precious');
	await workspace.flush();
	expect(workspace.saveState).toBe('failed');
	expect(errors).toHaveLength(1);
	expect(workspace.activeSource).toBe('precious');
	store.save = save;
	await workspace.flush();
	expect((await store.list())[0]?.files['main.c']).toBe('precious');
	expect(workspace.saveState).toBe('saved');
});

test('a deleted project comes back with undo, also when it was the only one', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'mine');
	const { id } = workspace.project!;
	const { undo, fresh } = workspace.remove(id);
	await clock.advance(1000);
	expect(workspace.project?.id).not.toBe(id);
	expect((await store.list()).map((project) => project.id)).not.toContain(id);
	expect(fresh).toBe('Blinky');
	undo();
	await workspace.flush();
	expect(workspace.project?.id).toBe(id);
	expect(workspace.activeSource).toBe('mine');
	await clock.advance(1000);
	// The one that took its place goes with it.
	expect(workspace.projects.map((project) => project.id)).toEqual([id]);
	expect((await store.list()).map((project) => project.id)).toEqual([id]);
});

test('what took the place of a deleted project stays when it was worked on, or when there were others', async () => {
	const workspace = await opened();
	const { id } = workspace.project!;
	const { undo } = workspace.remove(id);
	workspace.edit('main.c', 'new work');
	undo();
	expect(workspace.projects.map((project) => project.files['main.c'])).toContain('new work');
	expect(workspace.projects).toHaveLength(2);
	expect(workspace.remove(id).fresh).toBeNull();
});

test('a deleted folder closes its files and comes back with undo', async () => {
	const workspace = await opened();
	workspace.openFile('lib/a.h');
	const undo = workspace.removeFile('lib');
	expect(workspace.openPaths).toEqual(['main.c', 'build.yaml']);
	undo();
	expect(workspace.project?.files['lib/a.h']).toBe('#pragma once');
});

test('a renamed folder keeps its files open', async () => {
	const workspace = await opened();
	workspace.openFile('lib/a.h');
	workspace.renameFile('lib', 'include');
	expect(workspace.activePath).toBe('include/a.h');
	expect(workspace.activeSource).toBe('#pragma once');
});

test('reset puts the example’s files back and can be undone', async () => {
	const workspace = await opened();
	const { id } = workspace.project!;
	workspace.edit('main.c', 'mine');
	const undo = await workspace.reset(id);
	expect(workspace.activeSource).toBe('int main(void) {}');
	undo!();
	expect(workspace.activeSource).toBe('mine');
});

test('a project from outside is run as it was, under an id that no other one has', async () => {
	const workspace = await opened();
	const run = { ...NO_RUN_OPTIONS, containerId: 'desk', args: ['30'] };
	workspace.add('Lamp', BLINKY.files, null, run);
	expect(workspace.project).toMatchObject({ name: 'Lamp', run });
	workspace.add('Lamp', BLINKY.files, null, run);
	expect(workspace.project).toMatchObject({ name: 'Lamp 2', run: { ...run, containerId: null } });
});

test('a refused file name changes nothing', async () => {
	const workspace = await opened();
	const before = workspace.project;
	expect(() => workspace.addFile('../evil.c')).toThrow(AppError);
	expect(workspace.project).toBe(before);
});

test('what another tab saved is followed', async () => {
	const workspace = await opened();
	const project = workspace.project!;
	await store.save(renameProject(project, 'Theirs'), project);
	store.onchange?.(project.id);
	await clock.advance(0);
	expect(workspace.project?.name).toBe('Theirs');
	workspace.edit('main.c', 'mine');
	await workspace.flush();
	expect(await store.list()).toMatchObject([{ name: 'Theirs', files: { 'main.c': 'mine' } }]);
});

test('a project that another tab deleted can be brought back', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'mine');
	await workspace.flush();
	const { id } = workspace.project!;
	await store.remove(id);
	store.onchange?.(id);
	await clock.advance(0);
	expect(workspace.projects.map((project) => project.id)).not.toContain(id);
	expect(removals.map(({ name }) => name)).toEqual(['Blinky']);
	removals[0]!.undo();
	await workspace.flush();
	expect(workspace.project?.id).toBe(id);
	expect((await store.list()).find((one) => one.id === id)?.files['main.c']).toBe('mine');
});

describe('when two tabs change one project in the same second', () => {
	const LINES = 'one\ntwo\nthree';

	/** This tab has typed `mine`, and another one has saved `theirs`, made from the same text, so much later. */
	async function bothTyped(mine: string, theirs: string, laterMs = 0): Promise<Workspace> {
		const workspace = await opened();
		workspace.edit('main.c', LINES);
		await workspace.flush();
		const base = workspace.project!;
		workspace.edit('main.c', mine);
		const { changedAt } = workspace.project!;
		const saved = { ...withFile(base, 'main.c', theirs), changedAt: changedAt + laterMs };
		expect(await store.save(saved, base)).toBeNull();
		return workspace;
	}
	const stored = async () => (await store.list()).map(({ files }) => files['main.c']).sort();

	test.each([-50, 0, 50])('and different lines, both changes are kept (%i ms)', async (laterMs) => {
		const workspace = await bothTyped('ONE\ntwo\nthree', 'one\ntwo\nTHREE', laterMs);
		await workspace.flush();
		expect(workspace.activeSource).toBe('ONE\ntwo\nTHREE');
		expect(await stored()).toEqual(['ONE\ntwo\nTHREE']);
		expect(merges).toEqual(['Blinky']);
		expect(conflicts).toEqual([]);
		expect(workspace.saveState).toBe('saved');
	});

	test.each([-50, 0, 50])('and the same line, both versions are kept (%i ms)', async (laterMs) => {
		const workspace = await bothTyped('mine\ntwo\nthree', 'theirs\ntwo\nthree', laterMs);
		await workspace.flush();
		expect(await stored()).toEqual(['mine\ntwo\nthree', 'theirs\ntwo\nthree']);
		expect(workspace.activeSource).toBe('mine\ntwo\nthree');
		expect(conflicts).toEqual([['Blinky', 'Blinky 2']]);
		expect(merges).toEqual([]);
		expect(errors).toEqual([]);
		expect(workspace.saveState).toBe('saved');
	});

	test('what is typed while the other change is on its way is kept, too', async () => {
		const workspace = await bothTyped('ONE\ntwo\nthree', 'one\ntwo\nTHREE');
		const save = store.save.bind(store);
		store.save = async (project, base) => {
			const inTheWay = await save(project, base);
			store.save = save;
			workspace.edit('main.c', 'ONE!\ntwo\nthree');
			return inTheWay;
		};
		await workspace.flush();
		await workspace.flush();
		expect(await stored()).toEqual(['ONE!\ntwo\nTHREE']);
	});

	test('and one of them is closed before it could save, the next page joins them', async () => {
		const workspace = await bothTyped('ONE\ntwo\nthree', 'one\ntwo\nTHREE');
		const save = store.save.bind(store);
		store.save = () => new Promise(() => undefined);
		workspace.leave();
		store.save = save;
		const next = await opened();
		expect(next.activeSource).toBe('ONE\ntwo\nTHREE');
		expect(await stored()).toEqual(['ONE\ntwo\nTHREE']);
	});

	test('and both are closed before they could save, the next page has both', async () => {
		const before = await opened();
		before.edit('main.c', LINES);
		await before.flush();
		const tabs = [await opened(), await opened(createJournal(local))];
		const save = store.save.bind(store);
		store.save = () => new Promise(() => undefined);
		for (const [i, text] of ['ONE\ntwo\nthree', 'one\ntwo\nTHREE'].entries()) {
			tabs[i]!.edit('main.c', text);
			tabs[i]!.leave();
		}
		store.save = save;
		expect((await opened()).activeSource).toBe('ONE\ntwo\nTHREE');
	});

	test('and then type on in turn, neither loses a word', async () => {
		const mine = await opened();
		mine.edit('main.c', LINES);
		await mine.flush();
		const theirs = await opened(createJournal(local));
		for (let round = 1; round <= 5; round++) {
			mine.edit('main.c', mine.activeSource.replace(/^one.*/, `one ${round}`));
			theirs.edit('main.c', theirs.activeSource.replace(/three.*$/, `three ${round}`));
			await Promise.all([mine.flush(), theirs.flush()]);
		}
		await mine.flush();
		expect(await stored()).toEqual(['one 5\ntwo\nthree 5']);
		expect(conflicts).toEqual([]);
	});
});

test('what was typed in the last moment before the page went away is recovered', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'last words');
	const save = store.save.bind(store);
	store.save = () => new Promise(() => undefined);
	workspace.leave();
	// A browser says goodbye more than once: hidden, then gone.
	workspace.leave();
	store.save = save;
	const next = await opened();
	expect(next.activeSource).toBe('last words');
	expect((await store.list())[0]?.files['main.c']).toBe('last words');
});

test('the journal does not bring back what was saved and changed since', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'old');
	workspace.leave();
	await clock.advance(0);
	workspace.edit('main.c', 'new');
	await workspace.flush();
	expect((await opened()).activeSource).toBe('new');
});
