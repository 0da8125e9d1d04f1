// Draws the lanes of a timeline. For any number of events, a lane costs at most a few steps for each pixel: events
// that share a pixel are drawn as one, and the next one is found by a search.
import { shortLabel } from './short-label.ts';
import type { Lane } from './timeline-model.ts';
import { formatTick, tickStep, timeAt, xAt, type Viewport } from './viewport.ts';

export interface TimelineColors {
	text: string;
	faint: string;
	line: string;
	surface: string;
	selected: string;
	/** By kind of lane. */
	call: string;
	/** A call that takes time: a sleep, a wait. */
	waiting: string;
	gpio: string;
	timer: string;
	message: string;
	socket: string;
	state: string;
	board: string;
}

export interface TimelineScene {
	view: Viewport;
	lanes: readonly Lane[];
	/** Pixels of the lanes that are scrolled away above. */
	scrollTop: number;
	width: number;
	height: number;
	labelWidth: number;
	colors: TimelineColors;
	font: string;
	/** Ordinal of the selected event. */
	selected: number | null;
	/** Board time up to which events are known. */
	endAt: number;
	functionName: (number: number) => string;
}

export const AXIS_PIXELS = 22;
export const LANE_PIXELS = 24;
/** Where the name of a lane begins. */
export const LABEL_INSET = 14;
const MIN_TICK_PIXELS = 90;
const BAR_INSET = 5;
/** Wider bars show their name. */
const NAMED_PIXELS = 46;
/** Calls of at least this much board time are waits. */
const WAIT_MS = 0.9;

type Context = CanvasRenderingContext2D;

export function drawTimeline(context: Context, scene: TimelineScene): void {
	const { width, height, colors, font, lanes, scrollTop } = scene;
	context.font = font;
	context.textBaseline = 'middle';
	context.fillStyle = colors.surface;
	context.fillRect(0, 0, width, height);
	const plot = plotOf(scene);
	drawGrid(context, scene, plot);
	const first = Math.max(0, Math.floor(scrollTop / LANE_PIXELS));
	for (let i = first; i < lanes.length; i++) {
		const top = AXIS_PIXELS + i * LANE_PIXELS - scrollTop;
		if (top > height) break;
		drawLane(context, scene, plot, lanes[i]!, top);
	}
	drawAxis(context, scene, plot);
	drawLabels(context, scene, first);
}

/** In pixels. */
export function widestLabel(context: Context, font: string, lanes: readonly Lane[]): number {
	context.font = font;
	return lanes.reduce((most, { label }) => Math.max(most, context.measureText(label).width), 0);
}

interface Plot {
	left: number;
	width: number;
}

export function plotOf({ width, labelWidth }: Pick<TimelineScene, 'width' | 'labelWidth'>): Plot {
	return { left: labelWidth, width: Math.max(1, width - labelWidth) };
}

function ticksOf({ view }: TimelineScene, plot: Plot): { step: number; times: number[] } {
	const step = tickStep(view.span, plot.width, MIN_TICK_PIXELS);
	const first = Math.ceil(view.start / step);
	const last = Math.floor((view.start + view.span) / step);
	const times = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
	return { step, times: times.filter((time) => time >= 0) };
}

function drawGrid(context: Context, scene: TimelineScene, plot: Plot): void {
	context.fillStyle = scene.colors.line;
	for (const time of ticksOf(scene, plot).times) {
		const x = Math.round(plot.left + xAt(scene.view, time, plot.width));
		context.fillRect(x, AXIS_PIXELS, 1, scene.height);
	}
}

function drawAxis(context: Context, scene: TimelineScene, plot: Plot): void {
	const { colors, view, width } = scene;
	context.fillStyle = colors.surface;
	context.fillRect(0, 0, width, AXIS_PIXELS);
	context.fillStyle = colors.line;
	context.fillRect(0, AXIS_PIXELS - 1, width, 1);
	context.fillStyle = colors.faint;
	const { step, times } = ticksOf(scene, plot);
	for (const time of times)
		context.fillText(
			formatTick(time, step),
			Math.round(plot.left + xAt(view, time, plot.width)) + 4,
			AXIS_PIXELS / 2
		);
}

