// The first kilobyte of the memory, where the compiler puts nothing: what the board writes to, and places that do not
// move. An image does not carry it.

/**
 * The board keeps where the text of a pin's name was, also for containers that come later: each name has one place, the
 * same in every program in every language.
 */
export const PIN_NAMES: usize = 8;
export const PIN_NAME_BYTES: usize = 9;

/** Address and length of what is read or written. */
export const VECTOR: usize = 64;
/** Where WASI puts its results: twice four bytes. */
export const RESULT: usize = 72;
/** Six words. */
export const EVENT: usize = 80;
/** Function by timer id. */
export const TIMERS: usize = 104;
export const MAX_TIMERS: i32 = 16;

/** Texts on their way to the board. */
export const SCRATCH: usize = 176;
export const END: usize = 1024;
