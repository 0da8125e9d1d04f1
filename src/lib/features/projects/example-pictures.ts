// What the card of each example shows: small drawings of what it does, in a field of 120 by 48.

/** The colour of a line or of an area; the component knows the colours of the theme. */
export type Ink = 'line' | 'pale' | 'accent' | 'green' | 'red' | 'blue' | 'amber';

export type Shape =
	| { kind: 'dot'; x: number; y: number; r: number; ink: Ink }
	| { kind: 'box'; x: number; y: number; width: number; height: number; ink: Ink }
	| { kind: 'stroke'; d: string; ink: Ink };

const dot = (x: number, y: number, r: number, ink: Ink): Shape => ({ kind: 'dot', x, y, r, ink });
const box = (x: number, y: number, width: number, height: number, ink: Ink = 'pale'): Shape => ({
	kind: 'box',
	x,
	y,
	width,
	height,
	ink
});
const stroke = (d: string, ink: Ink = 'line'): Shape => ({ kind: 'stroke', d, ink });

const circuitBoard = box(22, 6, 76, 36);
const row = (count: number, x: number, y: number, gap: number, lit: (i: number) => Ink): Shape[] =>
	Array.from({ length: count }, (_, i) => dot(x + i * gap, y, 3.5, lit(i)));
const lines = (...widths: readonly number[]): Shape[] => [
	box(20, 4, 80, 40),
	...widths.map((width, i) => stroke(`M28 ${12 + 8 * i}h${width}`, i === 0 ? 'accent' : 'line'))
];
const page = (x: number, y: number, ink: Ink = 'line'): Shape[] => [
	box(x, y, 24, 32),
	stroke(`M${x + 5} ${y + 8}h14M${x + 5} ${y + 15}h14M${x + 5} ${y + 22}h9`, ink)
];
const clock = (x: number, r: number, hand: string): Shape[] => [
	dot(x, 24, r, 'pale'),
	stroke(`M${x} 24${hand}`, 'accent')
];
const envelope = (x: number): Shape[] => [
	box(x, 13, 32, 22),
	stroke(`M${x} 14l16 12l16 -12`, 'accent')
];
/** Of a program in JavaScript: what it does stands between them. */
const braces: Shape[] = [
	stroke('M34 6c-8 0 -8 4 -8 9s0 9 -8 9c8 0 8 4 8 9s0 9 8 9', 'amber'),
	stroke('M86 6c8 0 8 4 8 9s0 9 8 9c-8 0 -8 4 -8 9s0 9 -8 9', 'amber')
];
const arrow = (x: number, y = 24, length = 16): Shape =>
	stroke(`M${x} ${y}h${length}m-5 -5l5 5l-5 5`);
const host = (x: number): Shape[] => [box(x, 10, 28, 28), dot(x + 7, 17, 2.5, 'green')];

