// What a plot shows of what a board prints: the values read so far, the part in view, and what is hidden or held.
import type { ConsoleLog } from '#lib/flow/console/console-log.ts';
import type { PlotAxis } from './plot-chart.ts';
import { panRange, zoomRange, type Range } from './plot-range.ts';
import { SeriesStore, summarise } from './series-store.ts';

/** Where the values come from. */
export type PlotSource = Pick<ConsoleLog, 'since' | 'onchange'>;

const COLOURS = [
	'--terminal-blue',
	'--terminal-red',
	'--terminal-green',
	'--terminal-magenta',
	'--accent',
	'--terminal-cyan',
	'--terminal-yellow',
	'--text-muted'
] as const;

/** Read at once at most: a long console is caught up in several frames. */
const MAX_CHARACTERS = 256 * 1024;
const KEY_PAN = 0.2;
const KEY_ZOOM = 1.5;

export class PlotView {
	readonly store = new SeriesStore();
	axis = $state<PlotAxis>('samples');
	/** Null: everything. */
	range = $state.raw<Range | null>(null);
	paused = $state(false);
	/** Keys of the series that are not drawn. */
	hidden = $state.raw<readonly string[]>([]);
	/** Index of the sample under the pointer. */
	hovered = $state<number | null>(null);
	/** What is drawn: while paused, another than what is in the store. */
	drawn = $state.raw(this.#snapshot('samples'));

	#next = 0;

	readonly empty = $derived(this.drawn.series.length === 0);
	readonly #inView = $derived.by(() => {
		const { x } = this.drawn;
		const { range } = this;
		if (!range) return { from: 0, to: x.length - 1 };
		const from = x.findIndex((at) => at >= range.min);
		const to = x.findLastIndex((at) => at <= range.max);
		return { from: Math.max(0, from), to };
	});
	readonly summaries = $derived(
		this.drawn.series.map((one) => ({
			...one,
			...summarise(one.values, this.#inView.from, this.#inView.to)
		}))
	);

	#snapshot(by: PlotAxis) {
		const { samples, times, series } = this.store;
		const x = by === 'samples' ? samples : times.map((time) => (time - times[0]!) / 1000);
		return {
			x: [...x],
			series: series.map((one, i) => ({
				key: one.key,
				label: this.store.label(one),
				colour: COLOURS[i % COLOURS.length]!,
				values: [...one.values]
			})),
			omitted: this.store.omitted
		};
	}

	/** Reads and draws as the source goes on, a frame at a time. Returns what ends that. */
	follow(log: PlotSource): () => void {
		let frame = 0;
		let version = -1;
		const update = () => {
			frame = 0;
			const more = this.#read(log);
			if (!this.paused && this.store.version !== version) {
				version = this.store.version;
				this.drawn = this.#snapshot(this.axis);
			}
			if (more) schedule();
		};
		const schedule = () => (frame ||= requestAnimationFrame(update));
		schedule();
		const listening = log.onchange(schedule);
		return () => {
			cancelAnimationFrame(frame);
			listening.dispose();
		};
	}

	/** Takes a part of what was printed; true when there is more. */
	#read(log: PlotSource): boolean {
		const slice = log.since(this.#next, MAX_CHARACTERS);
		this.#next = slice.next;
		for (const entry of slice.entries)
			if (entry.kind === 'output') this.store.push(entry.text, entry.atMs, entry.source);
		return slice.entries.length > 0;
	}

	/** Moves or zooms by a key. False when the key means nothing here. */
	press(key: string): boolean {
		const { x } = this.drawn;
		const all = { min: x[0] ?? 0, max: x.at(-1) ?? 1 };
		const view = this.range ?? all;
		const middle = (view.min + view.max) / 2;
		const steps: Record<string, () => Range | null> = {
			ArrowLeft: () => panRange(view, -KEY_PAN, all),
			ArrowRight: () => panRange(view, KEY_PAN, all),
			'+': () => zoomRange(view, middle, 1 / KEY_ZOOM, all),
			'=': () => zoomRange(view, middle, 1 / KEY_ZOOM, all),
			'-': () => zoomRange(view, middle, KEY_ZOOM, all),
			'0': () => null
		};
		const step = steps[key];
		if (!step) return false;
		this.range = this.range === null && key.startsWith('Arrow') ? null : step();
		return true;
	}

	toggle(series: string): void {
		this.hidden = this.hidden.includes(series)
			? this.hidden.filter((one) => one !== series)
			: [...this.hidden, series];
	}

	/** Values are still recorded while it is paused. */
	setPaused(paused: boolean): void {
		this.paused = paused;
		if (!paused) this.drawn = this.#snapshot(this.axis);
	}

	setAxis(axis: PlotAxis): void {
		this.axis = axis;
		this.range = null;
		this.drawn = this.#snapshot(axis);
	}

	reset(): void {
		this.store.reset();
		this.range = null;
		this.paused = false;
		this.hidden = [];
		this.drawn = this.#snapshot(this.axis);
	}
}
