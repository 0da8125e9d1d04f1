// The one error type that crosses module and worker boundaries. It knows codes, not what they mean to a user.

/** A failure with a stable kebab-case code. The code is the contract; the message is for logs and details. */
export class AppError extends Error {
	override name = 'AppError';

	constructor(
		readonly code: string,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** True for the error that an aborted signal throws: a user's cancel, which is not a failure. */
export function isAbort(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}

/** Wraps anything thrown as an AppError; an AppError keeps its own code and a cancel stays a cancel. */
export function toAppError(error: unknown, code: string): AppError | DOMException {
	if (error instanceof AppError) return error;
	if (error instanceof DOMException && error.name === 'AbortError') return error;
	return new AppError(code, messageOf(error), { cause: error });
}
