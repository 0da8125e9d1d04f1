import { beforeEach, describe, expect, test } from 'vitest';
import { FakeLocks, type FakeLockClient } from '#lib/core/fake-locks.ts';
import { createProject, removeFile, withFile } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import { FakeLocalStorage } from './fake-local-storage.ts';
import type { JournalEntry } from './journal-entry.ts';
import { createJournal, type Journal, type UnsavedProject } from './journal.ts';

const BASE = createProject('Blinky', { 'build.yaml': 'name: x', 'main.c': 'old' }, null, {
	id: 'a',
	now: 10
});
const CHANGED = withFile(removeFile(BASE, 'build.yaml', 20), 'main.c', 'new', 30);
const OTHER = createProject('Other', { 'main.c': '' }, null, { id: 'b', now: 10 });

let local: FakeLocalStorage;
let locks: FakeLocks;

beforeEach(() => {
	local = new FakeLocalStorage();
	local.setItem('theme', 'dark');
	locks = new FakeLocks();
});

interface Tab {
	journal: Journal;
	/** It crashes, or is closed. */
	end: () => void;
}

function openTab(): Tab {
	const client: FakeLockClient = locks.client();
	return { journal: createJournal(() => local, client), end: () => client.end() };
}

const nothing = () => undefined;

/** What a new tab finds, with what is kept of it. */
async function found(...kept: Project[]): Promise<(UnsavedProject | null)[]> {
	const entries = await openTab().journal.take(nothing);
	return entries.map((one) => one.complete(kept.find(({ id }) => id === one.id)));
}

describe.each(['ahead', 'leave'] as const)('what a tab that is gone wrote (%s)', (write) => {
	test('is found once, with what it was made from', async () => {
		const tab = openTab();
		tab.journal[write]([{ project: CHANGED, base: BASE }]);
		tab.end();
		expect(await found(BASE)).toEqual([{ project: CHANGED, base: BASE }]);
		expect(await found(BASE)).toEqual([]);
		expect([...local.items.keys()]).toEqual(['theme']);
	});

	test('is not replaced by another tab, with or without changes', async () => {
		const tabs = [openTab(), openTab(), openTab()];
		tabs[0]!.journal[write]([{ project: CHANGED, base: BASE }]);
		tabs[1]!.journal[write]([]);
		tabs[2]!.journal[write]([{ project: OTHER, base: null }]);
		tabs.forEach((tab) => tab.end());
		const ids = (await found(BASE)).map((one) => one?.project.id);
		expect(ids.sort()).toEqual(['a', 'b']);
	});

	test('is forgotten when the tab saved it in time', async () => {
		const tab = openTab();
		tab.journal[write]([{ project: CHANGED, base: BASE }]);
		tab.journal[write]([]);
		tab.end();
		expect(await found(BASE)).toEqual([]);
	});

	test('is left alone while the tab lives, and found by those that are open when it ends', async () => {
		const tab = openTab();
		tab.journal[write]([{ project: CHANGED, base: BASE }]);
		const late: JournalEntry[][] = [];
		for (let i = 0; i < 2; i++) {
			const entries = await openTab().journal.take((left) => late.push(left));
			expect(entries).toEqual([]);
		}
		const last = withFile(CHANGED, 'main.c', 'newer', 40);
		tab.journal[write]([{ project: last, base: BASE }]);
		tab.end();
		await new Promise((resolve) => setTimeout(resolve));
		const [first, ...rest] = late.flat();
		expect(first!.complete(BASE)).toEqual({ project: last, base: BASE });
		expect(rest).toEqual([]);
	});

	test('holds only files that changed, and the others are those that are kept now', async () => {
		const tab = openTab();
		const base = withFile(BASE, 'large.c', 'x'.repeat(5000), 20);
		const project = withFile(base, 'main.c', 'new', 30);
		tab.journal[write]([{ project, base }]);
		tab.end();
		const kept = withFile(base, 'large.c', 'by another tab', 40);
		const [one] = await found(kept);
		expect(one!.project.files['main.c']).toBe('new');
		if (write === 'leave') expect(one!.project.files['large.c']).toBe('x'.repeat(5000));
		else expect(one!.project.files['large.c']).toBe('by another tab');
		expect(one!.base!.files['large.c']).toBe(one!.project.files['large.c']);
	});
});

test('a change is written ahead with no more than what changed', () => {
	const { journal } = openTab();
	const base = withFile(BASE, 'large.c', 'x'.repeat(500_000), 20);
	expect(journal.ahead([{ project: withFile(base, 'main.c', 'new', 30), base }])).toBe(true);
	expect([...local.items.values()].join('').length).toBeLessThan(1000);
});

test('what is too long to be written at each key must be saved at once, and leaves nothing old behind', async () => {
	const tab = openTab();
	expect(tab.journal.ahead([{ project: CHANGED, base: BASE }])).toBe(true);
	const long = withFile(CHANGED, 'main.c', 'x'.repeat(300_000), 40);
	expect(tab.journal.ahead([{ project: long, base: BASE }])).toBe(false);
	tab.end();
	expect(await found(BASE)).toEqual([]);
});

test('what did not change is not written twice', () => {
	const { journal } = openTab();
	journal.ahead([{ project: CHANGED, base: BASE }]);
	const { writes } = local;
	journal.ahead([{ project: CHANGED, base: BASE }]);
	expect(local.writes).toBe(writes);
});

test('without locks nothing is written ahead, and what was left is taken as it is', async () => {
	const journal = createJournal(() => local, null);
	expect(journal.ahead([{ project: CHANGED, base: BASE }])).toBe(false);
	expect([...local.items.keys()]).toEqual(['theme']);
	journal.leave([{ project: CHANGED, base: BASE }]);
	const entries = await createJournal(() => local, null).take(nothing);
	expect(entries.map((one) => one.complete(BASE))).toEqual([{ project: CHANGED, base: BASE }]);
});

describe('a tab that is closed while there is little room', () => {
	const large = 'x'.repeat(5000);

	test('leaves files out that did not change', async () => {
		const base = withFile(BASE, 'large.c', large, 20);
		const project = withFile(base, 'main.c', 'new', 30);
		local.limit = 4000;
		const tab = openTab();
		tab.journal.leave([{ project, base }]);
		tab.end();
		expect(await found(base)).toEqual([{ project, base }]);
	});

	test('leaves out what the work was made from, and not the work', async () => {
		const long = withFile(BASE, 'main.c', large, 20);
		local.limit = 4000;
		const tab = openTab();
		tab.journal.leave([{ project: CHANGED, base: long }]);
		tab.end();
		expect(await found(long)).toEqual([{ project: CHANGED, base: null }]);
	});
});

test('what an earlier version of the page left is read, damage is not', async () => {
	local.setItem('ocre-playground/journal', JSON.stringify([CHANGED, { id: 'x' }, 7]));
	local.setItem('ocre-playground/journal/x', '{');
	expect(await found()).toEqual([{ project: CHANGED, base: null }, null]);
});

test('a storage that refuses is a journal less', async () => {
	const refused = createJournal(() => {
		throw new DOMException('refused', 'SecurityError');
	}, locks.client());
	expect(refused.ahead([{ project: CHANGED, base: null }])).toBe(false);
	refused.leave([{ project: CHANGED, base: null }]);
	expect(await refused.take(nothing)).toEqual([]);
});
