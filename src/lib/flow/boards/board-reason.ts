// Why a board takes no commands now, as a sentence.
import { isMute, type BoardState } from '#lib/board/board.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

/** Why the board takes no commands now, or null. `busy` is fine: commands queue. */
export function boardReason(state: BoardState): Words | null {
	switch (state) {
		case 'closed':
			return words.notConnected;
		case 'opening':
			return words.beingConnected;
		case 'booting':
			return words.booting;
		case 'shell':
			return words.noSupervisor;
		case 'blocked':
			return words.consoleHeld;
		case 'taken':
			return words.otherTab;
		case 'silent':
			return words.noAnswerReset;
		case 'lost':
			return words.connectionLost;
		case 'terminal':
			return words.terminalUses;
		case 'supervisor':
		case 'busy':
			return null;
	}
}

/** Why no line can be sent to its shell, or null: any shell will do. */
export function lineReason(state: BoardState): Words | null {
	return state === 'shell' ? null : boardReason(state);
}

/** Why the terminal cannot be opened, or null: a board that does not answer can be looked at, too. */
export function terminalReason(state: BoardState): Words | null {
	return state === 'terminal' || isMute(state) ? null : lineReason(state);
}
