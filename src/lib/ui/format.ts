// Sizes, durations, shares and ages as words: digits, signs and units as the language of the page writes them.
import { format as words } from '#lib/texts/en/format.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

const UNITS = [words.bytes, words.kilobytes, words.megabytes, words.gigabytes] as const;

/** `812 B`, `1.5 KB`, `24 MB`: three significant digits at most, 1 KB = 1024 B. */
export function sizeWords(bytes: number): Words {
	if (!Number.isFinite(bytes) || bytes < 0) return verbatim('–');
	let value = bytes;
	let unit = 0;
	// 1023.95 KB would be printed as `1024 KB`, so that the next unit starts a little early.
	while (value >= (unit === 0 ? 1024 : 1023.5) && unit < UNITS.length - 1) {
		value /= 1024;
		unit++;
	}
	const said = UNITS[unit] ?? words.gigabytes;
	return said({ n: shortened(value, unit === 0) });
}

function shortened(value: number, whole: boolean): number {
	const digits = whole || value >= 99.95 ? 0 : value < 9.995 ? 2 : 1;
	return Number(value.toFixed(digits));
}

/** Whole percent; 100 only when really complete. */
export function percentWords(done: number, total: number): Words {
	return words.percent({ n: percentOf(done, total) });
}

/** 0 to 100; 100 only when really complete. */
export function percentOf(done: number, total: number): number {
	if (!(total > 0)) return 0;
	const percent = Math.floor((done / total) * 100);
	return Math.max(0, Math.min(done < total ? 99 : 100, percent));
}

/** `just now`, `5 min ago`, `3 h ago`, `2 days ago`. */
export function ageWords(thenMs: number, nowMs: number): Words {
	const minutes = Math.floor((nowMs - thenMs) / 60_000);
	if (minutes < 1) return words.justNow;
	if (minutes < 60) return words.minutesAgo({ n: minutes });
	const hours = Math.floor(minutes / 60);
	if (hours < 24) return words.hoursAgo({ n: hours });
	return words.daysAgo({ n: Math.floor(hours / 24) });
}

/** `under 1 s`, `12 s`, `1 min 30 s`, `5 min`: coarser the longer, so that a countdown is calm. */
export function durationWords(ms: number): Words {
	const seconds = Math.ceil(ms / 1_000);
	if (ms < 1_000) return words.underOneSecond;
	if (seconds < 60) return words.seconds({ n: seconds });
	const tens = Math.ceil(seconds / 10) * 10;
	const minutes = Math.floor(tens / 60);
	if (minutes >= 5) return words.minutes({ n: Math.ceil(seconds / 60) });
	return tens % 60 === 0
		? words.minutes({ n: minutes })
		: words.minutesAndSeconds({ minutes, seconds: tens % 60 });
}
