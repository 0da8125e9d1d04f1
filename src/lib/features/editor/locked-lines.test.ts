import { Annotation, EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { lockedLines } from './locked-lines.ts';

const outside = Annotation.define<true>();
const TEXT = 'one\ntwo\nthree\nfour\n';
const state = (ranges = [{ from: 2, to: 3 }]) =>
	EditorState.create({ doc: TEXT, extensions: lockedLines(ranges, outside) });
const at = (text: string, from: EditorState) => from.doc.toString().indexOf(text);

function typed(from: EditorState, start: number, end: number, insert = ''): EditorState {
	return from.update({ changes: { from: start, to: end, insert } }).state;
}

test('what is typed or deleted in locked lines changes nothing', () => {
	const now = state();
	const inside = at('two', now) + 1;
	expect(typed(now, inside, inside, 'x').doc.toString()).toBe(TEXT);
	expect(typed(now, inside, inside + 1).doc.toString()).toBe(TEXT);
	// The end of a locked line, too: the line behind would become part of it.
	const end = at('\nfour', now);
	expect(typed(now, end, end + 1).doc.toString()).toBe(TEXT);
});

test('nothing is typed before the first line, or joined to the lines around', () => {
	const now = state([{ from: 1, to: 2 }]);
	expect(typed(now, 0, 0, 'x').doc.toString()).toBe(TEXT);
	expect(typed(now, 0, 1).doc.toString()).toBe(TEXT);
	const middle = state();
	// The line end before them, and their own beginning.
	expect(typed(middle, 3, 4).doc.toString()).toBe(TEXT);
	expect(typed(middle, 4, 4, 'x').doc.toString()).toBe(TEXT);
	expect(typed(middle, 3, 3, '\nnew').doc.line(2).text).toBe('new');
});

test('around them, text is changed as ever, and they move with it', () => {
	let now = typed(state(), 0, 3, 'ONE\nmore');
	expect(now.doc.toString()).toBe('ONE\nmore\ntwo\nthree\nfour\n');
	const inside = at('three', now) + 2;
	now = typed(now, inside, inside, 'x');
	expect(now.doc.line(4).text).toBe('three');
	const last = at('four', now);
	now = typed(now, last, last + 4, 'end');
	expect(now.doc.line(5).text).toBe('end');
});

test('a change over everything leaves them where they are', () => {
	const now = typed(state(), 0, TEXT.length, '');
	expect(now.doc.toString()).toContain('two\nthree\n');
});

test('what comes from outside replaces them, and the same lines are locked then', () => {
	const now = state().update({
		changes: { from: 0, to: TEXT.length, insert: 'a\nb\nc\nd\n' },
		annotations: outside.of(true)
	}).state;
	expect(now.doc.toString()).toBe('a\nb\nc\nd\n');
	expect(typed(now, at('b', now), at('b', now) + 1).doc.toString()).toBe('a\nb\nc\nd\n');
	expect(typed(now, 0, 1, 'A').doc.line(1).text).toBe('A');
});

test('lines that are not there lock nothing', () => {
	const now = typed(state([{ from: 50, to: 60 }]), 0, 1, 'x');
	expect(now.doc.line(1).text).toBe('xne');
});
