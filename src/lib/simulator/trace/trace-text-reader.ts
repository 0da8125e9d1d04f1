// Reads the text of a trace while it comes, event by event.
import { AppError } from '#lib/core/errors.ts';
import { EventDecoder, fieldsOf, invalid, number, text } from './decode-event.ts';
import { JsonEntries, parseJson } from './json-entries.ts';
import { TRACE_VERSION, type TraceEvent } from './trace-event.ts';

export const TRACE_FORMAT = 'ocre-playground-trace';

export interface TraceHead {
	/** Name of the board, for people. */
	board: string;
	/** Events that are missing in the file. */
	dropped: number;
}

/** A field that nobody asks for is not parsed. */
const FIELDS: readonly string[] = ['format', 'version', 'board', 'dropped'];

export class TraceTextReader {
	readonly #parts = new JsonEntries('events');
	readonly #decoder = new EventDecoder();
	readonly #fields: Record<string, unknown> = {};
	#hasEvents = false;

	/** Throws AppError `trace-invalid` for what is not a trace, `trace-too-new` for a version that is not known here. */
	*push(chunk: string): Generator<TraceEvent> {
		try {
			for (const part of this.#parts.push(chunk)) {
				if (part.kind === 'field') this.#field(part.name, part.text);
				else {
					if (!this.#hasEvents) this.#begin();
					yield this.#decoder.event(parseJson(part.text));
				}
			}
		} catch (error) {
			throw asTraceError(error);
		}
	}

	/** There is no more text. Throws as `push` does. */
	end(): TraceHead {
		try {
			this.#parts.end();
		} catch (error) {
			throw asTraceError(error);
		}
		this.#check();
		if (!this.#parts.hasList) throw invalid('events is not a list');
		return {
			board: text(this.#fields, 'board'),
			dropped: Math.max(0, number(this.#fields, 'dropped'))
		};
	}

	#field(name: string, value: string): void {
		if (FIELDS.includes(name)) this.#fields[name] = parseJson(value);
		if (name === 'version' || name === 'format') this.#checkVersion();
	}

	/** What stands before the events shows already whether they are to be read. */
	#begin(): void {
		this.#hasEvents = true;
		this.#checkVersion();
	}

	#checkVersion(): void {
		const { format, version } = this.#fields;
		if (format !== undefined && format !== TRACE_FORMAT) throw invalid('its format is another');
		if (typeof version === 'number' && version > TRACE_VERSION)
			throw new AppError('trace-too-new', `the trace is of version ${version}`);
	}

	#check(): void {
		fieldsOf(this.#fields, 'the file');
		if (this.#fields['format'] !== TRACE_FORMAT) throw invalid('its format is another');
		if (number(this.#fields, 'version') !== TRACE_VERSION) throw invalid('its version is none');
	}
}

function asTraceError(error: unknown): unknown {
	if (!(error instanceof AppError) || error.code !== 'json-invalid') return error;
	return new AppError('trace-invalid', `not a trace: ${error.message}`, { cause: error });
}
