// SMP groups of a firmware with a bootloader and statistics: the image group refuses every image, since the
// simulated board has nothing to boot; the statistics are those it is given.
import { AppError } from '#lib/core/errors.ts';
import type { ZephyrTraits } from '#lib/abi/zephyr.ts';
import { SMP_RC } from '#lib/wire/smp-groups.ts';
import { readOptionalUint, readText } from '#lib/wire/smp-payload.ts';
import type { LogLevel } from '../runtime/runtime.ts';
import { failure, ok, type SmpAnswer, type SmpCommand, type SmpGroup } from './smp-server.ts';

const IMAGE_STATE = 0;
const IMAGE_UPLOAD = 1;
const IMAGE_ERASE = 5;

const UNKNOWN = 1;
const NO_IMAGE_WITH_HASH = 8;
const WRONG_IMAGE_HEADER = 23;

type Log = (level: LogLevel, module: string, text: string) => void;

const refused = (rc: number): SmpAnswer => ({ kind: 'error', rc, legacy: SMP_RC.unknown });

export function imageGroup(log: Log): SmpGroup {
	return new Map<number, SmpCommand>([
		[
			IMAGE_STATE,
			{
				read: () => {
					log('inf', 'mcuboot_util', 'Image index: 0, Swap type: none');
					return ok({ images: [], splitStatus: 0 });
				},
				write: () => refused(NO_IMAGE_WITH_HASH)
			}
		],
		[
			IMAGE_UPLOAD,
			{
				write: (fields) => {
					readOptionalUint(fields, 'off');
					log('err', 'mcumgr_img_grp', `Image upload inspect failed: ${WRONG_IMAGE_HEADER}`);
					return refused(WRONG_IMAGE_HEADER);
				}
			}
		],
		[IMAGE_ERASE, { write: () => refused(UNKNOWN) }]
	]);
}

const STAT_SHOW = 0;
const STAT_LIST = 1;
const INVALID_STAT_NAME = 3;

/** The firmware of the recordings names its group wrongly in this one error. */
const STAT_ERROR_GROUP = 63;

/** Each with its values, or more of them than an answer has room for. */
export type Statistics = Readonly<
	Record<string, () => Readonly<Record<string, number>> | 'too-many'>
>;

export function statGroup(
	statistics: Statistics,
	{ smpStatListHasRc }: ZephyrTraits,
	log: Log
): SmpGroup {
	return new Map<number, SmpCommand>([
		[
			STAT_SHOW,
			{
				read: (fields) => {
					const name = readText(fields, 'name');
					if (name === '') throw new AppError('smp-invalid', 'a statistic without a name');
					const values = Object.hasOwn(statistics, name) ? statistics[name]!() : null;
					if (values === 'too-many') return failure(SMP_RC.messageTooLong);
					if (values) return ok({ name, fields: values });
					log('err', 'mcumgr_stat_grp', `Invalid stat name: ${name}`);
					return {
						kind: 'error',
						group: STAT_ERROR_GROUP,
						rc: INVALID_STAT_NAME,
						legacy: SMP_RC.unknown
					};
				}
			}
		],
		[
			STAT_LIST,
			{
				read: () =>
					ok({ rc: smpStatListHasRc ? 0 : undefined, stat_list: Object.keys(statistics) }),
				ignoresPayload: true
			}
		]
	]);
}
