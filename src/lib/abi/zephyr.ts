// The versions of Zephyr that a simulated board can run, and where they differ: a table of traits, each a fact seen
// on a board. Code that behaves differently by version asks for a trait and never looks at the version itself.

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
	/** What help puts between the name of a command and its text. */
	helpSeparator: '  :' | '  : ';
	/** Letters that `help` names behind Ctrl. */
	controlKeys: string;
	/**
	 * Which commands there are and what they say of themselves: those of 3.4 (with `log`, `flash`, `kernel threads` and
	 * `fs mount`), or those of 4.x (with `rem`, `kernel thread`, `device init` and `fs cp`).
	 */
	commands: 'older' | 'newer';
	/** `fs ls` shows the size of each entry. */
	listsSizes: boolean;
	/** Errno that a failed `fs` command returns, and that of a failed `fs cd`. */
	fsErrno: { command: number; changeDirectory: number };
	/** An option that is refused is logged by getopt itself. */
	logsOptions: boolean;
	/** Data bytes of one answer to an SMP download. */
	downloadBytes: number;
	/** SMP's version 0 tells why a request for a file failed; before, it only said that it did. */
	smpTellsReasons: boolean;
	/** SMP lists the threads of the firmware; where it cannot, it says so in the log. */
	smpListsTasks: boolean;
	/** The list of statistics comes with an `rc` of 0. */
	smpStatListHasRc: boolean;
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
	/** A fault of the firmware restarts the board; before, it stood still until somebody reset it. */
	restartsAfterFault: boolean;
}

const OLD: ZephyrTraits = {
	version: '3.4.99',
	bootLineEnds: 2,
	emptyPrompt: 'own-line',
	helpSeparator: '  :',
	controlKeys: 'abcdefklnpuw',
	commands: 'older',
	listsSizes: false,
	fsErrno: { command: 8, changeDirectory: 8 },
	logsOptions: true,
	downloadBytes: 334,
	smpTellsReasons: false,
	smpListsTasks: true,
	smpStatListHasRc: true,
	countsConditions: false,
	keepsTimerThreads: false,
	otherHeapBytes: 16_384,
	threadErrno: { create: 11, attributes: null },
	loadErrno: 95,
	restartsAfterFault: false
};

const RECORDED: ZephyrTraits = {
	version: '4.3.0',
	bootLineEnds: 1,
	emptyPrompt: 'refused',
	helpSeparator: '  : ',
	controlKeys: 'abcdefklnptuw',
	commands: 'newer',
	listsSizes: true,
	fsErrno: { command: 5, changeDirectory: 2 },
	logsOptions: false,
	downloadBytes: 340,
	smpTellsReasons: true,
	smpListsTasks: false,
	smpStatListHasRc: false,
	countsConditions: true,
	keepsTimerThreads: true,
	otherHeapBytes: 1088,
	threadErrno: { create: 22, attributes: 22 },
	loadErrno: null,
	restartsAfterFault: true
};

const TRAITS: Readonly<Record<ZephyrVersion, ZephyrTraits>> = {
	'3.4.99': OLD,
	'4.3.0': RECORDED,
	'4.4.0': { ...RECORDED, version: '4.4.0', emptyPrompt: 'no-line' }
};

export function zephyrTraits(version: ZephyrVersion): ZephyrTraits {
	return TRAITS[version];
}
