// Errno values that the shell's commands use themselves.
export { EINVAL, EISDIR, ENOENT } from '#lib/simulator/storage/board-files.ts';
export const EIO = 5;
export const ENOMEM = 12;
export const EBUSY = 16;
export const ENODEV = 19;
