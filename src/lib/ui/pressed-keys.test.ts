// What is shown of a presenter's keys, and what is kept off the wall.
import { expect, test } from 'vitest';
import type { PressedKey } from './keys.ts';
import { pressedLabel } from './pressed-keys.ts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
	...{ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
	...more
});

test('shortcuts and named keys are shown, wherever they go', () => {
	const run = press('Enter', { ctrlKey: true });
	expect(pressedLabel(run, true, false)).toBe('Ctrl ↵');
	expect(pressedLabel(press('Enter', { metaKey: true }), false, true)).toBe('⌘ ↵');
	const palette = press('P', { ctrlKey: true, shiftKey: true });
	expect(pressedLabel(palette, false, false)).toBe('Ctrl ⇧ P');
	expect(pressedLabel(press('ArrowUp'), true, false)).toBe('↑');
	expect(pressedLabel(press(' '), false, false)).toBe('Space');
});

test('what is typed into a text is not', () => {
	expect(pressedLabel(press('s'), true, false)).toBeNull();
	expect(pressedLabel(press('S', { shiftKey: true }), true, false)).toBeNull();
	expect(pressedLabel(press('@', { ctrlKey: true, altKey: true }), true, false)).toBeNull();
	expect(pressedLabel(press('s'), false, false)).toBe('S');
});

test('a modifier alone, and keys without a name, are nothing', () => {
	for (const key of ['Shift', 'Control', 'Dead', 'Process'])
		expect(pressedLabel(press(key), false, false)).toBeNull();
});
