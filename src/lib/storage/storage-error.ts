// What browsers throw at a page that stores something → the AppErrors of a ProjectStore.
import { AppError, messageOf, type PlainCode } from '#lib/core/errors.ts';

const CODES: Readonly<Record<string, PlainCode>> = {
	QuotaExceededError: 'storage-full',
	VersionError: 'storage-newer',
	SecurityError: 'storage-refused',
	NotAllowedError: 'storage-refused'
};

export function storageError(error: unknown): AppError {
	if (error instanceof AppError) return error;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return new AppError(CODES[name] ?? 'storage-failed', messageOf(error), { cause: error });
}
