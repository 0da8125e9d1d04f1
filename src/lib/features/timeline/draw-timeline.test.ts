// However many events share a pixel, a lane is drawn in a few steps for each pixel.
import { expect, test } from 'vitest';
import { loadTrace } from '#lib/simulator/trace/load-trace.ts';
import { largeTrace, ODD_TRACES } from '#lib/simulator/trace/testing/hostile-traces.ts';
import { decodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { drawTimeline, LANE_PIXELS, type TimelineColors } from './draw-timeline.ts';
import { TimelineModel } from './timeline-model.ts';
import { fit, type Viewport } from './viewport.ts';

const WIDTH = 300;
const LABELS = 100;

/** How many things are drawn for each lane. */
function stepsOf(text: string, viewOf: (model: TimelineModel) => Viewport): number {
	const { events } = decodeTrace(text);
	const model = new TimelineModel(loadTrace({ board: 'B', dropped: 0, events }));
	model.update();
	let steps = 0;
	const count = () => void steps++;
	const known: Record<string, unknown> = { measureText: () => ({ width: 10 }) };
	const context = new Proxy(known, {
		get: (_target, name: string) => known[name] ?? count,
		set: () => true
	}) as unknown as CanvasRenderingContext2D;
	const lanes = model.lanes.slice(0, 10);
	drawTimeline(context, {
		view: viewOf(model),
		lanes,
		scrollTop: 0,
		width: WIDTH,
		height: LANE_PIXELS * 12,
		labelWidth: LABELS,
		colors: {} as TimelineColors,
		font: '',
		selected: 5,
		endAt: model.endAt,
		functionName: () => 'f'
	});
	return steps / lanes.length;
}

const everything = ({ startAt, endAt }: TimelineModel) => fit({ start: startAt, end: endAt });
const closest = ({ startAt }: TimelineModel) => ({ start: startAt - 0.01, span: 0.02 });

test.each([['a sound trace', largeTrace] as const, ...Object.entries(ODD_TRACES)])(
	'%s',
	(_name, make) => {
		const text = make(4_000);
		expect(stepsOf(text, everything)).toBeLessThan((WIDTH - LABELS) * 8);
		expect(stepsOf(text, closest)).toBeLessThan((WIDTH - LABELS) * 8);
	}
);
