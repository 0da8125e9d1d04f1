// What a presenter presses, as a class reads it on the wall: shortcuts and keys with a name. What is typed into a field is
// nobody's business.
import type { PressedKey } from './keys.ts';

const NAMES: Readonly<Record<string, string>> = {
	' ': 'Space',
	ArrowUp: '↑',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→',
	Enter: '↵',
	Escape: 'Esc',
	Backspace: '⌫',
	Delete: 'Del',
	PageUp: 'PgUp',
	PageDown: 'PgDn'
};
const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'];

/** Null: nothing to show. `inField`: it goes into a text. */
export function pressedLabel(event: PressedKey, inField: boolean, apple: boolean): string | null {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
	// Dead keys and those of input methods have names that say nothing.
	if (MODIFIERS.includes(key) || ['Dead', 'Process', 'Unidentified'].includes(key)) return null;
	if (isWritten(event)) return inField ? null : key;
	const isShortcut = ctrlKey || metaKey || altKey;
	const isNamed = key.length > 1;
	if (!isShortcut && !isNamed && inField) return null;
	const parts = [
		...(ctrlKey ? [apple ? '⌃' : 'Ctrl'] : []),
		...(altKey ? [apple ? '⌥' : 'Alt'] : []),
		...(shiftKey && (isShortcut || isNamed) ? ['⇧'] : []),
		...(metaKey ? [apple ? '⌘' : 'Meta'] : []),
		NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
	];
	return parts.join(' ');
}

/** AltGr comes as Ctrl and Alt, and writes a character. */
function isWritten({ ctrlKey, altKey, key }: PressedKey): boolean {
	return ctrlKey && altKey && key.length === 1 && !/[a-z0-9]/i.test(key);
}
