// Which tabs a row has room for. What does not fit goes into a menu whole: no label is ever cut.

export interface FittedTab {
	id: string;
	/** In the row before others. */
	atHand: boolean;
	widthPx: number;
}

export interface TabRoom {
	/** Of the row. */
	roomPx: number;
	/** Of the button that opens the menu, which is there only when something is in it. */
	menuPx: number;
	/** The tab whose panel is shown: always in the row. */
	value: string;
	/** The one that was last taken out of the menu: it stays in the row while there is room. */
	recent: string | null;
}

/** Ids of the tabs in the row, in their order. */
export function fitTabs(tabs: readonly FittedTab[], room: TabRoom): string[] {
	const { roomPx, menuPx, value, recent } = room;
	const widthOf = (some: readonly FittedTab[]) => some.reduce((sum, tab) => sum + tab.widthPx, 0);
	if (widthOf(tabs) <= roomPx) return tabs.map(({ id }) => id);
	const rank = ({ id, atHand }: FittedTab) =>
		id === value ? 0 : atHand ? 1 : id === recent ? 2 : 3;
	// Sorting keeps the order of equals.
	const wanted = [...tabs].sort((a, b) => rank(a) - rank(b));
	const taken = new Set<string>();
	let leftPx = roomPx - menuPx;
	for (const tab of wanted) {
		leftPx -= tab.widthPx;
		if (leftPx < 0 && rank(tab) > 0) break;
		taken.add(tab.id);
	}
	return tabs.filter(({ id }) => taken.has(id)).map(({ id }) => id);
}
