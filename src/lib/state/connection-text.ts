// How a connection stands, in the user's words. Short enough for a menu; what to do about it is beside the board.
import type { BoardState, StateReason } from '#lib/board/board.ts';

export interface ConnectionText {
	word: string;
	/** As the dot beside it. */
	tone: 'success' | 'info' | 'warning' | 'error' | 'neutral';
}

const TEXTS: Record<BoardState, ConnectionText> = {
	closed: { word: 'not connected', tone: 'neutral' },
	opening: { word: 'connecting: looking for its prompt', tone: 'info' },
	booting: { word: 'booting', tone: 'info' },
	shell: { word: 'a shell answers, but no Ocre supervisor', tone: 'warning' },
	supervisor: { word: 'ready', tone: 'success' },
	busy: { word: 'busy with a command or a transfer', tone: 'info' },
	terminal: { word: 'in the terminal', tone: 'info' },
	silent: { word: 'does not answer', tone: 'warning' },
	blocked: { word: 'blocked: a container holds its console', tone: 'warning' },
	lost: { word: 'unplugged', tone: 'error' },
	taken: { word: 'in use by another tab', tone: 'warning' }
};

/** `waiting`: it is looked for since it was unplugged. */
export function connectionText(state: BoardState, waiting: boolean): ConnectionText {
	return waiting ? { word: 'unplugged: waiting until it is back', tone: 'warning' } : TEXTS[state];
}

/** Why, in words that follow the state. */
export function reasonText(reason: StateReason): string {
	switch (reason.code) {
		case 'trying-rate':
			return `trying ${reason.baudRate} baud`;
		case 'no-answer':
			return 'the board sends nothing';
		case 'noise':
			return 'the board sends no readable text at any baud rate tried';
		case 'no-prompt':
			return 'the board booted, but shows no prompt';
		case 'console-held':
			return 'output arrives, but the shell does not answer';
		case 'start-hung':
			return 'a container cannot start, and the shell is waiting for it';
	}
}
