// A recording as a file: CBOR in gzip, version 1. It comes from strangers: every field is checked before anything of it
// is used, and what it unpacks to is limited. docs/recordings.md describes the format.
import { sha256 } from '@noble/hashes/sha2.js';
import { encode } from 'cborg';
import { isBoardMode } from '#lib/abi/board-mode.ts';
import type { ValueType } from '#lib/abi/host-functions.ts';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { cborItemEnd, decodeCbor, readCborHead, type CborLimits } from '#lib/wire/cbor-outline.ts';
import type { MemoryWrite, TraceFunction, TraceValue } from '../trace/trace-event.ts';
import { gunzip, gzip } from './gzip.ts';
import {
	MAX_RECORDED_EVENTS,
	MAX_RECORDED_WRITES,
	type RecordedEvent,
	type RecordedImage,
	type RecordedRun,
	type Recording
} from './recording.ts';

export const RECORDING_FORMAT = 'ocre-recording';
export const RECORDING_VERSION = 1;
export const RECORDING_ENDING = '.ocre-recording';
/** Of the packed file. */
export const MAX_RECORDING_FILE_BYTES = 16 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
/** A recording is full of times and numbers that differ: nothing of the kind packs better than this. */
const MAX_RATIO = 200;
const SMALL_BYTES = 1024 * 1024;
/** Fields of the file, those of later versions included. */
const MAX_FIELDS = 64;
const MAX_FIELD_NAME = 64;
/** Of all fields but the events, and of one event. */
const FIELD_LIMITS: CborLimits = { depth: 4, items: 100_000 };
const EVENT_LIMITS: CborLimits = { depth: 3, items: 100 + 3 * MAX_RECORDED_WRITES };
/** Nobody reads a field that is not known here. */
const UNKNOWN_LIMITS: CborLimits = { depth: 16, items: 1_000_000 };
const MAX_IMAGES = 64;
const MAX_RUNS = 1000;
const MAX_FUNCTIONS = 1000;
const MAX_PARAMETERS = 16;
const MAX_NAME = 200;
const MAX_TEXT = 400;
const MAX_TIME_MS = 24 * 60 * 60_000;
const MAX_TIMES = 1e9;

const VALUE_TYPES: readonly string[] = ['i32', 'i64', 'f32', 'f64'] satisfies ValueType[];
/** By their numbers in the file. */
const KINDS = ['start', 'end', 'call', 'pin', 'button', 'sensor'] as const;

function packEvent(event: RecordedEvent): unknown[] {
	const head = [KINDS.indexOf(event.kind), event.at];
	switch (event.kind) {
		case 'start':
		case 'end':
			return [...head, event.run];
		case 'call': {
			const { run, thread, args, result, returned, endedAt, text, writes, times } = event;
			const written = writes.map(({ address, bytes }) => [address, bytes]);
			return [
				...head,
				run,
				thread,
				event.function,
				args,
				result,
				returned,
				endedAt,
				text,
				written,
				times
			];
		}
		case 'pin':
			return [...head, event.port, event.pin, event.level, event.driven];
		case 'button':
			return [...head, event.alias, event.pressed];
		case 'sensor':
			return [...head, event.sensor, event.channel, event.value];
	}
}

export async function encodeRecording(recording: Recording): Promise<Uint8Array<ArrayBuffer>> {
	const { events, ...rest } = recording;
	const packed = { format: RECORDING_FORMAT, version: RECORDING_VERSION, ...rest };
	return gzip(encode({ ...packed, events: events.map(packEvent) }));
}

function broken(what: string): AppError {
	return new AppError('recording-broken', `the recording is broken: ${what}`);
}

/** Throws `recording-too-large`, `recording-unknown` (no recording, or of a later version) or `recording-broken`. */
export async function decodeRecording(file: Uint8Array): Promise<Recording> {
	if (file.length > MAX_RECORDING_FILE_BYTES)
		throw new AppError(
			'recording-too-large',
			`a recording has ${MAX_RECORDING_FILE_BYTES} bytes at most`
		);
	const mostBytes = Math.max(SMALL_BYTES, Math.min(MAX_UNPACKED_BYTES, file.length * MAX_RATIO));
	return decodeUnpacked(await gunzip(file, mostBytes));
}

/** Of what the file unpacks to. Values are made only of what the format has, one event at a time. */
export function decodeUnpacked(bytes: Uint8Array): Recording {
	const fields = reading('fields', () => fieldsOf(bytes));
	const format = valueOfField(fields, 'format');
	if (format !== RECORDING_FORMAT || valueOfField(fields, 'version') !== RECORDING_VERSION)
		throw new AppError('recording-unknown', 'this is not a recording of a version known here');
	return new Reader(fields).read();
}

/** The fields of the file, each as the bytes of its value. */
interface Fields {
	values: ReadonlyMap<string, Uint8Array>;
	events: readonly Uint8Array[] | null;
}

