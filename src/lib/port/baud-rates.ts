// The speeds of serial ports.

export const DEFAULT_BAUD_RATE = 115200;
/** What boards are set to, the most usual first. Bits per second. */
export const BAUD_RATES = [
	DEFAULT_BAUD_RATE,
	9600,
	921_600,
	1_000_000,
	460_800,
	230_400,
	57_600,
	38_400
] as const;
