// A trace as a file: JSON of version 1 (docs/trace.md), written in parts and read as a whole. `trace-text-reader.ts` reads
// it while it comes.
import { hex } from '#lib/core/bytes.ts';
import { TRACE_VERSION, type CallEvent, type TraceEvent, type TraceValue } from './trace-event.ts';
import type { TraceStore } from './trace-store.ts';
import { TRACE_FORMAT, TraceTextReader, type TraceHead } from './trace-text-reader.ts';

const PART_CHARS = 64 * 1024;

export interface TraceDocument extends TraceHead {
	events: TraceEvent[];
}

/** In JSON, an i64 is a string of its decimal digits, and bytes are hexadecimal. */
function encodeValue(value: TraceValue | null): number | string | null {
	if (typeof value === 'bigint') return value.toString();
	// JSON has no such numbers.
	if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
	return value;
}

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

/** Throws AppError `trace-invalid` for what is not a trace, `trace-too-new` for a version that is not known here. */
export function decodeTrace(json: string): TraceDocument {
	const reader = new TraceTextReader();
	const events = [...reader.push(json)];
	return { ...reader.end(), events };
}
