// The errors of a board that does not answer.
import { AppError } from '#lib/core/errors.ts';
import type { LogLine } from '../console/log-lines.ts';

/** With the last error that the board logged, where there was one. */
export function silence(logs: readonly LogLine[] = []): AppError {
	const reason = logs.findLast((log) => log.level === 'err')?.text;
	return new AppError(
		'board-silent',
		reason
			? `The board stopped answering after: ${reason}`
			: 'The board does not answer. It may be starting, or a container may hold its console.',
		{ ...(reason && { cause: new Error(reason) }) }
	);
}

export function restarted(): AppError {
	return new AppError(
		'board-restarted',
		'The board restarted, so what was asked of it is unfinished.'
	);
}

export function isSilence(error: unknown): boolean {
	return error instanceof AppError && error.code === 'board-silent';
}

export function smpTimeout(): AppError {
	return new AppError('smp-timeout', 'The board did not answer an SMP request.');
}
