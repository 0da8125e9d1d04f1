// The values that lines gave, as series over samples and time. Bounded: the oldest samples go first.
import { plotter as words } from '#lib/texts/en/plotter.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';
import { parsePlotLine } from './plot-line.ts';

export interface Series {
	/** Of the container and the name: what it is known by. */
	key: string;
	name: string;
	/** The container, where it can be told. */
	source: string | undefined;
	/** One for each sample; null where the line had no such value. */
	values: (number | null)[];
}

export interface SeriesSummary {
	last: number | null;
	min: number | null;
	max: number | null;
}

const MAX_SAMPLES = 10_000;
export const MAX_SERIES = 24;
const MAX_PARTIAL = 4096;

export class SeriesStore {
	/** Number of each kept sample, from 0 since the last reset. */
	readonly samples: number[] = [];
	/** Milliseconds since the epoch. */
	readonly times: number[] = [];
	readonly series: Series[] = [];
	/** Names that found no place any more. */
	omitted = 0;
	/** Changes with everything that is added. */
	version = 0;
	#next = 0;
	#partial = new Map<string, string>();
	#omitted = new Set<string>();
	readonly #maxSamples: number;

	constructor(maxSamples = MAX_SAMPLES) {
		this.#maxSamples = maxSamples;
	}

	/** Takes printed text, in pieces of any size. Only whole lines count. */
	push(text: string, atMs: number, source?: string): void {
		const from = source ?? '';
		const lines = ((this.#partial.get(from) ?? '') + text).split('\n');
		const rest = lines.pop()!;
		this.#partial.set(from, rest.length > MAX_PARTIAL ? '' : rest);
		for (const line of lines) this.#line(line, atMs, source);
	}

	#line(line: string, atMs: number, source: string | undefined): void {
		const found = parsePlotLine(line);
		if (found.length === 0) return;
		const index = this.samples.length;
		this.samples.push(this.#next++);
		// The clock of a computer may be set back: an axis may not.
		this.times.push(Math.max(atMs, this.times.at(-1) ?? atMs));
		for (const one of this.series) one.values.push(null);
		for (const { name, value } of found) {
			const series = this.#series(name, source, index);
			if (series) series.values[index] = value;
		}
		this.version++;
		if (this.samples.length > this.#maxSamples * 1.1) this.#trim();
	}

	#series(name: string, source: string | undefined, index: number): Series | null {
		const key = `${source ?? ''} ${name}`;
		const known = this.series.find((one) => one.key === key);
		if (known) return known;
		if (this.series.length >= MAX_SERIES) {
			if (this.#omitted.size < 1000) this.#omitted.add(key);
			this.omitted = this.#omitted.size;
			return null;
		}
		const values = new Array<number | null>(index + 1).fill(null);
		const made: Series = { key, name, source, values };
		this.series.push(made);
		return made;
	}

	#trim(): void {
		const gone = this.samples.length - this.#maxSamples;
		this.samples.splice(0, gone);
		this.times.splice(0, gone);
		for (const { values } of this.series) values.splice(0, gone);
	}

	/** Where a name stands for several containers, it is told with the container. */
	label({ name, source }: Series): Words {
		const sources = new Set(this.series.map((one) => one.source));
		if (sources.size <= 1) return verbatim(name);
		return source === undefined ? words.ofContainers({ name }) : verbatim(`${source} ${name}`);
	}

	reset(): void {
		this.samples.length = this.times.length = this.series.length = 0;
		this.#next = this.omitted = 0;
		this.#partial.clear();
		this.#omitted.clear();
		this.version++;
	}
}

/** Of the samples from one index to another, both included. */
export function summarise(
	values: readonly (number | null)[],
	from = 0,
	to = values.length - 1
): SeriesSummary {
	const summary: SeriesSummary = { last: null, min: null, max: null };
	for (let i = from; i <= to; i++) {
		const value = values[i];
		if (value === null || value === undefined) continue;
		summary.last = value;
		if (summary.min === null || value < summary.min) summary.min = value;
		if (summary.max === null || value > summary.max) summary.max = value;
	}
	return summary;
}
