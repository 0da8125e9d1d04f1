// Resetting a board by its own shell, where its firmware has a command for that.
import type { Board } from '#lib/board/board.ts';
import { AppError } from '#lib/core/errors.ts';

/** Whether its shell has a command that resets it, as the firmware of this project does. */
export async function canReboot(board: Board, signal: AbortSignal): Promise<boolean> {
	const { lines } = await board.command('kernel', { signal });
	return lines.some((line) => /^\s*reboot\b/.test(line));
}

/** Sends it; resolves when the board took it, or went while it was sent. */
export async function reboot(board: Board, signal?: AbortSignal): Promise<void> {
	try {
		await board.command('kernel reboot cold', signal && { signal });
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}

/** What a command ends with when the board restarts or goes while it runs. */
function isGone(error: unknown): boolean {
	const codes = ['board-restarted', 'board-silent', 'board-lost'];
	return error instanceof AppError && codes.includes(error.code);
}
