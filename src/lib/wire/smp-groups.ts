// Numbers of SMP groups, commands and errors, as Zephyr defines them.

export const SMP_GROUP_OS = 0;
export const SMP_GROUP_IMAGE = 1;
export const SMP_GROUP_STAT = 2;
export const SMP_GROUP_FS = 8;
export const SMP_GROUP_SHELL = 9;

export const OS_ECHO = 0;
export const OS_TASK_STATISTICS = 2;
export const OS_RESET = 5;
export const OS_PARAMETERS = 6;
export const OS_INFO = 7;
export const OS_BOOTLOADER_INFO = 8;

export const IMAGE_STATE = 0;
export const IMAGE_UPLOAD = 1;
export const IMAGE_ERASE = 5;
export const IMAGE_SLOT_INFO = 6;

export const FS_FILE = 0;
export const FS_STATUS = 1;
export const FS_HASH = 2;
export const FS_CLOSE = 4;

export const SHELL_EXEC = 0;

/** `rc` of the protocol itself, in both versions. */
export const SMP_RC = {
	ok: 0,
	unknown: 1,
	noMemory: 2,
	invalid: 3,
	timeout: 4,
	noEntry: 5,
	badState: 6,
	messageTooLong: 7,
	notSupported: 8,
	corrupt: 9,
	busy: 10,
	accessDenied: 11
} as const;

/** `err.rc` of the file group, version 1. */
export const FS_RC = {
	ok: 0,
	unknown: 1,
	invalidName: 2,
	notFound: 3,
	isDirectory: 4,
	openFailed: 5,
	seekFailed: 6,
	readFailed: 7,
	truncateFailed: 8,
	deleteFailed: 9,
	writeFailed: 10,
	offsetNotValid: 11,
	offsetBeyondFile: 12,
	hashUnknown: 13,
	/** Newer boards say so of a name that is too long, too. */
	mountPointNotFound: 14,
	fileEmpty: 16
} as const;

/** `err.rc` of the image group, version 1. */
export const IMAGE_RC = {
	unknown: 1,
	noImage: 3,
	noTlvs: 4,
	hashNotFound: 8,
	noFreeSlot: 9,
	flashWriteFailed: 12,
	flashEraseFailed: 13,
	invalidSlot: 14,
	invalidOffset: 20,
	invalidLength: 21,
	invalidHeader: 22,
	invalidMagic: 23,
	invalidHash: 24,
	wrongFlashAddress: 25,
	currentIsNewer: 27,
	alreadyPending: 28,
	noVectorTable: 29,
	tooLarge: 30,
	dataOverrun: 31,
	confirmationDenied: 32,
	testOfActiveDenied: 33
} as const;

/** Longest file name that Zephyr's file group takes by default. */
export const FS_MAX_NAME_BYTES = 64;
