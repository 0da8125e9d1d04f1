// What a panel is: an entry with its name, its place, when it is offered, and how its component is fetched. Each panel
// exports its own; a page puts together those that it wants, and `BottomPanels` and `RightPanels` draw them.
import type { Component } from 'svelte';
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { Words } from '#lib/texts/words.ts';

export interface PanelProps {
	/** It is in view: what costs time is done only then. */
	shown: boolean;
}

export interface PanelBadge {
	text: string;
	tone?: 'neutral' | 'error' | 'warning';
}

/** With the page from the start, or fetched when the panel is first shown. */
type PanelCode =
	| { component: Component<PanelProps> }
	| {
			load: () => Promise<{ default: Component<PanelProps> }>;
			/** As the subject of “… could not be loaded.” */
			subject: Words;
	  };

interface PanelFace {
	/** Unique, and the same in the next version: the choice of the user is kept by it. */
	id: string;
	title: Words;
	/** What is shown there, in a few words. */
	detail: Words;
	icon: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
	/** Panels of a side are in the order of these numbers. */
	order: number;
	/** It makes sense here; otherwise it is not there at all. Always where it is absent. */
	offered?: (playground: Playground) => boolean;
}

/** A tab below the editor, or beside it. */
export type BottomPanel = PanelFace &
	PanelCode & {
		side: 'bottom';
		/** Heading in the menu of tabs that do not fit; null: in the row, where it has room for it. */
		group: Words | null;
		/** Where two panels are shown at once: the one it belongs to. */
		pane: 'first' | 'second';
		badge?: (playground: Playground) => PanelBadge | null;
	};

/** A part of the column of the board. */
export type RightPanel = PanelFace & PanelCode & { side: 'right' };

export type Panel = BottomPanel | RightPanel;

/** Those of a side that are offered, in their order. */
export function offeredPanels<Side extends Panel['side']>(
	panels: readonly Panel[],
	side: Side,
	playground: Playground
): Extract<Panel, { side: Side }>[] {
	return panels
		.filter((panel): panel is Extract<Panel, { side: Side }> => panel.side === side)
		.filter(({ offered }) => offered?.(playground) ?? true)
		.toSorted((a, b) => a.order - b.order);
}

/** Throws RangeError where an id is there twice, or two panels of a side want the same place. */
export function checkPanels(panels: readonly Panel[]): void {
	for (const key of ['id', 'order'] as const) {
		const seen = new Set<string>();
		for (const panel of panels) {
			const place = key === 'id' ? panel.id : `${panel.side} ${panel.order}`;
			if (seen.has(place)) throw new RangeError(`two panels have the ${key} ${place}`);
			seen.add(place);
		}
	}
}
