// What an embedding page and the frame say to each other by `postMessage`. docs/embedding.md tells it; the types are also
// written for others in src/embed-element/ocre-playground.d.ts.

export const EMBED_PROTOCOL = 1;

/** What the page asks for. Each is answered, by its id. */
export type EmbedRequest = { id: number } & EmbedCall;

export type EmbedCall =
	| { type: 'load'; link: string }
	| { type: 'load'; project: unknown }
	| { type: 'run' }
	| { type: 'stop' }
	| { type: 'state' }
	| { type: 'press'; button: string; pressed: boolean | null }
	| { type: 'set'; sensor: string; channel: string | number; value: number };

export interface EmbedLed {
	name: string;
	on: boolean;
}

export interface EmbedState {
	project: string;
	board: string;
	/** Of the last run: `idle`, `saving`, `compiling`, `uploading`, … `running`, `failed`. */
	stage: string;
	/** Why nothing can be run here, as a code: `page-framed`; null when it can. */
	refusal: string | null;
	containers: readonly { id: string; status: string }[];
	leds: readonly EmbedLed[];
	buttons: readonly string[];
	sensors: readonly { sensor: string; channel: number; label: string; value: number }[];
}

export type EmbedReply =
	| { ocre: 1; type: 'ready'; state: EmbedState }
	| { ocre: 1; type: 'answer'; id: number; ok: true; state: EmbedState }
	| { ocre: 1; type: 'answer'; id: number; ok: false; code: string; message: string }
	| { ocre: 1; type: 'state'; state: EmbedState }
	/** `dropped`: characters that were left out, because there were too many. */
	| { ocre: 1; type: 'console'; text: string; dropped: number };

export type Read =
	| { kind: 'request'; request: EmbedRequest }
	/** It has an id, so that it can be answered, and is wrong. */
	| { kind: 'malformed'; id: number; message: string }
	/** None of ours: frames hear of much. */
	| { kind: 'other' };

const MAX_TEXT = 200;

/** From anywhere. */
export function readRequest(data: unknown): Read {
	if (typeof data !== 'object' || data === null) return { kind: 'other' };
	const record: Record<string, unknown> = { ...data };
	if (record['ocre'] !== EMBED_PROTOCOL) return { kind: 'other' };
	const { id } = record;
	if (typeof id !== 'number' || !Number.isSafeInteger(id)) return { kind: 'other' };
	const call = callOf(record);
	if (typeof call === 'string') return { kind: 'malformed', id, message: call };
	return { kind: 'request', request: { id, ...call } };
}

const isShort = (value: unknown): value is string =>
	typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT;

/** A text says what is wrong. */
function callOf(record: Readonly<Record<string, unknown>>): EmbedCall | string {
	const { type } = record;
	switch (type) {
		case 'run':
		case 'stop':
		case 'state':
			return { type };
		case 'load':
			if (typeof record['link'] === 'string') return { type, link: record['link'] };
			if (typeof record['project'] === 'object' && record['project'] !== null)
				return { type, project: record['project'] };
			return 'load needs a link, or a project with its files';
		case 'press':
			return pressOf(record);
		case 'set':
			return setOf(record);
		default:
			return 'the type is none of: load, run, stop, state, press, set';
	}
}

function pressOf({ button, pressed }: Readonly<Record<string, unknown>>): EmbedCall | string {
	if (!isShort(button)) return 'press needs the name of a button, such as sw0';
	return { type: 'press', button, pressed: typeof pressed === 'boolean' ? pressed : null };
}

function setOf(record: Readonly<Record<string, unknown>>): EmbedCall | string {
	const { channel, sensor, value } = record;
	if (!isShort(sensor)) return 'set needs the name of a sensor';
	if (!isShort(channel) && typeof channel !== 'number') return 'set needs a channel';
	if (typeof value !== 'number' || !Number.isFinite(value))
		return 'set needs a number as its value';
	return { type: 'set', sensor, channel, value };
}
