// What to tell a user about where the simulated board's storage is kept.
import type { StorageKeeping } from '#lib/simulator/simulator.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

export interface KeepingText {
	title: Words;
	text: Words;
}

const MEMORY: Readonly<Record<(StorageKeeping & { kind: 'memory' })['reason'], KeepingText>> = {
	'other-tab': {
		title: words.otherTabKeeps,
		text: words.otherTabKeepsText
	},
	full: {
		title: words.noSpace,
		text: words.noSpaceText
	},
	refused: {
		title: words.notAllowed,
		text: words.notAllowedText
	}
};

const STARTED_EMPTY: KeepingText = {
	title: words.startedEmpty,
	text: words.startedEmptyText
};

/** Null while everything is as one expects. */
export function keepingText(keeping: StorageKeeping | null): KeepingText | null {
	if (keeping?.kind === 'memory') return MEMORY[keeping.reason];
	return keeping?.startedEmpty ? STARTED_EMPTY : null;
}
