// Whether there is a board to be asked at all, and the refusal when there is none.
import { AppError } from '#lib/core/errors.ts';
import type { BoardState } from '../board.ts';

export function isGone(state: BoardState): boolean {
	return state === 'lost' || state === 'taken';
}

/** Throws `board-lost`, `board-taken` or `board-closed` where nobody can be asked. */
export function checkPresent(state: BoardState): void {
	if (state === 'lost')
		throw new AppError('board-lost', 'The connection to the board is gone: connect again.');
	if (state === 'taken')
		throw new AppError('board-taken', 'Another tab has the board now: take it over again.');
	if (state === 'closed') throw new AppError('board-closed', 'The board is not connected.');
}
