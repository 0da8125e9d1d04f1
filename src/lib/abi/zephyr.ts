// The versions of Zephyr that a simulated board can run, and where they differ: a table of traits, each a fact seen
// on a board. Whoever behaves differently by version asks for a trait and never looks at the version itself.

/**
 * 3.4.99 and 4.3.0 are as recorded. 4.4.0 is what Ocre 0.7.0 pins: as recorded on 4.3.0, with the repair of
 * `shell prompt off`, which came between the two.
 */
export const ZEPHYR_VERSIONS = ['3.4.99', '4.3.0', '4.4.0'] as const;

export type ZephyrVersion = (typeof ZEPHYR_VERSIONS)[number];

export const DEFAULT_ZEPHYR: ZephyrVersion = '4.4.0';

export function isZephyrVersion(value: unknown): value is ZephyrVersion {
	return ZEPHYR_VERSIONS.some((version) => version === value);
}

export interface ZephyrTraits {
	/** As `kernel version`, SMP and `uname` say it. */
	version: ZephyrVersion;
	/** Line ends that the shell prints before its first prompt. */
	bootLineEnds: 1 | 2;
	/**
	 * What `shell prompt off` does: the prompt is empty and still gets a line of its own, or is empty and gets none,
	 * or nothing changes at all.
	 */
	emptyPrompt: 'own-line' | 'no-line' | 'refused';
	/** A word that begins a comment. */
	comment: string | null;
	/** Help puts a space between the colon and the text. */
	spacedHelp: boolean;
	/** Letters that `help` names behind Ctrl. */
	controlKeys: string;
	/** `fs ls` shows the size of each entry. */
	listsSizes: boolean;
	/** Errno that a failed `fs` command returns, and that of a failed `fs cd`. */
	fsErrno: { command: number; changeDirectory: number };
	/** The file system can be mounted in a second place by `fs mount`. */
	hasMountCommand: boolean;
	/** `fs cp` exists. */
	hasCopyCommand: boolean;
	/** Which set of `kernel` commands there is. */
	kernelCommands: 'threads-and-stacks' | 'thread-group';
	/** `kernel reboot` restarts the board without saying whether cold or warm. */
	plainReboot: boolean;
	/** An option that is refused is logged by getopt itself. */
	logsOptions: boolean;
	/** Packets that the SMP server keeps while it works on one. */
	smpBuffers: number;
	/** SMP lives on after a 0x04 that no frame followed. */
	smpOutlivesControlD: boolean;
	/** Data bytes of one answer to an SMP download. */
	downloadBytes: number;
	/** Codes that SMP's version 0 has for failures of files tell the reason. */
	smpFileReasons: boolean;
	/** Each container that exists takes one of CONFIG_MAX_PTHREAD_COND_COUNT. */
	countsConditions: boolean;
	/** The thread of a timer stays when the timer is deleted, until the board is reset. */
	keepsTimerThreads: boolean;
	/** What other parts than Ocre add to the heap that stacks of threads come from. */
	otherHeapBytes: number;
	/** Errno of a thread that gets no stack, and that of its attributes, which are tidied up after it. */
	threadErrno: { create: number; attributes: number | null };
	/** What errno is after a module could not be loaded; null: what it was before. */
	loadErrno: number | null;
}

const OLD: ZephyrTraits = {
	version: '3.4.99',
	bootLineEnds: 2,
	emptyPrompt: 'own-line',
	comment: null,
	spacedHelp: false,
	controlKeys: 'abcdefklnpuw',
	listsSizes: false,
	fsErrno: { command: 8, changeDirectory: 8 },
	hasMountCommand: true,
	hasCopyCommand: false,
	kernelCommands: 'threads-and-stacks',
	plainReboot: false,
	logsOptions: true,
	smpBuffers: 4,
	smpOutlivesControlD: false,
	downloadBytes: 334,
	smpFileReasons: false,
	countsConditions: false,
	keepsTimerThreads: false,
	otherHeapBytes: 16_384,
	threadErrno: { create: 11, attributes: null },
	loadErrno: 95
};

const RECORDED: ZephyrTraits = {
	version: '4.3.0',
	bootLineEnds: 1,
	emptyPrompt: 'refused',
	comment: 'rem',
	spacedHelp: true,
	controlKeys: 'abcdefklnptuw',
	listsSizes: true,
	fsErrno: { command: 5, changeDirectory: 2 },
	hasMountCommand: false,
	hasCopyCommand: true,
	kernelCommands: 'thread-group',
	plainReboot: true,
	logsOptions: false,
	smpBuffers: 2,
	smpOutlivesControlD: true,
	downloadBytes: 340,
	smpFileReasons: true,
	countsConditions: true,
	keepsTimerThreads: true,
	otherHeapBytes: 256,
	threadErrno: { create: 22, attributes: 22 },
	loadErrno: null
};

const TRAITS: Readonly<Record<ZephyrVersion, ZephyrTraits>> = {
	'3.4.99': OLD,
	'4.3.0': RECORDED,
	'4.4.0': { ...RECORDED, version: '4.4.0', emptyPrompt: 'no-line' }
};

export function zephyrTraits(version: ZephyrVersion): ZephyrTraits {
	return TRAITS[version];
}
