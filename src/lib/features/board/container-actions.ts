// What can be done to a container in its state, and why not.
import type { BoardState, ContainerStatus } from '#lib/board/board.ts';
import { boardReason } from '#lib/state/board-reason.ts';
import type { Tone } from '#lib/ui/notice.ts';

export type ContainerAction = 'start' | 'kill' | 'remove';

/** Null: it can be done. Otherwise the reason, to follow the name of the action. */
export type ActionReasons = Record<ContainerAction, string | null>;

/** The board's own rules: it starts what is created or stopped, kills what runs, removes what does not. */
export function containerActions(
	status: ContainerStatus,
	boardState: BoardState,
	pending: ContainerAction | null
): ActionReasons {
	const board = boardReason(boardState);
	const common = pending ? 'the last command is still under way' : board;
	const alive = status === 'running' || status === 'paused';
	return {
		start: common ?? startReason(status),
		kill: common ?? (alive ? null : 'it does not run'),
		remove: common ?? (alive ? 'it still runs; kill it first' : unknownReason(status))
	};
}

function startReason(status: ContainerStatus): string | null {
	if (status === 'created' || status === 'stopped') return null;
	if (status === 'running') return 'it runs already';
	if (status === 'paused') return 'it is paused';
	if (status === 'error') return 'its start failed; remove it and run the program again';
	return unknownReason(status);
}

function unknownReason(status: ContainerStatus): string | null {
	return status === 'unknown' ? 'the board does not know its state; reset the board' : null;
}

export function statusTone(status: ContainerStatus, exitCode: number | null): Tone {
	if (status === 'running') return 'success';
	if (status === 'paused') return 'warning';
	if (status === 'error' || (status === 'stopped' && exitCode)) return 'error';
	return 'neutral';
}

/** `running`, `stopped, exit code 3`. */
export function statusText(status: ContainerStatus, exitCode: number | null): string {
	return status === 'stopped' && exitCode !== null ? `stopped, exit code ${exitCode}` : status;
}
