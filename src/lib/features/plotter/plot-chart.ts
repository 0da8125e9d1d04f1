// The drawing of the plotter: uPlot with our colours, and zooming and moving by wheel, drag and fingers. Loaded on demand.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Disposable } from '#lib/core/disposable.ts';
import { readColour } from '#lib/ui/token-colour.ts';
import { panRange, zoomRange, type Range } from './plot-range.ts';

export type PlotAxis = 'samples' | 'seconds';

export interface PlotData {
	x: readonly number[];
	/** In the order of the names. */
	series: readonly (readonly (number | null)[])[];
}

export interface PlotChartOptions {
	names: readonly string[];
	/** Tokens, one for each name. */
	colours: readonly string[];
	/** What is along the x axis, for the eye. */
	axisLabel: string;
	/** Index of the sample under the pointer. */
	onhover: (index: number | null) => void;
	/** The part of the x axis in view; null: all. */
	onrange: (range: Range | null) => void;
}

export interface PlotChart extends Disposable {
	draw(data: PlotData, range: Range | null, shown: readonly boolean[]): void;
	resize(widthPx: number, heightPx: number): void;
	/** The picture as PNG, with the names; null when the browser cannot. */
	picture(): Promise<Blob | null>;
}

const WHEEL_FACTOR = 1.2;
/** Points are drawn on their own while there are few. */
const MAX_POINTS = 120;

export function createPlotChart(host: HTMLElement, options: PlotChartOptions): PlotChart {
	const colour = (token: string) => readColour(host, token);
	const strokes = options.colours.map(colour);
	const background = colour('--terminal');
	const text = colour('--text');
	const font = `12px ${getComputedStyle(host).fontFamily}`;
	const axis: uPlot.Axis = {
		stroke: colour('--text-muted'),
		font,
		grid: { stroke: colour('--border'), width: 1 },
		ticks: { stroke: colour('--border'), width: 1 }
	};
	let range: Range | null = null;
	let all: Range = { min: 0, max: 1 };
	const chart = new uPlot(
		{
			width: Math.max(1, host.clientWidth),
			height: Math.max(1, host.clientHeight),
			legend: { show: false },
			cursor: { drag: { x: false, y: false }, points: { size: 7 } },
			scales: {
				x: { time: false, range: () => (range ? [range.min, range.max] : [all.min, all.max]) }
			},
			axes: [
				{
					...axis,
					label: options.axisLabel,
					labelFont: font,
					labelSize: 18
				},
				{ ...axis, size: 64 }
			],
			series: [
				{},
				...options.names.map((label, i) => ({
					label,
					stroke: strokes[i]!,
					width: 1.5,
					spanGaps: true,
					points: {
						show: (self: uPlot) => (self.data[0].length <= MAX_POINTS ? true : undefined) as boolean
					}
				}))
			],
			hooks: { setCursor: [(self) => options.onhover(self.cursor.idx ?? null)] }
		},
		[[], ...options.names.map(() => [])],
		host
	);
	const release = handleGestures(
		chart,
		() => range ?? all,
		() => all,
		options.onrange
	);
	return {
		draw(data, next, shown) {
			range = next;
			all = { min: data.x[0] ?? 0, max: data.x.at(-1) ?? 1 };
			if (all.min === all.max) all = { min: all.min - 0.5, max: all.max + 0.5 };
			shown.forEach((show, i) => {
				if (chart.series[i + 1]!.show !== show) chart.setSeries(i + 1, { show });
			});
			chart.setData([data.x, ...data.series] as uPlot.AlignedData);
		},
		resize: (width, height) => chart.setSize({ width, height }),
		picture: () => paint(chart, options.names, strokes, { background, text, font }),
		dispose() {
			release();
			chart.destroy();
		}
	};
}

/** Wheel and pinch zoom, dragging moves, a double click shows all. */
function handleGestures(
	chart: uPlot,
	range: () => Range,
	all: () => Range,
	onrange: (range: Range | null) => void
): () => void {
	const { over } = chart;
	const fingers = new Map<number, number>();
	const stop = new AbortController();
	const { signal } = stop;
	const left = (event: MouseEvent) => event.clientX - over.getBoundingClientRect().left;
	const zoom = (at: number, factor: number) => {
		const { min, max } = range();
		const value = min + (at / (over.clientWidth || 1)) * (max - min);
		onrange(zoomRange(range(), value, factor, all()));
	};
	over.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
				onrange(panRange(range(), event.deltaX / (over.clientWidth || 1), all()));
			else zoom(left(event), event.deltaY < 0 ? 1 / WHEEL_FACTOR : WHEEL_FACTOR);
		},
		{ signal, passive: false }
	);
	over.addEventListener(
		'pointerdown',
		(event) => {
			fingers.set(event.pointerId, left(event));
			over.setPointerCapture(event.pointerId);
		},
		{ signal }
	);
	over.addEventListener(
		'pointermove',
		(event) => {
			const before = fingers.get(event.pointerId);
			if (before === undefined) return;
			const now = left(event);
			fingers.set(event.pointerId, now);
			const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
			if (other === undefined)
				onrange(panRange(range(), (before - now) / (over.clientWidth || 1), all()));
			else if (now !== other)
				zoom((now + other) / 2, Math.abs(before - other) / Math.abs(now - other));
		},
		{ signal }
	);
	for (const type of ['pointerup', 'pointercancel'] as const)
		over.addEventListener(type, (event) => void fingers.delete(event.pointerId), { signal });
	over.addEventListener('dblclick', () => onrange(null), { signal });
	return () => stop.abort();
}

interface Paint {
	background: string;
	text: string;
	font: string;
}

const LEGEND_PX = 26;

/** The canvas of the chart is transparent and without names: a picture to keep has both. */
function paint(
	chart: uPlot,
	names: readonly string[],
	strokes: readonly string[],
	{ background, text, font }: Paint
): Promise<Blob | null> {
	const source = chart.ctx.canvas;
	const scale = source.width / chart.width;
	const canvas = document.createElement('canvas');
	canvas.width = source.width;
	canvas.height = source.height + LEGEND_PX * scale;
	const context = canvas.getContext('2d');
	if (!context) return Promise.resolve(null);
	context.fillStyle = background;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(source, 0, LEGEND_PX * scale);
	context.scale(scale, scale);
	context.font = font;
	let x = 12;
	names.forEach((name, i) => {
		if (!chart.series[i + 1]!.show) return;
		context.fillStyle = strokes[i]!;
		context.fillRect(x, 10, 12, 4);
		context.fillStyle = text;
		context.fillText(name, x + 16, 16);
		x += 32 + context.measureText(name).width;
	});
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
