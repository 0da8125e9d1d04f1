// What can be done to a container in its state, or to several at a time, and why not.
import type { BoardState, ContainerStatus } from '#lib/board/board.ts';
import { boardReason } from '#lib/flow/boards/board-reason.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

export type ContainerAction = 'start' | 'kill' | 'remove';

/** Null: it can be done. Otherwise the reason, as a sentence. */
export type ActionReasons = Record<ContainerAction, Words | null>;

/** The board's own rules: it starts what is created or stopped, kills what runs, removes what does not. */
export function containerActions(
	status: ContainerStatus,
	boardState: BoardState,
	pending: ContainerAction | null
): ActionReasons {
	const board = boardReason(boardState);
	const common = pending ? words.lastCommand : board;
	const alive = status === 'running' || status === 'paused';
	return {
		start: common ?? startReason(status),
		kill: common ?? (alive ? null : words.notRunning),
		remove: common ?? (alive ? words.stillRunning : unknownReason(status))
	};
}

function startReason(status: ContainerStatus): Words | null {
	if (status === 'created' || status === 'stopped') return null;
	if (status === 'running') return words.alreadyRunning;
	if (status === 'paused') return words.paused;
	if (status === 'error') return words.startFailed;
	return unknownReason(status);
}

function unknownReason(status: ContainerStatus): Words | null {
	return status === 'unknown' ? words.unknownState : null;
}

/** Those of the chosen containers that the action can be done to. */
export function actionable(
	action: ContainerAction,
	chosen: readonly { id: string; status: ContainerStatus; pending?: ContainerAction | null }[],
	boardState: BoardState
): string[] {
	return chosen
		.filter((one) => !containerActions(one.status, boardState, one.pending ?? null)[action])
		.map(({ id }) => id);
}
