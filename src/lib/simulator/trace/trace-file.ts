// A trace as a file: JSON of version 1 (docs/trace.md). What comes in is anybody's: every field is checked.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	BOARD_ACTIONS,
	DELIVERY_OUTCOMES,
	SOCKET_ACTIONS,
	TEXT_BYTES,
	TRACED_STATES,
	TRACE_KINDS,
	TRACE_VERSION,
	type CallEvent,
	type TraceEvent,
	type TraceFunction,
	type TraceValue
} from './trace-event.ts';
import type { TraceStore } from './trace-store.ts';

export const TRACE_FORMAT = 'ocre-playground-trace';
/** Of a file that is opened. */
export const MAX_TRACE_FILE_BYTES = 256 * 1024 * 1024;
const MAX_NAME_CHARS = 256;
const PART_CHARS = 64 * 1024;

export interface TraceDocument {
	/** Name of the board, for people. */
	board: string;
	dropped: number;
	events: TraceEvent[];
}

/** In JSON, an i64 is a string of its decimal digits, and bytes are hexadecimal. */
function encodeValue(value: TraceValue | null): number | string | null {
	if (typeof value === 'bigint') return value.toString();
	// JSON has no such numbers.
	if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
	return value;
}

const hex = (bytes: Uint8Array) =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function encodeCall(event: CallEvent): object {
	const { function: called, args, result, writes, ...rest } = event;
	return {
		...rest,
		module: called.module,
		name: called.name,
		params: called.params,
		resultType: called.result,
		args: args.map(encodeValue),
		result: encodeValue(result),
		...(writes.length > 0 && {
			writes: writes.map(({ address, bytes }) => ({ address, bytes: hex(bytes) }))
		})
	};
}