function drawLabels(context: Context, scene: TimelineScene, first: number): void {
	const { colors, labelWidth, lanes, scrollTop, height } = scene;
	context.fillStyle = colors.surface;
	context.fillRect(0, AXIS_PIXELS, labelWidth, height);
	context.fillStyle = colors.line;
	context.fillRect(labelWidth - 1, 0, 1, height);
	context.save();
	context.beginPath();
	context.rect(0, AXIS_PIXELS, labelWidth - 4, height);
	context.clip();
	for (let i = first; i < lanes.length; i++) {
		const top = AXIS_PIXELS + i * LANE_PIXELS - scrollTop;
		if (top > height) break;
		const lane = lanes[i]!;
		context.fillStyle = colorOf(lane, colors);
		context.fillRect(6, top + 8, 3, LANE_PIXELS - 16);
		context.fillStyle = colors.text;
		const room = labelWidth - LABEL_INSET - 6;
		const label = shortLabel(lane.label, room, (text) => context.measureText(text).width);
		context.fillText(label, LABEL_INSET, top + LANE_PIXELS / 2 + 1);
	}
	context.restore();
}

function colorOf({ kind }: Lane, colors: TimelineColors): string {
	if (kind === 'publish' || kind === 'deliver') return colors.message;
	return colors[kind];
}

function drawLane(
	context: Context,
	scene: TimelineScene,
	plot: Plot,
	lane: Lane,
	top: number
): void {
	context.fillStyle = scene.colors.line;
	context.fillRect(plot.left, top + LANE_PIXELS - 1, plot.width, 1);
	if (lane.kind === 'gpio') drawLevels(context, scene, plot, lane, top);
	else drawBars(context, scene, plot, lane, top);
}

/** A time behind another one, also where both are so large that a pixel is less than the smallest step between them. */
function behind(time: number, later: number): number {
	return Math.max(later, time + Math.abs(time) * Number.EPSILON * 2);
}

/** Calls `draw` once for each run of events that share pixels, with the first of them. */
function eachVisible(
	{ view }: TimelineScene,
	plot: Plot,
	lane: Lane,
	draw: (index: number, count: number, left: number, right: number) => void
): void {
	const { starts, ends } = lane;
	const end = view.start + view.span;
	const onePixel = view.span / plot.width;
	// Events of a lane do not overlap, so their ends are in order too.
	let index = ends.countBelow(view.start);
	while (index < starts.length && starts.at(index) <= end) {
		const left = xAt(view, starts.at(index), plot.width);
		const right = Math.max(left + 1, xAt(view, ends.at(index), plot.width));
		const pixelEnd = behind(starts.at(index), timeAt(view, Math.floor(right) + 1, plot.width));
		let next = index + 1;
		if (next < starts.length && starts.at(next) < pixelEnd - onePixel * 0.001)
			next = starts.countBelow(pixelEnd, next);
		const lastEnd = next - 1 === index ? right : xAt(view, ends.at(next - 1), plot.width);
		draw(index, next - index, left, Math.max(right, lastEnd));
		index = next;
	}
}

function drawBars(
	context: Context,
	scene: TimelineScene,
	plot: Plot,
	lane: Lane,
	top: number
): void {
	const { colors, selected, functionName } = scene;
	const color = colorOf(lane, colors);
	const height = LANE_PIXELS - 2 * BAR_INSET;
	eachVisible(scene, plot, lane, (index, count, left, right) => {
		const x = plot.left + Math.max(0, left);
		const barWidth = Math.max(count > 1 ? 2 : 1.5, Math.min(right, plot.width) - Math.max(0, left));
		const isWait =
			lane.kind === 'call' && count === 1 && lane.ends.at(index) - lane.starts.at(index) >= WAIT_MS;
		context.fillStyle = isWait ? colors.waiting : color;
		context.fillRect(x, top + BAR_INSET, barWidth, height);
		if (selected !== null && isSelected(lane, index, count, selected))
			mark(context, colors.selected, x, top + BAR_INSET, barWidth, height);
		if (lane.kind === 'call' && count === 1 && barWidth > NAMED_PIXELS)
			drawName(context, functionName(lane.values.at(index)), colors.text, x, top, barWidth);
	});
}

