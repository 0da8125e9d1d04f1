// What a failed SMP request means. Versions of Zephyr say the same with other numbers, in both versions of the protocol,
// so that callers ask for the meaning; the number is for the message only.
import { FS_RC, SMP_GROUP_FS, SMP_GROUP_STAT, SMP_RC } from './smp-groups.ts';
import type { SmpFailure } from './smp-messages.ts';

export type SmpMeaning =
	| 'missing'
	| 'is-directory'
	/** The file system takes no such name, or has no such place. */
	| 'bad-name'
	| 'write-failed'
	| 'wrong-offset'
	| 'no-such-hash'
	| 'empty'
	| 'too-large'
	| 'busy'
	| 'unsupported'
	/** It failed, and the board does not say at what. */
	| 'unknown';

/** Of the protocol itself, and of a board that answers every failure in the old form. */
const PROTOCOL: Readonly<Record<number, SmpMeaning>> = {
	[SMP_RC.noMemory]: 'busy',
	[SMP_RC.noEntry]: 'missing',
	[SMP_RC.messageTooLong]: 'too-large',
	[SMP_RC.notSupported]: 'unsupported',
	[SMP_RC.busy]: 'busy'
};

const FILES: Readonly<Record<number, SmpMeaning>> = {
	[FS_RC.invalidName]: 'bad-name',
	[FS_RC.notFound]: 'missing',
	[FS_RC.isDirectory]: 'is-directory',
	[FS_RC.writeFailed]: 'write-failed',
	[FS_RC.offsetNotValid]: 'wrong-offset',
	[FS_RC.offsetBeyondFile]: 'wrong-offset',
	[FS_RC.hashUnknown]: 'no-such-hash',
	[FS_RC.mountPointNotFound]: 'bad-name',
	[FS_RC.fileEmpty]: 'empty'
};

/** 63 where the group is one of Zephyr's own. */
const STATISTICS: ReadonlySet<number> = new Set([SMP_GROUP_STAT, 63]);
const STATISTICS_UNKNOWN = 3;

export function meaningOf({ group, rc }: SmpFailure): SmpMeaning {
	if (group === undefined) return PROTOCOL[rc] ?? 'unknown';
	if (group === SMP_GROUP_FS) return FILES[rc] ?? 'unknown';
	if (STATISTICS.has(group) && rc === STATISTICS_UNKNOWN) return 'missing';
	return 'unknown';
}
