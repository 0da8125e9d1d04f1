// What a file system's failure means, when the file system is that of a board.
import { AppError } from '#lib/core/errors.ts';
import { messageOf } from '#lib/core/errors.ts';

export function driveProblem(error: unknown): AppError {
	if (error instanceof AppError) return error;
	const name = error instanceof DOMException ? error.name : '';
	const message = messageOf(error);
	const options = { cause: error };
	switch (name) {
		case 'QuotaExceededError':
			return new AppError('flash-drive-full', message, options);
		case 'NotAllowedError':
		case 'SecurityError':
			return new AppError('flash-drive-denied', message, options);
		case 'NoModificationAllowedError':
			return new AppError('flash-drive-read-only', message, options);
		case 'NotFoundError':
			return new AppError('flash-drive-gone', message, options);
		default:
			return new AppError('flash-drive-failed', message, options);
	}
}
