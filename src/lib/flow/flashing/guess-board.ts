// Which board is in front of us, by what can be seen of it: what its firmware says, its drive, its ids on USB.
import type { BoardIdentity } from '#lib/board/board.ts';
import { driveFits, type DriveIdentity } from '#lib/flash/drive/drive-identity.ts';
import type { FlashableBoard, UsbIds } from '#lib/flash/plan/flashable-board.ts';
import { boardsByUsb, FLASHABLE_BOARDS, flashableBoard } from '#lib/flash/plan/flashable-boards.ts';

/** What was seen, the surest first. */
export type BoardSign = 'firmware' | 'drive' | 'usb';

export interface BoardGuess {
	board: FlashableBoard;
	by: BoardSign;
	/** Only this board can look like that. The user confirms it all the same. */
	sure: boolean;
}

export interface SeenBoard {
	/** Of boards that are connected. */
	identities?: readonly Pick<BoardIdentity, 'board'>[];
	usb?: readonly Required<UsbIds>[];
	drive?: { identity: DriveIdentity; name: string };
}

export function guessBoard({ identities = [], usb = [], drive }: SeenBoard): BoardGuess | null {
	if (drive) {
		const fits = FLASHABLE_BOARDS.map((board) => ({
			board,
			fit: driveFits(drive.identity, drive.name, board)
		})).filter(({ fit }) => fit !== 'no');
		const [best] = fits.toSorted((a, b) => Number(b.fit === 'yes') - Number(a.fit === 'yes'));
		if (best) return { board: best.board, by: 'drive', sure: best.fit === 'yes' };
	}
	for (const { board: name } of identities) {
		const board = name === undefined ? null : flashableBoard(name);
		if (board) return { board, by: 'firmware', sure: true };
	}
	const found = usb.flatMap((ids) => boardsByUsb(ids));
	const boards = new Set(found.map(({ board }) => board));
	const [first] = found;
	return first ? { board: first.board, by: 'usb', sure: boards.size === 1 } : null;
}
