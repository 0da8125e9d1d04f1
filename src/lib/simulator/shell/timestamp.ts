// The time in front of a log line.

/** `hh:mm:ss.mmm,uuu` since boot. */
export function timestamp(uptimeUs: number): string {
	const us = Math.floor(uptimeUs);
	const pad = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0');
	const seconds = us / 1e6;
	return (
		`${pad(seconds / 3600, 2)}:${pad((seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}` +
		`.${pad((us / 1000) % 1000, 3)},${pad(us % 1000, 3)}`
	);
}
