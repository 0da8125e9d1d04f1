// What the editor needs once it is used: search, and marks of problems. Fetched with the first focus, key or problem.
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { keymap, type Command, type KeyBinding } from '@codemirror/view';
import type { LateKey } from './late-keys.ts';
import { staleMarks } from './stale-marks.ts';

export { assistExtension } from './assist/assist-extension.ts';
export { codePhrases } from './code-phrases.ts';
export { marksIn, setMarks } from './problem-marks.ts';

/** All keys whose commands are here. */
export const EXTRA_KEYS: readonly KeyBinding[] = [...searchKeymap, ...lintKeymap];

/** In the place of the empty gutter. */
export const marking: Extension = [lintGutter(), staleMarks];

export const finding: Extension = [
	highlightSelectionMatches(),
	search({ top: true }),
	keymap.of(EXTRA_KEYS)
];

export function commandOf(key: LateKey, shift: boolean): Command | undefined {
	const binding = EXTRA_KEYS.find((one) => one.key === key);
	return shift ? binding?.shift : binding?.run;
}
