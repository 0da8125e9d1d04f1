// How a connection stands, in the user's words. Short enough for a menu; what to do about it is beside the board.
import type { BoardState, StateReason } from '#lib/board/board.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

export interface ConnectionText {
	word: Words;
	/** As the dot beside it. */
	tone: 'success' | 'info' | 'warning' | 'error' | 'neutral';
}

const TEXTS: Record<BoardState, ConnectionText> = {
	closed: { word: words.isNotConnected, tone: 'neutral' },
	opening: { word: words.connecting, tone: 'info' },
	booting: { word: words.isBooting, tone: 'info' },
	shell: { word: words.shellOnly, tone: 'warning' },
	supervisor: { word: words.ready, tone: 'success' },
	busy: { word: words.busy, tone: 'info' },
	terminal: { word: words.inTheTerminal, tone: 'info' },
	silent: { word: words.silent, tone: 'warning' },
	blocked: { word: words.blocked, tone: 'warning' },
	lost: { word: words.unplugged, tone: 'error' },
	taken: { word: words.taken, tone: 'warning' }
};

/** `waiting`: it is looked for since it was unplugged. */
export function connectionText(state: BoardState, waiting: boolean): ConnectionText {
	return waiting ? { word: words.waiting, tone: 'warning' } : TEXTS[state];
}

/** Why, in words that follow the state. */
export function reasonText(reason: StateReason): Words {
	switch (reason.code) {
		case 'trying-rate':
			return words.tryingBaud({ baudRate: reason.baudRate });
		case 'no-answer':
			return words.sendsNothing;
		case 'noise':
			return words.noise;
		case 'no-prompt':
			return words.noPrompt;
		case 'console-held':
			return words.shellDoesNotAnswer;
		case 'start-hung':
			return words.startHangs;
	}
}
