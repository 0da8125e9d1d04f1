// What a firmware file may be at most. The largest flash of a board here is 64 MiB, and text takes more than twice that.

/** Of a file as it comes. */
export const MAX_FILE_BYTES = 160 * 1024 * 1024;
/** Of what is in it. */
export const MAX_FIRMWARE_BYTES = 64 * 1024 * 1024;
/** Stretches of addresses with gaps between them. Real firmware has a handful. */
export const MAX_SEGMENTS = 1024;
/** The end of the 32-bit address space. */
export const ADDRESS_END = 0x1_0000_0000;
