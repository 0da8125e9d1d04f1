// What went wrong as a plain value, which crosses workers and is said later.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { GradeFailure } from './grade.ts';

export function failureOf(error: unknown): GradeFailure {
	if (!(error instanceof AppError))
		return { code: 'unexpected', values: {}, message: messageOf(error) };
	const { code, values, message } = error;
	return { code, values, message };
}
