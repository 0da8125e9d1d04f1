// The small notations of scenario files: times, shares, frequencies, pins.

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

/** `200 ms`, `1.5s`, `2 min` → milliseconds; null for anything else. */
export function parseDuration(text: string): number | null {
	const [, value, unit] = /^(\d{1,7}(?:\.\d{1,3})?) ?(ms|s|min)$/.exec(text.trim()) ?? [];
	return value === undefined || unit === undefined ? null : Number(value) * UNITS[unit]!;
}

/** `20 %` → 0.2 */
export function parsePercent(text: string): number | null {
	const [, value] = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/.exec(text.trim()) ?? [];
	return value === undefined ? null : Number(value) / 100;
}

/** `2 Hz` → 2 */
export function parseHertz(text: string): number | null {
	const [, value] = /^(\d{1,4}(?:\.\d{1,3})?) ?Hz$/i.exec(text.trim()) ?? [];
	return value === undefined || Number(value) === 0 ? null : Number(value);
}

/** `PH7` → port 7, pin 7; `2.13` → port 2, pin 13. */
export function parsePin(text: string): { port: number; pin: number } | null {
	const [, letter, ofLetter] = /^P([A-P])(\d{1,2})$/i.exec(text) ?? [];
	if (letter !== undefined && ofLetter !== undefined)
		return { port: letter.toUpperCase().charCodeAt(0) - 65, pin: Number(ofLetter) };
	const [, port, pin] = /^(\d{1,2})\.(\d{1,2})$/.exec(text) ?? [];
	return port === undefined || pin === undefined ? null : { port: Number(port), pin: Number(pin) };
}