export const EXAMPLE_PICTURES: Readonly<Record<string, readonly Shape[]>> = {
	empty: [box(44, 6, 32, 36), stroke('M60 17v14M53 24h14', 'accent')],
	'empty-cpp': [box(44, 6, 32, 36), stroke('M51 24h8M55 20v8M62 24h8M66 20v8', 'accent')],
	'empty-wat': [box(44, 6, 32, 36), stroke('M55 16q-5 8 0 16M65 16q5 8 0 16', 'accent')],
	'blinky-cpp': [
		circuitBoard,
		dot(48, 24, 8, 'green'),
		stroke('M66 24h8M70 20v8M78 24h8M82 20v8', 'accent')
	],
	'blinky-wat': [
		circuitBoard,
		dot(60, 24, 8, 'green'),
		stroke('M44 14q-6 10 0 20M76 14q6 10 0 20', 'accent')
	],
	'readings-cpp': [
		box(20, 4, 80, 40),
		stroke('M28 34l12 -8l12 4l12 -14l12 6l14 -10', 'accent'),
		stroke('M28 38h64')
	],
	blinky: [circuitBoard, dot(60, 24, 8, 'green'), stroke('M60 10v-3M60 41v-3M46 24h-3M77 24h-3')],
	hello: lines(48, 8, 8, 24),
	'led-gpio': [circuitBoard, dot(46, 24, 7, 'green'), dot(74, 24, 7, 'red')],
	'button-led': [
		circuitBoard,
		box(34, 16, 16, 16, 'line'),
		dot(42, 24, 5, 'accent'),
		arrow(54, 24, 12),
		dot(80, 24, 7, 'green')
	],
	'two-timers': [...clock(40, 17, 'v-11'), ...clock(82, 12, 'l6 -5')],
	'blinky-js': [...braces, dot(60, 24, 8, 'green')],
	'messages-js': [...braces, ...envelope(44)],
	'sensor-page-js': [...braces, ...page(48, 8, 'accent')],
	'logger-ts': [...braces, stroke('M44 36h32'), stroke('M44 30l10 -8l10 4l12 -12', 'accent')],
	publisher: [...envelope(20), arrow(58, 24, 14), ...row(3, 84, 24, 10, () => 'line')],
	subscriber: [...row(3, 16, 24, 10, () => 'line'), arrow(44, 24, 14), ...envelope(68)],
	files: [...page(32, 8, 'accent'), ...page(64, 8)],
	'exit-code': [...lines(56, 40, 48), stroke('M84 36h8', 'red')],
	'system-info': lines(20, 52, 40, 60),
	sensors: [
		stroke('M22 42h76'),
		box(28, 26, 12, 16, 'green'),
		box(46, 14, 12, 28, 'accent'),
		box(64, 20, 12, 22, 'amber'),
		box(82, 8, 12, 34, 'blue')
	],
	morse: [
		...row(3, 22, 24, 8, () => 'red'),
		stroke('M46 24h8M59 24h8M72 24h8', 'red'),
		...row(3, 87, 24, 8, () => 'red')
	],
	'sensor-by-name': [
		stroke('M60 6c-8 12 -12 16 -12 23a12 12 0 0 0 24 0c0 -7 -4 -11 -12 -23z', 'blue'),
		stroke('M86 16h14M86 24h10M86 32h14')
	],
	knob: [
		dot(40, 20, 12, 'pale'),
		stroke('M40 20l7 -8', 'accent'),
		...row(8, 18, 41, 12, (i) => (i < 4 ? 'green' : 'line'))
	],
	display: [box(16, 6, 88, 36, 'blue'), stroke('M24 14h48M24 21h62M24 28h58M24 35h66', 'pale')],
	rgb: [dot(52, 28, 12, 'red'), dot(68, 28, 12, 'blue'), dot(60, 17, 12, 'green')],
	chaser: row(8, 18, 24, 12, (i) => (i === 4 ? 'green' : i === 3 ? 'accent' : 'line')),
	threads: [
		...[9, 19, 29, 39].map((y) => stroke(`M40 ${y}h40`, 'accent')),
		stroke('M14 24h8l18 -15M22 24l18 -5M22 24l18 5M22 24l18 15'),
		stroke('M106 24h-8l-18 -15M98 24l-18 -5M98 24l-18 5M98 24l-18 15')
	],
	plotter: [
		stroke('M20 6v36h80'),
		stroke('M22 24c8 -20 16 -20 24 0s16 20 24 0s16 -20 24 0', 'accent'),
		stroke('M22 34l24 -4l24 6l24 -8', 'amber')
	],
	'shared-files-writer': [...host(14), arrow(46), ...page(72, 8, 'accent')],
	'shared-files-reader': [...page(22, 8, 'accent'), arrow(50), ...host(76)],
	'log-rotate': [...page(22, 8, 'accent'), ...page(50, 8), ...page(78, 8)],
	'echo-server': [
		...host(16),
		stroke('M48 18h24m-5 -5l5 5l-5 5M72 32h-24m5 -5l-5 5l5 5', 'accent')
	],
	'web-server': [
		box(20, 6, 80, 36),
		stroke('M20 15h80'),
		dot(26, 11, 1.5, 'red'),
		dot(32, 11, 1.5, 'amber'),
		dot(38, 11, 1.5, 'green'),
		stroke('M30 24h34M30 32h20', 'accent')
	],
	websocket: [...host(14), ...host(78), stroke('M46 24q4 -8 8 0t8 0t8 0', 'accent')],
	'http-client': [...host(14), arrow(48, 24, 24), ...host(78)]
};
