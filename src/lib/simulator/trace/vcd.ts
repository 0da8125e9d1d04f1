// The pins of a trace as a Value Change Dump (IEEE 1364-2001, clause 18), which GTKWave and its like open.
import type { GpioEvent, TraceEvent } from './trace-event.ts';

/** Printable ASCII, of which identifiers are made. */
const FIRST_CODE = 33;
const CODES = 94;
const NS_PER_MS = 1_000_000;
const TICK_NS = 1000;

/** Short and unique for each number. */
export function vcdIdentifier(index: number): string {
	let text = '';
	let rest = index;
	do {
		text += String.fromCharCode(FIRST_CODE + (rest % CODES));
		rest = Math.floor(rest / CODES) - 1;
	} while (rest >= 0);
	return text;
}

function ticks(ms: number): number {
	return Math.max(0, Math.round((ms * NS_PER_MS) / TICK_NS));
}

export interface VcdOptions {
	board: string;
	/** What a pin is called: its name on the board, else null. */
	nameOf?: (port: number, pin: number) => string | null;
}

/** A name without blanks, as a reference must be. */
function reference(name: string): string {
	return name.replace(/[^\w.-]+/g, '_').replace(/^(?=\d)/, '_') || '_';
}

interface Wire {
	identifier: string;
	name: string;
}

/** Text of the dump. Pins come in order of port and pin; time counts from the start of the board, in microseconds. */
export function encodeVcd(events: Iterable<TraceEvent>, { board, nameOf }: VcdOptions): string {
	const edges: GpioEvent[] = [];
	for (const event of events) if (event.kind === 'gpio') edges.push(event);
	const wires = wiresOf(edges, nameOf ?? (() => null));
	const lines = [
		'$version Ocre Playground $end',
		`$comment Pins of ${board.replace(/\$/g, '').replace(/\s+/g, ' ')} $end`,
		'$timescale 1 us $end',
		'$scope module board $end',
		...[...wires.values()].map(({ identifier, name }) => `$var wire 1 ${identifier} ${name} $end`),
		'$upscope $end',
		'$enddefinitions $end'
	];
	if (wires.size > 0)
		lines.push('#0', '$dumpvars', ...[...wires.values()].map((w) => `x${w.identifier}`), '$end');
	let last = 0;
	for (const edge of edges) {
		const at = Math.max(last, ticks(edge.at));
		if (at !== last) lines.push(`#${at}`);
		last = at;
		lines.push(`${edge.level}${wires.get(keyOf(edge))!.identifier}`);
	}
	return `${lines.join('\n')}\n`;
}

function keyOf({ port, pin }: { port: number; pin: number }): string {
	return `${port}.${pin}`;
}

function wiresOf(
	edges: readonly GpioEvent[],
	nameOf: (port: number, pin: number) => string | null
): Map<string, Wire> {
	const pins = new Map(edges.map((edge) => [keyOf(edge), edge]));
	const sorted = [...pins].sort(([, a], [, b]) => a.port - b.port || a.pin - b.pin);
	const taken = new Set<string>();
	return new Map(
		sorted.map(([key, { port, pin }], index) => {
			const plain = `port${port}_pin${pin}`;
			const wanted = reference(nameOf(port, pin) ?? plain);
			const name = taken.has(wanted) ? plain : wanted;
			taken.add(name);
			return [key, { identifier: vcdIdentifier(index), name }];
		})
	);
}
