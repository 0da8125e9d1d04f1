// Numbers as people read them. English, without locale surprises, so that tests and screens agree.
import { format as words } from '#lib/texts/en/format.ts';
import type { Words } from '#lib/texts/words.ts';

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** `812 B`, `1.5 KB`, `24 MB`: three significant digits at most, 1 KB = 1024 B. */
export function formatBytes(bytes: number): string {
	if (!Number.isFinite(bytes) || bytes < 0) return '–';
	let value = bytes;
	let unit = 0;
	// 1023.95 KB would be printed as `1024 KB`, so that the next unit starts a little early.
	while (value >= (unit === 0 ? 1024 : 1023.5) && unit < UNITS.length - 1) {
		value /= 1024;
		unit++;
	}
	return `${shorten(value, unit)} ${UNITS[unit]}`;
}

function shorten(value: number, unit: number): string {
	if (unit === 0) return String(Math.round(value));
	const text =
		value < 9.995 ? value.toFixed(2) : value < 99.95 ? value.toFixed(1) : value.toFixed(0);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** `12 345`: digits grouped by a narrow no-break space. */
export function formatCount(count: number): string {
	return String(Math.trunc(count)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** `1 error`, `2 errors`. */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Whole percent; 100 only when really complete. */
export function formatPercent(done: number, total: number): string {
	return `${percentOf(done, total)} %`;
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
export function formatDuration(ms: number): string {
	const seconds = Math.ceil(ms / 1_000);
	if (ms < 1_000) return 'under 1 s';
	if (seconds < 60) return `${seconds} s`;
	const tens = Math.ceil(seconds / 10) * 10;
	const minutes = Math.floor(tens / 60);
	if (minutes >= 5) return `${Math.ceil(seconds / 60)} min`;
	return tens % 60 === 0 ? `${minutes} min` : `${minutes} min ${tens % 60} s`;
}
