// What can be done to a container in its state, or to several at a time, and why not.
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
	const common = pending ? 'the last command is still running' : board;
	const alive = status === 'running' || status === 'paused';
	return {
		start: common ?? startReason(status),
		kill: common ?? (alive ? null : 'it is not running'),
		remove: common ?? (alive ? 'it is still running; stop it first' : unknownReason(status))
	};
}

function startReason(status: ContainerStatus): string | null {
	if (status === 'created' || status === 'stopped') return null;
	if (status === 'running') return 'it is already running';
	if (status === 'paused') return 'it is paused';
	if (status === 'error') return 'its start failed; remove it and run the program again';
	return unknownReason(status);
}

function unknownReason(status: ContainerStatus): string | null {
	return status === 'unknown' ? 'the board does not know its state; reset the board' : null;
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

/** How it ended otherwise than by its own exit, as the session words it: its exit code is 0 then, and says nothing. */
type Ending = string | null;

/** By a user, here or elsewhere. */
const STOPPED = 'was stopped';

export function statusTone(status: ContainerStatus, exitCode: number | null, ending: Ending): Tone {
	if (status === 'running') return 'success';
	if (status === 'paused') return 'warning';
	if (status === 'error') return 'error';
	if (status !== 'stopped') return 'neutral';
	return (ending !== null && ending !== STOPPED) || exitCode ? 'error' : 'neutral';
}

/** `running`, `stopped, exit code 3`, `stopped by a user`, `start failed`. */
export function statusText(
	status: ContainerStatus,
	exitCode: number | null,
	ending: Ending
): string {
	if (status === 'error') return 'start failed';
	if (status !== 'stopped') return status;
	if (ending !== null) return ending === STOPPED ? 'stopped by a user' : 'stopped by an error';
	return exitCode === null ? status : `stopped, exit code ${exitCode}`;
}

/** What there is to say about an error, in a line of its own. */
export function endingText(ending: Ending): string | null {
	return ending === null || ending === STOPPED ? null : ending.replace(/^stopped: /, '');
}

/** What there is to say about a container whose start failed. */
export function failureText(reason: string | null): string {
	const why = reason === null ? '' : `: ${reason}`;
	return `It could not be started${why}. Remove it.`;
}
