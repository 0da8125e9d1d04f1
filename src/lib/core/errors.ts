// The one error type that crosses module and worker boundaries. It knows codes, not what they mean to a user.

/** Of an error whose text says it all. */
export type NoValues = Readonly<Record<never, never>>;

/** Of an error that no user is told by its code: it is caught on the way, or a developers' command prints its message. */
export interface Internal {
	readonly internal: true;
}

/**
 * Every code there is, with the values that its text takes. Each engine declares its own (`board/board-errors.ts`), so that
 * the union is closed; texts/error-texts.ts has a text and a next step for each.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- engines add to it
export interface ErrorCodes {}

export type ErrorCode = keyof ErrorCodes;

/** A list is of names. */
export type ErrorValues = Readonly<Record<string, string | number | readonly string[]>>;

type IsValued<Code extends ErrorCode> = ErrorCodes[Code] extends Internal
	? false
	: NoValues extends ErrorCodes[Code]
		? false
		: true;

type ValuedCode = { [Code in ErrorCode]: IsValued<Code> extends true ? Code : never }[ErrorCode];

export type PlainCode = Exclude<ErrorCode, ValuedCode>;

type PlainArgs = [code: PlainCode, message: string, options?: ErrorOptions];

type ValuedArgs = {
	[Code in ValuedCode]: [
		code: Code,
		message: string,
		options: ErrorOptions & { values: ErrorCodes[Code] }
	];
}[ValuedCode];

/** A failure with a stable kebab-case code. The code is the contract; the message is for logs and details. */
export class AppError extends Error {
	override name = 'AppError';
	readonly code: ErrorCode;
	readonly values: ErrorValues;

	constructor(...args: PlainArgs | ValuedArgs);
	constructor(code: ErrorCode, message: string, options?: ErrorOptions & { values?: ErrorValues }) {
		super(message, options);
		this.code = code;
		this.values = options?.values ?? {};
	}

	/** The same failure in other words, as a step that knows more about it tells it. */
	static like(
		{ code, values }: Pick<AppError, 'code' | 'values'>,
		message: string,
		cause?: unknown
	): AppError {
		const options = cause === undefined ? { values } : { values, cause };
		// Code and values come from one error, so that they still belong together.
		const args: unknown[] = [code, message, options];
		return new AppError(...(args as Required<PlainArgs>));
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
export function toAppError(error: unknown, code: PlainCode): AppError | DOMException {
	if (error instanceof AppError) return error;
	if (error instanceof DOMException && error.name === 'AbortError') return error;
	return new AppError(code, messageOf(error), { cause: error });
}
