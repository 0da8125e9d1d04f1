// Which part of a timeline is seen: a range of time on a width of pixels, and how it moves. Pure maths.

export interface Viewport {
	/** Board time at the left end, in milliseconds. */
	start: number;
	/** How much time is seen, in milliseconds. */
	span: number;
}

/** Nothing is seen better at less: the clock of a browser counts in 5 µs. */
export const MIN_SPAN_MS = 0.02;
export const MAX_SPAN_MS = 24 * 3600 * 1000;
/** Room beside the trace, as a share of what is seen. */
const MARGIN = 0.5;

export interface Extent {
	start: number;
	end: number;
}

export function timeAt({ start, span }: Viewport, x: number, width: number): number {
	return start + (x / width) * span;
}

export function xAt({ start, span }: Viewport, time: number, width: number): number {
	return ((time - start) / span) * width;
}

/** The same view with some of the trace in it. */
export function clamp(view: Viewport, { start, end }: Extent): Viewport {
	const span = Math.min(MAX_SPAN_MS, Math.max(MIN_SPAN_MS, view.span));
	const low = start - span * MARGIN;
	const high = Math.max(low, end - span * (1 - MARGIN));
	return { start: Math.min(high, Math.max(low, view.start)), span };
}

/** `factor` above 1 shows less time; what is at `x` stays there. */
export function zoom(view: Viewport, factor: number, x: number, width: number): Viewport {
	const span = Math.min(MAX_SPAN_MS, Math.max(MIN_SPAN_MS, view.span / factor));
	const fixed = timeAt(view, x, width);
	return { start: fixed - (x / width) * span, span };
}

export function pan(view: Viewport, pixels: number, width: number): Viewport {
	return { ...view, start: view.start + (pixels / width) * view.span };
}

/** All of it. */
export function fit({ start, end }: Extent): Viewport {
	const span = Math.max(MIN_SPAN_MS, (end - start) * 1.04);
	return { start: start - span * 0.02, span };
}

/** The end of the trace at the right. */
export function follow(view: Viewport, { end }: Extent): Viewport {
	return { ...view, start: end - view.span * 0.97 };
}

/** The view moved as little as needed for `time` to be well inside it. */
export function reveal(view: Viewport, time: number): Viewport {
	const inside = view.span * 0.1;
	if (time >= view.start + inside && time <= view.start + view.span - inside) return view;
	return { ...view, start: time - view.span / 2 };
}

const TICK_STEPS = [1, 2, 5];

/** Distance of the ticks of an axis, so that they are at least `minPixels` apart. */
export function tickStep(span: number, width: number, minPixels: number): number {
	const least = (span / width) * minPixels;
	const power = 10 ** Math.floor(Math.log10(least));
	const step = TICK_STEPS.find((factor) => factor * power >= least * (1 - 1e-9));
	return (step ?? 10) * power;
}

/** A time on an axis whose ticks are `step` apart: `1.25 s`, `3 ms`, `40 µs`. */
export function formatTick(ms: number, step: number): string {
	const round = (value: number, unitStep: number) =>
		value.toFixed(Math.max(0, Math.ceil(-Math.log10(unitStep) - 1e-9)));
	const size = Math.max(Math.abs(ms), step);
	if (size >= 1000) return `${round(ms / 1000, step / 1000)} s`;
	if (size >= 1) return `${round(ms, step)} ms`;
	return `${round(ms * 1000, step * 1000)} µs`;
}