/** The kept events, in parts of the text, so that a large trace needs no second copy as one string. */
export function* encodeTrace(store: TraceStore, board: string): Generator<string> {
	const head = { format: TRACE_FORMAT, version: TRACE_VERSION, board, dropped: store.dropped };
	yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
	let part = '';
	let separator = '\n';
	for (const event of store) {
		part += separator + JSON.stringify(event.kind === 'call' ? encodeCall(event) : event);
		separator = ',\n';
		if (part.length < PART_CHARS) continue;
		yield part;
		part = '';
	}
	yield `${part}\n]}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function invalid(what: string): AppError {
	return new AppError('trace-invalid', `not a trace: ${what}`);
}

function fieldsOf(value: unknown, what: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw invalid(`${what} is not an object`);
	return value as Fields;
}

function number(fields: Fields, name: string): number {
	const value = fields[name];
	if (typeof value !== 'number') throw invalid(`${name} is not a number`);
	return value;
}

function text(fields: Fields, name: string, limit = MAX_NAME_CHARS): string {
	const value = fields[name];
	if (typeof value !== 'string') throw invalid(`${name} is not text`);
	return value.slice(0, limit);
}

function flag(fields: Fields, name: string): boolean {
	const value = fields[name];
	if (typeof value !== 'boolean') throw invalid(`${name} is neither true nor false`);
	return value;
}

function oneOf<Name extends string>(fields: Fields, name: string, names: readonly Name[]): Name {
	const found = names.find((entry) => entry === fields[name]);
	if (found === undefined) throw invalid(`${name} is none of ${names.join(', ')}`);
	return found;
}

function list(value: unknown, what: string): readonly unknown[] {
	if (!Array.isArray(value)) throw invalid(`${what} is not a list`);
	return value as readonly unknown[];
}

const VALUE_TYPES: readonly ValueType[] = ['i32', 'i64', 'f32', 'f64'];

function valueType(value: unknown): ValueType {
	const found = VALUE_TYPES.find((type) => type === value);
	if (!found) throw invalid(`${String(value)} is not a type of a value`);
	return found;
}

function traceValue(value: unknown, type: ValueType): TraceValue {
	if (type === 'i64') {
		if (typeof value === 'string' && /^-?\d{1,20}$/.test(value)) return BigInt(value);
		throw invalid('an i64 is not written in digits');
	}
	if (typeof value === 'number') return value;
	if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value);
	throw invalid('a value is not a number');
}

function bytes(value: string): Uint8Array {
	if (!/^([0-9a-f]{2})*$/.test(value)) throw invalid('bytes are not hexadecimal');
	return Uint8Array.from({ length: value.length / 2 }, (_, i) =>
		parseInt(value.slice(2 * i, 2 * i + 2), 16)
	);
}

type Base = Pick<TraceEvent, 'sequence' | 'at'>;

class Decoder {
	/** One object for all calls of a function. */
	readonly #functions = new Map<string, TraceFunction>();

	event(value: unknown): TraceEvent {
		const fields = fieldsOf(value, 'an event');
		const base: Base = { sequence: number(fields, 'sequence'), at: number(fields, 'at') };
		const kind = oneOf(fields, 'kind', TRACE_KINDS);
		const container = () => text(fields, 'container');
		const topic = () => text(fields, 'topic', TEXT_BYTES);
		switch (kind) {
			case 'call':
				return this.#call(fields, base);
			case 'gpio':
				return {
					...base,
					kind,
					container: fields['container'] === null ? null : container(),
					port: number(fields, 'port'),
					pin: number(fields, 'pin'),
					level: number(fields, 'level') === 0 ? 0 : 1,
					driven: flag(fields, 'driven')
				};
			case 'timer': {
				const queued = flag(fields, 'queued');
				return { ...base, kind, container: container(), timer: number(fields, 'timer'), queued };
			}
			case 'publish':
				return {
					...base,
					kind,
					container: container(),
					message: number(fields, 'message'),
					topic: topic(),
					payloadBytes: number(fields, 'payloadBytes')
				};
			case 'deliver':
				return {
					...base,
					kind,
					container: container(),
					message: number(fields, 'message'),
					topic: topic(),
					outcome: oneOf(fields, 'outcome', DELIVERY_OUTCOMES)
				};
			case 'socket':
				return {
					...base,
					kind,
					container: container(),
					socket: number(fields, 'socket'),
					action: oneOf(fields, 'action', SOCKET_ACTIONS),
					byteCount: number(fields, 'byteCount'),
					text: text(fields, 'text', TEXT_BYTES)
				};
			case 'state':
				return {
					...base,
					kind,
					container: container(),
					state: oneOf(fields, 'state', TRACED_STATES),
					exitCode: number(fields, 'exitCode')
				};
			case 'board':
				return {
					...base,
					kind,
					action: oneOf(fields, 'action', BOARD_ACTIONS),
					value: number(fields, 'value')
				};
		}
	}

	#call(fields: Fields, base: Base): CallEvent {
		const called = this.#function(fields);
		const args = list(fields['args'], 'args');
		if (args.length !== called.params.length) throw invalid('a call has other arguments');
		const result = fields['result'];
		return {
			...base,
			kind: 'call',
			container: text(fields, 'container'),
			thread: number(fields, 'thread'),
			function: called,
			args: called.params.map((type, i) => traceValue(args[i], type)),
			result: result !== null && called.result !== null ? traceValue(result, called.result) : null,
			endedAt: number(fields, 'endedAt'),
			returned: flag(fields, 'returned'),
			text: fields['text'] === null ? null : text(fields, 'text', TEXT_BYTES),
			writes: list(fields['writes'] ?? [], 'writes').map((write) => {
				const entry = fieldsOf(write, 'a write');
				return {
					address: number(entry, 'address'),
					bytes: bytes(text(entry, 'bytes', Infinity))
				};
			})
		};
	}

	#function(fields: Fields): TraceFunction {
		const resultType = fields['resultType'];
		const called: TraceFunction = {
			module: text(fields, 'module'),
			name: text(fields, 'name'),
			params: list(fields['params'], 'params').map(valueType),
			result: resultType === null ? null : valueType(resultType)
		};
		const key = JSON.stringify(called);
		const known = this.#functions.get(key) ?? called;
		this.#functions.set(key, known);
		return known;
	}
}

/** Throws AppError `trace-invalid` for what is not a trace, `trace-too-new` for a version that is not known here. */
export function decodeTrace(json: string): TraceDocument {
	let parsed: unknown;
	try {
		parsed = JSON.parse(json);
	} catch (cause) {
		throw new AppError('trace-invalid', 'not a trace: no JSON', { cause });
	}
	const fields = fieldsOf(parsed, 'the file');
	if (fields['format'] !== TRACE_FORMAT) throw invalid('its format is another');
	const version = number(fields, 'version');
	if (version > TRACE_VERSION)
		throw new AppError('trace-too-new', `the trace is of version ${version}`);
	if (version !== TRACE_VERSION) throw invalid('its version is none');
	const decoder = new Decoder();
	return {
		board: text(fields, 'board'),
		dropped: number(fields, 'dropped'),
		events: list(fields['events'], 'events').map((event) => decoder.event(event))
	};
}