function isSelected({ ordinals }: Lane, index: number, count: number, selected: number): boolean {
	return ordinals.at(index) <= selected && selected <= ordinals.at(index + count - 1)
		? ordinals.at(ordinals.countBelow(selected, index)) === selected
		: false;
}

function mark(
	context: Context,
	color: string,
	x: number,
	y: number,
	width: number,
	height: number
): void {
	context.strokeStyle = color;
	context.lineWidth = 2;
	context.strokeRect(x - 2, y - 2, width + 4, height + 4);
}

function drawName(
	context: Context,
	name: string,
	color: string,
	x: number,
	top: number,
	width: number
): void {
	context.save();
	context.beginPath();
	context.rect(x, top, width - 3, LANE_PIXELS);
	context.clip();
	context.fillStyle = color;
	context.fillText(name, x + 4, top + LANE_PIXELS / 2 + 1);
	context.restore();
}

/** A pin as an oscilloscope shows it; many edges in one pixel are a block. */
function drawLevels(
	context: Context,
	scene: TimelineScene,
	plot: Plot,
	lane: Lane,
	top: number
): void {
	const { view, colors, endAt, selected } = scene;
	const high = top + BAR_INSET + 1;
	const low = top + LANE_PIXELS - BAR_INSET - 1;
	const yOf = (index: number) => (lane.values.at(index) === 1 ? high : low);
	const end = Math.min(plot.width, xAt(view, endAt, plot.width));
	context.strokeStyle = colors.gpio;
	context.lineWidth = 1.5;
	context.beginPath();
	let index = Math.max(0, lane.starts.countBelow(view.start) - 1);
	let pen: number | null = null;
	const marked: number[] = [];
	while (index < lane.starts.length) {
		const x = xAt(view, lane.starts.at(index), plot.width);
		if (x > plot.width) break;
		const pixelEnd = behind(lane.starts.at(index), timeAt(view, Math.floor(x) + 1, plot.width));
		const next = lane.starts.countBelow(pixelEnd, index + 1);
		const last = next - 1;
		const from = plot.left + Math.max(0, x);
		if (pen === null) context.moveTo(from, yOf(index));
		else context.lineTo(from, pen);
		if (last > index) {
			context.lineTo(from, low);
			context.lineTo(from, high);
		}
		context.lineTo(from, yOf(last));
		pen = yOf(last);
		if (selected !== null && isSelected(lane, index, next - index, selected)) marked.push(from);
		index = next;
	}
	if (pen !== null) context.lineTo(plot.left + Math.max(0, end), pen);
	context.stroke();
	for (const x of marked)
		mark(context, colors.selected, x - 1, top + BAR_INSET, 2, LANE_PIXELS - 2 * BAR_INSET);
}

/** The lane at a height of the picture, or null. */
export function laneAt(
	{ lanes, scrollTop }: Pick<TimelineScene, 'lanes' | 'scrollTop'>,
	y: number
): Lane | null {
	if (y < AXIS_PIXELS) return null;
	return lanes[Math.floor((y - AXIS_PIXELS + scrollTop) / LANE_PIXELS)] ?? null;
}

/** The event that is nearest to a place on the plot, within a few pixels. */
export function eventAt(
	scene: Pick<TimelineScene, 'view' | 'lanes' | 'scrollTop' | 'width' | 'labelWidth'>,
	x: number,
	y: number
): number | null {
	const plot = plotOf(scene);
	const lane = laneAt(scene, y);
	if (!lane || x < plot.left || lane.starts.length === 0) return null;
	const time = timeAt(scene.view, x - plot.left, plot.width);
	const after = lane.starts.countBelow(time);
	const distance = (index: number) => {
		if (index < 0 || index >= lane.starts.length) return Infinity;
		if (time >= lane.starts.at(index) && time <= lane.ends.at(index)) return 0;
		return Math.min(Math.abs(lane.starts.at(index) - time), Math.abs(lane.ends.at(index) - time));
	};
	const best = distance(after - 1) <= distance(after) ? after - 1 : after;
	const pixels = (distance(best) / scene.view.span) * plot.width;
	return pixels <= 8 ? lane.ordinals.at(best) : null;
}
