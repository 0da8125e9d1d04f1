import { beforeEach, describe, expect, test } from 'vitest';
import { createProject, removeFile, withFile } from '#lib/project/edit-project.ts';
import { createJournal } from './journal.ts';

const BASE = createProject('Blinky', { 'build.yaml': 'name: x', 'main.c': 'old' }, null, {
	id: 'a',
	now: 10
});
const CHANGED = withFile(removeFile(BASE, 'build.yaml', 20), 'main.c', 'new', 30);
const OTHER = createProject('Other', { 'main.c': '' }, null, { id: 'b', now: 10 });

let items: Map<string, string>;
let limit: number;

const storage = () => ({
	getItem: (key: string) => items.get(key) ?? null,
	setItem: (key: string, value: string) => {
		if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
		items.set(key, value);
	},
	removeItem: (key: string) => void items.delete(key),
	key: (i: number) => [...items.keys()][i] ?? null,
	get length() {
		return items.size;
	}
});

beforeEach(() => {
	items = new Map([['theme', 'dark']]);
	limit = Infinity;
});

describe('what a closed tab left', () => {
	test('is found once, with what it was made from', () => {
		createJournal(storage).write([{ project: CHANGED, base: BASE }]);
		const next = createJournal(storage);
		expect(next.take()).toEqual([{ project: CHANGED, base: BASE }]);
		expect(next.take()).toEqual([]);
		expect([...items.keys()]).toEqual(['theme']);
	});

	test('is not replaced by another tab that is closed after it, with or without changes', () => {
		createJournal(storage).write([{ project: CHANGED, base: BASE }]);
		createJournal(storage).write([]);
		createJournal(storage).write([{ project: OTHER, base: null }]);
		const ids = createJournal(storage)
			.take()
			.map(({ project }) => project.id);
		expect(ids.sort()).toEqual(['a', 'b']);
	});

	test('is forgotten when the tab saved it in time', () => {
		const journal = createJournal(storage);
		journal.write([{ project: CHANGED, base: BASE }]);
		journal.write([]);
		expect(createJournal(storage).take()).toEqual([]);
	});
});

test('a base that has no room is left out, and the work is not', () => {
	const long = withFile(BASE, 'main.c', 'x'.repeat(5000), 20);
	limit = 4000;
	createJournal(storage).write([{ project: CHANGED, base: long }]);
	expect(createJournal(storage).take()).toEqual([{ project: CHANGED, base: null }]);
});

test('files that did not change are not written twice', () => {
	const large = withFile(BASE, 'large.c', 'x'.repeat(5000), 20);
	limit = 8000;
	const project = withFile(large, 'main.c', 'new', 30);
	createJournal(storage).write([{ project, base: large }]);
	expect(createJournal(storage).take()).toEqual([{ project, base: large }]);
});

test('what an earlier version of the page left is read, damage is not', () => {
	items.set('ocre-playground/journal', JSON.stringify([CHANGED, { id: 'x' }, 7]));
	items.set('ocre-playground/journal/x', '{');
	expect(createJournal(storage).take()).toEqual([{ project: CHANGED, base: null }]);
});

test('a storage that refuses is a journal less', () => {
	const refused = createJournal(() => {
		throw new DOMException('refused', 'SecurityError');
	});
	refused.write([{ project: CHANGED, base: null }]);
	expect(refused.take()).toEqual([]);
});
