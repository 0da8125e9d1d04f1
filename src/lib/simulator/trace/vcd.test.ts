import { expect, test } from 'vitest';
import type { GpioEvent, TraceEvent } from './trace-event.ts';
import { encodeVcd, vcdIdentifier } from './vcd.ts';

let sequence = 0;
const edge = (at: number, port: number, pin: number, level: 0 | 1): GpioEvent => ({
	kind: 'gpio',
	sequence: sequence++,
	at,
	container: 'blinky',
	port,
	pin,
	level,
	driven: true
});

test('the dump declares each pin once, and has its changes in microseconds', () => {
	const events: TraceEvent[] = [
		edge(1.5, 7, 7, 1),
		{ kind: 'timer', sequence: 9, at: 2, container: 'blinky', timer: 1, queued: true },
		edge(2, 2, 13, 0),
		edge(2, 7, 7, 0)
	];
	expect(encodeVcd(events, { board: 'B-U585I' })).toBe(
		`$version Ocre Playground $end
$comment Pins of B-U585I $end
$timescale 1 us $end
$scope module board $end
$var wire 1 ! port2_pin13 $end
$var wire 1 " port7_pin7 $end
$upscope $end
$enddefinitions $end
#0
$dumpvars
x!
x"
$end
#1500
1"
#2000
0!
0"
`
	);
});

test('pins have the names of the board, one each, without blanks', () => {
	const events = [edge(0, 0, 1, 1), edge(0, 0, 2, 1), edge(0, 0, 3, 1)];
	const names = ['led red', 'led red', '3V'];
	const vcd = encodeVcd(events, { board: 'x', nameOf: (_port, pin) => names[pin - 1] ?? null });
	expect(vcd.match(/\$var wire 1 \S+ (\S+) \$end/g)).toEqual([
		'$var wire 1 ! led_red $end',
		'$var wire 1 " port0_pin2 $end',
		'$var wire 1 # _3V $end'
	]);
});

test('time never goes back', () => {
	const vcd = encodeVcd([edge(5, 0, 1, 1), edge(4, 0, 1, 0), edge(6, 0, 1, 1)], { board: 'x' });
	expect(vcd.match(/^#\d+$/gm)).toEqual(['#0', '#5000', '#6000']);
});

test('the name of a board cannot end the comment it stands in', () => {
	const vcd = encodeVcd([], { board: '$end $var wire 1 ! x $end\n#1' });
	expect(vcd).toContain('$comment Pins of end var wire 1 ! x end #1 $end\n');
	expect(vcd).not.toContain('$dumpvars');
});

test('there are enough identifiers, each printable and its own', () => {
	const all = Array.from({ length: 20_000 }, (_, i) => vcdIdentifier(i));
	expect(new Set(all).size).toBe(all.length);
	expect(all.every((text) => /^[!-~]{1,3}$/.test(text))).toBe(true);
	expect([vcdIdentifier(0), vcdIdentifier(93), vcdIdentifier(94)]).toEqual(['!', '~', '!!']);
});
