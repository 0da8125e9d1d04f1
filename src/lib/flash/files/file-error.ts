// The failure of a firmware file that is not what its first bytes promise. What exactly is wrong is in the message.
import { AppError } from '#lib/core/errors.ts';

export function damagedFile(problem: string): AppError {
	return new AppError('flash-file-damaged', `The firmware file is damaged: ${problem}.`);
}
