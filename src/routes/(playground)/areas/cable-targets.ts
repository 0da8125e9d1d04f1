// The boards on cables as places to run on: those that are connected, those that are plugged in, and the chooser of the
// browser. A choice is told by its id.
import type { RunTarget } from '#lib/features/run/run-activity.ts';
import { boardAccess } from '#lib/board/board-access.ts';
import { usbName } from '#lib/board/serial-access.ts';
import type { BoardState } from '#lib/board/board.ts';
import { connectionText } from '#lib/state/connection-text.ts';
import type { Boards } from '#lib/state/boards.svelte.ts';
import type { SerialTarget } from '#lib/state/serial-target.svelte.ts';

export const STATES: Record<BoardState, RunTarget['state']> = {
	closed: 'off',
	opening: 'starting',
	booting: 'starting',
	shell: 'failed',
	supervisor: 'ready',
	busy: 'busy',
	terminal: 'busy',
	silent: 'failed',
	blocked: 'failed',
	lost: 'failed',
	taken: 'failed'
};

const DEPLOY: RunTarget = {
	id: 'deploy',
	kind: 'board',
	label: 'Deploy to several boards…',
	detail: 'the open project, to selected boards',
	state: 'off'
};

const HELP: RunTarget = {
	id: 'help',
	kind: 'board',
	label: 'Help with connecting…',
	detail: 'if your board is not in the list',
	state: 'off'
};

const NO_ACCESS = () =>
	isSecureContext
		? 'This browser does not support serial ports.'
		: 'Serial ports need https: this page was loaded over plain http.';

/** `underWay`: why nothing can be connected now. */
export function cableTargets(boards: Boards, underWay: string | null): RunTarget[] {
	const reason = underWay === null ? {} : { disabledReason: underWay };
	const access = boardAccess();
	return [
		...boards.connected.map(connectedTarget),
		...boards.ports.map((device, i): RunTarget => ({
			id: `port-${i}`,
			kind: 'board',
			label: usbName(device),
			detail: 'plugged in: choose to connect',
			state: 'off',
			...reason
		})),
		...[false, true].map((all): RunTarget => ({
			id: all ? 'choose-all' : 'choose',
			kind: 'board',
			label: all ? 'Connect any serial port…' : 'Connect a board…',
			detail: all ? 'including unknown devices' : 'over a USB cable',
			state: 'off',
			...(access ? reason : { disabledReason: NO_ACCESS() })
		})),
		...(boards.connected.length > 0 ? [DEPLOY] : []),
		HELP
	];
}

function connectedTarget({ id, name, session, waiting }: SerialTarget): RunTarget {
	const { word } = connectionText(session.state, waiting);
	return {
		id,
		kind: 'board',
		label: name,
		detail: session.unread ? `${word}, new output` : word,
		state: STATES[session.state]
	};
}
