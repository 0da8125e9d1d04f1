import { beforeEach, describe, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakeLocks, type FakeLockClient } from '#lib/core/fake-locks.ts';
import { AppError } from '#lib/core/errors.ts';
import { renameProject, withFile } from '#lib/project/edit-project.ts';
import type { Example } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { FakeLocalStorage } from '#lib/storage/fake-local-storage.ts';
import { createJournal, type Journal } from '#lib/storage/journal.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import { Workspace, type WorkspaceParts } from './workspace.svelte.ts';

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
let local: FakeLocalStorage;
let locks: FakeLocks;
/** The thread of the first tab. */
let tab: FakeLockClient;

beforeEach(() => {
	store = new MemoryProjectStore();
	clock = new ManualClock();
	local = new FakeLocalStorage();
	locks = new FakeLocks();
	tab = locks.client();
	journal = createJournal(() => local, tab);
	errors = [];
	conflicts = [];
	merges = [];
	removals = [];
});

/** Of another tab. */
function newJournal(client = locks.client()): Journal {
	return createJournal(() => local, client);
}

async function opened(own = journal, parts: Partial<WorkspaceParts> = {}): Promise<Workspace> {
	const workspace = new Workspace({
		store,
		journal: own,
		examples: { first: BLINKY, cards: [BLINKY], load: () => Promise.resolve(BLINKY) },
		clock,
		onsaveerror: (error) => errors.push(error),
		onconflict: (name, copyName) => conflicts.push([name, copyName]),
		onmerge: (name) => merges.push(name),
		onremoved: (name, undo) => removals.push({ name, undo }),
		...parts
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

test('typing is told, changes by the page are not', async () => {
	let edits = 0;
	const workspace = await opened(journal, { onedit: () => edits++ });
	await workspace.createFrom(BLINKY.id);
	workspace.setRunOptions({ ...NO_RUN_OPTIONS, args: ['one'] });
	expect(edits).toBe(0);
	workspace.edit('main.c', 'one');
	expect(edits).toBe(1);
});

test('a reload finds the project that was open', async () => {
	const workspace = await opened();
	await workspace.createFrom(BLINKY.id);
	const name = workspace.project?.name;
	await workspace.flush();
	expect(name).toBe('Blinky 2');
	expect((await opened()).project?.name).toBe(name);
});

test('an example that nobody wants any more when its files are here becomes no project', async () => {
	const workspace = await opened();
	await workspace.createFrom(BLINKY.id, () => false);
	expect(workspace.projects.map(({ name }) => name)).toEqual(['Blinky']);
	await workspace.createFrom(BLINKY.id, () => true);
	expect(workspace.project?.name).toBe('Blinky 2');
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
	await store.remove(
		id,
		(await store.list()).find((one) => one.id === id)!
	);
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
		tab.end();
		store.save = save;
		const next = await opened(newJournal());
		expect(next.activeSource).toBe('ONE\ntwo\nTHREE');
		expect(await stored()).toEqual(['ONE\ntwo\nTHREE']);
	});

	test('and both are closed before they could save, the next page has both', async () => {
		const before = await opened();
		before.edit('main.c', LINES);
		await before.flush();
		const clients = [locks.client(), locks.client()];
		const tabs = await Promise.all(clients.map((client) => opened(newJournal(client))));
		const save = store.save.bind(store);
		store.save = () => new Promise(() => undefined);
		for (const [i, text] of ['ONE\ntwo\nthree', 'one\ntwo\nTHREE'].entries()) {
			tabs[i]!.edit('main.c', text);
			tabs[i]!.leave();
			clients[i]!.end();
		}
		store.save = save;
		expect((await opened(newJournal())).activeSource).toBe('ONE\ntwo\nTHREE');
	});

	test('and then type on in turn, neither loses a word', async () => {
		const mine = await opened();
		mine.edit('main.c', LINES);
		await mine.flush();
		const theirs = await opened(newJournal());
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
	tab.end();
	store.save = save;
	const next = await opened(newJournal());
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
	tab.end();
	expect((await opened(newJournal())).activeSource).toBe('new');
});

test('what was typed in the last millisecond before a crash is recovered', async () => {
	const workspace = await opened();
	workspace.edit('main.c', 'last words');
	// No goodbye: nothing runs any more in that tab.
	tab.end();
	expect((await store.list())[0]?.files['main.c']).not.toBe('last words');
	const next = await opened(newJournal());
	expect(next.activeSource).toBe('last words');
	expect((await store.list())[0]?.files['main.c']).toBe('last words');
});

test('what another tab had not saved when it crashed comes to those that are open', async () => {
	const other = await opened(newJournal());
	const workspace = await opened();
	workspace.edit('main.c', 'last words');
	const late = await opened(newJournal());
	tab.end();
	await clock.advance(1000);
	expect(late.activeSource).toBe('last words');
	expect((await store.list())[0]?.files['main.c']).toBe('last words');
	expect(other.projects).toHaveLength(1);
});

test('typing without a pause is saved nevertheless', async () => {
	const workspace = await opened();
	for (let i = 0; i < 25; i++) {
		workspace.edit('main.c', `text ${i}`);
		await clock.advance(100);
	}
	expect((await store.list())[0]?.files['main.c']).toMatch(/^text (1[5-9]|2)/);
});

test('a file that is too large to be written ahead is saved at once', async () => {
	const workspace = await opened();
	const large = 'x'.repeat(400_000);
	workspace.edit('main.c', large);
	await clock.advance(0);
	expect((await store.list())[0]?.files['main.c']).toBe(large);
});

describe('while there is no room', () => {
	const full = () => Promise.reject(new AppError('storage-full', 'full'));

	test('it is told once, and tried again until there is some, which is told', async () => {
		let saved = 0;
		const workspace = await opened(journal, { onsaved: () => saved++ });
		const save = store.save.bind(store);
		store.save = full;
		workspace.edit('main.c', 'precious');
		await clock.advance(60_000);
		expect(errors).toHaveLength(1);
		expect(workspace.saveState).toBe('failed');
		store.save = save;
		await clock.advance(10_000);
		expect(workspace.saveState).toBe('saved');
		expect(saved).toBe(1);
		expect((await store.list())[0]?.files['main.c']).toBe('precious');
	});

	test('a crash takes nothing', async () => {
		const workspace = await opened();
		const save = store.save.bind(store);
		store.save = full;
		workspace.edit('main.c', 'precious');
		await clock.advance(10_000);
		tab.end();
		store.save = save;
		expect((await opened(newJournal())).activeSource).toBe('precious');
	});
});

test('a project that is deleted here while another tab changes it stays, which is told', async () => {
	const kept: string[] = [];
	const workspace = await opened(journal, { onkept: (name) => kept.push(name) });
	const project = workspace.project!;
	await store.save(withFile(project, 'main.c', 'theirs'), project);
	const { undo } = workspace.remove(project.id);
	await clock.advance(1000);
	expect(kept).toEqual(['Blinky']);
	const find = () => workspace.projects.find(({ id }) => id === project.id);
	expect(find()?.files['main.c']).toBe('theirs');
	// The undo is for what it knew, which is not what is there now.
	undo();
	await workspace.flush();
	expect(find()?.files['main.c']).toBe('theirs');
});

test('undoing a reset keeps what was changed since', async () => {
	const workspace = await opened();
	const { id } = workspace.project!;
	workspace.edit('main.c', 'mine');
	const undo = await workspace.reset(id);
	workspace.edit('lib/a.h', 'since');
	undo!();
	expect(workspace.project?.files).toMatchObject({ 'main.c': 'mine', 'lib/a.h': 'since' });
});
