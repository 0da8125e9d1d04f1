// Which rows of a long list are on the screen. Browsers have a limit for the height of an element; beyond it, the
// scrollbar moves over the list in larger steps.
export const MAX_LIST_PIXELS = 8_000_000;

export interface RowWindow {
	/** Of the whole list, as the scrollbar sees it. */
	totalPixels: number;
	first: number;
	/** One after the last. */
	end: number;
	/** Where the first row is, from the top of the list. */
	offsetPixels: number;
}

export function rowWindow(
	count: number,
	rowPixels: number,
	viewPixels: number,
	scrollTop: number,
	extraRows = 6
): RowWindow {
	const full = count * rowPixels;
	const totalPixels = Math.min(full, MAX_LIST_PIXELS);
	const top = topOf(full, totalPixels, viewPixels, scrollTop);
	const first = Math.max(0, Math.floor(top / rowPixels) - extraRows);
	const end = Math.min(count, Math.ceil((top + viewPixels) / rowPixels) + extraRows);
	// Rows are placed around where the list is scrolled to, not where they would be in a list of full height.
	return { totalPixels, first, end, offsetPixels: scrollTop + first * rowPixels - top };
}

/** Where the view is in a list of full height. */
function topOf(full: number, total: number, view: number, scrollTop: number): number {
	if (full <= total) return Math.max(0, Math.min(scrollTop, full - view));
	const share = Math.min(1, Math.max(0, scrollTop / (total - view)));
	return share * (full - view);
}

/** Where to scroll so that the row is seen; null when it is seen already. */
export function scrollToRow(
	index: number,
	count: number,
	rowPixels: number,
	viewPixels: number,
	scrollTop: number
): number | null {
	const full = count * rowPixels;
	const total = Math.min(full, MAX_LIST_PIXELS);
	if (full <= viewPixels) return null;
	const top = topOf(full, total, viewPixels, scrollTop);
	const rowTop = index * rowPixels;
	if (rowTop >= top && rowTop + rowPixels <= top + viewPixels) return null;
	const wanted = rowTop < top ? rowTop : rowTop + rowPixels - viewPixels;
	return full <= total ? wanted : (wanted / (full - viewPixels)) * (total - viewPixels);
}
