// What a descriptor may be used for, as the runtime's WASI layer gives and asks it. Bits of WASI preview1.

const bits = (...numbers: number[]): bigint =>
	numbers.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);

export const NONE = 0n;
export const FD_DATASYNC = bits(0);
export const FD_READ = bits(1);
export const FD_SEEK = bits(2);
export const FD_SET_FLAGS = bits(3);
export const FD_SYNC = bits(4);
export const FD_TELL = bits(5);
export const FD_WRITE = bits(6);
export const FD_ADVISE = bits(7);
export const FD_ALLOCATE = bits(8);
export const PATH_CREATE_DIRECTORY = bits(9);
export const PATH_CREATE_FILE = bits(10);
export const PATH_OPEN = bits(13);
export const FD_READDIR = bits(14);
export const PATH_READLINK = bits(15);
export const PATH_RENAME_SOURCE = bits(16);
export const PATH_RENAME_TARGET = bits(17);
export const PATH_FILESTAT_GET = bits(18);
export const PATH_SET_TIMES = bits(20);
export const FD_FILESTAT_GET = bits(21);
export const FD_SET_SIZE = bits(22);
export const FD_SET_TIMES = bits(23);
export const PATH_REMOVE_DIRECTORY = bits(25);
export const PATH_UNLINK_FILE = bits(26);
const POLL = bits(27);

/** Everything but sockets: what may be asked for when something is opened in a directory. */
export const ALL_RIGHTS = bits(28) - 1n;

/** Of a console: no seek, so that libc takes it for a terminal. */
export const CONSOLE_RIGHTS = FD_READ | FD_WRITE | FD_SET_FLAGS | FD_FILESTAT_GET | POLL;

export const FILE_RIGHTS = bits(0, 1, 2, 3, 4, 5, 6, 7, 8, 21, 22, 23, 27);

export const DIRECTORY_RIGHTS = ALL_RIGHTS & ~bits(0, 1, 2, 5, 6, 8, 22);

/** Read, write, flags, stat, poll, shutdown, accept. */
export const SOCKET_RIGHTS = CONSOLE_RIGHTS | bits(28, 29);
