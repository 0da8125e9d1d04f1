// For menus: a blank within a name that is being typed belongs to the name. The library would choose the entry found so
// far, because it never tells its entries that something is being typed.

/** For as long the library takes letters together. */
const TOGETHER_MS = 1000;

/** An attachment for what is directly in a menu and has its entries. */
export function typedBlank(entries: HTMLElement): () => void {
	let lastMs = -Infinity;

	function key(event: KeyboardEvent) {
		if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
		const typing = event.timeStamp - lastMs < TOGETHER_MS;
		if (event.key !== ' ' || typing) lastMs = event.timeStamp;
		if (event.key !== ' ' || !typing) return;
		event.preventDefault();
		event.stopPropagation();
		// To the menu past its entry, and without the code by which the menu leaves blanks out.
		const blank = new KeyboardEvent('keydown', { key: ' ', bubbles: true });
		entries.parentElement?.dispatchEvent(blank);
	}

	entries.addEventListener('keydown', key, { capture: true });
	return () => entries.removeEventListener('keydown', key, { capture: true });
}
