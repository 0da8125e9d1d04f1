// For tests: trace files that are large, or say what no board does. Each is a function of how many events it has.
import { TRACE_FORMAT } from '../trace-text-reader.ts';

const HEAD = `{"format":"${TRACE_FORMAT}","version":1,"board":"B","dropped":0,"events":[`;

const file = (count: number, event: (i: number) => string) =>
	`${HEAD}\n${Array.from({ length: count }, (_, i) => event(i)).join(',\n')}\n]}\n`;

const pin = (i: number, fields: Record<string, unknown> = {}) =>
	JSON.stringify({
		kind: 'gpio',
		sequence: i,
		at: i / 10,
		container: 'blinky',
		port: 7,
		pin: 7,
		level: i % 2,
		driven: true,
		...fields
	});

const call = (i: number, fields: Record<string, unknown> = {}) =>
	JSON.stringify({
		kind: 'call',
		sequence: i,
		at: i / 10,
		container: 'blinky',
		thread: 0,
		endedAt: i / 10 + 0.05,
		returned: true,
		text: 'led0',
		module: 'env',
		name: 'ocre_gpio_toggle_by_name',
		params: ['i32'],
		resultType: 'i32',
		args: [1024],
		result: 0,
		...fields
	});

/** A sound one: host calls, and every third event a pin. */
export const largeTrace = (count: number) => file(count, (i) => (i % 3 === 0 ? pin(i) : call(i)));

/** Sound files that a timeline has to cope with. */
export const ODD_TRACES: Readonly<Record<string, (count: number) => string>> = {
	'a lane for each event': (count) => file(count, (i) => pin(i, { port: i % 0x10000, pin: i % 7 })),
	'events that go back in time': (count) => file(count, (i) => call(i, { at: count - i })),
	'events at one time, far away': (count) => file(count, (i) => pin(i, { at: 1e12 })),
	'calls that end before they begin': (count) => file(count, (i) => call(i, { endedAt: 0 })),
	'names that turn the text around': (count) =>
		file(count, (i) => call(i, { container: '\u202eyknilb', text: '\u2066\u200b\u{e0041}' }))
};

/** What is refused, with `trace-invalid` or `trace-too-new`. */
export const HOSTILE_TRACES: Readonly<Record<string, (count: number) => string>> = {
	'nothing but opening brackets': (count) => '['.repeat(count),
	'an event of opening brackets': (count) => HEAD + '['.repeat(count),
	'a field of opening braces': (count) => `{"a":${'{"a":'.repeat(count)}`,
	'an event without an end': (count) => `${HEAD}{"kind":"${'x'.repeat(count)}`,
	'a string of backslashes': (count) => `${HEAD}"${'\\'.repeat(count)}`,
	'a list of commas': (count) => HEAD + ','.repeat(count),
	'numbers without an end': (count) => HEAD + '1'.repeat(count),
	'a container for each event': (count) =>
		file(Math.max(count, 10_001), (i) => pin(i, { container: `c${i}` })),
	'a function for each event': (count) =>
		file(Math.max(count, 10_001), (i) => call(i, { name: `f${i}` })),
	'a function with a thousand arguments': (count) =>
		file(count, (i) => call(i, { params: Array(1000).fill('i32'), args: Array(1000).fill(0) })),
	'a time that is not a number': (count) =>
		file(count, (i) => pin(i).replace('"at":', '"at":1e999,"a":')),
	'a time before the beginning': (count) => file(count, (i) => pin(i, { at: -1 })),
	"a thread that is not a thread's number": (count) => file(count, (i) => call(i, { thread: 1e6 })),
	'a pin that is a part of one': (count) => file(count, (i) => pin(i, { pin: 0.5 })),
	'a file of a later version': (count) => largeTrace(count).replace('"version":1', '"version":2'),
	'something behind the end': (count) => `${largeTrace(1)}${' '.repeat(count)}x`
};

/** A sound one with a write of so many bytes. */
export const traceWithWrite = (byteCount: number) =>
	file(1, (i) => call(i, { writes: [{ address: 0, bytes: '0f'.repeat(byteCount) }] }));
