// Marks of problems while the text below them is edited.
import { forEachDiagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { expect, test } from 'vitest';
import { staleMarks } from './stale-marks.ts';

const SOURCE = 'int a;\nint b = x;\nint c;\nint d = y;\n';

/** With a mark on `x` and one on `y`. */
function marked(): EditorState {
	const state = EditorState.create({ doc: SOURCE, extensions: [lintGutter(), staleMarks] });
	const mark = (name: string) => {
		const from = SOURCE.indexOf(name);
		return { from, to: from + 1, severity: 'error' as const, message: name };
	};
	return state.update(setDiagnostics(state, [mark('x'), mark('y')])).state;
}

/** What each mark says, and the text that it lies on. */
function marksOf(state: EditorState): [string, string][] {
	const marks: [string, string][] = [];
	forEachDiagnostic(state, ({ message }, from, to) =>
		marks.push([message, state.sliceDoc(from, to)])
	);
	return marks;
}

function edit(changes: TransactionSpec['changes']): [string, string][] {
	return marksOf(marked().update({ changes: changes! }).state);
}

const at = (text: string) => SOURCE.indexOf(text);
const BOTH = [
	['x', 'x'],
	['y', 'y']
];

test('a change on its line takes a mark away, and no other', () => {
	expect(edit({ from: at('x'), to: at('x') + 1, insert: '1' })).toEqual([['y', 'y']]);
	expect(edit({ from: at('int b'), to: at('int b') + 3, insert: 'long' })).toEqual([['y', 'y']]);
	expect(edit({ from: at('y') + 1, insert: ' + 1' })).toEqual([['x', 'x']]);
});

test('a change on another line moves the marks', () => {
	expect(edit({ from: 0, insert: '/* more */ ' })).toEqual(BOTH);
	expect(edit({ from: at('int c'), insert: 'int more;\n' })).toEqual(BOTH);
	expect(edit({ from: 0, to: at('int b') })).toEqual(BOTH);
});

test('lines before or behind its own leave a mark where it is', () => {
	expect(edit({ from: at('int b'), insert: 'int more;\n' })).toEqual(BOTH);
	expect(edit({ from: at(';\nint c') + 1, insert: '\nint more;' })).toEqual(BOTH);
});

test('a line that is split or joined has changed', () => {
	expect(edit({ from: at('= x'), insert: '\n' })).toEqual([['y', 'y']]);
	expect(edit({ from: at('\nint c'), to: at('\nint c') + 1 })).toEqual([['y', 'y']]);
});

test('a mark that is gone stays gone, and the rest go on moving', () => {
	let state = marked();
	state = state.update({ changes: { from: at('x'), to: at('x') + 1, insert: '1' } }).state;
	state = state.update({ changes: { from: 0, insert: 'int first;\n' } }).state;
	expect(marksOf(state)).toEqual([['y', 'y']]);
	state = state.update({ changes: { from: 0, to: state.doc.length, insert: SOURCE } }).state;
	expect(marksOf(state)).toEqual([]);
});

test('marks that come with a change are taken as they are', () => {
	const state = marked();
	const mark = { from: 0, to: 3, severity: 'warning' as const, message: 'new' };
	const next = state.update({
		...setDiagnostics(state, [mark]),
		changes: { from: at('x'), to: at('x') + 1, insert: '1' }
	}).state;
	expect(marksOf(next)).toEqual([['new', 'int']]);
});
