// For tests: what a recording unpacks to, made to take much memory or time. Each is a function, since some are large.
import { encode } from 'cborg';
import { concatBytes } from '#lib/core/bytes.ts';
import { EMPTY_PROMISES, manyLists, nestedLists } from '#lib/wire/testing/hostile-cbor.ts';
import { MAX_RECORDED_EVENTS, MAX_RECORDED_WRITES } from '../recording.ts';
import { RECORDING_FORMAT, RECORDING_VERSION } from '../recording-file.ts';

const FIELDS = {
	format: RECORDING_FORMAT,
	version: RECORDING_VERSION,
	board: 'b_u585i_iot02a',
	firmware: 'ours',
	mode: 'faithful',
	recordedAt: 0,
	durationMs: 0,
	images: [],
	runs: [{ container: 'a', image: null, exitCode: null }],
	functions: [{ module: 'env', name: 'f', params: [], result: null }],
	full: false
};

/** CBOR of a map: each value is a value, or CBOR already. */
function mapOf(fields: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(fields).flatMap(([name, value]) => [
		encode(name),
		value instanceof Encoded ? value.bytes : encode(value)
	]);
	return concatBytes([Uint8Array.of(0xbf), ...entries, Uint8Array.of(0xff)]);
}

class Encoded {
	constructor(readonly bytes: Uint8Array) {}
}

function withEvents(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return mapOf({ ...FIELDS, events: new Encoded(bytes) });
}

function listOf(item: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(item.length * count + 2);
	bytes[0] = 0x9f;
	for (let i = 0; i < count; i++) bytes.set(item, 1 + i * item.length);
	bytes[bytes.length - 1] = 0xff;
	return bytes;
}

/** A sound one with so many events, and so many bytes in a field that nobody knows. */
export function unpackedRecording({ events = 0, padding = 0 }): Uint8Array<ArrayBuffer> {
	const pin = listOf(encode([3, 0.5, 1, 2, 1, true]), events);
	return mapOf({ ...FIELDS, later: new Uint8Array(padding), events: new Encoded(pin) });
}

const call = (writes: number) =>
	encode([2, 0, 0, 0, 0, [], null, true, 0, null, Array(writes).fill([0, new Uint8Array(0)]), 1]);

export const HOSTILE_RECORDINGS: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
	'an empty file': () => new Uint8Array(0),
	'nothing but lists': () => new Uint8Array(4 * 1024 * 1024).fill(0x80),
	'nothing but the beginnings of lists': () => new Uint8Array(4 * 1024 * 1024).fill(0x81),
	'nothing but the beginnings of maps': () => new Uint8Array(4 * 1024 * 1024).fill(0xa1),
	'events that are empty lists': () => withEvents(manyLists(4_000_000)),
	'events that are nested lists': () => withEvents(nestedLists(4_000_000)),
	'an event of empty lists': () => withEvents(listOf(manyLists(4_000_000), 1)),
	'one event too many': () => unpackedRecording({ events: MAX_RECORDED_EVENTS + 1 }),
	'an event with too many writes': () => withEvents(listOf(call(MAX_RECORDED_WRITES + 1), 1)),
	'events with too many writes together': () =>
		withEvents(listOf(call(1000), MAX_RECORDED_WRITES / 1000 + 1)),
	'images that are empty lists': () =>
		mapOf({ ...FIELDS, images: new Encoded(manyLists(4_000_000)), events: [] }),
	'a field that nobody knows and that is nested': () =>
		mapOf({ ...FIELDS, later: new Encoded(nestedLists(1000)), events: [] }),
	'too many fields': () =>
		mapOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, 0]))),
	...Object.fromEntries(
		Object.entries(EMPTY_PROMISES).map(([name, bytes]) => [
			`events that are ${name}`,
			() => withEvents(bytes)
		])
	)
};
