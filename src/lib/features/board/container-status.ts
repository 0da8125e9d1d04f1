// How the state of a container is told.
import type { ContainerStatus } from '#lib/board/board.ts';
import type { Tone } from '#lib/ui/notice.ts';
import type { Ending } from '#lib/flow/containers/exceptions.ts';
import { containers as words } from '#lib/texts/en/containers.ts';
import type { Words } from '#lib/texts/words.ts';

export function statusTone(
	status: ContainerStatus,
	exitCode: number | null,
	ending: Ending | null
): Tone {
	if (status === 'running') return 'success';
	if (status === 'paused') return 'warning';
	if (status === 'error') return 'error';
	if (status !== 'stopped') return 'neutral';
	return ending?.by === 'error' || exitCode ? 'error' : 'neutral';
}

/** `running`, `stopped, exit code 3`, `stopped by a user`, `start failed`. */
export function statusText(
	status: ContainerStatus,
	exitCode: number | null,
	ending: Ending | null
): Words {
	if (status !== 'stopped' || (ending === null && exitCode === null)) return STATUS[status];
	if (ending !== null) return ending.by === 'user' ? words.stoppedByUser : words.stoppedByError;
	return words.stoppedWithCode({ exitCode: exitCode ?? 0 });
}

const STATUS: Readonly<Record<ContainerStatus, Words>> = {
	created: words.isCreated,
	running: words.isRunning,
	paused: words.isPaused,
	stopped: words.isStopped,
	error: words.startFailed,
	unknown: words.isUnknown
};

/** What there is to say about an error, in a line of its own. */
export function endingText(ending: Ending | null): Words | null {
	return ending?.by === 'error' ? ending.why : null;
}

/** What there is to say about a container whose start failed. */
export function failureText(reason: Words | null): Words {
	return reason === null ? words.couldNotBeStarted : words.couldNotBeStartedBecause({ reason });
}