function fieldsOf(bytes: Uint8Array): Fields {
	const root = readCborHead(bytes, 0);
	if (root.kind !== 'map') throw broken('root');
	const values = new Map<string, Uint8Array>();
	let events: Uint8Array[] | null = null;
	let at = root.end;
	for (let left = root.length; left > 0; left--) {
		const key = readCborHead(bytes, at);
		if (key.kind === 'break') break;
		if (key.kind !== 'text' || key.length > MAX_FIELD_NAME || values.size > MAX_FIELDS)
			throw broken('fields');
		at = key.end + key.length;
		const name = new TextDecoder().decode(bytes.subarray(key.end, at));
		if (name === 'events') [events, at] = eventsAt(bytes, at);
		else {
			const end = cborItemEnd(bytes, at, limitsOf(name));
			values.set(name, bytes.subarray(at, end));
			at = end;
		}
	}
	return { values, events };
}

/** Each event of the list at `from`, as its bytes, and where the list ends. */
function eventsAt(bytes: Uint8Array, from: number): [Uint8Array[], number] {
	const list = readCborHead(bytes, from);
	if (list.kind !== 'list') throw broken('events');
	const events: Uint8Array[] = [];
	let at = list.end;
	for (let left = list.length; left > 0; left--) {
		if (left === Infinity && readCborHead(bytes, at).kind === 'break') return [events, at + 1];
		if (events.length >= MAX_RECORDED_EVENTS) throw broken('events');
		const end = cborItemEnd(bytes, at, EVENT_LIMITS);
		events.push(bytes.subarray(at, end));
		at = end;
	}
	return [events, at];
}

/** A recording has each of them. */
export const RECORDING_FIELDS: ReadonlySet<string> = new Set([
	'format',
	'version',
	'board',
	'firmware',
	'mode',
	'recordedAt',
	'durationMs',
	'full',
	'images',
	'runs',
	'functions',
	'events'
]);
const limitsOf = (name: string) => (RECORDING_FIELDS.has(name) ? FIELD_LIMITS : UNKNOWN_LIMITS);

/** What is not CBOR, or too much of it, is a broken recording. */
function reading<Value>(what: string, read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		if (error instanceof AppError && !error.code.startsWith('cbor-')) throw error;
		throw broken(what);
	}
}

function valueOfField(fields: Fields, name: string): unknown {
	const bytes = fields.values.get(name);
	return bytes && reading(name, () => decodeCbor(bytes, FIELD_LIMITS));
}

function mapOf(value: unknown, what: string): Record<string, unknown> {
	const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
	if (!isMap || value instanceof Uint8Array) throw broken(what);
	return value as Record<string, unknown>;
}

function listOf(value: unknown, limit: number, what: string): readonly unknown[] {
	if (!Array.isArray(value) || value.length > limit) throw broken(what);
	return value;
}

function textOf(value: unknown, limit: number, what: string): string {
	if (typeof value !== 'string' || value.length > limit) throw broken(what);
	return value;
}

function flagOf(value: unknown, what: string): boolean {
	if (typeof value !== 'boolean') throw broken(what);
	return value;
}

/** An integer from `least` to below `end`. */
function integerOf(value: unknown, least: number, end: number, what: string): number {
	if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value >= end)
		throw broken(what);
	return value;
}

function timeOf(value: unknown, what: string): number {
	if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_MS)) throw broken(what);
	return value;
}

function bytesOf(value: unknown, what: string): Uint8Array {
	if (!(value instanceof Uint8Array)) throw broken(what);
	return value;
}

class Reader {
	readonly #fields: Fields;
	#functions: readonly TraceFunction[] = [];
	#runs: readonly RecordedRun[] = [];
	#writes = 0;

	constructor(fields: Fields) {
		this.#fields = fields;
	}

