import { beforeEach, expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { LineEditor, MAX_LINE_LENGTH } from './line-editor.ts';
import { Screen } from './screen.ts';

let written = '';
let editor: LineEditor;

beforeEach(() => {
	written = '';
	editor = new LineEditor(new Screen((bytes) => (written += latin1(bytes))), 'ocre:~$ ', {
		emptyPromptWraps: false
	});
});

function draw(action: () => void): string {
	editor.screen.flush();
	written = '';
	action();
	editor.screen.flush();
	return written;
}

test('the 72nd character fills the terminal line, and the cursor goes to the next', () => {
	editor.set('a'.repeat(71));
	expect(draw(() => editor.insert('b'))).toBe('b\r\n');
});

test('moving over the end of a terminal line goes up and to the column', () => {
	editor.set('a'.repeat(90));
	expect(draw(() => editor.home())).toBe('\x1b[1A\x1b[10D');
});

test('an insertion in the middle redraws the rest over line ends', () => {
	editor.set('a'.repeat(80));
	editor.move(-10);
	expect(draw(() => editor.insert('b'))).toBe(`ba\r\n${'a'.repeat(9)}\x1b[1A\x1b[70C`);
	expect(editor.line).toBe('a'.repeat(70) + 'b' + 'a'.repeat(10));
});

test('erase and redraw of a wrapped line leave the cursor where it was', () => {
	editor.set('a'.repeat(80));
	editor.move(-3);
	expect(draw(() => editor.erase())).toBe('\x1b[5D\x1b[1A\x1b[J');
	const prompt = '\x1b[1;32mocre:~$ \x1b[m';
	const lines = `${'a'.repeat(72)}\r\n${'a'.repeat(8)}`;
	expect(draw(() => editor.redraw())).toBe(`${prompt}${lines}\x1b[3D`);
});

test('Ctrl-W removes the word before the cursor and the spaces after it', () => {
	editor.set('fs  ls  /lfs');
	editor.move(-4);
	draw(() => editor.deleteWord());
	expect(editor.line).toBe('fs  /lfs');
	expect(editor.position).toBe(4);
});

test('words are letters and digits to Meta-b and Meta-f', () => {
	editor.set('fs ls /lfs/ocre');
	editor.wordLeft();
	expect(editor.position).toBe(10);
	editor.home();
	editor.wordRight();
	expect(editor.position).toBe(2);
});

test('overwrite mode replaces what is under the cursor', () => {
	editor.set('abc');
	editor.overwrite = true;
	editor.home();
	expect(draw(() => editor.insert('x'))).toBe('x');
	expect(editor.line).toBe('xbc');
});

test('a line takes 255 characters and no more', () => {
	editor.set('a'.repeat(MAX_LINE_LENGTH));
	expect(draw(() => editor.insert('b'))).toBe('');
	expect(editor.line).not.toContain('b');
});
