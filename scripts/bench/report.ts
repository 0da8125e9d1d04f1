// The one table that the bench prints: a row a figure, with the level it should reach where there is one.
import type { PartOutcome } from './run-parts.ts';

export interface Figure {
	what: string;
	/** With its unit. */
	value: string;
	/** The level to reach, in words; absent: none is set. */
	level?: string;
	/** Whether it is reached. */
	reached?: boolean;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `median (minimum–maximum) ms` of several runs. */
export function milliseconds(values: readonly number[]): string {
	const round = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
	return `${round(median(values))} ms (${round(Math.min(...values))}–${round(Math.max(...values))}, n=${values.length})`;
}

/** All figures, and where they belong what was not measured and why. */
export function benchTable(outcomes: readonly PartOutcome[]): string {
	return table(
		outcomes.flatMap(({ part, figures, gaps, failure }) => [
			...figures,
			...gaps.map(({ what, why }) => ({ what, value: `not measured: ${why}` })),
			...(failure === null ? [] : [{ what: part.title, value: `not measured: ${failure}` }])
		])
	);
}

function table(figures: readonly Figure[]): string {
	const rows = figures.map(({ what, value, level = '', reached }) => [
		what,
		value,
		level,
		reached === undefined ? '' : reached ? 'yes' : 'NO'
	]);
	const head = ['figure', 'measured', 'level', 'reached'];
	const widths = head.map((title, i) =>
		Math.max(title.length, ...rows.map((row) => row[i]!.length))
	);
	const line = (cells: string[]) =>
		cells
			.map((cell, i) => cell.padEnd(widths[i]!))
			.join('  ')
			.trimEnd();
	return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
		'\n'
	);
}
