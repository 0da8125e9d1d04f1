// What a board says of itself, to know it again: the browser tells boards of one kind apart by nothing.
import type { BoardIdentity } from '#lib/board/board.ts';
import type { BoardLabel } from './board-label.ts';

export interface BoardPrint extends Pick<
	BoardIdentity,
	'version' | 'commit' | 'buildDate' | 'board'
> {
	/** Name and hash of each image on it. */
	images: readonly string[];
	/** Its label; null: it has none; undefined: not asked, or it did not say. */
	label?: BoardLabel | null;
}

/** How likely two prints are of one board: 0 is another board, and more is more alike. */
export function likeness(a: BoardPrint, b: BoardPrint): number {
	if (a.label !== undefined && b.label !== undefined && a.label?.id !== b.label?.id) return 0;
	if (a.label && b.label) return 1000;
	if (a.board && b.board && a.board !== b.board) return 0;
	const sameFirmware =
		a.version === b.version && a.commit === b.commit && a.buildDate === b.buildDate;
	const shared = a.images.filter((image) => b.images.includes(image)).length;
	const all = new Set([...a.images, ...b.images]).size;
	return 1 + (sameFirmware ? 10 : 0) + (all === 0 ? 5 : (10 * shared) / all);
}
