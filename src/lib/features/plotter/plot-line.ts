// Reads values from one printed line: `name:value` pairs with any separator, columns of plain numbers, or JSON.

export interface PlotValue {
	name: string;
	value: number;
}

/** Matches each number in one way only: a line of digits must not be tried in as many ways as there are to part it. */
const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
/** Behind the value may stand its unit: `temp: 21.5°C`. */
const PAIR = new RegExp(
	String.raw`(?:^|[\s,;|({])([A-Za-z_][\w.%/-]*)\s*[:=]\s*(${NUMBER})(?=[A-Za-z%°µ/²]{0,8}(?:$|[\s,;|)}]))`,
	'gu'
);
const COLUMNS = new RegExp(String.raw`^${NUMBER}(?:[\s,;|]+${NUMBER})*[,;|]?$`, 'u');
// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[\d;:]*m/g;

/** A longer line is not a measurement. */
const MAX_LINE = 4096;
const MAX_VALUES = 32;
const MAX_NAME = 60;

/** The values of a line; empty when it holds none. */
export function parsePlotLine(text: string): PlotValue[] {
	if (text.length > MAX_LINE) return [];
	const line = text.replace(COLOUR, '').trim();
	if (line.startsWith('{')) return fromJson(line) ?? pairs(line);
	return COLUMNS.test(line) ? columns(line) : pairs(line);
}

function pairs(line: string): PlotValue[] {
	const values: PlotValue[] = [];
	for (const [, name = '', value] of line.matchAll(PAIR)) add(values, name, Number(value));
	return values;
}

/** Numbered from 1, as other plotters do it. */
function columns(line: string): PlotValue[] {
	const values: PlotValue[] = [];
	const words = line.split(/[\s,;|]+/).filter(Boolean);
	words.forEach((word, index) => add(values, String(index + 1), Number(word)));
	return values;
}

/** The numbers of an object, and of the objects in it: `{"imu": {"x": 1}}` is `imu.x`. Null when it is not JSON. */
function fromJson(line: string): PlotValue[] | null {
	const value = parse(line);
	if (!isObject(value)) return null;
	const values: PlotValue[] = [];
	for (const [name, field] of Object.entries(value)) {
		if (typeof field === 'number') add(values, name, field);
		else if (isObject(field))
			for (const [inner, number] of Object.entries(field))
				if (typeof number === 'number') add(values, `${name}.${inner}`, number);
	}
	return values;
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function add(values: PlotValue[], name: string, value: number): void {
	if (!Number.isFinite(value) || values.length >= MAX_VALUES) return;
	// Names are shown, and come from a program: no characters that steer or turn text.
	const shown = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, MAX_NAME);
	if (shown !== '' && !values.some((one) => one.name === shown))
		values.push({ name: shown, value });
}
