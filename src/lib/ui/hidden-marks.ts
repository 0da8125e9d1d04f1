// In an editor of CodeMirror, characters that are not seen, or turn the text around, are marked. The text stays as it is.
import type { Extension } from '@codemirror/state';
import { highlightSpecialChars } from '@codemirror/view';
import { codeName, hiddenName, INVISIBLE } from '#lib/core/hidden-characters.ts';

function mark(code: number): HTMLElement {
	const element = document.createElement('span');
	element.className = 'hidden-mark';
	element.setAttribute('role', 'img');
	element.ariaLabel = element.title = hiddenName(code);
	element.textContent = `‹${codeName(code)}›`;
	return element;
}

/** Control characters by themselves; everything else as in any other text. */
export const hiddenMarks: Extension = highlightSpecialChars({
	specialChars: new RegExp(`${INVISIBLE}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, 'gu'),
	render: mark
});
