// What to tell a user about where the simulated board's storage is kept.
import type { StorageKeeping } from '#lib/simulator/simulator.ts';

export interface KeepingText {
	title: string;
	text: string;
}

const MEMORY: Readonly<Record<(StorageKeeping & { kind: 'memory' })['reason'], KeepingText>> = {
	'other-tab': {
		title: 'This board is open in another tab, which keeps its storage.',
		text: 'This tab works on a copy: files written here are lost when the tab is closed. Close the other tab and reload this one to keep them.'
	},
	full: {
		title: 'The browser has no space left for the board’s storage.',
		text: 'The board keeps working, but files written from now on are lost when this tab is closed. Delete files on the board, or free some browser storage.'
	},
	refused: {
		title: 'This browser does not let the page save the board’s storage.',
		text: 'The board works, but its files are lost when this tab is closed. This is usual in private windows.'
	}
};

const STARTED_EMPTY: KeepingText = {
	title: 'The board’s saved storage could not be read.',
	text: 'The board started with empty storage. Run a project to upload its image again.'
};

/** Null while everything is as one expects. */
export function keepingText(keeping: StorageKeeping | null): KeepingText | null {
	if (keeping?.kind === 'memory') return MEMORY[keeping.reason];
	return keeping?.startedEmpty ? STARTED_EMPTY : null;
}
