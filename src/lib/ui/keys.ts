// Keys as they are written in the tables (`Mod+Shift+P`), as the user's system prints them, and as they are pressed.

const MODIFIERS = ['Mod', 'Shift'];

/** What of a keyboard event tells which key it is. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Enter: '↵' };
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Shift: '⇧', Enter: '↵' };

/** `Mod+Enter` → `⌘ ↵` or `Ctrl ↵`. */
export function keyLabel(keys: string, apple = isApple): string {
	const names = apple ? APPLE : OTHERS;
	return keys
		.split('+')
		.map((key) => names[key] ?? key)
		.join(' ');
}

/** For `aria-keyshortcuts`: `Mod+Enter` is one of two. */
export function ariaKeys(keys: string): string {
	if (!keys.includes('Mod')) return keys;
	return ['Control', 'Meta'].map((name) => keys.replace('Mod', name)).join(' ');
}

/** Ctrl and ⌘ are both taken for `Mod`, on every system. */
export function matchesKeys(event: PressedKey, keys: string): boolean {
	const parts = keys.split('+');
	const wanted = parts.find((part) => !MODIFIERS.includes(part)) ?? '';
	// AltGr comes as Ctrl+Alt: it writes characters.
	if (event.altKey || event.shiftKey !== parts.includes('Shift')) return false;
	if ((event.ctrlKey || event.metaKey) !== parts.includes('Mod')) return false;
	return event.key.toLowerCase() === wanted.toLowerCase() || isLetterKey(event, wanted);
}

/** On a keyboard of another script, a letter is where it is on a Latin one. */
function isLetterKey({ key, code }: PressedKey, wanted: string): boolean {
	return wanted.length === 1 && key.length === 1 && key > '\x7f' && code === `Key${wanted}`;
}
