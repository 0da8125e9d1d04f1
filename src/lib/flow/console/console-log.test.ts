import { expect, test } from 'vitest';
import { ConsoleLog } from './console-log.ts';
import { said } from '#lib/texts/testing-said.ts';
import { verbatim } from '#lib/texts/words.ts';

const output = (text: string) => ({ kind: 'output', text, atMs: 0 }) as const;

test('entries come in order, stamped with the wall clock, and are read on from where one was', () => {
	const log = new ConsoleLog(() => 42);
	log.append(output('a'));
	const first = log.since(0);
	log.note(verbatim('started'));
	expect(first.entries).toEqual([{ kind: 'output', text: 'a', atMs: 42 }]);
	expect(said(log.since(first.next))).toEqual({
		entries: [{ kind: 'note', words: 'started', text: '', atMs: 42 }],
		next: 2,
		skippedLines: 0
	});
});

test('a reader gets at most what it asked for, but always goes on', () => {
	const log = new ConsoleLog();
	for (const text of ['long text', 'b', 'c']) log.append(output(text));
	const first = log.since(0, 3);
	expect(first.entries.map((e) => e.text)).toEqual(['long text']);
	expect(log.since(first.next, 3).entries.map((e) => e.text)).toEqual(['b', 'c']);
});

test('a flood is cut at the beginning, and who reads on is told how many lines are gone', () => {
	const log = new ConsoleLog();
	for (let i = 0; i < 50; i++) log.append(output('x'.repeat(99_999) + '\n'));
	log.append(output('the end'));
	const { entries, skippedLines } = log.since(0);
	expect(entries.reduce((sum, entry) => sum + entry.text.length, 0)).toBeLessThanOrEqual(4_000_000);
	expect(skippedLines + entries.length - 1).toBe(50);
	expect(entries.at(-1)?.text).toBe('the end');
});

test('a reader that kept up is not told of lines that were let go before it', () => {
	const log = new ConsoleLog();
	const flood = () => {
		for (let i = 0; i < 50; i++) log.append(output('x'.repeat(99_999) + '\n'));
	};
	flood();
	const { next } = log.since(0);
	log.append(output('more'));
	expect(log.since(next)).toMatchObject({ skippedLines: 0, entries: [{ text: 'more' }] });
	const behind = log.since(0).skippedLines;
	flood();
	expect(log.since(next).skippedLines).toBeLessThan(behind + 50);
	expect(log.since(next + 1_000_000).entries).toEqual([]);
	expect(log.since(next + 1_000_000).next).toBeLessThan(1_000_000);
});

test('clearing empties it, tells the listeners, and a reader goes on after it', () => {
	const log = new ConsoleLog();
	const changes: string[] = [];
	const listening = log.onchange((change) => changes.push(change));
	log.append(output('a'));
	log.clear();
	log.append(output('b'));
	listening.dispose();
	log.append(output('c'));
	expect(changes).toEqual(['append', 'clear', 'append']);
	expect(log.since(0).entries.map((e) => e.text)).toEqual(['b', 'c']);
});

test('output of one of several containers is known to be that, and why they are not told apart is said once', () => {
	const log = new ConsoleLog();
	log.append(output('mine\n'), 'a');
	log.append(output('nobody’s\n'), undefined, []);
	expect(log.mixed).toBe(false);
	log.append({ kind: 'log', level: 'inf', module: 'x', text: 'y', atMs: 0 }, undefined, ['a', 'b']);
	expect(log.mixed).toBe(false);
	log.append(output('whose?\n'), undefined, ['a', 'b', 'c']);
	log.append(output('whose?\n'), undefined, ['a', 'b']);
	expect(log.mixed).toBe(true);
	const notes = log.since(0).entries.filter(({ kind }) => kind === 'note');
	expect(said(notes.map((entry) => 'words' in entry && entry.words))).toEqual([
		expect.stringMatching(/^a, b,? and c are running at the same time, .*does not say which/)
	]);
	expect(log.sources).toEqual(['a']);
});
