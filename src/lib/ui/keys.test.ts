// Keys as they are written, printed and pressed.
import { describe, expect, it } from 'vitest';
import { ariaKeys, keyLabel, matchesKeys, type PressedKey } from './keys.ts';

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	altKey: false,
	...more
});

describe('the label of keys', () => {
	it('is that of the user’s system', () => {
		expect(keyLabel('Mod+Enter', true)).toBe('⌘ ↵');
		expect(keyLabel('Mod+Shift+P', false)).toBe('Ctrl ⇧ P');
		expect(keyLabel('F1', false)).toBe('F1');
	});

	it('names both modifiers to a screen reader', () => {
		expect(ariaKeys('Mod+Shift+P')).toBe('Control+Shift+P Meta+Shift+P');
		expect(ariaKeys('F1')).toBe('F1');
	});
});

describe('a pressed key', () => {
	it('is one with Ctrl or ⌘, whatever Shift and caps lock make of the letter', () => {
		expect(matchesKeys(pressed('s', { ctrlKey: true }), 'Mod+S')).toBe(true);
		expect(matchesKeys(pressed('S', { metaKey: true }), 'Mod+S')).toBe(true);
		expect(matchesKeys(pressed('P', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+P')).toBe(true);
	});

	it('is another one with a modifier more or less', () => {
		expect(matchesKeys(pressed('s'), 'Mod+S')).toBe(false);
		expect(matchesKeys(pressed('s', { ctrlKey: true, shiftKey: true }), 'Mod+S')).toBe(false);
		expect(matchesKeys(pressed('s', { ctrlKey: true, altKey: true }), 'Mod+S')).toBe(false);
		expect(matchesKeys(pressed('p', { ctrlKey: true }), 'Mod+Shift+P')).toBe(false);
		expect(matchesKeys(pressed('F1', { ctrlKey: true }), 'F1')).toBe(false);
	});

	it('is where a Latin keyboard has it, on a keyboard of another script only', () => {
		const cyrillic = pressed('ы', { code: 'KeyS', ctrlKey: true });
		expect(matchesKeys(cyrillic, 'Mod+S')).toBe(true);
		// On a French keyboard the key at the place of Q writes A.
		const french = pressed('a', { code: 'KeyQ', ctrlKey: true });
		expect(matchesKeys(french, 'Mod+A')).toBe(true);
		expect(matchesKeys(french, 'Mod+Q')).toBe(false);
	});
});
