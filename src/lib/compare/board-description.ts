// Which board is simulated, as a case that is kept can say it: a profile, its firmware, what that was built with
// besides, and the version of Zephyr.
import { findProfile, type BoardProfile, type FirmwareKind } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR, isZephyrVersion, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareVariant } from '#lib/simulator/firmware.ts';
import { FLASH_STATISTICS } from '#lib/simulator/smp/flash-statistics.ts';

/** Parts that a firmware has or lacks, whatever its kind. */
export const FEATURES = ['smp', 'gpio', 'sensors', 'reboot', 'mount', 'statistics'] as const;
/** Those that are a group of host functions. */
const GROUPS = ['gpio', 'sensors'] as const;
export type Feature = (typeof FEATURES)[number];

export interface BoardDescription {
	board: string;
	firmware: FirmwareKind;
	zephyr: ZephyrVersion;
	features: readonly Feature[];
}

const isFeature = (value: unknown): value is Feature => FEATURES.some((one) => one === value);

function profileOf(board: string, firmware: FirmwareKind): BoardProfile {
	const profile = findProfile(board, firmware);
	if (!profile)
		throw new AppError('board-unknown', `No board ${board} with firmware ${firmware} is known.`);
	return profile;
}

export function featuresOf({ hasSmp, hasReboot, groups }: BoardProfile): Feature[] {
	const has = {
		smp: hasSmp,
		gpio: groups.includes('gpio'),
		sensors: groups.includes('sensors'),
		reboot: hasReboot,
		mount: false,
		statistics: false
	};
	return FEATURES.filter((feature) => has[feature]);
}

/** Throws `board-unknown`. */
export function describedProfile({ board, firmware, features }: BoardDescription): BoardProfile {
	const profile = profileOf(board, firmware);
	const others = profile.groups.filter((group) => !GROUPS.some((one) => one === group));
	return {
		...profile,
		hasSmp: features.includes('smp'),
		hasReboot: features.includes('reboot'),
		groups: [...others, ...GROUPS.filter((group) => features.includes(group))]
	};
}

/** What such a firmware has beside the supervisor. */
export function describedVariant({ features }: BoardDescription): FirmwareVariant {
	return {
		...(features.includes('mount') && { hasMount: true }),
		...(features.includes('statistics') && { statistics: FLASH_STATISTICS })
	};
}

/** From words of a command line; null: as usual. Throws `board-unknown`. */
export function boardDescription(words: {
	board: string;
	firmware: string;
	zephyr: string | null;
	/** Separated by commas; empty: none of them. */
	features: string | null;
}): BoardDescription {
	const { board, firmware } = words;
	if (firmware !== 'ours' && firmware !== 'stock')
		throw new AppError('board-unknown', `Unknown firmware ${firmware}. Known: ours, stock.`);
	const zephyr = words.zephyr ?? DEFAULT_ZEPHYR;
	if (!isZephyrVersion(zephyr))
		throw new AppError('board-unknown', `Unknown Zephyr version ${zephyr}.`);
	const features =
		words.features === null
			? featuresOf(profileOf(board, firmware))
			: words.features.split(',').filter((word) => word !== '');
	if (!features.every(isFeature))
		throw new AppError('board-unknown', `Known features: ${FEATURES.join(', ')}.`);
	return { board: profileOf(board, firmware).id, firmware, zephyr, features };
}
