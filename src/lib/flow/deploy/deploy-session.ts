// What a deployment needs of the session with a board: the board, what is known of it, and where it says what it does.
import type {
	Board,
	BoardContainer,
	BoardIdentity,
	BoardImage,
	CallOptions,
	BoardRun
} from '#lib/board/board.ts';
import type { BoardRoom } from '../boards/board-room.ts';
import type { ConsoleLog } from '../console/console-log.ts';

export interface DeploySession {
	readonly board: Board;
	readonly console: ConsoleLog;
	readonly identity: BoardIdentity | null;
	readonly containers: readonly BoardContainer[];
	readonly images: readonly BoardImage[];
	/** What it has room for, as far as it was seen. */
	readonly room: BoardRoom;
	/** Of its storage, as it said last; null: it was not asked. */
	storageFreeBytes: number | null;

	open(): Promise<void>;
	run(run: BoardRun, options?: CallOptions): Promise<void>;
	/** Reads again what is on the board. */
	refresh(): Promise<void>;
	/** Of a container that is gone. */
	forget(id: string): void;
}
