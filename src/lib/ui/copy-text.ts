// Puts text on the clipboard. Over plain http a page has no `navigator.clipboard`: there, as of old, by a selection.

/** Only in a click. Rejects where the browser refuses. */
export async function copyText(text: string): Promise<void> {
	const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
	if (clipboard) return clipboard.writeText(text);
	if (!copySelected(text)) throw new DOMException('copying was refused', 'NotAllowedError');
}

function copySelected(text: string): boolean {
	const set = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	// A copy event needs something that is selected; what was selected before is so again afterwards.
	const { activeElement } = document;
	const field = document.createElement('textarea');
	field.value = text;
	field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none';
	// Within a dialog: it keeps the focus to itself.
	(activeElement?.closest('[role=dialog]') ?? document.body).append(field);
	field.select();
	document.addEventListener('copy', set, { capture: true, once: true });
	try {
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', set, { capture: true });
		field.remove();
		if (activeElement instanceof HTMLElement) activeElement.focus();
	}
}
