// Packs the events of a file as if a board had sent them.
import { utf8 } from '#lib/core/bytes.ts';
import { BatchWriter } from './batch-writer.ts';
import { HAS_TEXT, HAS_WRITES, CALL_RETURNED, type TraceBatch } from './trace-batch.ts';
import {
	BOARD_ACTIONS,
	DELIVERY_OUTCOMES,
	SOCKET_ACTIONS,
	TRACED_STATES,
	TRACE_KINDS,
	type CallEvent,
	type TraceEvent
} from './trace-event.ts';
import type { TraceDocument } from './trace-file.ts';
import { TraceStore } from './trace-store.ts';

const BATCH_BYTES = 256 * 1024;

/** Numbers and text of an event that is not a call, in the order of its record. */
function recordOf(event: Exclude<TraceEvent, CallEvent>): [number[], string?] {
	switch (event.kind) {
		case 'gpio':
			return [[event.port, event.pin, event.level, event.driven ? 1 : 0]];
		case 'timer':
			return [[event.timer, event.queued ? 1 : 0]];
		case 'publish':
			return [[event.message, event.payloadBytes], event.topic];
		case 'deliver':
			return [[event.message, DELIVERY_OUTCOMES.indexOf(event.outcome)], event.topic];
		case 'socket':
			return [[event.socket, SOCKET_ACTIONS.indexOf(event.action), event.byteCount], event.text];
		case 'state':
			return [[TRACED_STATES.indexOf(event.state), event.exitCode]];
		case 'board':
			return [[BOARD_ACTIONS.indexOf(event.action), event.value]];
	}
}

function writeCall(writer: BatchWriter, event: CallEvent): void {
	const { function: called, writes, text } = event;
	const flags =
		(text === null ? 0 : HAS_TEXT) |
		(writes.length > 0 ? HAS_WRITES : 0) |
		(event.returned ? CALL_RETURNED : 0);
	const name = writer.nameNumber(event.container);
	const values = [event.result ?? (called.result === 'i64' ? 0n : 0), ...event.args];
	writer.begin(
		TRACE_KINDS.indexOf('call'),
		values.length,
		flags,
		event.thread,
		name,
		writer.functionNumber(called),
		event.at,
		event.endedAt
	);
	for (const value of values)
		if (typeof value === 'bigint') writer.bigint(value);
		else writer.number(value);
	if (text !== null) writer.reference(utf8(text));
	if (writes.length === 0) return;
	writer.reserve(1 + 3 * writes.length);
	writer.number(writes.length);
	for (const { address, bytes } of writes) {
		writer.number(address);
		writer.reference(bytes);
	}
}

function write(writer: BatchWriter, event: TraceEvent): void {
	if (event.kind === 'call') {
		writeCall(writer, event);
		return;
	}
	const [numbers, text] = recordOf(event);
	const name = writer.nameNumber(event.kind === 'board' ? null : event.container);
	const flags = text === undefined ? 0 : HAS_TEXT;
	const kind = TRACE_KINDS.indexOf(event.kind);
	writer.begin(kind, numbers.length, flags, 0, name, 0, event.at, event.at);
	for (const number of numbers) writer.number(number);
	if (text !== undefined) writer.reference(utf8(text));
}

/** Packs events as a board would send them. Sequence numbers count again from 0: a store knows events by their place. */
export class EventPacker {
	readonly #writer = new BatchWriter(0);

	/** A batch when there is enough for one. */
	add(event: TraceEvent): TraceBatch | null {
		write(this.#writer, event);
		return this.#writer.sizeBytes > BATCH_BYTES ? this.#writer.take() : null;
	}

	/** What is left. */
	rest(): TraceBatch | null {
		return this.#writer.take();
	}
}

export function loadTrace({ events }: TraceDocument): TraceStore {
	const store = new TraceStore(Math.max(1, events.length), Infinity);
	const packer = new EventPacker();
	for (const event of events) {
		const batch = packer.add(event);
		if (batch) store.add(batch);
	}
	const rest = packer.rest();
	if (rest) store.add(rest);
	return store;
}
