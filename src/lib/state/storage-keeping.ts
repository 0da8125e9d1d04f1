// What to tell a user about where the simulated board's storage is kept.
import type { StorageKeeping } from '#lib/simulator/simulator.ts';

export interface KeepingText {
	title: string;
	text: string;
}

const MEMORY: Readonly<Record<(StorageKeeping & { kind: 'memory' })['reason'], KeepingText>> = {
	'other-tab': {
		title: 'This board is open in another tab, which keeps its storage.',
		text: 'This tab works on a copy of it: files that are written here are gone when the tab is closed. Close the other tab and reload this one to keep them.'
	},
	full: {
		title: 'The browser has no room for the board’s storage.',
		text: 'The board works on, but files written from now on are gone when this tab is closed. Delete files on the board, or free storage of the browser.'
	},
	refused: {
		title: 'This browser does not let the page keep the board’s storage.',
		text: 'The board works, but its files are gone when this tab is closed. Private windows often do this.'
	}
};

const STARTED_EMPTY: KeepingText = {
	title: 'The board’s saved storage could not be read.',
	text: 'The board started with an empty one. Run a project to upload its image again.'
};

/** Null while everything is as one expects. */
export function keepingText(keeping: StorageKeeping | null): KeepingText | null {
	if (keeping?.kind === 'memory') return MEMORY[keeping.reason];
	return keeping?.startedEmpty ? STARTED_EMPTY : null;
}
