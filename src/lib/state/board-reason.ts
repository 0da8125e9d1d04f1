// Why a board takes no commands now, in words that follow the name of an action.
import { isMute, type BoardState } from '#lib/board/board.ts';

/** Why the board takes no commands now, or null. `busy` is fine: commands queue. */
export function boardReason(state: BoardState): string | null {
	switch (state) {
		case 'closed':
			return 'the board is not connected';
		case 'opening':
			return 'the board is being connected';
		case 'booting':
			return 'the board is booting';
		case 'shell':
			return 'no Ocre supervisor answers on this board';
		case 'blocked':
			return 'a container holds the console of the board; reset it';
		case 'taken':
			return 'another tab is using the board';
		case 'silent':
			return 'the board does not answer; reset it';
		case 'lost':
			return 'the connection to the board was lost';
		case 'terminal':
			return 'the terminal is using the console; leave it first';
		case 'supervisor':
		case 'busy':
			return null;
	}
}

/** Why no line can be sent to its shell, or null: any shell will do. */
export function lineReason(state: BoardState): string | null {
	return state === 'shell' ? null : boardReason(state);
}

/** Why the terminal cannot be opened, or null: a board that does not answer can be looked at, too. */
export function terminalReason(state: BoardState): string | null {
	return state === 'terminal' || isMute(state) ? null : lineReason(state);
}
