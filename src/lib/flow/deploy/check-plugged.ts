// Whether a board is there at all, before it is asked for anything.
import { AppError } from '#lib/core/errors.ts';
import type { DeployTarget } from './deploy.ts';

/** Throws `board-unplugged` for a board that is looked for: opening its old port would tell another reason. */
export function checkPlugged({ waiting }: Pick<DeployTarget, 'waiting'>): void {
	if (waiting) throw new AppError('board-unplugged', 'The board is unplugged.');
}
