// Errno values of the board's C library, as host functions return them (negated).
export const EPERM = 1;
export const ENOENT = 2;
export const EIO = 5;
export const ENOMEM = 12;
export const EBUSY = 16;
export const ENODEV = 19;
export const EINVAL = 22;
export const ENOMSG = 35;

/** What the C library remembers of its last failure: error lines show it, fitting or not. */
export interface LastFailure {
	errno: number;
}
