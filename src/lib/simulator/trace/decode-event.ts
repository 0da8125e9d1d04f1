// Events of a trace out of parsed JSON (docs/trace.md). What comes in is anybody's: every field is checked.
import type { ValueType } from '#lib/abi/host-functions.ts';
import { fromHex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	BOARD_ACTIONS,
	DELIVERY_OUTCOMES,
	SOCKET_ACTIONS,
	TEXT_BYTES,
	TRACED_STATES,
	TRACE_KINDS,
	type CallEvent,
	type TraceEvent,
	type TraceFunction,
	type TraceValue
} from './trace-event.ts';

const MAX_NAME_CHARS = 256;
/** Containers, and functions, of all events: no board has had so many. */
const MAX_NAMES = 10_000;
const MAX_PARAMETERS = 64;
const MAX_THREADS = 0x10000;
const MAX_PORTS = 0x10000;
/** Thirty years: beyond it, the parts of a millisecond are lost. */
const MAX_TIME_MS = 1e12;

export type Fields = Readonly<Record<string, unknown>>;

export function invalid(what: string): AppError {
	return new AppError('trace-invalid', `not a trace: ${what}`);
}

export function fieldsOf(value: unknown, what: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw invalid(`${what} is not an object`);
	return value as Fields;
}

/** JSON can say numbers that are infinite, and nothing here is. */
export function number(fields: Fields, name: string): number {
	const value = fields[name];
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw invalid(`${name} is not a number`);
	return value;
}

function integer(fields: Fields, name: string, end: number): number {
	const value = number(fields, name);
	if (!Number.isInteger(value) || value < 0 || value >= end)
		throw invalid(`${name} is not a whole number below ${end}`);
	return value;
}

function time(fields: Fields, name: string): number {
	const value = number(fields, name);
	if (value < 0 || value > MAX_TIME_MS) throw invalid(`${name} is not a time`);
	return value;
}

export function text(fields: Fields, name: string, limit = MAX_NAME_CHARS): string {
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

function list(value: unknown, what: string, limit = Infinity): readonly unknown[] {
	if (!Array.isArray(value)) throw invalid(`${what} is not a list`);
	if (value.length > limit) throw invalid(`${what} has more than ${limit} entries`);
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
	try {
		return fromHex(value);
	} catch (cause) {
		throw new AppError('trace-invalid', 'not a trace: bytes are not hexadecimal', { cause });
	}
}

type Base = Pick<TraceEvent, 'sequence' | 'at'>;

/** Makes events of parsed JSON. Throws `trace-invalid`. */
export class EventDecoder {
	/** One object for all calls of a function. */
	readonly #functions = new Map<string, TraceFunction>();
	readonly #containers = new Set<string>();

	event(value: unknown): TraceEvent {
		const fields = fieldsOf(value, 'an event');
		const base: Base = { sequence: number(fields, 'sequence'), at: time(fields, 'at') };
		const kind = oneOf(fields, 'kind', TRACE_KINDS);
		const container = () => this.#container(fields);
		const topic = () => text(fields, 'topic', TEXT_BYTES);
		switch (kind) {
			case 'call':
				return this.#call(fields, base);
			case 'gpio':
				return {
					...base,
					kind,
					container: fields['container'] === null ? null : container(),
					port: integer(fields, 'port', MAX_PORTS),
					pin: integer(fields, 'pin', MAX_PORTS),
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
			container: this.#container(fields),
			thread: integer(fields, 'thread', MAX_THREADS),
			function: called,
			args: called.params.map((type, i) => traceValue(args[i], type)),
			result: result !== null && called.result !== null ? traceValue(result, called.result) : null,
			endedAt: Math.max(base.at, time(fields, 'endedAt')),
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
			params: list(fields['params'], 'params', MAX_PARAMETERS).map(valueType),
			result: resultType === null ? null : valueType(resultType)
		};
		const key = JSON.stringify(called);
		const known = this.#functions.get(key) ?? called;
		this.#functions.set(key, known);
		if (this.#functions.size > MAX_NAMES) throw invalid('it names too many functions');
		return known;
	}

	#container(fields: Fields): string {
		const name = text(fields, 'container');
		this.#containers.add(name);
		if (this.#containers.size > MAX_NAMES) throw invalid('it names too many containers');
		return name;
	}
}
