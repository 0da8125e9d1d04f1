// What it means that a board refuses something about images. Versions of SMP say it with other numbers: the meaning is
// for the user, the number for the log.
import { AppError } from '#lib/core/errors.ts';
import { IMAGE_RC, SMP_GROUP_IMAGE, SMP_RC } from '#lib/wire/smp-groups.ts';
import type { SmpFailure } from '#lib/wire/smp-messages.ts';

const FLASH_FAILURES: ReadonlySet<number> = new Set([
	IMAGE_RC.flashWriteFailed,
	IMAGE_RC.flashEraseFailed
]);
const NOT_AN_IMAGE: ReadonlySet<number> = new Set([
	IMAGE_RC.invalidHeader,
	IMAGE_RC.invalidMagic,
	IMAGE_RC.wrongFlashAddress,
	IMAGE_RC.noVectorTable
]);
const SLOT_TAKEN: ReadonlySet<number> = new Set([IMAGE_RC.noFreeSlot, IMAGE_RC.alreadyPending]);

export function imageRefusal({ group, rc }: SmpFailure): AppError {
	const number = group === undefined ? `rc ${rc}` : `group ${group} rc ${rc}`;
	const said = `The board refused it (SMP ${number}).`;
	const values = { number };
	if (group === undefined && rc === SMP_RC.notSupported)
		return new AppError('image-unsupported', said);
	if (group === undefined && rc === SMP_RC.badState) return new AppError('image-slot-taken', said);
	if (group === undefined || group === SMP_GROUP_IMAGE) {
		if (rc === IMAGE_RC.tooLarge) return new AppError('image-over-slot', said);
		if (rc === IMAGE_RC.currentIsNewer) return new AppError('image-older', said);
		if (SLOT_TAKEN.has(rc)) return new AppError('image-slot-taken', said);
		if (FLASH_FAILURES.has(rc)) return new AppError('image-flash-failed', said);
		if (NOT_AN_IMAGE.has(rc)) return new AppError('image-not-for-board', said);
	}
	return new AppError('image-refused', said, { values });
}
