// Series as a table for spreadsheets (RFC 4180).
import type { Say } from '#lib/texts/words.ts';
import type { SeriesStore } from './series-store.ts';

export function plotCsv(store: SeriesStore, say: Say): string {
	const { samples, times, series } = store;
	const head = ['sample', 'seconds', ...series.map((one) => cell(say(store.label(one))))];
	const rows = samples.map((sample, i) => {
		const seconds = ((times[i]! - times[0]!) / 1000).toFixed(3);
		return [sample, seconds, ...series.map(({ values }) => values[i] ?? '')].join(',');
	});
	return [head.join(','), ...rows, ''].join('\r\n');
}

/** Spreadsheets take a text that begins so for a formula. */
const FORMULA = /^[=+\-@]/;

function cell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