	read(): Recording {
		const field = (name: string) => valueOfField(this.#fields, name);
		const [mode, firmware] = [field('mode'), field('firmware')];
		if (!isBoardMode(mode)) throw broken('mode');
		if (firmware !== 'ours' && firmware !== 'stock') throw broken('firmware');
		const images = listOf(field('images'), MAX_IMAGES, 'images').map(readImage);
		this.#functions = listOf(field('functions'), MAX_FUNCTIONS, 'functions').map(readFunction);
		this.#runs = listOf(field('runs'), MAX_RUNS, 'runs').map((run) => readRun(run, images.length));
		return {
			board: textOf(field('board'), MAX_NAME, 'board'),
			firmware,
			mode,
			recordedAt: integerOf(field('recordedAt'), 0, 1e14, 'recordedAt'),
			durationMs: timeOf(field('durationMs'), 'durationMs'),
			images,
			runs: this.#runs,
			functions: this.#functions,
			events: this.#events(),
			full: flagOf(field('full'), 'full')
		};
	}

	#events(): RecordedEvent[] {
		const { events } = this.#fields;
		if (!events) throw broken('events');
		return events.map((bytes) => this.#event(reading('event', () => decodeCbor(bytes, null))));
	}

	#event(value: unknown): RecordedEvent {
		const [kind, time, ...rest] = listOf(value, 12, 'event');
		const at = timeOf(time, 'event time');
		switch (KINDS[integerOf(kind, 0, KINDS.length, 'kind of event')]!) {
			case 'start':
				return { kind: 'start', at, run: this.#run(rest[0]) };
			case 'end':
				return { kind: 'end', at, run: this.#run(rest[0]) };
			case 'call':
				return this.#call(at, rest);
			case 'pin':
				return {
					kind: 'pin',
					at,
					port: integerOf(rest[0], 0, 64, 'port'),
					pin: integerOf(rest[1], 0, 256, 'pin'),
					level: integerOf(rest[2], 0, 2, 'level') === 0 ? 0 : 1,
					driven: flagOf(rest[3], 'driven')
				};
			case 'button':
				return {
					kind: 'button',
					at,
					alias: textOf(rest[0], MAX_NAME, 'button'),
					pressed: flagOf(rest[1], 'pressed')
				};
			case 'sensor': {
				const [, , number] = rest;
				if (typeof number !== 'number' || !Number.isFinite(number)) throw broken('sensor');
				const sensor = textOf(rest[0], MAX_NAME, 'sensor');
				return {
					kind: 'sensor',
					at,
					sensor,
					channel: integerOf(rest[1], 0, 1e4, 'channel'),
					value: number
				};
			}
		}
	}

	#writesOf(value: unknown): MemoryWrite[] {
		const writes = listOf(value, MAX_RECORDED_WRITES - this.#writes, 'writes').map(readWrite);
		this.#writes += writes.length;
		return writes;
	}

	#run(value: unknown): number {
		return integerOf(value, 0, this.#runs.length, 'run');
	}

	#call(at: number, rest: readonly unknown[]): RecordedEvent {
		const [run, thread, place, args, result, returned, endedAt, text, writes, times] = rest;
		const called = integerOf(place, 0, this.#functions.length, 'function of a call');
		const { params, result: type } = this.#functions[called]!;
		const values = listOf(args, MAX_PARAMETERS, 'arguments');
		if (values.length !== params.length) throw broken('arguments');
		const end = timeOf(endedAt, 'end of a call');
		if (end < at) throw broken('end of a call');
		return {
			kind: 'call',
			at,
			run: this.#run(run),
			thread: integerOf(thread, 0, 0x10000, 'thread'),
			function: called,
			args: params.map((param, i) => valueOf(values[i], param)),
			result: result === null || type === null ? null : valueOf(result, type),
			returned: flagOf(returned, 'returned'),
			endedAt: end,
			text: text === null ? null : textOf(text, MAX_TEXT, 'text'),
			writes: this.#writesOf(writes),
			times: integerOf(times, 1, MAX_TIMES, 'times')
		};
	}
}

function valueOf(value: unknown, type: ValueType): TraceValue {
	if (type === 'i64') {
		if (typeof value === 'bigint') return BigInt.asIntN(64, value);
		if (Number.isSafeInteger(value)) return BigInt(value as number);
	} else if (typeof value === 'number') return type === 'i32' ? value | 0 : value;
	throw broken('value');
}

function readWrite(value: unknown): MemoryWrite {
	const [address, bytes] = listOf(value, 2, 'write');
	return { address: integerOf(address, 0, 2 ** 32, 'address'), bytes: bytesOf(bytes, 'write') };
}

function readImage(value: unknown): RecordedImage {
	const map = mapOf(value, 'image');
	const bytes = bytesOf(map.bytes, 'image');
	const hash = textOf(map.sha256, 64, 'sha256');
	if (hex(sha256(bytes)) !== hash) throw broken('the SHA-256 of an image is another one');
	return { name: textOf(map.name, MAX_NAME, 'image name'), sha256: hash, bytes };
}

function readFunction(value: unknown): TraceFunction {
	const map = mapOf(value, 'function');
	const params = listOf(map.params, MAX_PARAMETERS, 'params').map(typeOf);
	return {
		module: textOf(map.module, MAX_NAME, 'module'),
		name: textOf(map.name, MAX_NAME, 'function'),
		params,
		result: map.result === null ? null : typeOf(map.result)
	};
}

function typeOf(value: unknown): ValueType {
	if (typeof value !== 'string' || !VALUE_TYPES.includes(value)) throw broken('value type');
	return value as ValueType;
}

function readRun(value: unknown, images: number): RecordedRun {
	const map = mapOf(value, 'run');
	return {
		container: textOf(map.container, MAX_NAME, 'container'),
		image: map.image === null ? null : integerOf(map.image, 0, images, 'image of a run'),
		exitCode:
			map.exitCode === null ? null : integerOf(map.exitCode, -(2 ** 31), 2 ** 32, 'exit code')
	};
}
